import { describe, expect, it } from 'vitest';
import { promisedInWriting } from '@/lib/app/promised-in-writing';
import type { Identity } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { PageMessage, PageReading } from '@/lib/model/reading';
import { DAY, HOUR } from '@/lib/model/time';
import { settings } from './log';
import { ADA, from, ME, message, READ_AT, reading } from './readings';

// READ_AT is Friday 2026-11-20, 10:00 in Oslo. It was promised on Monday.
const monday = READ_AT - 4 * DAY;
const wednesday = Date.parse('2026-11-18T23:00:00Z') - 1;
const identity: Identity = {
  id: 'i1',
  customerId: 'ada',
  type: 'email',
  linked: false,
  until: null,
  body: { value: ADA, name: '' },
};
const time = (at: number, precision: 'ms' | 'day' = 'ms'): PageMessage['time'] => ({
  is: 'found',
  value: { at, precision, zone: 'known' },
  rung: 1,
});
const theirs = (words: string, at: number, part: Partial<PageMessage> = {}) =>
  message({ text: { is: 'found', value: words, rung: 1 }, time: time(at), ...part });
const ours = (words: string, at = monday, part: Partial<PageMessage> = {}) =>
  theirs(words, at, { from: from(ME), to: [{ name: '', address: ADA }], ...part });

const quote = 'I will send you the quote by Wednesday.';
const asked = theirs('What do ten vests cost?', monday - HOUR);
const colleague = 'tom@fjordgear.example';
const known = {
  settings: settings({ colleagues: [colleague] }),
  identities: [identity],
  conversationId: 'v1',
  promises: [] as Entry[],
};
const found = (messages: PageMessage[], page: Partial<PageReading> = {}, over: Partial<typeof known> = {}) =>
  promisedInWriting(reading({ messages, ...page }), { ...known, ...over }).map(({ words, doubted }) =>
    doubted ? `doubted: ${words}` : words,
  );

describe('what our last words on the page promise in writing', () => {
  it('is known with when it was said and by when', () => {
    expect(promisedInWriting(reading({ messages: [asked, ours(`Hello Ada,\n\n${quote}\n\nNina`)] }), known)).toEqual([
      { at: monday, conversationId: 'v1', words: quote, due: wednesday, doubted: false },
    ]);
  });

  it('is nothing for a vague day, a condition, a delivery, a call or a doubt', () => {
    for (const words of [
      'I will send you the quote soon.',
      'If you like, I can send you the quote by Wednesday.',
      'Once you confirm, I will send you the quote by Wednesday.',
      'As soon as you have signed, I will send you the quote by Wednesday.',
      'The vests will be delivered by Wednesday.',
      'I will call you by Wednesday.',
      'I will send you details of the visit on Wednesday.',
      'Perhaps I will send you the quote by Wednesday.',
      'I am sorry, you should have had this on Wednesday.',
    ]) {
      expect(found([asked, ours(words)])).toEqual([]);
    }
  });

  it('is not what a quote of ours, or their own words, say', () => {
    expect(found([ours('Hello.', monday - DAY), theirs(quote, monday)])).toEqual([]);
    expect(found([ours(`Thanks!\n\nOn Mon, 9 Nov 2026 at 09:12 Ada <${ADA}> wrote:\n> ${quote}`)])).toEqual([]);
  });

  it('is nothing once anything of our side came after it, whoever wrote it and to whom', () => {
    const later = monday + HOUR;
    expect(found([ours(quote), ours('Here it is.', later)])).toEqual([]);
    expect(found([ours(quote), ours('Here it is.', later, { from: from(colleague) })])).toEqual([]);
    expect(found([ours(quote), ours('', later, { text: { is: 'absent' }, collapsed: true })])).toEqual([]);
    const toOthers = { to: [{ name: '', address: 'buying@brightwater.example' }] };
    expect(found([ours(quote), ours('Here it is.', later, toOthers)])).toEqual([]);
  });

  it('is nothing where the page does not show for certain that it was the last', () => {
    expect(found([ours(quote)], { conversation: { is: 'absent' } })).toEqual([]);
    expect(found([ours(quote)], { cut: 1 })).toEqual([]);
    expect(found([ours(quote)], { health: { state: 'degraded', missing: ['time'], report: '' } })).toEqual([]);
    expect(found([ours(quote), theirs('Hm.', 0, { time: { is: 'absent' } })])).toEqual([]);
    expect(found([ours(quote), theirs('Hm.', monday + HOUR, { from: from('tom@harbour.example') })])).toEqual([]);
    expect(found([ours(quote), theirs('Any news?', wednesday + HOUR, { answered: true })])).toEqual([]);
    expect(found([ours(quote), theirs('', wednesday + HOUR, { text: { is: 'absent' } })])).toEqual([]);
    expect(found([ours(quote, monday, { time: time(monday, 'day') })])).toEqual([]);
  });

  it('stands after a nod and after asking, and is doubted where they say that it came', () => {
    expect(found([ours(quote), theirs('Thanks a lot!', monday + HOUR)])).toEqual([quote]);
    expect(found([ours(quote), theirs('Any news on the quote?', wednesday + HOUR)])).toEqual([quote]);
    expect(found([ours(quote), theirs('Thank you, received.', wednesday + HOUR)])).toEqual([`doubted: ${quote}`]);
  });

  it('is passed over by what a mail program wrote', () => {
    const away = theirs('I am out of the office until Friday.', monday + HOUR, { subject: 'Automatic reply: Vests' });
    expect(found([ours(quote), away])).toEqual([quote]);
  });

  it('is read in other languages, too', () => {
    const german = 'Guten Tag Frau Lindqvist, vielen Dank für Ihre Geduld. Bis Mittwoch schicke ich Ihnen das Angebot.';
    expect(found([ours(german)])).toEqual(['Bis Mittwoch schicke ich Ihnen das Angebot.']);
    const norwegian = 'Hei Ada, takk for sist. Jeg sender deg tilbudet senest onsdag.';
    expect(found([ours(norwegian)])).toEqual(['Jeg sender deg tilbudet senest onsdag.']);
  });
});

describe('a promise that is in the log', () => {
  const promised = (body: object, part: Partial<Entry> = {}): Entry => ({
    id: 'p1',
    customerId: 'ada',
    kind: 'promise',
    at: monday,
    ...part,
    body: { by: 'us', what: 'x', due: null, state: 'open', closedAt: null, ...body },
  });
  const isSeen = (entry: Entry) => found([ours(quote)], {}, { promises: [entry] }).length === 1;

  it('is none of the page, open or closed, in its words or by its day', () => {
    expect(isSeen(promised({ what: quote, due: wednesday, state: 'kept', closedAt: wednesday }))).toBe(false);
    expect(isSeen(promised({ what: quote, due: wednesday + 7 * DAY, state: 'changed' }))).toBe(false);
    expect(isSeen(promised({ what: 'Price of ten', due: wednesday }))).toBe(false);
  });

  it('is another where it is theirs, of another day or another conversation', () => {
    expect(isSeen(promised({ what: quote, due: wednesday, by: 'them' }))).toBe(true);
    expect(isSeen(promised({ what: 'Price of ten', due: wednesday + DAY }))).toBe(true);
    expect(isSeen(promised({ what: quote, due: wednesday }, { conversationId: 'v2' }))).toBe(true);
  });
});
