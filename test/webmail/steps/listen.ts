import type { FromPage } from '@/lib/messages';
import type { PageReading } from '@/lib/model/reading';
import type { Attune } from '@/test/e2e/harness/launch';

declare global {
  /** In a page of the extension that listens: what the page script said, in order. */
  var heardReadings: PageReading[];
}

export interface Listener {
  last(): Promise<PageReading | null>;
  all(): Promise<PageReading[]>;
}

/** Hears what the page script tells the panel, from now on. */
export async function listen(attune: Attune): Promise<Listener> {
  const page = await attune.extension.page();
  await page.evaluate(() => {
    globalThis.heardReadings = [];
    chrome.runtime.onMessage.addListener((message: FromPage) => {
      if (message.type === 'reading') globalThis.heardReadings.push(message.reading);
    });
  });
  return {
    last: () => page.evaluate(() => globalThis.heardReadings.at(-1) ?? null),
    all: () => page.evaluate(() => globalThis.heardReadings),
  };
}
