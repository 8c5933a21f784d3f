import type { PageReading } from '@/lib/model/reading';
import { checkFromPage, RefusedInput } from './check-reading';
import type { EarlyPage } from './early-page';
import { forgetPressed, injectPage, onPressed, originOf, wasPressedOnNothing } from './page-access';
import { taughtOn } from './taught';

/** What the panel may know of the page beside it. A reading is of the tab shown now, never of another. */
export type PageInView =
  | { is: 'waiting'; tabId: number | null }
  | { is: 'not-granted'; tabId: number | null; protected: boolean }
  /** The button was pressed here, and there is no page that could be read. */
  | { is: 'empty'; tabId: number }
  | PageRead;

/** `address`: of the tab when it was read. */
export interface PageRead {
  is: 'read';
  tabId: number;
  origin: string;
  address: string;
  reading: PageReading;
}

/**
 * Follows the active tab of one window: puts the page script in where the seller allowed it, and hands on what it
 * reads. Other windows and tabs are left alone. `refused` is told, by field, of a reading that broke the protocol. Stops
 * on `signal`. `early`: what was heard of the page in view before this began; what is shown of it is not told again.
 */
export function followPage(
  windowId: number,
  show: (page: PageInView) => void,
  refused: (reason: string) => void,
  signal: AbortSignal,
  early: EarlyPage | null = null,
): FollowedPage {
  let active: number | null = null;
  let shown: PageInView = early?.shown ?? { is: 'waiting', tabId: null };
  /** Only the last of several turns to a tab has a say: an earlier one may be answered later. */
  let turns = 0;
  /** When a page last began to load, by tab: a press before that was on another page. */
  const loadingSince = new Map<number, number>();

  const set = (page: PageInView) => {
    shown = page;
    if (!signal.aborted) show(page);
  };

  const turnTo = async (tabId: number, begun: EarlyPage | null = null) => {
    active = tabId;
    turns += 1;
    const turn = turns;
    const isOver = () => turn !== turns || signal.aborted;
    if (shown.tabId !== tabId) set({ is: 'waiting', tabId });
    let injected = await (begun?.injected ?? injectPage(tabId, taughtOn));
    if (isOver()) return;
    if (begun && injected.is === 'refused') {
      // The press that opened the panel may not have been noted by then.
      injected = await injectPage(tabId, taughtOn);
      if (isOver()) return;
    }
    if (injected.is === 'refused') {
      const isEmpty = !injected.protected && (await wasPressedOnNothing(tabId, loadingSince.get(tabId) ?? 0));
      if (isOver()) return;
      return set(isEmpty ? { is: 'empty', tabId } : { is: 'not-granted', tabId, protected: injected.protected });
    }
    if (shown.is === 'not-granted' || shown.is === 'empty') set({ is: 'waiting', tabId });
    // Whatever came meanwhile is newer.
    if (begun && (shown.is !== 'read' || shown === begun.shown)) for (const said of begun.heard) onMessage(...said);
  };

  const onActivated = (tab: { tabId: number; windowId: number }) => {
    if (tab.windowId === windowId) void turnTo(tab.tabId);
  };

  const onUpdated = (tabId: number, change: { status?: string; url?: string }) => {
    if (change.status === 'loading') loadingSince.set(tabId, Date.now());
    if (tabId !== active) return;
    // Until the new page was read, nobody is shown: the old customer must not stand beside another page.
    if (change.status === 'loading' && !(shown.is === 'read' && isSamePage(shown.address, change.url))) {
      set({ is: 'waiting', tabId });
    }
    if (change.status === 'complete') void turnTo(tabId);
  };

  const onRemoved = (tabId: number) => {
    loadingSince.delete(tabId);
    void forgetPressed(tabId);
  };

  const onTakenBack = () => void (active !== null && turnTo(active));

  const onMessage = (message: unknown, sender: chrome.runtime.MessageSender) => {
    if (active === null || sender.tab?.windowId !== windowId) return;
    try {
      const page = readIn(active, message, sender);
      // On its way while the page turned into another: that one is asked for anew once it is there.
      if (page && page.reading.readAt >= (loadingSince.get(active) ?? 0)) set(page);
    } catch (error) {
      if (!(error instanceof RefusedInput)) throw error;
      refused(error.message);
    }
  };

  chrome.tabs.onActivated.addListener(onActivated);
  chrome.tabs.onUpdated.addListener(onUpdated);
  chrome.tabs.onRemoved.addListener(onRemoved);
  chrome.runtime.onMessage.addListener(onMessage);
  chrome.permissions.onRemoved.addListener(onTakenBack);
  signal.addEventListener('abort', () => {
    chrome.tabs.onActivated.removeListener(onActivated);
    chrome.tabs.onUpdated.removeListener(onUpdated);
    chrome.tabs.onRemoved.removeListener(onRemoved);
    chrome.runtime.onMessage.removeListener(onMessage);
    chrome.permissions.onRemoved.removeListener(onTakenBack);
  });
  onPressed(windowId, (tabId) => void (tabId === active && turnTo(tabId)), signal);

  if (early) {
    void turnTo(early.tabId, early);
  } else {
    void chrome.tabs.query({ active: true, windowId }).then(([tab]) => {
      if (tab?.id !== undefined && active === null) return turnTo(tab.id);
      return undefined;
    });
  }

  return {
    readAgain: async () => {
      if (active !== null) await turnTo(active);
    },
  };
}

/**
 * The reading of the page in a tab that a message is; null when it is another's, or of something else.
 * @throws RefusedInput where it breaks the protocol
 */
export function readIn(tabId: number, message: unknown, sender: chrome.runtime.MessageSender): PageRead | null {
  if (sender.id !== chrome.runtime.id || sender.frameId !== 0 || sender.tab?.id !== tabId) return null;
  const { type, reading } = checkFromPage(message);
  const origin = originOf(sender.url ?? '');
  if (type !== 'reading' || !origin || origin !== originOf(reading.url)) return null;
  return { is: 'read', tabId, origin, address: sender.tab.url ?? sender.url ?? '', reading };
}

export interface FollowedPage {
  /** Reads the page in view once more: after somebody was added, or a setting changed. */
  readAgain(): Promise<void>;
}

/** Beginning to write adds a query to Gmail's fragment and leaves the page as it is. No new address is a reload. */
function isSamePage(before: string, now: string | undefined): boolean {
  const withoutQuery = (address: string) => address.replace(/(#[^?]*)\?.*$/, '$1');
  return now !== undefined && withoutQuery(before) === withoutQuery(now);
}
