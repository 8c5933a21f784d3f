import { describe, expect, it } from 'vitest';
import { isMissed, leavesDoubt } from '@/lib/text/leaves-doubt';

const zone = 'Europe/Oslo';
const oslo = (time: string) => Temporal.PlainDateTime.from(time).toZonedDateTime(zone).epochMilliseconds;
/** Promised on Monday, for the end of Wednesday. */
const promised = {
  at: oslo('2026-11-16T10:00'),
  due: oslo('2026-11-19T00:00') - 1,
  what: 'I will send you the quote by Wednesday.',
  message: 'Ada comes tomorrow at eight. I will send you the quote by Wednesday.',
  attached: false,
  zone,
};
const since = (at: string, words: string, language = 'en') => ({ at: oslo(at), words, language });

const early = (words: string, language?: string) => leavesDoubt([since('2026-11-16T11:00', words, language)], promised);
const late = (words: string, language?: string) => leavesDoubt([since('2026-11-19T09:00', words, language)], promised);

describe('before its day', () => {
  it('silence and a nod leave no doubt', () => {
    expect(leavesDoubt([], promised)).toBe(false);
    for (const nod of ['Thanks, I will wait for it.', 'Perfect, Wednesday it is.', 'You are a star x', '👍']) {
      expect(early(nod)).toBe(false);
    }
    expect(early('Danke, bis Mittwoch passt.', 'de')).toBe(false);
  });

  it.each([
    ['Got it, thanks!', 'en'],
    ['Thank you, the quote arrived.', 'en'],
    ['Danke, ist angekommen.', 'de'],
    ['Great quote, thank you.', 'en'],
    ['Danke, sieht gut aus.', 'de'],
    ['Merci, bien reçu.', 'fr'],
    ['Gracias, recibido.', 'es'],
    ['Takk, mottatt.', 'no'],
  ])('that it came does: %s', (words, language) => expect(early(words, language)).toBe(true));

  it.each([
    ['No rush at all.', 'en'],
    ['Friday is fine, too.', 'en'],
    ['Actually we no longer need it.', 'en'],
    ['Das eilt nicht.', 'de'],
    ['Freitag reicht auch.', 'de'],
    ['Geen haast!', 'nl'],
    ['Actually, we went with somebody else.', 'en'],
    ['On second thoughts, leave it.', 'en'],
    ['We sold the boat.', 'en'],
    ['Wow, that was quick, perfect!', 'en'],
    ['Could you ring me about it?', 'en'],
    ['Wir haben uns anders entschieden.', 'de'],
  ])('so does another day, or none: %s', (words, language) => expect(early(words, language)).toBe(true));

  it('what came along with the promise may be what was received, on that day', () => {
    const eight = since('2026-11-16T10:30', 'Thank you, eight received.');
    expect(leavesDoubt([eight], promised)).toBe(true);
    expect(leavesDoubt([eight], { ...promised, attached: true })).toBe(false);
    const later = { ...eight, at: oslo('2026-11-17T10:30') };
    expect(leavesDoubt([later], { ...promised, attached: true })).toBe(true);
  });
});

describe('what they write before its day', () => {
  it.each([
    ['Thanks, tomorrow at eight is fine.', 'en'],
    ['Thank you. Tomorrow at eight, then. N.', 'en'],
    ['She came on time, and was charming. I look forward to the quote, as I meet the owners on Friday.', 'en'],
    ['We are waiting for the quote, and then we can order the paint.', 'en'],
  ])('of the rest, or that they wait for it, leaves none: %s', (words, language) => {
    expect(early(words, language)).toBe(false);
  });

  it.each([
    ['Thanks, Thursday at eight is fine.', 'en'],
    ['She came on time, and was charming. I look forward to the summer.', 'en'],
    ['I look forward to the quote, but next week is fine.', 'en'],
    ['She came on time. Is the quote for all of it?', 'en'],
  ])('does where it may be about another day, or not of what was promised: %s', (words, language) => {
    expect(early(words, language)).toBe(true);
  });
});

it('whatever came before its day was something else where they miss it by its name', () => {
  const came = since('2026-11-17T10:00', 'The tent arrived today, thank you.');
  const misses = (words: string) => leavesDoubt([came, since('2026-11-19T09:00', words)], promised);
  expect(misses('I cannot see the quote. When can I have it?')).toBe(false);
  expect(misses('I cannot see the pegs. When can I have them?')).toBe(true);
});

describe('after its day', () => {
  it.each([
    ['Any word on the shelves?', 'en'],
    ['No word on the hour?', 'en'],
    ["I still don't have the curve.", 'en'],
    ['Might it have gone astray? I have heard nothing.', 'en'],
    ['Ich habe noch nichts von Ihnen gehört.', 'de'],
    ['Wo bleibt das Angebot?', 'de'],
    ["Je n'ai toujours rien reçu.", 'fr'],
    ['Jeg har ikke fått noe fra dere.', 'no'],
  ])('asking after it leaves no doubt: %s', (words, language) => expect(late(words, language)).toBe(false));

  it.each([
    'Thank you, that helps.',
    'Could you change the quote to twelve?',
    'The price is too high for us.',
    "We haven't had time to read it yet.",
    'Where is the seat? The list came.',
    'Any news? No rush, though.',
  ])('whatever else they write does: %s', (words) => expect(late(words)).toBe(true));
});

describe('what was promised is missed', () => {
  const missed = (at: string, words: string) => isMissed([since(at, words)], promised.due);

  it('once they say after its day that it did not come', () => {
    expect(missed('2026-11-19T09:00', "Nothing's come. I rang at two and got the machine.")).toBe(true);
    expect(missed('2026-11-16T11:00', "Nothing's come.")).toBe(false);
    expect(missed('2026-11-19T09:00', 'Thanks, all is here.')).toBe(false);
  });
});
