import type { Undo } from '@/lib/app/panel-contract';
import { undo } from '@/lib/log/trash';
import type { FromPanel } from '@/lib/messages';

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

/**
 * Tells the worker that answers of the rules may be stale. Nothing waits for it: the log already knows, and the worker
 * finds out at its next wake should this not reach it.
 */
export function agendaChanged(): void {
  void chrome.runtime.sendMessage({ type: 'agenda-changed' } satisfies FromPanel).catch(() => undefined);
}
