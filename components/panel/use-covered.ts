import { useEffect, useState } from 'react';
import { watchCovered } from '@/lib/app/cover';

/** Whether the panel is covered; null until that is known, when nothing may be shown yet. */
export function useCovered(): boolean | null {
  const [covered, setCovered] = useState<boolean | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    watchCovered(setCovered, ending.signal);
    return () => ending.abort();
  }, []);
  return covered;
}
