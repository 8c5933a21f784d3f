import { describe, expect, it } from 'vitest';
import { taughtSiteSchema } from '@/lib/model/taught-site';
import { page } from '@/test/sites/open-page';

const { document } = page('', 'https://crm.example/');

const good = {
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
const withSelector = (selector: string) => ({
  ...good,
  fields: { ...good.fields, name: [{ by: 'selector', selector, read: 'text' }] },
});
const isTaken = (site: unknown) => taughtSiteSchema.safeParse(site).success;

describe('a taught page', () => {
  it('is taken as it was made', () => {
    expect(taughtSiteSchema.parse(good)).toEqual(good);
  });

  it.each(['name', 'address'] as const)('is taken with the %s alone', (field) => {
    expect(isTaken({ ...good, fields: { [field]: good.fields[field] } })).toBe(true);
  });

  it.each([
    'h1',
    'div[data-field="mail"] > a',
    'td#mail-address',
    'p.contact-mail',
    'body > div:nth-of-type(2):nth-last-of-type(1) > b:nth-of-type(1):nth-last-of-type(1)',
  ])('may use %s', (selector) => {
    expect(isTaken(withSelector(selector))).toBe(true);
    expect(() => document.createElement('div').querySelector(selector)).not.toThrow();
  });

  it.each([
    '',
    '*',
    '  ',
    'a,b',
    'body:has(a:has(b))',
    ':not(a)',
    'a >',
    '> a',
    'a ~ b',
    'a[href^="mailto:"]',
    'a[x="\\""]',
    'a[x="y"][z="y"]',
    'a:hover',
    '#1',
    `a${' a'.repeat(10)}`,
    'a'.repeat(401),
    'h1\n',
    'h1{}',
    '<script>',
  ])('may not use %j', (selector) => {
    expect(isTaken(withSelector(selector))).toBe(false);
  });

  it.each([
    ['another key', { ...good, more: 1 }],
    ['neither name nor address', { ...good, fields: { company: good.fields.name } }],
    ['no way to a place', { ...good, fields: { ...good.fields, name: [] } }],
    ['a way too many', { ...good, fields: { ...good.fields, name: Array(7).fill(good.fields.name[0]) } }],
    ['an origin with a path', { ...good, origin: 'https://crm.example/a' }],
    ['an origin of another kind', { ...good, origin: 'javascript:alert(1)' }],
    ['a path that is none', { ...good, path: 'contacts' }],
    ['an empty name', { ...good, name: ' ' }],
  ])('with %s is refused', (_, site) => {
    expect(isTaken(site)).toBe(false);
  });

  it('never takes a selector that a browser refuses, nor is slow to say so', () => {
    const parts = [
      'a',
      'div',
      '#',
      '.',
      '[',
      ']',
      '"',
      '=',
      '>',
      ' ',
      ':',
      'nth-of-type(1)',
      '(',
      ')',
      'x-y',
      '1',
      '\\',
      ',',
    ];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    let taken = 0;
    for (let round = 0; round < 20_000; round += 1) {
      const selector = Array.from({ length: 1 + random(8) }, () => parts[random(parts.length)]).join('');
      if (!isTaken(withSelector(selector))) continue;
      taken += 1;
      expect(() => document.createElement('div').querySelector(selector)).not.toThrow();
    }
    expect(taken).toBeGreaterThan(100);
    const before = performance.now();
    isTaken(withSelector(`${'a-'.repeat(190)}!`));
    isTaken(withSelector(`a[b="${'c'.repeat(380)}`));
    expect(performance.now() - before).toBeLessThan(50);
  });
});
