import type { PanelActions } from '@/lib/app/panel-contract';
import { exportServiceModel, readServiceModel } from '@/lib/exchange/service-model';
import { getSettings, updateSettings } from '@/lib/log/settings';
import { partOf, withPart } from '@/lib/model/standard-labels';
import type { Standards } from '@/lib/model/standards';
import { download } from './download';
import { agendaChanged, takeBack } from './undoable';

type ServiceModelActions = Pick<PanelActions, 'downloadServiceModel' | 'readServiceModel' | 'takeServiceModel'>;

/** The service model out into a file and back. `readAgain`: the page, under the new standards. */
export function serviceModelActions(zone: string, readAgain: () => Promise<void>): ServiceModelActions {
  const here = async () => (await getSettings(zone)).standards;
  const put = async (change: (now: Standards) => Standards) => {
    await updateSettings(zone, (now) => ({ ...now, standards: change(now.standards) }));
    agendaChanged();
    await readAgain();
  };

  return {
    async downloadServiceModel() {
      download(`attune-service-model-${Temporal.Now.plainDateISO()}.json`, exportServiceModel(await here()));
    },

    async readServiceModel(file) {
      return readServiceModel(await file.text(), await here());
    },

    async takeServiceModel(file) {
      const before = await here();
      const { standards, changes } = readServiceModel(await file.text(), before);
      // The zone may have been set meanwhile; it is never part of what is shared.
      await put(({ zone: own }) => ({ ...standards, zone: own }));
      // What the seller has set since is theirs, not the file's.
      const back = (now: Standards) =>
        changes
          .filter((key) => JSON.stringify(partOf(now, key)) === JSON.stringify(partOf(standards, key)))
          .reduce((so, key) => withPart(so, key, partOf(before, key)), now);
      return takeBack('Service model taken over', () => put(back));
    },
  };
}
