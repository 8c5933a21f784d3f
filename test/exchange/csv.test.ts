import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '@/lib/exchange/csv/headings';
import { previewCsv, readCsv } from '@/lib/exchange/csv/read';
import { csvForm, rowsOf } from '@/lib/exchange/csv/rows';
import { writeCustomers, writeEntries } from '@/lib/exchange/csv/write';
import { customerBodySchema } from '@/lib/model/customer';
import { all, file, found, inPieces } from './files';

const NOW = Date.UTC(2026, 10, 20, 9);
const days = { now: NOW, zone: 'Europe/Oslo' };
const comma = { encoding: 'utf-8', delimiter: ',' } as const;

async function read(source: Blob) {
  const { form, mapping, headings } = await previewCsv(source);
  return all(readCsv(source, { form, mapping, hasHeadings: headings.length > 0, ...days }));
}

const fieldsOf = (headings: string) =>
  guessMapping(headings.split(','))
    .map((field) => field ?? '-')
    .join(' ');

describe('the columns of a CSV file', () => {
  it('are known by the headings of Google, Outlook, HubSpot and Salesforce', () => {
    expect(
      fieldsOf(
        'First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,Organization Name,Organization Title,Organization Department,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value',
      ),
    ).toBe('given middle family - - - account role - birthday note - - email email - phone');
    expect(
      fieldsOf(
        'Title,First Name,Last Name,Company,Job Title,Business Fax,Business Phone,Home Phone 2,Mobile Phone,Anniversary,Birthday,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Hobby,Language,Notes',
      ),
    ).toBe(
      '- given family account role - phone phone phone anniversary birthday email - - email interest language note',
    );
    expect(
      fieldsOf(
        'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Last Activity Date,Company name,Time Zone,Preferred language',
      ),
    ).toBe('id given family email phone - - account zone language');
    expect(
      fieldsOf('Contact ID,Salutation,Full Name,Title,Account Name,Mobile,Email,Birthdate,Description,Account Owner'),
    ).toBe('id - name role account phone email birthday note -');
  });

  it('are known in other languages', () => {
    expect(
      fieldsOf(
        'Vorname,Nachname,Firma,Position,E-Mail-Adresse,E-Mail 2: Adresse,Telefon geschäftlich,Geburtstag,Notizen',
      ),
    ).toBe('given family account role email email phone birthday note');
    expect(fieldsOf('Prénom,Nom,Société,Fonction,Adresse de messagerie,Téléphone (bureau),Anniversaire')).toBe(
      'given family account role email phone birthday',
    );
    expect(fieldsOf('Nombre,Apellidos,Empresa,Cargo,Correo electrónico,Teléfono,Cumpleaños')).toBe(
      'given family account role email phone birthday',
    );
    expect(fieldsOf('Förnamn,Efternamn,Företag,E-postadress,Telefon,Födelsedag')).toBe(
      'given family account email phone birthday',
    );
    expect(fieldsOf('Fornavn,Etternavn,Selskap,E-post,Fødselsdag')).toBe('given family account email birthday');
    expect(fieldsOf('Voornaam,Achternaam,Bedrijf,Functie,E-mailadres,Telefoon,Verjaardag')).toBe(
      'given family account role email phone birthday',
    );
  });
});

