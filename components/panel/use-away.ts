import { useEffect, useMemo, useRef, useState } from 'react';
import { useObservable } from '@/components/use-observable';
import { type Away, awayAt, type CatchUp, catchUp } from '@/lib/app/catch-up';
import { TODAY_ROWS, todayRow } from '@/lib/app/today';
import { watchFellDue } from '@/lib/log/agenda';
import { lastHere, noteHere } from '@/lib/log/presence';
import { type Instant, MINUTE } from '@/lib/model/time';

/** How often it is written down that the seller is here: a panel that is closed does not get to write any more. */
const NOTED_EVERY = 2 * MINUTE;

/**
 * What fell due while the panel was away: closed, hidden, or asleep with the machine. `now` moves on by itself while the
 * panel is open. An absence that was told and not looked at is told again the next time.
 */
export function useAway(now: Instant): { caughtUp: CatchUp | null; seen(): void } {
  const [away, setAway] = useState<Away | null>(null);
  const [isSeen, setSeen] = useState(false);
  const last = useRef<Instant | null>(null);
  const entries = useObservable(
    useMemo(() => (away ? watchFellDue(away.since, away.until, TODAY_ROWS) : null), [away]),
  ).value;
  const told = useMemo(
    () => (away && entries ? catchUp(entries.map(todayRow), away, isSeen) : null),
    [away, entries, isSeen],
  );

  useEffect(() => {
    if (document.visibilityState !== 'visible') return;
    const look = async () => {
      const opened = last.current === null;
      const before = last.current ?? (await lastHere());
      last.current = now;
      const next = awayAt(before, isSeen ? null : away, now);
      // Who opens the panel was here, however soon it is closed again; but what it shows first does not wait for a write.
      if (opened && next === null) whenDrawn(() => void noteHere(now));
      if (next === null || next === away) return;
      setAway(next);
      setSeen(false);
    };
    void look();
  }, [now, away, isSeen]);

  const waits = told !== null && !isSeen;
  const isLookedUp = entries !== undefined;
  useEffect(() => {
    if (waits) return;
    const note = () => document.visibilityState === 'visible' && void noteHere(Date.now());
    if (isLookedUp) note();
    const timer = setInterval(note, NOTED_EVERY);
    return () => clearInterval(timer);
  }, [waits, isLookedUp]);

  const seen = () => {
    setSeen(true);
    void noteHere(Date.now());
  };
  return { caughtUp: told, seen };
}

/** Milliseconds within which what is shown first is there. */
const patience = 500;

function whenDrawn(act: () => void): void {
  requestIdleCallback(act, { timeout: patience });
}
