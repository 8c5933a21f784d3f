import { useEffect, useState } from 'react';
import type { SeenTaught } from '@/lib/app/teach-contract';
import type { TaughtSite } from '@/lib/model/taught-site';
import { usePanel } from './panel-context';
import { inWords } from './use-run';

/** What would be read of the page in view by what was taught, looked at anew whenever that changes; null while unknown. */
export function useSeenTaught(site: TaughtSite, inView: boolean): { seen: SeenTaught | null; problem: string | null } {
  const { actions } = usePanel();
  const [seen, setSeen] = useState<SeenTaught | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const places = JSON.stringify(site);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same places in another object are the same
  useEffect(() => {
    let isOver = false;
    setProblem(null);
    setSeen(null);
    if (inView)
      actions.lookAtTaught(site.id).then(
        (found) => {
          if (!isOver) setSeen(found);
        },
        (reason: unknown) => {
          if (!isOver) setProblem(inWords(reason));
        },
      );
    return () => {
      isOver = true;
    };
  }, [places, inView]);
  return { seen, problem };
}
