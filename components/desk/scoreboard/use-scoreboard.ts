import { useEffect, useRef, useState } from 'react';
import { create } from 'zustand';
import { inWords } from '@/components/panel/use-run';
import { saysTheSame } from '@/components/says-the-same';
import { type Counted, countAll, type Progress } from '@/lib/app/scoreboard';
import { type LogSize, sizeOfLog } from '@/lib/log/scored';
import type { Standards } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';

type Reading =
  | { is: 'under way'; progress: Progress | null }
  | ({ is: 'read' } & Read)
  | { is: 'failed'; says: string };

/** What was counted of all customers. */
export interface Read {
  counted: readonly Counted[];
  /** When, and by which standards. */
  at: Instant;
  standards: Standards;
  /** How large the log was before it was read. */
  size: LogSize;
  /** Nobody stopped it. */
  whole: boolean;
}

export interface UsedScoreboard {
  reading: Reading;
  /** Entries came or went since, too few to count anew unasked. */
  changed: boolean;
  stop(): void;
  readAgain(): void;
}

/** What was counted last, kept while the desk is open: whoever comes back to the page need not wait again. */
export const useKept = create<{ kept: Read | null }>(() => ({ kept: null }));

/**
 * Reads all logs once, when the page is first opened or the seller asks again: it is a look back, and no clock. Where
 * the log is another one by now, as after a restore, it is read anew.
 */
export function useScoreboard(current: Standards, now: Instant): UsedScoreboard {
  const standards = useUnchanged(current);
  const kept = useKept((state) => state.kept);
  const fresh = kept && saysTheSame(kept.standards, standards) ? kept : null;
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [askedAt, askAt] = useState(now);
  const [size, setSize] = useState<LogSize | null>(null);
  const stopping = useRef<AbortController | null>(null);

  useEffect(() => {
    const { kept: known } = useKept.getState();
    if (known && saysTheSame(known.standards, standards)) {
      let left = false;
      sizeOfLog().then(
        (found) => {
          if (left) return;
          if (!isOther(known.size, found)) return setSize(found);
          useKept.setState({ kept: null });
          askAt(Date.now());
        },
        // What was counted stands, and counting anew says what is wrong.
        () => undefined,
      );
      return () => {
        left = true;
      };
    }
    // Of this reading alone: one that follows it, as when the standards change, is not stopped with it.
    const stop = new AbortController();
    stopping.current = stop;
    const { signal } = stop;
    let gone = false;
    setProgress(null);
    setFailed(null);
    const count = async () => {
      const before = await sizeOfLog();
      const counted = await countAll(standards, askedAt, { signal, progress: (come) => !gone && setProgress(come) });
      return { counted, at: askedAt, standards, size: before, whole: !signal.aborted };
    };
    count().then(
      (read) => !gone && useKept.setState({ kept: read }),
      (reason: unknown) => !gone && setFailed(inWords(reason)),
    );
    return () => {
      gone = true;
      stop.abort();
    };
  }, [askedAt, standards]);

  return {
    reading: fresh
      ? { is: 'read', ...fresh }
      : failed === null
        ? { is: 'under way', progress }
        : { is: 'failed', says: failed },
    changed: fresh !== null && size !== null && differs(fresh.size, size),
    stop: () => stopping.current?.abort(),
    readAgain: () => {
      useKept.setState({ kept: null });
      setFailed(null);
      askAt(Date.now());
    },
  };
}

const differs = (one: LogSize, other: LogSize) => one.customers !== other.customers || one.entries !== other.entries;

/** More than a tenth came or went: a restore, an import, the sample. */
function isOther(before: LogSize, now: LogSize): boolean {
  const isFar = (one: number, other: number) => Math.abs(one - other) > Math.max(one, other) / 10;
  return isFar(before.customers, now.customers) || isFar(before.entries, now.entries);
}

/** The same object as long as what it holds is the same: the settings are read anew with every write to them. */
function useUnchanged(standards: Standards): Standards {
  const [held, hold] = useState(standards);
  if (held !== standards && !saysTheSame(held, standards)) {
    hold(standards);
    return standards;
  }
  return held;
}
