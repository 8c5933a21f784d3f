import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportPieces } from '@/lib/app/export';
import { importFound } from '@/lib/app/import';
import { previewCsv, readCsv } from '@/lib/exchange/csv/read';
import { readCards } from '@/lib/exchange/vcard/read';
import { addCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { addEntry } from '@/lib/log/entries';
import { settingsSchema } from '@/lib/log/settings';
import { defaultStandards } from '@/lib/model/standards';
import { all, file } from '@/test/exchange/files';
import { emptyLog, NOW, ZONE } from '@/test/log/builders';

beforeEach(emptyLog);

const options = { now: NOW, zone: ZONE };
const settings = settingsSchema.parse({ standards: defaultStandards(ZONE) });
const text = async (name: Parameters<typeof exportPieces>[0]) => (await all(exportPieces(name, options))).join('');

const readers = {
  cards: (content: string) => readCards(file(content), options),
  customers: async function* (content: string) {
    const { form, mapping } = await previewCsv(file(content));
    yield* readCsv(file(content), { form, mapping, hasHeadings: true, ...options });
  },
};

/** What both formats hold of the people in the log. */
async function held() {
  const customers = await log.customers.toArray();
  const people = customers.map(async ({ id, body }) => ({
    ...body,
    tier: '',
    addresses: (await log.identities.where('customerId').equals(id).toArray()).map((one) => one.body.value).sort(),
    entries: (await log.entries.toArray())
      .flatMap((one) => (one.customerId === id ? [JSON.stringify(one.body)] : []))
      .sort(),
  }));
  return (await Promise.all(people)).sort((a, b) =>
    JSON.stringify(a.addresses) < JSON.stringify(b.addresses) ? -1 : 1,
  );
}

const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map(
  (words) =>
    words
      .replace(/[\p{Cc}\p{Bidi_Control}\uFEFF\u2028\u2029]/gu, '')
      .replace(/\s+/g, ' ')
      .trim() || 'x',
);
const day = fc
  .integer({ min: -40_000, max: 20_000 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days: days % 36_000 }));
const person = fc.record({
  name: fc.oneof(
    line,
    line.map((words) => `=${words}`),
  ),
  account: line,
  role: line,
  note: line,
  zone: fc.constantFrom('Europe/Oslo', 'America/Indiana/Knox', 'Etc/GMT+5', null),
  language: fc.constantFrom('nb', 'en-GB', null),
  phone: fc.constantFrom('+46 8 555 010 22', null),
  interests: fc.uniqueArray(
    line.map((words) => words.replaceAll(':', '.')),
    { maxLength: 2 },
  ),
  born: fc.option(day),
});

describe('what is exported', () => {
  it.each(['cards', 'customers'] as const)('as %s and imported into an empty log is the same', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 4 }), async (people) => {
        await emptyLog();
        for (const [index, { zone, language, phone, interests, born, ...body }] of people.entries()) {
          const told = (value: string | null) =>
            value === null ? null : ({ value, source: 'told', replies: 0 } as const);
          const { id } = await addCustomer({
            body: { ...body, zone: told(zone), language: told(language) },
            stage: 'customer',
            identities: [
              { type: 'email', value: `p${index}@b.example` },
              ...(phone ? [{ type: 'phone' as const, value: phone.replace('22', `2${index}`) }] : []),
            ],
            now: NOW,
          });
          for (const words of interests)
            await addEntry({
              customerId: id,
              kind: 'fact',
              at: NOW,
              body: { category: 'interest', text: words, source: 'told' },
            });
          if (born) {
            const on = born.add({ days: 1 }).toZonedDateTime(ZONE).epochMilliseconds - 1;
            await addEntry({
              customerId: id,
              kind: 'milestone',
              at: NOW,
              body: { what: 'Birthday', on, yearly: 'yes' },
            });
          }
        }
        const before = await held();
        const content = await text(name);
        const again = await importFound(readers[name](content), { now: NOW, madeAt: NOW, settings });
        expect(again).toMatchObject({ customersAdded: 0, entriesAdded: 0, skippedCount: 0, undo: null });
        await emptyLog();
        await importFound(readers[name](content), { now: NOW, madeAt: NOW, settings });
        expect(await held()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('holds every customer and entry once, however many there are', async () => {
    for (let index = 0; index < 120; index++) {
      const { id } = await addCustomer({ body: { name: `P${index}` }, stage: 'customer', identities: [], now: NOW });
      await addEntry({ customerId: id, kind: 'goal', at: NOW, body: { text: `G${index}`, by: NOW } });
    }
    expect((await text('customers')).match(/,P\d+,/g)).toHaveLength(120);
    expect((await text('entries')).match(/,G\d+,/g)).toHaveLength(120);
    expect((await text('cards')).match(/^END:VCARD/gm)).toHaveLength(120);
  });
});
