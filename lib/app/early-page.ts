import type { PageRead } from './follow-page';
import { type Injected, injectPage } from './page-access';

/** What was heard of the page beside a panel before the panel itself was there. Once only, and only while it stands. */
export interface EarlyPage {
  tabId: number;
  injected: Promise<Injected>;
  /** Messages to the extension, unchecked, as they came. */
  heard: Parameters<Heard>[];
  /** What of it is shown already, and is not among `heard` any more. */
  shown: PageRead | null;
}

type Heard = (message: unknown, sender: chrome.runtime.MessageSender) => void;

export interface EarlyStart {
  windowId: number | undefined;
  /** Null where the tab shown turned to another, or to another page, since it was asked. */
  page(): EarlyPage | null;
  /** The same, and stops listening. */
  take(): EarlyPage | null;
}

/**
 * Has the page beside the panel read before anything else of the panel is loaded: both take their time, and neither
 * waits for the other. Knows nothing of the log; what is taught is asked for where that is loaded.
 */
export async function askPageEarly(): Promise<EarlyStart> {
  let page: EarlyPage | null = null;
  let isOver = false;
  const turned = () => {
    isOver = true;
  };
  const onUpdated = (tabId: number, { status }: { status?: string }) => {
    if (status === 'loading' && (page === null || page.tabId === tabId)) turned();
  };
  const heard: EarlyPage['heard'] = [];
  const hear: Heard = (...said) => void heard.push(said);
  chrome.tabs.onActivated.addListener(turned);
  chrome.tabs.onUpdated.addListener(onUpdated);
  chrome.runtime.onMessage.addListener(hear);

  const [{ id: windowId }, [tab]] = await Promise.all([
    chrome.windows.getCurrent(),
    chrome.tabs.query({ active: true, currentWindow: true }),
  ]);
  if (tab?.id !== undefined && tab.windowId === windowId && tab.status !== 'loading') {
    page = { tabId: tab.id, injected: injectPage(tab.id, taughtOn), heard, shown: null };
  }
  return {
    windowId,
    page: () => (isOver ? null : page),
    take() {
      chrome.tabs.onActivated.removeListener(turned);
      chrome.tabs.onUpdated.removeListener(onUpdated);
      chrome.runtime.onMessage.removeListener(hear);
      const taken = isOver ? null : page;
      page = null;
      return taken;
    },
  };
}

async function taughtOn(origin: string) {
  return (await import('./taught')).taughtOn(origin);
}
