import { beforeEach, describe, expect, it } from 'vitest';
import { observe } from '@/lib/app/observe';
import { type CustomerScores, scoresOf, watchCustomerScores } from '@/lib/app/scores';
import { addCustomer } from '@/lib/log/customers';
import { addEntry, updateEntry } from '@/lib/log/entries';
import { loadScoredLog } from '@/lib/log/scored';
import type { KindName } from '@/lib/model/kinds/registry';
import type { PageMessage } from '@/lib/model/reading';
import { DAY, HOUR } from '@/lib/model/time';
import { fakeStorage } from './fake-chrome';
import { emptyLog, settings } from './log';
import { ADA, from, ME, message, READ_AT, reading } from './readings';

const { standards } = settings();
const ago = (days: number) => READ_AT - days * DAY;

beforeEach(async () => {
  fakeStorage();
  await emptyLog();
});

async function addAda(): Promise<string> {
  const { id } = await addCustomer({
    body: {
      name: 'Ada Lindqvist',
      preferred: [{ channel: 'email', hours: null }],
      preferredSource: 'told',
      language: { value: 'en', source: 'told', replies: 0 },
    },
    stage: 'customer',
    identities: [{ type: 'email', value: ADA }],
    now: ago(700),
  });
  return id;
}

const add = (customerId: string, kind: KindName, at: number, body: object) => addEntry({ customerId, kind, at, body });

function said(text: string, at: number, part: Partial<PageMessage> = {}): PageMessage {
  return message({
    text: { is: 'found', value: text, rung: 1 },
    time: { is: 'found', value: { at, precision: 'ms', zone: 'known' }, rung: 1 },
    ...part,
  });
}
const wrote = (text: string, at: number) =>
  said(text, at, { from: from(ME), to: [{ name: 'Ada Lindqvist', address: ADA }] });

/** A conversation of its own, read just now. */
async function read(subject: string, messages: PageMessage[]): Promise<void> {
  await observe(
    reading({
      conversation: { is: 'found', value: subject, rung: 1 },
      subject: { is: 'found', value: subject, rung: 1 },
      messages: messages.map((one) => ({ ...one, subject })),
    }),
    settings(),
  );
}

/** The first answer of a watch, or the first that fits. */
function seen(customerId: string, fits: (scores: CustomerScores) => boolean = () => true): Promise<CustomerScores> {
  return new Promise((resolve, reject) => {
    const following = watchCustomerScores(customerId, standards, () => READ_AT).subscribe({
      next(value) {
        if (!value || !fits(value)) return;
        resolve(value);
        queueMicrotask(() => following.unsubscribe());
      },
      error: reject,
    });
  });
}

const short = ({ scores }: CustomerScores) =>
  Object.fromEntries(
    scores.map(({ id, n, value }) => [id, { n, value: value === null ? null : Math.round(value * 100) }]),
  );

/** What happens in ten weeks of mail: three questions, two complaints, four letters that open a conversation. */
async function tenWeeks(customerId: string): Promise<void> {
  await add(customerId, 'fact', ago(80), {
    category: 'interest',
    text: 'Coaches the junior rowing club',
    source: 'told',
  });
  // Thursdays and Wednesdays at 9 in the morning, UTC.
  for (const [index, days] of [8, 15, 22].entries()) {
    const late = index === 2 ? 2 * DAY : HOUR;
    const asked = said('Could you send me the price? And when would it arrive?', ago(days));
    await read(`Question ${index}`, [asked, wrote('It costs 40 euros and arrives on Monday.', ago(days) + late)]);
  }
  for (const [index, words] of [
    'I understand how frustrating this is. A new one leaves today.',
    'A new one leaves today.',
  ].entries()) {
    const upset = said('This is unacceptable, the pump arrived broken again.', ago(30 + index));
    await read(`Pump ${index}`, [upset, wrote(words, ago(30 + index) + HOUR)]);
  }
  for (const [index, words] of [
    'Hi Ada, how is the junior rowing club? I have a new list of the boats for you.',
    'Hi Ada, here is the new list of the boats and of all that we have for them.',
    'Hi Ada, did the rowing club like the regatta? The list is here for you.',
  ].entries()) {
    await read(`News ${index}`, [wrote(words, ago(40 + index))]);
  }
  const long = [60, 58, 56, 54].map((days) => wrote('The boat is with the yard, and I will tell you more.', ago(days)));
  await read('The yard', long);
}

