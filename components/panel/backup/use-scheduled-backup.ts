import { useEffect, useState } from 'react';
import { backUpWhenDue } from '@/lib/app/actions/keep-backups';

/** Writes a backup whenever one is due, while desk or panel is open. One that was begun goes on as time goes by. */
export function useScheduledBackup(now: number): void {
  const [leaving, setLeaving] = useState<AbortSignal | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    setLeaving(ending.signal);
    return () => ending.abort();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again as time goes by
  useEffect(() => {
    // What fails here is noted where it is seen; a log that cannot be read says so elsewhere.
    if (leaving) void backUpWhenDue(leaving).catch(() => undefined);
  }, [leaving, now]);
}
