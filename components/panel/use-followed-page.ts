import { useEffect, useEffectEvent, useState } from 'react';
import type { Ahead } from '@/lib/app/ask-ahead';
import type { AskedPage } from '@/lib/app/ask-page';
import type { EarlyStart } from '@/lib/app/early-page';
import { type FollowedPage, followPage, type PageInView } from '@/lib/app/follow-page';
import { holdPages } from '@/lib/app/hold-page';
import { pageOf } from '@/lib/app/page-of';
import type { Settings } from '@/lib/log/settings';

const waiting: PageInView = { is: 'waiting', tabId: null };

/** The page beside the panel of a window, and what the log said of it, or of one before it, before it was shown. */
export function useFollowedPage(
  windowId: number,
  early: EarlyStart,
  ahead: Pick<Ahead, 'page' | 'asked'>,
  settings: Settings | undefined,
  refused: (reason: string) => void,
) {
  const [shown, setShown] = useState<{ inView: PageInView; asked: AskedPage | null }>({
    inView: ahead.page ?? waiting,
    asked: ahead.asked,
  });
  const [followed, setFollowed] = useState<FollowedPage | null>(null);
  const settingsNow = useEffectEvent(() => settings);
  const begun = useEffectEvent(() => (shown.inView.is === 'read' ? pageOf(shown.inView.reading) : null));

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const show = (inView: PageInView, asked: AskedPage | null) => {
      if (!signal.aborted) setShown((last) => ({ inView, asked: asked ?? last.asked }));
    };
    const page = early.take();
    if (!page) show(waiting, null);
    const hold = holdPages(show, page && begun(), () => settingsNow());
    setFollowed(followPage(windowId, hold, refused, signal, page));
    return () => ending.abort();
  }, [windowId, early, refused]);

  return { ...shown, followed };
}
