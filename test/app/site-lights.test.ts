import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsActions } from '@/lib/app/actions/settings';
import { teachActions } from '@/lib/app/actions/teach';
import type { PageInView } from '@/lib/app/follow-page';
import { noteHealth, siteLights } from '@/lib/app/site-lights';
import { worker } from '@/lib/app/worker';
import { type Settings, updateSettings } from '@/lib/log/settings';
import { keepSites, siteHealth } from '@/lib/log/site-health';
import type { Health } from '@/lib/model/reading';
import type { TaughtSite } from '@/lib/model/taught-site';
import { fakeWorkerBrowser } from './fake-chrome';
import { emptyLog, settings } from './log';
import { reading } from './readings';

const zone = 'Europe/Oslo';
const origin = 'https://outlook.office.com';
const outlook = { origin, site: 'outlook' };
const place = [{ by: 'selector' as const, selector: 'h1', read: 'text' as const }];
const contact: TaughtSite = {
  id: '9b2f3a52-0d0b-4c6a-8f7e-0a1b2c3d4e5f',
  origin: 'https://crm.example',
  path: '/contacts/:id',
  name: 'Our CRM',
  fields: { name: place, address: place },
  taughtAt: 0,
};
const health = (state: Health['state'], ...missing: string[]): Health => ({ state, missing, report: '' });
const page = (change: Parameters<typeof reading>[0] = {}) =>
  reading({ site: 'outlook', url: `${origin}/mail/inbox/id/1`, ...change });
const record = (state: Health['state'], ...missing: string[]) =>
  reading({
    site: 'taught',
    view: 'record',
    url: 'https://crm.example/contacts/7',
    health: health(state, ...missing),
  });
const nothing: PageInView = { is: 'waiting', tabId: null };

/** As the worker does for each reading. */
const seen = async (of: ReturnType<typeof reading>, known: Settings, address = of.url) =>
  noteHealth(of, address, known);
const lights = async (known: Settings, inView: PageInView = nothing) => siteLights(known, await siteHealth(), inView);

beforeEach(async () => {
  await emptyLog();
  fakeWorkerBrowser();
  await keepSites(new Set());
  await updateSettings(zone, settings());
});

describe('the light of a site', () => {
  it('is that of the last read, with the day on which it was read well', async () => {
    const known = settings({ sitesOn: [outlook] });
    expect(await lights(known)).toMatchObject([{ name: 'Outlook', state: 'unseen', goodAt: null, seenAt: null }]);
    await seen(page(), known);
    expect(await lights(known)).toMatchObject([{ state: 'ok', goodAt: expect.any(Number) }]);
    await seen(page({ health: health('degraded', 'date') }), known);
    expect(await lights(known)).toMatchObject([
      { id: origin, host: 'outlook.office.com', state: 'degraded', parts: ['date'], goodAt: expect.any(Number) },
    ]);
  });

  it('says of a site that few sources describe that it is limited', async () => {
    const known = settings({ sitesOn: [outlook, { origin: 'https://fjord.zendesk.com', site: 'zendesk' }] });
    expect((await lights(known)).map(({ name, limited }) => [name, limited])).toEqual([
      ['Outlook', false],
      ['Zendesk', true],
    ]);
  });

  it('of a page that was taught goes by that page alone, and knows when it is beside the panel', async () => {
    const known = settings({ taught: [contact], sitesOn: [{ origin: contact.origin, site: 'generic' }] });
    await seen(record('ok'), known);
    await seen(record('degraded', 'address'), known);
    await seen(reading({ site: 'generic', url: 'https://crm.example/reports', health: health('broken') }), known);
    const beside: PageInView = {
      is: 'read',
      tabId: 1,
      origin: contact.origin,
      address: record('ok').url,
      reading: record('degraded', 'address'),
    };
    expect(await lights(known, beside)).toMatchObject([
      { id: contact.id, name: 'Our CRM', taught: true, state: 'degraded', parts: ['address'], inView: true },
    ]);
    expect(await lights(known)).toMatchObject([{ inView: false }]);
  });

  it('is not lit by a page that was read for one press of the button, or that may not be read', async () => {
    await seen(page(), settings());
    await seen(
      page({ account: { is: 'found', value: 'other@fjord.example', rung: 1 } }),
      settings({ sitesOn: [outlook] }),
    );
    await seen(page({ health: health('unsupported') }), settings({ sitesOn: [outlook] }));
    expect(await siteHealth()).toEqual([]);
  });

  it('keeps neither path nor person', async () => {
    await seen(page({ health: health('degraded', 'sender') }), settings({ sitesOn: [outlook] }));
    expect(Object.keys((await siteHealth())[0] ?? {}).sort()).toEqual(['at', 'goodAt', 'of', 'parts', 'site', 'state']);
    expect(JSON.stringify(await siteHealth())).not.toMatch(/inbox|@/);
  });
});

describe('what is taken back is forgotten', () => {
  const readIn = async (known: Partial<Settings>) => {
    const stored = await updateSettings(zone, known);
    await seen(page(), stored);
    await seen(record('ok'), stored);
  };

  it('a site that is stopped in the panel, or in the browser', async () => {
    const browser = { ...globalThis.chrome, scripting: { getRegisteredContentScripts: async () => [] } };
    vi.stubGlobal('chrome', {
      ...browser,
      tabs: { query: async () => [] },
      storage: { ...browser.storage, session: { get: async () => ({}), remove: async () => undefined } },
      permissions: { contains: async () => false, remove: async () => true },
      runtime: { ...browser.runtime, sendMessage: async () => undefined },
    });
    await readIn({ sitesOn: [outlook], taught: [contact] });
    await settingsActions(
      zone,
      () => 'outlook',
      async () => undefined,
    ).siteOff(origin);
    expect((await siteHealth()).map(({ of }) => of)).toEqual([contact.id]);
    await readIn({ sitesOn: [outlook] });
    expect(await siteHealth()).toHaveLength(2);
    await worker.accessTakenBack({ origins: [`${origin}/*`] });
    expect((await siteHealth()).map(({ of }) => of)).toEqual([contact.id]);
  });

  it('a page that was taught', async () => {
    await readIn({ sitesOn: [outlook], taught: [contact] });
    const actions = teachActions(zone, { tabId: 1, origin: '' }, async () => undefined);
    await actions.forgetTaught(contact.id);
    expect((await siteHealth()).map(({ of }) => of)).toEqual([origin]);
  });
});