describe('the scores of a customer', () => {
  it('come from what was read of both sides, for what reading can tell', async () => {
    const customerId = await addAda();
    await tenWeeks(customerId);
    expect(short(await seen(customerId))).toEqual({
      'answered-in-time': { n: 5, value: 80 },
      'their-way': { n: 12, value: 100 },
      brief: { n: 12, value: 100 },
      beyond: { n: 1, value: null },
      easy: { n: 0, value: null },
      personal: { n: 4, value: 50 },
      insights: { n: 1, value: 0 },
      'promises-kept': { n: 0, value: null },
      feeling: { n: 2, value: 50 },
      delights: { n: 1, value: 0 },
    });
  });

  it('come from what was logged, for the rest: each of the ten has one', async () => {
    const customerId = await addAda();
    await tenWeeks(customerId);
    const use = { at: ago(41), channel: 'email', went: 'well', note: '' };
    await add(customerId, 'talking-point', ago(45), { text: 'The rowing club', uses: [use] });
    for (const days of [20, 30]) {
      const resolved = { what: 'Pump', state: 'resolved', openedAt: ago(days), resolvedAt: ago(days - 2) };
      await add(customerId, 'issue', ago(days), resolved);
    }
    await add(customerId, 'hand-off', ago(19), { to: 'Erik Lund', why: 'The pump' });
    await add(customerId, 'insight', ago(9), { what: 'Seals age in the sun', sharedAt: ago(9) });
    for (const state of ['kept', 'kept', 'late']) {
      await add(customerId, 'promise', ago(9), { by: 'us', what: 'The list', due: ago(5), state, closedAt: ago(6) });
    }
    const delight = { what: 'A bag for the club', reaction: 'visible-pleasure', reactionAt: ago(3) };
    const { id } = await add(customerId, 'delight', ago(4), delight);
    const found = await seen(customerId);
    expect(short(found)).toMatchObject({
      beyond: { n: 2, value: 50 },
      easy: { n: 2, value: 50 },
      insights: { n: 1, value: 100 },
      'promises-kept': { n: 3, value: 67 },
      delights: { n: 1, value: 100 },
    });
    expect(found.scores.map(({ value }) => value)).not.toContain(null);
    expect(found.rung).toMatchObject({ rung: 'delight', entryId: id, entry: { kind: 'delight' } });
  });

  it('are worked out anew when something is written', async () => {
    const customerId = await addAda();
    const promise = { by: 'us', what: 'The list', due: ago(1) };
    const entries = await Promise.all([1, 2, 3].map(() => add(customerId, 'promise', ago(5), promise)));
    const of = ({ scores }: CustomerScores) => scores.find(({ id }) => id === 'promises-kept')?.value;
    const kept = seen(customerId, (scores) => of(scores) === 1 / 3);
    expect(of(await seen(customerId))).toBe(0);
    await updateEntry(entries[0]?.id ?? '', { body: { state: 'kept', closedAt: ago(1) } });
    expect(of(await kept)).toBe(1 / 3);
  });

  it('are held to the seller’s own standards', async () => {
    const customerId = await addAda();
    await tenWeeks(customerId);
    const strict = { ...standards, brevity: { ...standards.brevity, words: 10, wordsPerQuestion: 0 } };
    const log = await loadScoredLog(customerId, READ_AT);
    const value = (of: typeof standards) =>
      log && scoresOf(log, of, READ_AT).scores.find(({ id }) => id === 'brief')?.value;
    expect(value(standards)).toBe(1);
    expect(value(strict)).toBeLessThan(0.6);
  });

  it('are null for somebody who is gone, and nothing is asked any more once nobody follows', async () => {
    expect(await loadScoredLog('nobody', READ_AT)).toBeNull();
    const customerId = await addAda();
    let asked = 0;
    const following = watchCustomerScores(customerId, standards, () => {
      asked += 1;
      return READ_AT;
    }).subscribe(() => {});
    following.unsubscribe();
    await add(customerId, 'fact', ago(1), { category: 'interest', text: 'Rowing', source: 'told' });
    await new Promise((done) => setTimeout(done, 50));
    expect(asked).toBeLessThanOrEqual(1);
  });
});

describe('what is loaded for the scores', () => {
  it('is thirteen months of a customer, and what outlasts them', async () => {
    const customerId = await addAda();
    const other = await addCustomer({ body: { name: 'Tom' }, stage: 'customer', identities: [], now: ago(700) });
    await add(customerId, 'fact', ago(600), { category: 'person', text: 'Has two dogs', source: 'told' });
    await add(customerId, 'milestone', ago(600), { what: 'Twenty years', on: null });
    await add(customerId, 'milestone', ago(390), { what: 'A new boathouse', on: null });
    await add(customerId, 'promise', ago(600), { by: 'us', what: 'The list', due: ago(1) });
    await add(other.id, 'hand-off', ago(3), { why: 'Of somebody else' });
    const log = await loadScoredLog(customerId, READ_AT);
    expect(log?.entries.map(({ kind, at }) => [kind, (READ_AT - at) / DAY]).sort()).toEqual([
      ['fact', 600],
      ['milestone', 390],
      ['promise', 600],
    ]);
  });
});
