import type { Page } from 'playwright-core';
import type { Inserted } from '@/lib/messages';
import type { PageDraft } from '@/lib/model/reading';
import { soon } from './panel-view';

type Hearing = { heard?: { tabId: number; address: string; drafts: PageDraft[] } };

/** Has the panel keep what was read last, so that a test can name drafts as the panel does. */
export async function hearReadings(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    chrome.runtime.onMessage.addListener((message, { tab }) => {
      const heard = { tabId: tab?.id ?? 0, address: tab?.url ?? '', drafts: message.reading?.drafts ?? [] };
      if (message.type === 'reading') Object.assign(window, { heard });
    });
  });
}

/** The drafts open in a page, once it was read and there are as many. */
export async function draftsOf(panel: Page, page: Page, count = 1): Promise<PageDraft[]> {
  const read = async () => {
    const heard = await panel.evaluate(() => (window as Hearing).heard);
    return heard?.address === page.url() ? heard.drafts : null;
  };
  await soon(async () => (await read())?.length).toBe(count);
  return (await read()) ?? [];
}

/** Asks the page script, as the panel does, to put words into a draft. */
export async function insert(panel: Page, handle: unknown, text: unknown): Promise<Inserted> {
  return panel.evaluate(
    async ([to, words]) => {
      const tabId = (window as Hearing).heard?.tabId ?? 0;
      await chrome.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/page-insert.js'] });
      return chrome.tabs.sendMessage(tabId, { type: 'insert', handle: to, text: words }, { frameId: 0 });
    },
    [handle, text] as const,
  );
}
