import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askPageEarly } from '@/lib/app/early-page';
import { followPage, type PageInView } from '@/lib/app/follow-page';
import { fakeStorage } from './fake-chrome';
import { reading } from './readings';

type Listener = (...said: never[]) => void;

/** An event of the browser. */
function event() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    happen: (...said: unknown[]) => [...listeners].forEach((listener) => void listener(...(said as never[]))),
  };
}

const url = 'https://crm.example/record/7';
const page = { url, tab: { id: 7, windowId: 1, url }, id: 'attune', frameId: 0 };

let events: Record<'activated' | 'updated' | 'removed' | 'message' | 'takenBack' | 'stored', ReturnType<typeof event>>;
let tab: { id: number; windowId: number; status: string };
let granted: boolean;
let injections: number;
/** How often it was asked whether the page may be read. */
let questions: number;

beforeEach(() => {
  fakeStorage();
  events = {
    activated: event(),
    updated: event(),
    removed: event(),
    message: event(),
    takenBack: event(),
    stored: event(),
  };
  tab = { id: 7, windowId: 1, status: 'complete' };
  granted = true;
  injections = 0;
  questions = 0;
  vi.stubGlobal('chrome', {
    storage: { ...chrome.storage, session: { ...chrome.storage.session, onChanged: events.stored } },
    windows: { getCurrent: async () => ({ id: 1 }) },
    tabs: {
      query: async () => [tab],
      onActivated: events.activated,
      onUpdated: events.updated,
      onRemoved: events.removed,
    },
    runtime: { id: 'attune', onMessage: events.message },
    permissions: {
      contains: async () => {
        questions += 1;
        return granted;
      },
      onRemoved: events.takenBack,
    },
    scripting: {
      executeScript: async ({ func }: { func?: unknown }) => {
        if (func) injections += 1;
        return [{ result: { site: 'gmail', origin: 'https://crm.example', reads: true } }];
      },
    },
  });
});
afterEach(() => void vi.unstubAllGlobals());

const read = (of: string) => ({
  type: 'reading',
  reading: reading({ url, subject: { is: 'found', value: of, rung: 1 } }),
});

/** The panel, which was loaded in the meantime: what it showed, one after the other. */
function follow(early: Awaited<ReturnType<typeof askPageEarly>>) {
  const shown: PageInView[] = [];
  const ending = new AbortController();
  followPage(1, (view) => void shown.push(view), vi.fn(), ending.signal, early.take());
  const subjects = () =>
    shown.flatMap((view) =>
      view.is === 'read' && view.reading.subject.is === 'found' ? view.reading.subject.value : [],
    );
  return { shown, subjects, stop: () => ending.abort() };
}

describe('a page that is asked before the panel is loaded', () => {
  it('is shown by what it said, and is not asked again', async () => {
    const early = await askPageEarly();
    events.message.happen(read('Coffee'), page);
    const { subjects, stop } = follow(early);
    await expect.poll(subjects).toEqual(['Coffee']);
    expect(injections).toBe(1);
    stop();
    for (const { listeners } of Object.values(events)) expect(listeners.size).toBe(0);
  });

  it('is not shown where the tab turned to another, or to another page, in the meantime', async () => {
    for (const turn of [
      () => events.activated.happen({ tabId: 8, windowId: 1 }),
      () => events.updated.happen(7, { status: 'loading' }),
    ]) {
      const early = await askPageEarly();
      events.message.happen(read('Coffee'), page);
      turn();
      expect(early.take()).toBeNull();
    }
  });

  it('is not shown over what it said since', async () => {
    const early = await askPageEarly();
    events.message.happen(read('Coffee'), page);
    const { subjects, stop } = follow(early);
    events.message.happen(read('Tea'), page);
    await expect.poll(subjects).toEqual(['Tea']);
    await expect.poll(() => questions).toBe(1);
    events.message.happen(read('Water'), page);
    await expect.poll(subjects).toEqual(['Tea', 'Water']);
    stop();
  });

  it('is asked anew where it was not allowed yet, and shown once it is', async () => {
    granted = false;
    const early = await askPageEarly();
    events.message.happen(read('Coffee'), page);
    await expect.poll(() => questions).toBe(1);
    granted = true;
    const { subjects, stop } = follow(early);
    await expect.poll(subjects).toEqual(['Coffee']);
    expect(injections).toBe(2);
    stop();
  });

  it('is not shown while it may not be read', async () => {
    granted = false;
    const early = await askPageEarly();
    events.message.happen(read('Coffee'), page);
    const { shown, subjects, stop } = follow(early);
    await expect.poll(() => shown.at(-1)?.is).toBe('not-granted');
    expect(subjects()).toEqual([]);
    stop();
  });

  it('is left to the panel while it loads', async () => {
    tab.status = 'loading';
    expect((await askPageEarly()).take()).toBeNull();
  });
});
