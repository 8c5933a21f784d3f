import { t } from '@lingui/core/macro';
import type { PanelActions } from '@/lib/app/panel-contract';
import { exportServiceModel, readServiceModel } from '@/lib/exchange/service-model';
import { getSettings } from '@/lib/log/settings';
import { download } from './download';
import { putStandards } from './put-standards';

type ServiceModelActions = Pick<PanelActions, 'downloadServiceModel' | 'readServiceModel' | 'takeServiceModel'>;

/** The service model out into a file and back. `readAgain`: the page, under the new standards. */
export function serviceModelActions(zone: string, readAgain: () => Promise<void>): ServiceModelActions {
  const here = async () => (await getSettings(zone)).standards;

  return {
    async downloadServiceModel() {
      download(`attune-service-model-${Temporal.Now.plainDateISO()}.json`, exportServiceModel(await here()));
    },

    async readServiceModel(file) {
      return readServiceModel(await file.text(), await here());
    },

    async takeServiceModel(file) {
      const { standards } = readServiceModel(await file.text(), await here());
      // The zone may have been set meanwhile; it is never part of what is shared.
      const fileName = file.name.slice(0, 200);
      return putStandards(zone, ({ zone: own }) => ({ ...standards, zone: own }), {
        says: t`Service model taken over`,
        words: t`Taken over from ${fileName}`,
        readAgain,
      });
    },
  };
}
