import { liveQuery } from 'dexie';
import { beforeEach, expect, it, vi } from 'vitest';
import { log } from '@/lib/log/database';
import { readTables } from '@/lib/log/dump';
import { watchSettings } from '@/lib/log/settings';
import { keepSites, noteSite, type SiteLook, siteHealth } from '@/lib/log/site-health';
import { DAY, HOUR } from '@/lib/model/time';
import { NOW } from './builders';

const today = NOW - 9 * HOUR;
const look = (change: Partial<SiteLook> = {}): SiteLook => ({
  of: 'https://mail.example',
  site: 'outlook',
  state: 'ok',
  parts: [],
  at: NOW,
  ...change,
});

beforeEach(async () => {
  await log.settings.clear();
});

it('writes when the state or the parts change, or a day is new, and never for a reading that says the same', async () => {
  const put = vi.spyOn(log.settings, 'put');
  const writes = async (next: SiteLook, dayStart = today) => {
    const before = put.mock.calls.length;
    await noteSite(next, dayStart);
    return put.mock.calls.length - before;
  };
  expect(await writes(look())).toBe(1);
  for (const later of [1, 2, 3]) expect(await writes(look({ at: NOW + later }))).toBe(0);
  expect(await writes(look({ state: 'degraded', parts: ['date'] }))).toBe(1);
  expect(await writes(look({ state: 'degraded', parts: ['date', 'sender'] }))).toBe(1);
  expect(await writes(look({ state: 'degraded', parts: ['date', 'sender'], at: NOW + HOUR }))).toBe(0);
  expect(await writes(look({ state: 'degraded', parts: ['date', 'sender'], at: NOW + DAY }), today + DAY)).toBe(1);
  put.mockRestore();
});

it('knows when a site was read well last, also after it no longer is', async () => {
  await noteSite(look(), today);
  await noteSite(look({ state: 'broken', parts: ['message'], at: NOW + DAY }), today + DAY);
  expect(await siteHealth()).toEqual([
    {
      of: 'https://mail.example',
      site: 'outlook',
      state: 'broken',
      parts: ['message'],
      at: NOW + DAY,
      goodAt: NOW,
    },
  ]);
});

it('begins anew when another adapter reads the site', async () => {
  await noteSite(look({ site: 'generic' }), today);
  await noteSite(look({ state: 'broken' }), today);
  expect(await siteHealth()).toMatchObject([{ site: 'outlook', goodAt: null }]);
});

it('keeps the words of our own tables, and no other text of a page', async () => {
  await noteSite(look({ state: 'degraded', parts: ['date', 'priya@trailmix.example', '+47 22 00 02 20'] }), today);
  expect(await siteHealth()).toMatchObject([{ parts: ['date'] }]);
});

it('begins anew where what is stored is of another shape', async () => {
  await log.settings.put({ key: 'site-health', value: { of: 'something else' } });
  await noteSite(look(), today);
  expect(await siteHealth()).toHaveLength(1);
});

it('forgets what is not to be kept', async () => {
  await noteSite(look(), today);
  await noteSite(look({ of: 'https://crm.example' }), today);
  await keepSites(new Set(['https://crm.example']));
  expect((await siteHealth()).map(({ of }) => of)).toEqual(['https://crm.example']);
});

it('is in no backup, and wakes nobody who follows the settings', async () => {
  let asked = 0;
  const following = watchSettings('Europe/Oslo').subscribe(() => {
    asked += 1;
  });
  await vi.waitFor(() => expect(asked).toBe(1));
  const health: string[][] = [];
  const other = liveQuery(siteHealth).subscribe((rows) => health.push(rows.map(({ of }) => of)));
  await noteSite(look(), today);
  await vi.waitFor(() => expect(health.at(-1)).toEqual(['https://mail.example']));
  expect(asked).toBe(1);
  expect((await readTables()).settings.map(({ key }) => key)).not.toContain('site-health');
  for (const one of [following, other]) one.unsubscribe();
});
