import { useEffect, useState } from 'react';

/** The time, in epoch milliseconds, that moves on every 30 seconds and whenever the page is seen again. */
export function useNow(read: () => number = Date.now): number {
  const [now, setNow] = useState(read);
  useEffect(() => {
    const tick = () => setNow(read());
    const seen = () => document.visibilityState === 'visible' && tick();
    const timer = setInterval(tick, 30_000);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [read]);
  return now;
}
