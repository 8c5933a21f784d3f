import { useEffect, useState } from 'react';
import { watchCovered } from '@/lib/app/cover';

/** Whether the panel is covered; null until that is known, when nothing may be shown. @param first what is known of it */
export function useCovered(first: boolean | null = null): boolean | null {
  const [covered, setCovered] = useState(first);
  useEffect(() => {
    const ending = new AbortController();
    watchCovered(setCovered, ending.signal);
    return () => ending.abort();
  }, []);
  return covered;
}
