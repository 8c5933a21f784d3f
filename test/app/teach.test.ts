import { beforeEach, describe, expect, it, vi } from 'vitest';
import { teachActions } from '@/lib/app/actions/teach';
import type { Picked } from '@/lib/app/teach-contract';
import { exportTaughtSites } from '@/lib/exchange/taught-sites';
import { getSettings, updateSettings } from '@/lib/log/settings';
import type { TaughtField, TaughtSite } from '@/lib/model/taught-site';
import { emptyLog } from './log';

const zone = 'Europe/Oslo';
const origin = 'https://crm.example';
const on = (seen: string) => teachActions(zone, { tabId: 1, origin: seen }, () => Promise.resolve());
const actions = on(origin);
const taught = async () => (await getSettings(zone)).taught;
const paths = async () => (await taught()).map(({ path, name }) => `${name} ${path}`);

const picked = (field: TaughtField, value: string, selectors: string[], page = '/contacts/41'): Picked => ({
  field,
  value,
  place: selectors.map((selector) => ({ by: 'selector', selector, read: 'text' })),
  origin,
  page,
});
const chosen = (page?: string) => ({
  name: picked('name', 'Anna Lund', ['h1', 'h1.head-trailmix'], page),
  address: picked('address', 'post@lund.example', ['p.mail'], page),
});
const site = (path: string, name: string): TaughtSite => ({
  id: crypto.randomUUID(),
  origin,
  path,
  name,
  fields: { name: chosen().name.place, address: chosen().address.place },
  taughtAt: 0,
});
const fileOf = (...sites: TaughtSite[]) => new File([exportTaughtSites(sites)], 'pages.json');

beforeEach(async () => {
  await emptyLog();
  vi.stubGlobal('chrome', { runtime: { sendMessage: () => Promise.resolve() } });
  await updateSettings(zone, { taught: [] });
});

describe('a taught page', () => {
  it('keeps no word of anything that was pointed at on it, whenever that was', async () => {
    const page = '/accounts/trailmix/people?of=anna#/x';
    const company = picked('company', 'Trailmix AS', ['p.firm', 'h1.head-lund'], page);
    await actions.teach({ ...chosen(page), company });
    const [{ path, fields } = site('/', '')] = await taught();
    expect(path).toBe('/accounts/:id/people#/x');
    expect(JSON.stringify(fields)).not.toMatch(/trailmix|anna|lund/i);
    expect(fields.company).toHaveLength(1);
  });

  it('is refused where only a name leads to a place', async () => {
    const company = picked('company', 'Trailmix AS', ['p.firm-trailmix']);
    await expect(actions.teach({ ...chosen(), company })).rejects.toThrow('The place of the company is known only');
    expect(await taught()).toEqual([]);
  });

  it('keeps how messages are found, and no word of anybody who wrote one', async () => {
    const ways = (...selectors: string[]) => picked('name', '', selectors).place;
    const here = { origin, page: '/tickets/812' };
    await actions.teach({
      ...chosen('/tickets/812'),
      messages: {
        field: 'messages',
        ways: { each: ways('article.from-berit', 'div.chat > article'), author: ways('b.who'), time: ways('time') },
        seen: [{ from: { name: 'Berit Moe', address: '' }, mine: false, at: null }],
        ...here,
      },
      editor: { field: 'editor', place: ways('div.reply-box'), ...here },
    });
    const [known] = await taught();
    expect(known?.messages).toEqual({ each: ways('div.chat > article'), author: ways('b.who'), time: ways('time') });
    expect(known?.editor).toEqual(ways('div.reply-box'));
    expect(await actions.readTaught(fileOf(...(await taught())))).toEqual({ added: [], known: 1 });
  });

  it('is never kept for another site than the one it was pointed at on', async () => {
    await expect(on('https://other.example').teach(chosen())).rejects.toThrow('Another page is in view');
    await expect(on('').teach(chosen())).rejects.toThrow('being read just now');
    expect(await taught()).toEqual([]);
    await actions.teach(chosen());
    expect((await taught()).map((one) => one.origin)).toEqual([origin]);
  });
});

describe('taking back', () => {
  it('a taught page brings back the one that it replaced, and leaves one that was taught since', async () => {
    await updateSettings(zone, { taught: [site('/contacts/:id', 'Before')] });
    const first = await actions.teach(chosen());
    await first?.undo();
    expect(await paths()).toEqual(['Before /contacts/:id']);
    const second = await actions.teach(chosen());
    await actions.teach(chosen());
    await second?.undo();
    expect(await paths()).toEqual(['crm.example /contacts/:id']);
  });

  it('pages of a file leaves what was taught, renamed and forgotten since', async () => {
    const [kept, replaced, away] = [site('/firms/:id', 'Firms'), site('/contacts/:id', 'Mine'), site('/a/:id', 'Away')];
    await updateSettings(zone, { taught: [kept, replaced, away] });
    const other = { ...site('/contacts/:id', 'Theirs'), fields: { ...replaced.fields, name: replaced.fields.address } };
    const done = await actions.takeTaught(fileOf(other, site('/new/:id', 'New')));
    expect(await paths()).toEqual(['Theirs /contacts/:id', 'New /new/:id', 'Firms /firms/:id', 'Away /a/:id']);
    await actions.renameTaught(kept.id, 'Companies');
    await actions.forgetTaught(away.id);
    await actions.teach(chosen('/leads/9'));
    await done?.undo();
    expect((await paths()).toSorted()).toEqual([
      'Companies /firms/:id',
      'Mine /contacts/:id',
      'crm.example /leads/:id',
    ]);
  });
});
