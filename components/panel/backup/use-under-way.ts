import { useEffect, useRef, useState } from 'react';
import type { Run } from '@/components/panel/use-run';
import type { Reading } from '@/lib/exchange/source';

export interface UnderWay {
  says: string;
  done: number;
  all: number;
}

/**
 * Something that takes a while: how far it is, and the way to stop it, which leaves all as it was. Leaving the view stops
 * it too.
 */
export function useUnderWay(run: Run) {
  const [underWay, setUnderWay] = useState<UnderWay | null>(null);
  const under = useRef(new AbortController());
  useEffect(() => () => under.current.abort(), []);

  const go = (says: string, work: (reading: Reading) => Promise<unknown>) =>
    run(async () => {
      under.current = new AbortController();
      const { signal } = under.current;
      setUnderWay({ says, done: 0, all: 0 });
      let shown = -1;
      const progress = (done: number, all: number) => {
        // Steps that can be seen; it is told of very many.
        const step = Math.floor((done / Math.max(all, 1)) * 100);
        if (signal.aborted || step === shown) return;
        shown = step;
        setUnderWay({ says, done, all });
      };
      try {
        return await work({ signal, progress });
      } catch (reason) {
        if (signal.aborted) return false;
        throw reason;
      } finally {
        setUnderWay(null);
      }
    });

  return { underWay, go, stop: () => under.current.abort() };
}
