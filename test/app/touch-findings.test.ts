import { beforeEach, describe, expect, it } from 'vitest';
import { observe } from '@/lib/app/observe';
import { updateCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { addEntry } from '@/lib/log/entries';
import type { KindName } from '@/lib/model/kinds/registry';
import type { PageMessage } from '@/lib/model/reading';
import { DAY, HOUR } from '@/lib/model/time';
import { fakeStorage } from './fake-chrome';
import { addAda, emptyLog, settings, touches } from './log';
import { ADA, from, ME, message, READ_AT, reading } from './readings';

beforeEach(async () => {
  fakeStorage();
  await emptyLog();
});

const at = READ_AT - HOUR;
const found = <T>(value: T) => ({ is: 'found', value, rung: 1 }) as const;
const time = found({ at, precision: 'ms', zone: 'known' } as const);
const theirs = (text: string, part: Partial<PageMessage> = {}) => message({ text: found(text), time, ...part });
const ours = (text: string, part: Partial<PageMessage> = {}) =>
  theirs(text, { from: from(ME), to: [{ name: 'Ada', address: ADA }], subject: 'Pumps', ...part });
const news = 'Hi Ada, how is the rowing club? We have a new list of the boats for you.';
const plain = 'Hi Ada, here is the new list of the boats that we have for you.';

/** What the log holds of the one message that was read. */
async function findingsOf(one: PageMessage): Promise<Record<string, unknown>> {
  await observe(reading({ messages: [one] }), settings());
  const [touch = {}] = (await touches()).filter((row) => 'direction' in row) as Record<string, unknown>[];
  const { personal, empathizes, questions } = touch;
  return { personal, empathizes, questions };
}

async function knows(text: string, over: object = {}, kind: KindName = 'fact', when = at - DAY): Promise<void> {
  const customerId = (await log.customers.toCollection().first())?.id ?? '';
  const fact = { category: 'interest', text, source: 'told' };
  await addEntry({ customerId, kind, at: when, body: { ...(kind === 'fact' ? fact : {}), ...over } });
}

describe('a message of ours', () => {
  beforeEach(async () => {
    await addAda();
  });

  it('used something known', async () => {
    await knows('Coaches the rowing club');
    expect(await findingsOf(ours(news))).toMatchObject({ personal: 'yes' });
  });

  it('says that it answers what they asked in another one, or does not', async () => {
    const alsoAnswers = async (text: string) => {
      await observe(reading({ messages: [ours(text)] }), settings());
      return (await touches()).at(-1)?.['alsoAnswers' as never];
    };
    expect(await alsoAnswers(plain)).toBeUndefined();
    expect(await alsoAnswers(`${plain} As for your other question: yes.`)).toBe(true);
  });

  it('used nothing of what is known', async () => {
    await knows('Coaches the rowing club');
    expect(await findingsOf(ours(plain))).toMatchObject({ personal: 'no' });
  });

  it.each<[KindName, object]>([
    ['goal', { text: 'A second boathouse for the rowing club' }],
    ['milestone', { what: 'The rowing club turns fifty', on: null }],
    ['talking-point', { text: 'Ask about the rowing club' }],
  ])('may use a %s', async (kind, body) => {
    await knows('', body, kind);
    expect(await findingsOf(ours(news))).toMatchObject({ personal: 'yes' });
  });

  it.each<[string, () => Promise<void>]>([
    ['nothing is known', async () => {}],
    ['it was a guess', () => knows('Coaches the rowing club', { source: 'guess' })],
    ['it must not be mentioned', () => knows('Coaches the rowing club', { category: 'do-not-mention' })],
    ['it was noted later', () => knows('Coaches the rowing club', {}, 'fact', at + 1)],
    ['it was noted in another language', () => knows('Sie trainiert den Ruderclub und hat zwei Hunde')],
  ])('is not judged for it when %s', async (_, know) => {
    await know();
    expect((await findingsOf(ours(news)))['personal']).toBeUndefined();
  });

  it('acknowledges a feeling, or not', async () => {
    expect(await findingsOf(ours('I understand how frustrating this is.'))).toMatchObject({ empathizes: 'yes' });
  });

  it('does not, in a line that is plainly about something else', async () => {
    expect(await findingsOf(ours('The new one is on its way to you.'))).toMatchObject({ empathizes: 'no' });
  });

  it('is not judged for it in a language that nobody reads for it, or cannot tell', async () => {
    expect((await findingsOf(ours('La nueva bomba sale hoy para usted con el correo.')))['empathizes']).toBeUndefined();
  });

  it('is taken to be in the language of the customer where a line is too short to tell', async () => {
    const line = ours('New one ships today.');
    expect((await findingsOf(line))['empathizes']).toBeUndefined();
    const [ada] = await log.customers.toArray();
    const body = { language: { value: 'en', source: 'told', replies: 0 } } as const;
    await updateCustomer(ada?.id ?? '', { body });
    expect(await findingsOf(line)).toMatchObject({ empathizes: 'no' });
  });

  it('is not judged when its text was not read, or nobody wrote it', async () => {
    await knows('Coaches the rowing club');
    const away = ours('I am out of the office until Monday.', { subject: 'Automatic reply: Pumps' });
    for (const one of [ours('', { text: { is: 'absent' } }), away]) {
      expect(await findingsOf(one)).toEqual({ personal: undefined, empathizes: undefined, questions: undefined });
    }
  });

  it('leaves neither its words nor what it used', async () => {
    await findingsOf(ours('I understand how frustrating this is for the rowing club.'));
    for (const table of log.tables) expect(JSON.stringify(await table.toArray())).not.toMatch(/frustrating|rowing/);
  });
});

describe('a message of theirs', () => {
  it('asks so many questions', async () => {
    await addAda();
    const text = 'Could you send me the price? When would it arrive? Let me know whether it floats.';
    expect(await findingsOf(theirs(text))).toMatchObject({ questions: 3, personal: undefined, empathizes: undefined });
  });
});

describe('findings that hang on what was known', () => {
  it('do not change back and forth, in whatever order pages are read and things are noted', async () => {
    const parts = [[ours(news)], [theirs('Is it there?'), ours(news)], [ours(news)]].map((messages) =>
      messages.map((one, index) => ({ ...one, ids: [{ id: `m${messages.length > 1 ? index : 1}`, strong: true }] })),
    );
    const results = new Set<string>();
    for (const order of [parts, parts.toReversed(), [...parts, ...parts]]) {
      await emptyLog();
      await addAda();
      for (const [index, messages] of order.entries()) {
        // Put back in time after the first reading: found once, it stays found.
        if (index === 1) await knows('Coaches the rowing club');
        await observe(reading({ messages }), settings());
      }
      await log.entries
        .where('id')
        .anyOf((await log.entries.toArray()).flatMap(({ id, kind }) => (kind === 'fact' ? id : [])))
        .delete();
      for (const messages of order) await observe(reading({ messages }), settings());
      const bodies = (await touches()).map(({ customerId: _, ...body }) => JSON.stringify(Object.entries(body).sort()));
      results.add(bodies.sort().join('\n'));
    }
    expect([...results]).toHaveLength(1);
    expect([...results][0]).toContain('["personal","yes"]');
  });
});
