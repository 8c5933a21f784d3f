import { describe, expect, it } from 'vitest';
import { exportTaughtSites, readTaughtSites } from '@/lib/exchange/taught-sites';
import type { TaughtSite } from '@/lib/model/taught-site';

const site: TaughtSite = {
  id: '0b9a4b52-6a5e-4b54-9d2e-0a4f64c1a001',
  origin: 'https://crm.example',
  path: '/contacts/:id',
  name: 'Harbour',
  fields: {
    name: [{ by: 'selector', selector: 'h1', read: 'text' }],
    address: [{ by: 'term', term: 'E-mail', read: 'text' }],
  },
  taughtAt: 0,
};

describe('a file of taught pages', () => {
  it('comes back as it went, and says what is known already', () => {
    expect(readTaughtSites(exportTaughtSites([site]), [])).toEqual({ added: [site], known: 0 });
    expect(readTaughtSites(exportTaughtSites([site]), [{ ...site, name: 'Mine' }])).toEqual({ added: [], known: 1 });
  });

  it('is of the second version only where messages or the writing field are in it; the first is still taken', () => {
    const place = site.fields.name ?? [];
    const talking = { ...site, messages: { each: place, author: place, time: place }, editor: place };
    const versionOf = (one: TaughtSite) => (JSON.parse(exportTaughtSites([one])) as { version: number }).version;
    expect([versionOf(site), versionOf(talking)]).toEqual([1, 2]);
    expect(readTaughtSites(exportTaughtSites([talking]), [site])).toEqual({ added: [talking], known: 0 });
    expect(() => readTaughtSites(exportTaughtSites([site]).replace('"version": 1', '"version": 5'), [])).toThrow(
      'not a file of pages',
    );
  });

  it('is of the third where anything stands in a frame or a shadow root', () => {
    const within = ['x-shell', 'iframe[name="content"]'];
    const name = [{ by: 'selector' as const, selector: 'h1', read: 'text' as const, within }];
    const inside: TaughtSite = {
      ...site,
      fields: { ...site.fields, name },
      frames: [{ within, path: '/people/:id' }],
    };
    expect(JSON.parse(exportTaughtSites([inside]))).toMatchObject({ version: 3 });
    expect(readTaughtSites(exportTaughtSites([inside]), [])).toEqual({ added: [inside], known: 0 });
    const elsewhere = { ...inside, frames: [{ within, path: '/firms/:id' }] };
    expect(readTaughtSites(exportTaughtSites([inside]), [elsewhere])).toEqual({ added: [inside], known: 0 });
    expect(() => readTaughtSites(exportTaughtSites([inside]).replaceAll('x-shell', 'x:has(b)'), [])).toThrow(
      'a place on a page',
    );
  });

  it('is of the fourth where a person is known by name or address alone', () => {
    const { name = [], address = [] } = site.fields;
    for (const fields of [{ name }, { address }]) {
      const alone: TaughtSite = { ...site, fields };
      expect(JSON.parse(exportTaughtSites([site, alone]))).toMatchObject({ version: 4 });
      expect(readTaughtSites(exportTaughtSites([alone]), [site])).toEqual({ added: [alone], known: 0 });
    }
    expect(() => readTaughtSites(exportTaughtSites([{ ...site, fields: {} }]), [])).toThrow('a name or an address');
  });

  it('is of the fourth where a time stands behind words', () => {
    const place = site.fields.name ?? [];
    const messages = (read: 'title' | 'data-time') => ({
      each: place,
      author: place,
      time: [{ by: 'selector' as const, selector: 'i', read }],
    });
    const versionOf = (one: TaughtSite) => (JSON.parse(exportTaughtSites([one])) as { version: number }).version;
    expect(versionOf({ ...site, messages: messages('title') })).toBe(2);
    expect(versionOf({ ...site, messages: messages('data-time') })).toBe(4);
  });

  it.each([
    ['', 'In the file: this is not a file'],
    ['null', 'In the file: this is not a file'],
    ['[1]', 'In the file: this is not a file'],
    ['{"kind":"attune-pages","version":1}', 'pages:'],
    [exportTaughtSites([site]).replace('"h1"', '"a:has(b)"'), 'pages.0.fields.name.0.selector: a place on a page'],
    [exportTaughtSites([site]).replace('https://crm.example', 'file:///etc'), 'pages.0.origin: the origin of a site'],
  ])('%s is refused with the place', (json, says) => {
    expect(() => readTaughtSites(json, [])).toThrow(says);
  });
});