describe('a CSV file', () => {
  it('becomes people, with the lines that were left out', async () => {
    const text = [
      'Name;Firma;E-Mail;Telefon;Geburtstag;Notizen',
      '"Lindqvist, Ada";Brightwater;ada@brightwater.example ::: a@home.example;\'+46 8 555 010 22;12.04.1980;"Zwei\nZeilen"',
      ';;;;;',
      ';Nobody;;;;',
      'Bo;;;;4/5/1985;',
      'Broken;"never closed',
      'Cy;;cy@oar.example;;;',
    ].join('\r\n');
    const items = await read(file(text));
    expect(items).toMatchObject([
      {
        where: 'line 2',
        body: { name: 'Lindqvist, Ada', account: 'Brightwater', note: 'Zwei\nZeilen' },
        identities: [{ value: 'ada@brightwater.example' }, { value: 'a@home.example' }, { value: '+46 8 555 010 22' }],
        entries: [{ body: { what: 'Birthday' } }],
      },
      { is: 'skipped', where: 'line 5', why: 'It has neither a name nor an email address.' },
      { body: { name: 'Bo' }, entries: [] },
      { is: 'skipped', where: 'line 6', why: 'Its birthday is no day, or could be two.' },
      { is: 'skipped', where: 'line 7', why: 'A quotation mark was opened in it and never closed.' },
      { body: { name: 'Cy' } },
    ]);
  });

  it('is previewed with what was understood of it', async () => {
    const utf16 = new Uint8Array(
      ['\uFEFF', ...'Name\tE-post\nÅsa\ta@b.example\n'].flatMap((letter) => [
        letter.charCodeAt(0) >> 8,
        letter.charCodeAt(0) & 255,
      ]),
    );
    expect(await previewCsv(file(utf16))).toEqual({
      form: { encoding: 'utf-16be', delimiter: '\t' },
      headings: ['Name', 'E-post'],
      mapping: ['name', 'email'],
      rows: [['Åsa', 'a@b.example']],
    });
    expect(await previewCsv(file('Ada,ada@b.example\n'))).toMatchObject({
      headings: [],
      mapping: [null, null],
      rows: [['Ada', 'ada@b.example']],
    });
  });

  it('gives rows as Papa Parse does, however it arrives', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('"', '""', ',', '\n', '\r\n', 'a"b', ' x '),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        async (cells, delimiter, size, quotes) => {
          const text = Papa.unparse(cells, { delimiter, quotes });
          const expected = Papa.parse<string[]>(text, { delimiter, quoteChar: '"' }).data.filter((row) =>
            row.some((one) => one.trim() !== ''),
          );
          const source = inPieces(text.replace(/^\uFEFF/, ''), size);
          const own = await all(rowsOf(source, { encoding: 'utf-8', delimiter }));
          expect(own.map((row) => row.cells)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('may have 100,000 columns', async () => {
    const wide = `${Array.from({ length: 100_000 }, (_, column) => (column === 77_777 ? 'Email' : `c${column}`)).join(',')}\n${','.repeat(77_777)}ada@b.example${','.repeat(22_222)}\n`;
    expect(await found(rowsToFound(wide), 'customer')).toMatchObject([{ identities: [{ value: 'ada@b.example' }] }]);
  });

  it('may be anything at all', async () => {
    const piece = fc.oneof(
      fc.constantFrom('Name,Email\n', '"', '\n', ',', 'Email;Name\r\n', "'=1+1", 'sep=;\n', '\0', '\uFEFF'),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 50 }), fc.integer({ min: 1, max: 200 }), async (pieces, size) => {
        for (const item of await read(inPieces(pieces.join(''), size))) {
          if (item.is === 'customer') expect(() => customerBodySchema.parse(item.body)).not.toThrow();
        }
      }),
      { numRuns: 200 },
    );
    const bytes = fc.uint8Array({ maxLength: 500 });
    await fc.assert(fc.asyncProperty(bytes, async (array) => void (await read(file(new Uint8Array(array))))));
  });

  it('gives up a row that never ends, and no more', async () => {
    const text = `Name,Email\n"never,closed\n${'x,x@b.example\n'.repeat(1000)}`;
    expect(await found(rowsToFound(text), 'customer')).toHaveLength(1000);
  });
});

async function* rowsToFound(text: string) {
  yield* await read(file(text));
}

describe('a CSV file that was written', () => {
  const person = (name: string, note = '') => ({
    customer: {
      id: 'c1',
      internal: false,
      stage: 'customer' as const,
      addedAt: NOW,
      revision: 1,
      body: customerBodySchema.parse({ name, note }),
    },
    identities: [
      {
        id: 'i',
        customerId: 'c1',
        type: 'phone' as const,
        linked: true,
        until: null,
        body: { value: '+46 8 555 010 22', name: '' },
      },
    ],
    entries: [
      {
        id: 'e',
        customerId: 'c1',
        kind: 'fact',
        at: NOW,
        body: { category: 'interest', text: '@SUM(A1)', source: 'told' },
      },
    ],
  });
  const listed = async function* (...people: ReturnType<typeof person>[]) {
    yield* people;
  };

  it('holds nothing that a spreadsheet would run', async () => {
    const wholes = () => listed(person('=HYPERLINK("x")', '\t=1'), person('-2+3', '\r=1'), person('＝1'));
    const text = (await all(writeCustomers(wholes(), days))).join('') + (await all(writeEntries(wholes()))).join('');
    for (const row of Papa.parse<string[]>(text.replaceAll('\uFEFF', '')).data) {
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝]/);
    }
  });

  it('is read again as it was, whatever the words', async () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }).map(
      (text) =>
        text
          .replace(/[\p{Cc}\p{Bidi_Control}\uFEFF\u2028\u2029]/gu, '')
          .replace(/\s+/g, ' ')
          .trim() || 'x',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          words,
          words.map((text) => `=${text}`),
          words.map((text) => `''+${text}`),
        ),
        words,
        async (name, note) => {
          const text = (await all(writeCustomers(listed(person(name, note)), days))).join('');
          expect(await read(file(text))).toMatchObject([
            {
              key: 'csv\nc1',
              body: { name, note },
              identities: [{ value: '+46 8 555 010 22' }],
              entries: [{ body: { text: '@SUM(A1)' } }],
            },
          ]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('says its form when it is asked', async () => {
    expect(await csvForm(file('a,b\n1,2\n'))).toEqual(comma);
    expect(await csvForm(file('sep=;\na;b,c,d\n'))).toMatchObject({ delimiter: ';' });
  });
});
