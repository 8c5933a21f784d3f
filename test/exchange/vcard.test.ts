import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCards } from '@/lib/exchange/vcard/read';
import { writeCards } from '@/lib/exchange/vcard/write';
import type { WholeCustomer } from '@/lib/exchange/whole';
import { customerBodySchema } from '@/lib/model/customer';
import { all, file, found, inPieces } from './files';

const NOW = Date.UTC(2026, 10, 20, 9);
const days = { now: NOW, zone: 'Europe/Oslo' };
const endOfDay = (date: string) =>
  Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime('Europe/Oslo').epochMilliseconds - 1;

function card(lines: string[], version = '4.0'): string {
  return ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');
}

async function one(lines: string[], version?: string) {
  const [customer] = await found(readCards(file(card(lines, version)), days), 'customer');
  return customer;
}

describe('a vCard of version 4', () => {
  it('tells who somebody is, what leads to them, what they like and their days', async () => {
    const read = await one([
      'UID:urn:uuid:1',
      'FN:Ada Lindqvist',
      'ORG:Brightwater Rowing;Purchasing',
      'TITLE:Head of boats',
      'EMAIL;PREF=2:ada@home.example',
      'item1.EMAIL;PREF=1:ada@brightwater.example',
      'TEL;VALUE=uri:tel:+46-8-555-010-22;ext=1',
      'TZ:Europe/Stockholm',
      'LANG;PREF=2:en',
      'LANG;PREF=1:sv',
      'BDAY:19800412',
      'ANNIVERSARY:20100612',
      'INTEREST;LEVEL=high:wooden boats\\, old ones',
      'HOBBY:chess',
      'NOTE:Likes calls\\nbefore nine',
      'PHOTO:data:image/png;base64,AAAA',
    ]);
    expect(read).toMatchObject({
      where: 'card 1, line 1',
      key: 'vcard\nurn:uuid:1',
      body: {
        name: 'Ada Lindqvist',
        account: 'Brightwater Rowing',
        role: 'Head of boats',
        zone: { value: 'Europe/Stockholm', source: 'told' },
        language: { value: 'sv', source: 'told' },
        note: 'Likes calls\nbefore nine',
      },
      identities: [
        { type: 'email', value: 'ada@brightwater.example' },
        { type: 'email', value: 'ada@home.example' },
        { type: 'phone', value: '+46-8-555-010-22' },
      ],
    });
    expect(read?.entries.map(({ body }) => body)).toMatchObject([
      { what: 'Birthday', on: endOfDay('1980-04-12'), yearly: 'yes' },
      { what: 'Anniversary', on: endOfDay('2010-06-12'), yearly: 'yes' },
      { category: 'interest', text: 'wooden boats, old ones' },
      { category: 'interest', text: 'chess' },
    ]);
  });

  it('may leave out the year of a birthday: it is the last one that was', async () => {
    const [leap] = (await one(['FN:A', 'BDAY:--0229']))?.entries ?? [];
    expect(leap?.body).toMatchObject({ on: endOfDay('2024-02-29') });
    const [later] = (await one(['FN:A', 'BDAY:--12-24']))?.entries ?? [];
    expect(later?.body).toMatchObject({ on: endOfDay('2025-12-24') });
  });
});

describe('a vCard of version 3', () => {
  it('is read with folded lines, groups and preferences by type', async () => {
    const lines = [
      'N:Lindqvist;Ada;Maria;;',
      'EMAIL;TYPE=INTERNET:b@brightwater.example',
      'EMAIL;TYPE=INTERNET,PREF:a@brightwater.example',
      'TZ:+01:00',
      'X-ANNIVERSARY:2010-06-12',
      'NOTE:A long\r\n  line',
      'BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12',
    ];
    const read = await one(lines, '3.0');
    expect(read?.body).toMatchObject({
      name: 'Ada Maria Lindqvist',
      note: 'A long line',
      zone: { value: 'Etc/GMT-1' },
    });
    expect(read?.identities.map(({ value }) => value)).toEqual(['a@brightwater.example', 'b@brightwater.example']);
    expect(read?.entries.map(({ body }) => body)).toMatchObject([
      { on: endOfDay('2026-04-12') },
      { what: 'Anniversary' },
    ]);
  });

  it('may hold the card of an agent, which is not another person', async () => {
    const inner = 'AGENT:\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Agent\r\nEND:VCARD';
    const items = await all(readCards(file(card(['FN:Ada', inner, 'ORG:Brightwater'], '3.0')), days));
    expect(items).toMatchObject([{ body: { name: 'Ada', account: 'Brightwater' } }]);
  });
});

