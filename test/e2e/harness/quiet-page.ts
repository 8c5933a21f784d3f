import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** A page of the extension's origin in a window of its own that runs none of our code and moves no tab of the others. */
export interface QuietPage {
  page(): Promise<Page>;
  /** Everything in a storage area. */
  storage(area: 'local' | 'session'): Promise<Record<string, unknown>>;
  /** All rows of one table of the log, as stored. Empty if there is no such table. */
  rows(table: string): Promise<unknown[]>;
}

export function quietPage(context: BrowserContext, browser: CDPSession, extensionId: string): QuietPage {
  // The manifest is a page that the browser draws itself.
  const url = `chrome-extension://${extensionId}/manifest.json`;
  const page = async () => {
    const open = context.pages().find((candidate) => candidate.url() === url);
    if (open) return open;
    const opening = context.waitForEvent('page', (candidate) => candidate.url() === url || candidate.url() === '');
    await browser.send('Target.createTarget', { url, newWindow: true, background: true });
    const opened = await opening;
    await opened.waitForURL(url);
    return opened;
  };
  return {
    page,
    storage: async (area) => (await page()).evaluate((which) => chrome.storage[which].get(null), area),
    rows: async (table) => (await page()).evaluate(readRows, table),
  };
}

/** Runs in the page. */
async function readRows(table: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const database = await settled(indexedDB.open(name));
    if (database.objectStoreNames.contains(table)) {
      rows.push(...(await settled(database.transaction(table).objectStore(table).getAll())));
    }
    database.close();
  }
  return rows;

  function settled<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
}
