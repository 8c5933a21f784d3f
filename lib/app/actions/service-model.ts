import type { PanelActions } from '@/lib/app/panel-contract';
import { exportServiceModel, readServiceModel } from '@/lib/exchange/service-model';
import { getSettings, updateSettings } from '@/lib/log/settings';
import type { Standards } from '@/lib/model/standards';
import { download } from './download';
import { agendaChanged, takeBack } from './undoable';

type ServiceModelActions = Pick<PanelActions, 'downloadServiceModel' | 'readServiceModel' | 'takeServiceModel'>;

/** The service model out into a file and back. `readAgain`: the page, under the new standards. */
export function serviceModelActions(zone: string, readAgain: () => Promise<void>): ServiceModelActions {
  const here = async () => (await getSettings(zone)).standards;
  const put = async (standards: Standards) => {
    // The zone may have been set meanwhile; it is never part of what is shared.
    await updateSettings(zone, (now) => ({ ...now, standards: { ...standards, zone: now.standards.zone } }));
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
      const { standards } = readServiceModel(await file.text(), before);
      await put(standards);
      return takeBack('Service model taken over', () => put(before));
    },
  };
}