describe('a vCard file that is broken in places', () => {
  it('says what was left out and why, and loses nothing else', async () => {
    const text = [
      card(['FN:Ada', ';;;', 'EMAIL:ada@brightwater.example']),
      card(['FN:Old'], '2.1'),
      card(['KIND:group', 'FN:All']),
      card(['NOTE:nobody']),
      card(['FN:Bo', 'BDAY:0000-13-99']),
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Cut',
    ].join('rubbish\r\n');
    const items = await all(readCards(file(text), days));
    expect(items.map((item) => (item.is === 'customer' ? item.body.name : item.is === 'skipped' && item.why))).toEqual([
      'Ada',
      'One line of it could not be read.',
      'A vCard of version 2.1: export it again as version 3 or 4.',
      'A group or a firm, not a person.',
      'It has neither a name nor an email address.',
      'Bo',
      'A day of it could not be read.',
      'Cut',
      'Its end is missing; what was there was read.',
    ]);
  });

  it('is read in whatever encoding it is written', async () => {
    const text = card(['FN:Åsa Øst']);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
    const latin = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
    for (const bytes of [file(text), file(utf16), file(utf16.slice(2)), file(latin)]) {
      expect(await found(readCards(bytes, days), 'customer')).toMatchObject([{ body: { name: 'Åsa Øst' } }]);
    }
  });

  it('never fails, and finds nothing that the log would not take', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'BEGIN:VCARD',
        'END:VCARD',
        'VERSION:4.0',
        'VERSION:3.0',
        'AGENT:',
        'FN:',
        'N:;;;',
        'BDAY:',
        'BDAY:0000-01-01',
        'BDAY:275760-09-13',
        'TZ:Europe/Nowhere',
        'LANG:<b>',
        'EMAIL;PREF=x;PREF=0:',
        'PHOTO;ENCODING=b:AAAA',
        ' folded',
        '__proto__:x',
        'constructor;a=b:c',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ maxLength: 300 }).map((text) => `FN:${text}`),
      fc.string({ unit: 'grapheme', maxLength: 3000 }).map((text) => `NOTE:${text}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 1, max: 500 }), async (lines, size) => {
        const text = `BEGIN:VCARD\nVERSION:4.0\n${lines.join('\n')}`;
        for (const item of await found(readCards(inPieces(text, size), days), 'customer')) {
          expect(() => customerBodySchema.parse(item.body)).not.toThrow();
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a vCard that was written', () => {
  it('is read again as it was, whatever the words', async () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 }).map(
      (text) =>
        text
          .replace(/[\p{Cc}\p{Bidi_Control}\uFEFF\u2028\u2029]/gu, '')
          .replace(/\s+/g, ' ')
          .trim() || 'x',
    );
    const person = fc.record({ name: words, account: words, role: words, note: words, interest: words });
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 5 }), async (people) => {
        const wholes = people.map(
          ({ interest, ...body }, index): WholeCustomer => ({
            customer: {
              id: `c${index}`,
              internal: false,
              stage: 'customer',
              addedAt: NOW,
              revision: 1,
              body: customerBodySchema.parse(body),
            },
            identities: [
              {
                id: 'i',
                customerId: '',
                type: 'email',
                linked: true,
                until: null,
                body: { value: `p${index}@b.example`, name: '' },
              },
            ],
            entries: [
              {
                id: 'e',
                customerId: '',
                kind: 'fact',
                at: NOW,
                body: { category: 'interest', text: interest, source: 'told' },
              },
            ],
          }),
        );
        const text = (
          await all(
            writeCards(
              (async function* () {
                yield* wholes;
              })(),
              days,
            ),
          )
        ).join('');
        const items = await all(readCards(file(text), days));
        expect(items).toMatchObject(
          people.map(({ interest, ...body }, index) => ({
            body,
            key: `vcard\nattune:c${index}`,
            identities: [{ value: `p${index}@b.example` }],
            entries: [{ body: { text: interest } }],
          })),
        );
      }),
      { numRuns: 100, examples: [[[{ name: 'Ann', account: 'Lund; Sons', role: 'x', note: 'x', interest: 'x' }]]] },
    );
  });
});
