import { t } from '@lingui/core/macro';
import { useRef, useState } from 'react';
import type { Undo } from '@/lib/app/panel-contract';
import { useViewState } from './view-state';

/** What the work answers: an undo to offer, false for "declined", anything else for "done". */
export type Run = (work: () => Promise<unknown>) => Promise<boolean>;

/**
 * Runs one act at a time: a second press while the first is under way does nothing. What was done is said with its way
 * back, what failed is said in words. True when it was done.
 */
export function useRun(): [run: Run, busy: boolean] {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const toast = useViewState((state) => state.toast);

  const run: Run = async (work) => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    try {
      const result = await work();
      if (isUndo(result)) {
        toast({ says: result.says, wrong: false, undo: () => void takeBack(result) });
      }
      return result !== false;
    } catch (reason) {
      toast({ says: inWords(reason), wrong: true, undo: null });
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  async function takeBack(done: Undo): Promise<void> {
    try {
      await done.undo();
      toast({ says: t`Taken back.`, wrong: false, undo: null });
    } catch (reason) {
      toast({ says: inWords(reason), wrong: true, undo: null });
    }
  }

  return [run, busy];
}

function isUndo(result: unknown): result is Undo {
  return typeof result === 'object' && result !== null && 'undo' in result;
}

/** The message of an error, for the seller to read. */
export function inWords(reason: unknown): string {
  return reason instanceof Error && reason.message ? reason.message : t`That did not work. Nothing was changed.`;
}
