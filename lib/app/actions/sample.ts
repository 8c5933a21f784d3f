import { t } from '@lingui/core/macro';
import type { Undo } from '@/lib/app/panel-contract';
import { putSampleBack, removeSample } from '@/lib/log/sample';
import { getSettings } from '@/lib/log/settings';
import { agendaChanged } from './agenda-changed';
import { takeBack } from './undoable';

/** What is done with the invented customers. Rejections are in words for the seller. */
export interface SampleActions {
  /** Puts them into the log, beside what is there. */
  tryIt(): Promise<void>;
  remove(): Promise<Undo>;
}

/** On the log of this browser; what makes the sample is loaded when it is asked for. */
export function sampleActions(zone: string): SampleActions {
  return {
    async tryIt() {
      const { putSampleIn } = await import('@/lib/app/sample/put-in');
      const { standards } = await getSettings(zone);
      await putSampleIn(Date.now(), standards.zone);
      agendaChanged();
    },

    async remove() {
      const tokens = await removeSample(Date.now());
      agendaChanged();
      return takeBack(t`The sample is gone`, () => putSampleBack(tokens));
    },
  };
}
