import type { Nudge } from '@/lib/nudges/engine';
import type { Action } from '@/lib/nudges/rule';
import { usePanel } from './panel-context';
import type { Run } from './use-run';

/**
 * For each action of a nudge, a `run` that also says that the nudge was taken up, once the act is done: by that action,
 * or by the one that the work answers because it did that instead.
 */
export function useTaking(nudge: Nudge, run: Run): (action: Action) => Run {
  const { actions } = usePanel();
  return (action) => (work) =>
    run(async () => {
      const result = await work();
      // The act stands, and so does its way back: at worst one press is not counted.
      if (result !== false) await actions.took(nudge, isAction(result) ? result : action).catch(() => undefined);
      return result;
    });
}

function isAction(result: unknown): result is Action {
  return typeof result === 'object' && result !== null && 'do' in result;
}
