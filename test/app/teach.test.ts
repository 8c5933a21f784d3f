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
  frames: [],
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

describe('a page that is taught by a name alone', () => {
  const named = (value: string, ...selectors: string[]) => ({ name: picked('name', value, selectors, '/tickets/812') });

  it('keeps where it stands, and that there is no address', async () => {
    await actions.teach(named('Anna Lund', 'h1'));
    expect(await taught()).toMatchObject([{ path: '/tickets/:id', fields: { name: named('', 'h1').name.place } }]);
    expect((await taught())[0]?.fields.address).toBeUndefined();
    expect(await actions.readTaught(fileOf(...(await taught())))).toEqual({ added: [], known: 1 });
  });

  it.each([
    'Customer',
    'Requester:',
    '#812: Which carrier?',
    'Kontakt',
    'Why has nothing come, it was promised last week to us',
  ])('is refused where that is %j', async (value) => {
    await expect(actions.teach(named(value, 'h1'))).rejects.toThrow('does not read like somebody');
    expect(await taught()).toEqual([]);
  });

  it('is refused where only counting leads there, and where there is no name either', async () => {
    const counted = 'body > b:nth-of-type(1):nth-last-of-type(1)';
    await expect(actions.teach(named('Anna Lund', counted))).rejects.toThrow('known only by counting');
    await expect(actions.teach({ company: picked('company', 'Trailmix', ['p']) })).rejects.toThrow('is needed');
    await actions.teach({ ...named('Anna Lund', counted), address: picked('address', 'a@lund.example', ['p.mail']) });
    expect(await taught()).toHaveLength(1);
  });
});

describe('a taught page that stands in frames', () => {
  const within = ['iframe[name="content"]'];
  const inFrame = (page: string) => ({ frames: [{ within, page }] });
  const framed = (page: string) => ({
    name: { ...chosen('/desk').name, ...inFrame(page) },
    address: { ...chosen('/desk').address, ...inFrame(page) },
  });

  it('keeps the kind of page that each frame shows, and tells two kinds at one address apart', async () => {
    await actions.teach(framed('/people/anna-lund?tab=1'));
    await actions.teach(framed('/tickets/811'));
    await actions.teach(framed('/tickets/812'));
    expect((await taught()).map(({ path, frames }) => [path, frames])).toEqual([
      ['/desk', [{ within, path: '/tickets/:id' }]],
      ['/desk', [{ within, path: '/people/:id' }]],
    ]);
  });

  it('is refused where the frame is known only by a name', async () => {
    const named = { frames: [{ within: ['iframe[name="anna"]'], page: '/people/41' }] };
    const { name, address } = chosen('/desk');
    await expect(actions.teach({ name: { ...name, ...named }, address })).rejects.toThrow('known only by a name');
  });
});

describe('a point of a taught page', () => {
  const said = ['Anna Lund', 'post@lund.example'];
  const place = (...selectors: string[]) => picked('name', '', selectors).place;
  const here = { origin, page: '/contacts/42' };
  const begun = async () => {
    await actions.teach({ ...chosen(), phone: picked('phone', '22 00 02 20', ['p.phone-line']) });
    return (await taught())[0] as TaughtSite;
  };

  it('is found elsewhere from now on, the rest as before, and back again', async () => {
    const before = await begun();
    const done = await actions.changeTaught(
      before.id,
      'phone',
      picked('phone', '33', ['p.new-phone', 'p.of-anna']),
      said,
    );
    const [after] = await taught();
    expect(after).toEqual({ ...before, fields: { ...before.fields, phone: place('p.new-phone') } });
    await done?.undo();
    expect(await taught()).toEqual([before]);
  });

  it('is added and taken away: messages and the writing field, too', async () => {
    const { id } = await begun();
    const ways = { each: place('article.entry-box'), author: place('b.who-wrote'), time: place('time') };
    await actions.changeTaught(id, 'messages', { field: 'messages', ways, seen: [], ...here }, said);
    await actions.changeTaught(id, 'editor', { field: 'editor', place: place('div.reply-box'), ...here }, said);
    expect((await taught())[0]).toMatchObject({ messages: ways, editor: place('div.reply-box') });
    for (const thing of ['messages', 'editor', 'phone'] as const) await actions.changeTaught(id, thing, null, said);
    const [left] = await taught();
    expect([Object.keys(left?.fields ?? {}), left?.messages, left?.editor]).toEqual([
      ['name', 'address'],
      undefined,
      undefined,
    ]);
  });

  it('may be the name or the address, never both', async () => {
    const { id } = await begun();
    for (const [thing, other] of [
      ['address', 'name'],
      ['name', 'address'],
    ] as const) {
      const done = await actions.changeTaught(id, thing, null, said);
      expect(Object.keys((await taught())[0]?.fields ?? {})).toEqual([other, 'phone']);
      await expect(actions.changeTaught(id, other, null, said)).rejects.toThrow('A name or an address is needed');
      await done?.undo();
    }
    await actions.changeTaught(id, 'name', picked('name', 'Anna Lund', ['b:nth-of-type(1):nth-last-of-type(1)']), said);
    await expect(actions.changeTaught(id, 'address', null, said)).rejects.toThrow('known only by counting');
    expect(Object.keys((await taught())[0]?.fields ?? {})).toEqual(['name', 'address', 'phone']);
  });

  it('takes its frame with it, and leaves the frames that still lead to the other', async () => {
    const { id } = await begun();
    const within = ['iframe[name="content"]'];
    const inFrame = (field: 'name' | 'address', page: string) => ({
      ...picked(field, 'x', ['h3']),
      place: [{ by: 'selector' as const, selector: 'h3', read: 'text' as const, within }],
      frames: [{ within, page }],
    });
    await actions.changeTaught(id, 'name', inFrame('name', '/people/41'), said);
    await actions.changeTaught(id, 'address', inFrame('address', '/persons/41'), said);
    expect((await taught())[0]?.frames).toEqual([{ within, path: '/persons/:id' }]);
    await actions.changeTaught(id, 'name', picked('name', 'Anna Lund', ['h1']), said);
    expect((await taught())[0]?.frames).toEqual([{ within, path: '/persons/:id' }]);
    await actions.changeTaught(id, 'address', picked('address', 'a@b.example', ['p.mail']), said);
    expect((await taught())[0]?.frames).toBeUndefined();
  });

  it('is refused from another kind of page, and where only a name leads there', async () => {
    const before = await begun();
    const other = picked('phone', '33', ['p.new-phone'], '/firms/9');
    await expect(actions.changeTaught(before.id, 'phone', other, said)).rejects.toThrow('Open one of the pages');
    const named = picked('phone', '33', ['p.line-anna']);
    await expect(actions.changeTaught(before.id, 'phone', named, said)).rejects.toThrow('known only by a name');
    expect(await taught()).toEqual([before]);
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
