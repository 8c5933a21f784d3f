import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type OpenSite, turnOn, watchOpenSite } from '@/lib/app/open-site';
import { notePressed } from '@/lib/app/page-access';
import { getSettings } from '@/lib/log/settings';
import { emptyLog } from '@/test/log/builders';
import { fakeStorage } from './fake-chrome';

const mail = 'https://mail.northwind.example';
const crm = 'https://crm.northwind.example';

/** What the browser tells of each tab: no address, unless the button was pressed on what it shows. */
let tabs: Map<number, string | undefined>;
let allowed: string[];
let registered: string[];
const request = vi.fn(async ({ origins }: { origins: string[] }) => {
  allowed.push(...origins);
  return true;
});
const told = () => {
  const listeners = new Set<(changes: object) => void>();
  const tell = (changes: object = {}) => {
    for (const listener of listeners) listener(changes);
  };
  return {
    tell,
    event: {
      addListener: (listener: () => void) => listeners.add(listener),
      removeListener: (listener: () => void) => listeners.delete(listener),
    },
  };
};
let changed: ReturnType<typeof told>;

beforeEach(async () => {
  await emptyLog();
  fakeStorage();
  tabs = new Map();
  allowed = [];
  registered = [];
  changed = told();
  vi.stubGlobal('chrome', {
    storage: { ...chrome.storage, session: { ...chrome.storage.session, onChanged: told().event } },
    permissions: {
      request,
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.includes(origin)),
    },
    tabs: {
      get: async (id: number) => {
        if (!tabs.has(id)) throw new Error(`No tab with id: ${id}.`);
        return { id, url: tabs.get(id) };
      },
      query: async () => [],
      onRemoved: told().event,
      onUpdated: changed.event,
    },
    scripting: {
      executeScript: async ({ func }: { func?: unknown }) =>
        func ? [{ result: { site: 'roundcube', origin: mail, reads: false } }] : [],
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async (scripts: { js: string[] }[]) =>
        registered.push(...scripts.flatMap(({ js }) => js)),
    },
  });
});

async function press(id: number, url: string): Promise<void> {
  tabs.set(id, url);
  await notePressed({ id, url, windowId: 1 } as chrome.tabs.Tab);
}

async function open(): Promise<OpenSite | null> {
  const stop = new AbortController();
  const found = await new Promise<OpenSite | null>((show) => watchOpenSite('Europe/Oslo', show, stop.signal));
  stop.abort();
  return found;
}

describe('the site that is open', () => {
  it('is that of the page on which the button was pressed last', async () => {
    vi.useFakeTimers({ now: 1000, toFake: ['Date'] });
    await press(1, `${crm}/deals`);
    vi.setSystemTime(2000);
    await press(2, `${mail}/?_task=mail`);
    vi.useRealTimers();
    expect(await open()).toEqual({ tabId: 2, origin: mail, host: 'mail.northwind.example', isOn: false });
  });

  it('is none once its tab is gone, shows another site, or never was a page', async () => {
    expect(await open()).toBeNull();
    await press(1, mail);
    await press(2, 'chrome://newtab/');
    tabs.set(1, undefined);
    expect(await open()).toBeNull();
    tabs.set(1, crm);
    expect(await open()).toBeNull();
    tabs.delete(1);
    expect(await open()).toBeNull();
  });

  it('is told anew when a tab changes, as long as anybody listens', async () => {
    await press(1, mail);
    const stop = new AbortController();
    const shown: (string | null)[] = [];
    watchOpenSite('Europe/Oslo', (site) => shown.push(site?.host ?? null), stop.signal);
    await vi.waitFor(() => expect(shown).toEqual(['mail.northwind.example']));
    tabs.delete(1);
    changed.tell();
    await vi.waitFor(() => expect(shown.at(-1)).toBeNull());
    stop.abort();
    tabs.set(1, mail);
    changed.tell();
    await new Promise((done) => setTimeout(done));
    expect(shown).toHaveLength(2);
  });
});

describe('turning it on', () => {
  const site: OpenSite = { tabId: 1, origin: mail, host: 'mail.northwind.example', isOn: false };

  it('asks for that site alone, and reads it as what it is from now on', async () => {
    await press(1, mail);
    expect(await turnOn(site, 'Europe/Oslo')).toBe(true);
    expect(request).toHaveBeenLastCalledWith({ origins: [`${mail}/*`] });
    expect((await getSettings('Europe/Oslo')).sitesOn).toEqual([{ origin: mail, site: 'roundcube' }]);
    expect(registered).toEqual(['page-roundcube.js']);
    expect((await open())?.isOn).toBe(true);
  });

  it('changes nothing when the seller declines', async () => {
    await press(1, mail);
    request.mockResolvedValueOnce(false);
    expect(await turnOn(site, 'Europe/Oslo')).toBe(false);
    expect((await getSettings('Europe/Oslo')).sitesOn).toEqual([]);
    expect(registered).toEqual([]);
  });
});
