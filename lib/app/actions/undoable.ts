import type { Undo } from '@/lib/app/panel-contract';
import { undo } from '@/lib/log/trash';
import { agendaChanged } from './agenda-changed';

/** An act with its way back, as the panel offers it: the undo token of the log in words. */
export function undoable(says: string, token: string): Undo {
  return takeBack(says, () => undo(token));
}

/** An act that another write takes back. */
export function takeBack(says: string, back: () => Promise<unknown>): Undo {
  return {
    says,
    undo: async () => {
      await back();
      agendaChanged();
    },
  };
}
