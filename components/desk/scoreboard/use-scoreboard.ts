import { useEffect, useMemo, useRef, useState } from 'react';
import { inWords } from '@/components/panel/use-run';
import {
  type Counted,
  countAll,
  type Progress,
  type Scoreboard,
  scoreboardOf,
  tierOf,
  tiersOf,
} from '@/lib/app/scoreboard';
import type { Standards } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';

type Reading =
  | { is: 'under way'; progress: Progress | null }
  /** `whole`: nobody stopped it. */
  | { is: 'read'; counted: readonly Counted[]; at: Instant; whole: boolean }
  | { is: 'failed'; says: string };

export interface UsedScoreboard {
  reading: Reading;
  /** What was read, of the tier that was chosen; null until then. */
  board: Scoreboard | null;
  /** Of everybody counted, by id. */
  names: ReadonlyMap<string, string>;
  tiers: readonly string[];
  /** Null: all tiers. */
  tier: string | null;
  chooseTier(tier: string | null): void;
  stop(): void;
  readAgain(): void;
}

/** Reads all logs once, when the page is opened or the seller asks again: it is a look back, and no clock. */
export function useScoreboard(standards: Standards, now: Instant): UsedScoreboard {
  const [reading, setReading] = useState<Reading>({ is: 'under way', progress: null });
  const [tier, chooseTier] = useState<string | null>(null);
  const [askedAt, askAt] = useState(now);
  const stopping = useRef<AbortController | null>(null);

  useEffect(() => {
    // Of this reading alone: one that follows it, as when the standards change, is not stopped with it.
    const stop = new AbortController();
    stopping.current = stop;
    const { signal } = stop;
    let gone = false;
    countAll(standards, askedAt, {
      signal,
      progress: (progress) => !gone && setReading({ is: 'under way', progress }),
    }).then(
      (counted) => !gone && setReading({ is: 'read', counted, at: askedAt, whole: !signal.aborted }),
      (reason: unknown) => !gone && setReading({ is: 'failed', says: inWords(reason) }),
    );
    return () => {
      gone = true;
      stop.abort();
    };
  }, [askedAt, standards]);

  const all = reading.is === 'read' ? reading.counted : none;
  const counted = useMemo(() => (tier === null ? all : all.filter((one) => tierOf(one) === tier)), [all, tier]);
  const at = reading.is === 'read' ? reading.at : null;
  const board = useMemo(() => (at === null ? null : scoreboardOf(counted, standards, at)), [counted, standards, at]);
  const names = useMemo(
    () => new Map(all.map(({ tallied: { customer } }) => [customer.id, customer.body.name])),
    [all],
  );
  const tiers = useMemo(() => tiersOf(all), [all]);
  return {
    reading,
    board,
    names,
    tiers,
    tier,
    chooseTier,
    stop: () => stopping.current?.abort(),
    readAgain: () => {
      setReading({ is: 'under way', progress: null });
      askAt(Date.now());
    },
  };
}

const none: readonly Counted[] = [];
