import { describe, expect, it } from 'vitest';
import { pagePromises } from '@/lib/app/page-promises';
import { whoSaid } from '@/lib/app/page-words';
import type { Identity } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { PageMessage, PageReading } from '@/lib/model/reading';
import { DAY, HOUR } from '@/lib/model/time';
import { settings } from './log';
import { ADA, from, ME, message, READ_AT, reading } from './readings';

// READ_AT is Friday 2026-11-20, 10:00 in Oslo.
const identity: Identity = {
  id: 'i1',
  customerId: 'ada',
  type: 'email',
  linked: false,
  until: null,
  body: { value: ADA, name: '' },
};
const text = (value: string): PageMessage['text'] => ({ is: 'found', value, rung: 1 });
const time = (at: number): PageMessage['time'] => ({
  is: 'found',
  value: { at, precision: 'ms', zone: 'known' },
  rung: 1,
});
const endOf = (date: string) => Date.parse(`${date}T23:00:00Z`) - 1;

const theirs = (words: string, part: Partial<PageMessage> = {}) => message({ text: text(words), ...part });
const ours = (words: string, part: Partial<PageMessage> = {}) =>
  message({ text: text(words), from: from(ME, 'Nina Solberg'), to: [{ name: '', address: ADA }], ...part });

const promised = (body: object, part: Partial<Entry> = {}): Entry => ({
  id: 'p1',
  customerId: 'ada',
  kind: 'promise',
  at: READ_AT,
  ...part,
  body: { by: 'us', what: 'x', due: null, state: 'open', closedAt: null, ...body },
});

const known = { settings: settings(), identities: [identity], conversationId: 'v1', promises: [] as Entry[] };
const lines = (messages: PageMessage[], over: Partial<typeof known> = {}, page: Partial<PageReading> = {}) =>
  pagePromises(reading({ messages, ...page }), { ...known, ...over }, READ_AT).map(({ by, what, due }) => [
    by,
    what,
    due,
  ]);

const invoice = 'I will send the corrected invoice by Tuesday.';
const photos = "I'll send you the photos tomorrow.";

describe('promises on the page', () => {
  it('are those of both sides, newest first, each from when it was said', () => {
    const found = pagePromises(
      reading({
        messages: [ours(invoice, { time: time(READ_AT - DAY) }), theirs(`Hello!\n${photos}\nBest regards\nAda`)],
      }),
      known,
      READ_AT,
    );
    expect(found).toMatchObject([
      { by: 'them', what: photos, due: endOf('2026-11-21'), at: READ_AT - HOUR, conversationId: 'v1' },
      { by: 'us', what: invoice, due: endOf('2026-11-24'), at: READ_AT - DAY, conversationId: 'v1' },
    ]);
  });

  it('are read in the language of their message', () => {
    const german = 'Guten Morgen Frau Lindqvist, vielen Dank für Ihre Nachricht. Ich schicke Ihnen das Angebot am 24.';
    expect(lines([ours(german)])).toEqual([['us', 'Ich schicke Ihnen das Angebot am 24.', endOf('2026-11-24')]]);
  });

  it('are not what an earlier message said, nor what a mail program says', () => {
    const quoting = `Thank you.\n\nOn Thu, 19 Nov 2026 at 09:12 Nina <${ME}> wrote:\n> ${invoice}`;
    expect(lines([theirs(quoting)])).toEqual([]);
    expect(lines([theirs(`I am out of the office. ${photos}`, { subject: 'Automatic reply: Order' })])).toEqual([]);
  });

  it('are not those of anybody else on the page', () => {
    expect(lines([theirs(photos, { from: from('someone@else.example') })])).toEqual([]);
    expect(lines([ours(invoice, { to: [{ name: '', address: 'someone@else.example' }] })])).toEqual([]);
    expect(lines([theirs(photos)], { identities: [{ ...identity, until: READ_AT - DAY }] })).toEqual([]);
  });

  it('are not read where nothing may be read', () => {
    const never = settings({ neverRead: { addresses: [ADA], domains: [], accounts: [], threads: [] } });
    expect(lines([theirs(photos)], { settings: never })).toEqual([]);
    expect(lines([theirs(photos)], { settings: settings({ own: [], accounts: { [ME]: 'no' } }) })).toEqual([]);
    expect(lines([theirs(photos)], {}, { health: { state: 'broken', missing: [], report: '' } })).toEqual([]);
    expect(lines([theirs(photos)], {}, { view: 'list' })).toEqual([]);
    expect(lines([theirs(photos, { time: { is: 'absent' } })])).toEqual([]);
  });

  it('are no history', () => {
    expect(lines([ours(invoice, { time: time(READ_AT - 30 * DAY) })])).toEqual([]);
    expect(lines([ours('I will check the stock.', { time: time(READ_AT - 20 * DAY) })])).toEqual([]);
    expect(lines([ours('I will check the stock.', { time: time(READ_AT - 2 * DAY) })])).toHaveLength(1);
  });
});

describe('a promise that was logged is not offered again', () => {
  const offered = (entry: Entry) => lines([ours(invoice)], { promises: [entry] }).length === 1;
  const due = endOf('2026-11-24');

  it('in its own words, open or closed, under whatever date', () => {
    expect(offered(promised({ what: invoice, due }))).toBe(false);
    expect(offered(promised({ what: invoice, due: due + DAY, state: 'changed' }))).toBe(false);
    expect(offered(promised({ what: invoice, due }, { conversationId: 'v1' }))).toBe(false);
  });

  it('in other words, by the same day', () => {
    expect(offered(promised({ what: 'Corrected invoice', due }))).toBe(false);
    expect(offered(promised({ what: 'Corrected invoice', due: due + DAY }))).toBe(true);
    expect(offered(promised({ what: 'Call about the seats', due }))).toBe(true);
  });

  it('but one of theirs, or of another conversation, is another', () => {
    expect(offered(promised({ what: invoice, due, by: 'them' }))).toBe(true);
    expect(offered(promised({ what: invoice, due }, { conversationId: 'v2' }))).toBe(true);
  });
});

describe('words chosen on the page', () => {
  const page = reading({ messages: [ours(invoice, { time: time(READ_AT - DAY) }), theirs(`Hello!\n\n${photos}`)] });

  it('are known by whoever wrote them, and when', () => {
    expect(whoSaid('send  you the\nphotos', page, known)).toEqual({
      by: 'them',
      at: READ_AT - HOUR,
      language: 'en',
      conversationId: 'v1',
    });
    expect(whoSaid(invoice, page, known)).toMatchObject({ by: 'us', at: READ_AT - DAY });
  });

  it('are nobody’s where no message holds them', () => {
    expect(whoSaid('something else', page, known)).toBeNull();
    expect(whoSaid(' ', page, known)).toBeNull();
  });
});

it('takes no long time over a long conversation', () => {
  const long = `${'We talked about the boats and the seats for a while. '.repeat(60)} ${invoice}`;
  const messages = Array.from({ length: 50 }, (_, index) => ours(long, { time: time(READ_AT - index * HOUR) }));
  const before = performance.now();
  lines(messages);
  expect(performance.now() - before).toBeLessThan(2000);
});
