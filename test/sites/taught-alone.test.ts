import { afterEach, describe, expect, it } from 'vitest';
import type { TaughtField, TaughtSite } from '@/lib/model/taught-site';
import { isLoneName } from '@/lib/sites/lone';
import { placeFor } from '@/lib/sites/selector-for';
import { taught } from '@/lib/sites/taught';
import { page, wholeOf } from './open-page';

const shelf = Symbol.for('attune.taught');
afterEach(() => {
  Reflect.deleteProperty(globalThis, shelf);
});

const ticket = (head: string, more = '') =>
  page(
    `<!doctype html><html lang="en"><body><nav>Signed in as Nina Berg</nav><main>${head}<p>Which carrier?</p>${more}</main></body></html>`,
    'https://desk.example/tickets/812',
  ).document;

/** As taught on a ticket of Anna's, by what stands at a selector. */
function taughtOn(document: Document, points: Partial<Record<TaughtField, string>>): void {
  const fields = Object.fromEntries(
    Object.entries(points).map(([field, selector]) => {
      const element = document.querySelector(selector) as Element;
      return [field, placeFor(element, field as TaughtField)];
    }),
  );
  const site: TaughtSite = {
    id: '0b9a4b52-6a5e-4b54-9d2e-0a4f64c1a001',
    origin: 'https://desk.example',
    path: '/tickets/:id',
    name: 'Desk',
    fields,
    taughtAt: 0,
  };
  Reflect.set(globalThis, shelf, [site]);
}
const who = (document: Document) => {
  const { people, health, view } = wholeOf(taught.read(document));
  return {
    view,
    people: people.map(({ name, address }) => [name, address]),
    is: health.state,
    missing: health.missing,
  };
};
const ok = (...person: string[]) => ({ view: 'record', people: [person], is: 'ok', missing: [] });

describe('a record that shows its person by name alone', () => {
  it('names them, and so does the next; nothing is missing', () => {
    taughtOn(ticket('<h1>Anna Lund</h1>'), { name: 'h1' });
    expect(who(ticket('<h1>Anna Lund</h1>'))).toEqual(ok('Anna Lund', ''));
    expect(who(ticket('<h1>Bo Ek</h1>', '<p>Mail berit@moe.example</p>'))).toEqual(ok('Bo Ek', ''));
  });

  it.each([
    ['nothing', '<h1></h1>'],
    ['another heading', '<h2>Anna Lund</h2>'],
    ['a label', '<h1>Customer</h1>'],
    ['a label of another language', '<h1>Ansprechpartner:</h1>'],
    ['a subject with a number', '<h1>Order 20418 is late</h1>'],
    ['a question', '<h1>Which carrier?</h1>'],
    ['a sentence', '<h1>The carrier that was to come on Monday never came</h1>'],
    ['two names', '<h1>Anna Lund</h1><h1>Bo Ek</h1>'],
  ])('is not recognised where there stands %s', (_, head) => {
    taughtOn(ticket('<h1>Anna Lund</h1>'), { name: 'h1' });
    expect(who(ticket(head))).toEqual({ view: 'record', people: [], is: 'broken', missing: ['name'] });
  });

  it('is nobody’s where only counting leads to the name: there may stand anything', () => {
    const document = ticket('<div><div><b>Anna Lund</b></div></div>');
    taughtOn(document, { name: 'b' });
    expect(who(document)).toMatchObject({ people: [], is: 'broken', missing: ['name'] });
  });

  it('still names whoever has no address where others have one, whatever it reads like', () => {
    const both = (name: string, mail: string) => ticket(`<h1>${name}</h1><dl><dt>E-mail</dt><dd>${mail}</dd></dl>`);
    taughtOn(both('Anna Lund', 'anna@lund.example'), { name: 'h1', address: 'dd' });
    expect(who(both('Bo Ek', '–'))).toMatchObject({ people: [['Bo Ek', '']], is: 'degraded', missing: ['address'] });
  });
});

describe('a record that shows its person by address alone', () => {
  const head = (mail: string) => `<dl><dt>E-mail</dt><dd>${mail}</dd></dl>`;

  it('shows them by that; nothing is missing', () => {
    taughtOn(ticket(head('anna@lund.example')), { address: 'dd' });
    expect(who(ticket(head('bo@ek.example')))).toEqual(ok('', 'bo@ek.example'));
    expect(who(ticket(head('–')))).toEqual({ view: 'record', people: [], is: 'broken', missing: ['address'] });
  });
});

describe('a name that stands for itself', () => {
  it.each([
    'Anna Lund',
    'Lund, Anna',
    'Dr. Anna-Maria von der Heide',
    'Alexander Downer',
    'Åse',
    '李伟',
    'Lund Kajakk AS',
  ])('%s may be one', (name) => expect(isLoneName(name)).toBe(true));
  it.each(['Name', 'Customer', 'Kunde', 'Full name:', 'Ticket 7', '#7', 'Re: Valves', 'Why not?', 'A', ''])(
    '%j is none',
    (name) => expect(isLoneName(name)).toBe(false),
  );
});
