import { t } from '@lingui/core/macro';
import type { PanelActions } from '@/lib/app/panel-contract';
import { closePromise, movePromise, reopenPromise } from '@/lib/log/promises';
import { agendaChanged } from './agenda-changed';
import { takeBack } from './undoable';

type PromiseActions = Pick<PanelActions, 'settlePromise' | 'changePromise'>;

export const promiseActions: PromiseActions = {
  async settlePromise(entryId, how) {
    const { before, state } = await closePromise(entryId, how, Date.now());
    agendaChanged();
    const says =
      state === 'broken' ? t`Logged as broken` : state === 'late' ? t`Logged as kept, after its date` : t`Kept`;
    return takeBack(says, () => reopenPromise(before, null));
  },

  async changePromise(entryId, due) {
    const { before, added } = await movePromise(entryId, due, Date.now());
    agendaChanged();
    return takeBack(t`New date logged`, () => reopenPromise(before, added.id));
  },
};
