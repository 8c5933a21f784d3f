import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAhead } from '@/lib/app/ask-ahead';
import type { EarlyPage } from '@/lib/app/early-page';
import { pageOf } from '@/lib/app/page-of';
import { updateSettings } from '@/lib/log/settings';
import type { PageReading } from '@/lib/model/reading';
import type { TaughtSite } from '@/lib/model/taught-site';
import { fakeStorage } from './fake-chrome';
import { addAda, emptyLog, settings } from './log';
import { message, reading } from './readings';

const ZONE = 'Europe/Oslo';
const url = 'https://mail.example/thread/7';

let customerId: string;

beforeEach(async () => {
  fakeStorage();
  vi.stubGlobal('chrome', { ...chrome, runtime: { id: 'attune' } });
  await emptyLog();
  await updateSettings(ZONE, settings());
  customerId = await addAda();
});
afterEach(() => void vi.unstubAllGlobals());

const ofAda = () => reading({ url, messages: [message()] });
const injected = Promise.resolve({ is: 'injected', site: 'gmail', origin: 'https://mail.example' } as const);

function said(page: PageReading): EarlyPage['heard'][number] {
  const tab = { id: 7, windowId: 1, url } as chrome.tabs.Tab;
  return [
    { type: 'reading', reading: page },
    { id: 'attune', frameId: 0, url, tab },
  ];
}

function early(part: Partial<EarlyPage> = {}): EarlyPage {
  return { tabId: 7, injected, heard: [said(ofAda())], shown: null, ...part };
}

const ask = (page: EarlyPage | null, later = page) => {
  const pages = [page, later];
  return askAhead({ windowId: 1, page: () => pages.shift() ?? null, take: () => page }, ZONE);
};

describe('what a panel begins with', () => {
  it('is the page that was read, who is on it, and what the log says of them', async () => {
    const page = early();
    const { settings: known, covered, people, record, ...ahead } = await ask(page);
    expect(known.own).toEqual(settings().own);
    expect(covered).toBe(false);
    expect(ahead.page?.reading.url).toBe(url);
    expect(people).toMatchObject({ of: pageOf(ofAda()), people: [{ customerId }] });
    expect(record?.situation.customer.id).toBe(customerId);
    // Whoever follows the page tells only what came after that.
    expect(page.shown).toBe(ahead.page);
    expect(page.heard).toEqual([]);
  });

  it.each([
    ['nothing was heard of it', () => early({ heard: [] })],
    ['it may not be read', () => early({ injected: Promise.resolve({ is: 'refused', protected: false }) })],
    ['it does not answer', () => early({ injected: new Promise(() => undefined) })],
    ['what was heard is another tab’s', () => early({ tabId: 8 })],
    ['what was heard breaks the protocol', () => early({ heard: [said({ ...ofAda(), url: 'no address' })] })],
    ['there is none', () => null],
  ])('is the settings alone where %s', async (_, page) => {
    const given = page();
    expect(await ask(given)).toMatchObject({ settings: settings(), page: null, people: null, record: null });
    expect(given?.shown ?? null).toBeNull();
  });

  it('is the settings alone where the tab turned to another page meanwhile', async () => {
    expect(await ask(early(), null)).toMatchObject({ page: null, people: null, record: null });
  });

  it('waits for what was taught of a site that was read before that was known', async () => {
    const origin = 'https://mail.example';
    await updateSettings(ZONE, settings({ taught: [taughtAt(origin)] }));
    expect((await ask(early({ heard: [said({ ...ofAda(), site: 'generic' })] }))).page).toBeNull();
  });
});

function taughtAt(origin: string): TaughtSite {
  const place = [{ by: 'selector' as const, selector: 'h1', read: 'text' as const }];
  return {
    id: '0b9a4b52-6a5e-4b54-9d2e-0a4f64c1a001',
    origin,
    path: '/thread/:id',
    name: 'Mail',
    fields: { name: place, address: place },
    taughtAt: 0,
  };
}
