import type { FromPage } from '@/lib/messages';
import type { PageReading } from '@/lib/model/reading';
import type { Attune } from '@/test/e2e/harness/launch';

declare global {
  /** In a page of the extension that listens: what the page script said last. */
  var lastReading: PageReading | null;
}

export interface Listener {
  last(): Promise<PageReading | null>;
}

/** Hears what the page script tells the panel, from now on. */
export async function listen(attune: Attune): Promise<Listener> {
  const page = await attune.extension.page();
  await page.evaluate(() => {
    globalThis.lastReading = null;
    chrome.runtime.onMessage.addListener((message: FromPage) => {
      if (message.type === 'reading') globalThis.lastReading = message.reading;
    });
  });
  return { last: () => page.evaluate(() => globalThis.lastReading) };
}
