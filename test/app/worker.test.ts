import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { worker } from '@/lib/app/worker';
import { updateSettings } from '@/lib/log/settings';
import type { PageReading } from '@/lib/model/reading';
import { speak } from '@/lib/words/i18n';
import type { LanguageChoice } from '@/lib/words/languages';
import { fakeWorkerBrowser } from './fake-chrome';
import { addAda, emptyLog, settings, touches } from './log';
import { draft, message, READ_AT, reading } from './readings';

let storage: ReturnType<typeof fakeWorkerBrowser>;

beforeEach(async () => {
  storage = fakeWorkerBrowser();
  await emptyLog();
  await updateSettings('Europe/Oslo', settings());
});

const sender = (change: Partial<chrome.runtime.MessageSender> = {}): chrome.runtime.MessageSender => ({
  id: 'attune',
  frameId: 0,
  url: reading().url,
  tab: { id: 1 } as chrome.tabs.Tab,
  ...change,
});
const hear = (given: PageReading, from = sender()) => worker.messageReceived({ type: 'reading', reading: given }, from);

afterEach(() => speak('en'));

describe('the line in a page’s context menu', () => {
  it('is worded anew when another language is chosen, also by a worker that woke in English', async () => {
    const update = vi.fn();
    vi.stubGlobal('chrome', { ...globalThis.chrome, contextMenus: { update } });
    const choose = async (language: LanguageChoice) => {
      await updateSettings('Europe/Oslo', { language });
      speak('en');
      await worker.messageReceived({ type: 'agenda-changed' }, { id: 'attune' });
      return update.mock.lastCall?.slice(0, 2);
    };
    expect(await choose('de')).toEqual(['add-to-log', { title: 'Ins Log eintragen' }]);
    expect(await choose('en')).toEqual(['add-to-log', { title: 'Add to the log' }]);
  });
});

describe('a reading that reaches the worker', () => {
  it('empties the letterbox first: a letter whose own event was lost is taken', async () => {
    await addAda();
    const mine = draft();
    await hear(reading({ drafts: [mine] }));
    const at = READ_AT + 60_000;
    storage.local.set(`letter:${mine.handle}:${at}`, { handle: mine.handle, at, event: 'sent' });
    await hear(reading());
    expect(await touches()).toMatchObject([{ direction: 'out', by: 'me' }]);
    expect(storage.local.size).toBe(0);
  });

  it.each([
    ['another extension', { id: 'another' }],
    ['a frame of the page', { frameId: 3 }],
    ['a page of another origin', { url: 'https://elsewhere.example/' }],
    ['no tab at all', { tab: undefined }],
  ])('is not taken from %s', async (_who, change) => {
    await addAda();
    await hear(reading({ messages: [message()] }), sender(change as Partial<chrome.runtime.MessageSender>));
    expect(await touches()).toEqual([]);
  });

  it('is taken from the page script', async () => {
    await addAda();
    await hear(reading({ messages: [message()] }));
    expect(await touches()).toHaveLength(1);
  });
});
