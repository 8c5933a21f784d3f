import { useEffect, useMemo, useState } from 'react';
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
  counted: readonly Counted[];
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
  const [asked, ask] = useState(() => ({ at: now, stop: new AbortController() }));

  useEffect(() => {
    let gone = false;
    const { at, stop } = asked;
    const { signal } = stop;
    countAll(standards, at, {
      signal,
      progress: (progress) => !gone && setReading({ is: 'under way', progress }),
    }).then(
      (counted) => !gone && setReading({ is: 'read', counted, at, whole: !signal.aborted }),
      (reason: unknown) => !gone && setReading({ is: 'failed', says: inWords(reason) }),
    );
    return () => {
      gone = true;
      stop.abort();
    };
  }, [asked, standards]);

  const all = reading.is === 'read' ? reading.counted : none;
  const counted = useMemo(() => (tier === null ? all : all.filter((one) => tierOf(one) === tier)), [all, tier]);
  const at = reading.is === 'read' ? reading.at : null;
  const board = useMemo(() => (at === null ? null : scoreboardOf(counted, standards, at)), [counted, standards, at]);
  const tiers = useMemo(() => tiersOf(all), [all]);
  return {
    reading,
    board,
    counted,
    tiers,
    tier,
    chooseTier,
    stop: () => asked.stop.abort(),
    readAgain: () => {
      setReading({ is: 'under way', progress: null });
      ask({ at: now, stop: new AbortController() });
    },
  };
}

const none: readonly Counted[] = [];
