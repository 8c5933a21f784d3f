import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftRead, Span } from '@/lib/model/understood';
import { readDraft } from '@/lib/text/draft/read-draft';
import { syllablesIn } from '@/lib/text/draft/syllables';
import { draftedAt, draftedIn } from './samples/draft-sample';
import { englishDrafts } from './samples/drafts-english';
import { germanDrafts } from './samples/drafts-german';
import { otherDrafts } from './samples/drafts-other';

const read = (text: string, language = ''): DraftRead =>
  readDraft(text, { subject: '', at: draftedAt, zone: draftedIn, language });

/** Every finding of a draft that points at words. */
function spansOf({
  asks,
  openQuestions,
  handsOff,
  placeholders,
  hedges,
  promises,
  asksFor,
  hard,
  ...one
}: DraftRead): Span[] {
  const single = [one.acknowledgesFeeling, one.sumsUp, one.greets, one.attaches, one.endsBadly];
  const many = [asks, openQuestions, handsOff, placeholders, hedges, promises, asksFor, hard];
  return [...many.flat(), ...single.flatMap((span) => span ?? [])];
}

describe('findings point at the words as they stand', () => {
  const drafts = [...englishDrafts, ...germanDrafts, ...otherDrafts].map(({ text }) => text);
  const pieces = [
    ...drafts,
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '“Which one?”',
    '> quoted?\n',
    '-- \nAda',
    'İ',
    '[Name] ',
    '😀',
  ];

  it('whatever stands around them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), (parts) => {
        const text = parts.join('');
        for (const { words, from, to } of spansOf(read(text))) {
          expect(words).not.toBe('');
          expect(text.slice(from, to)).toBe(words);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('across a line that the editor broke', () => {
    const text =
      'Hi Nina,\r\n\r\nwhich of the two sizes do you need for the pump that we\r\n  talked about on Monday?\r\n';
    expect(read(text).openQuestions.map(({ words }) => words)).toEqual([
      'which of the two sizes do you need for the pump that we\r\n  talked about on Monday?',
    ]);
  });
});

describe('the seller alone is read', () => {
  it.each([
    [
      'a quoted thread',
      '\n\nOn Fri, 20 Nov 2026 at 09:00, Nina wrote:\n> Could you send the list? Unfortunately I am attaching nothing.',
    ],
    [
      'an Outlook header',
      '\n\nFrom: Nina <nina@fjordgear.example>\nSent: Friday, 20 November 2026 09:00\nTo: Ada\nSubject: List\n\nCan you send it?',
    ],
    ['a signature', '\n\nKind regards\nAda Lund\nWhat do you need? +47 55 50 10 20'],
  ])('above %s', (_what, below) => {
    const own = 'The list went out this morning.';
    expect(read(own + below, 'en').words).toBeLessThan(20);
    expect(read(own + below.replace('What do you need? ', ''), 'en')).toMatchObject({
      asks: [],
      attaches: null,
      endsBadly: null,
    });
  });

  it('between pieces of a quote, without joining what stands apart', () => {
    const text =
      '> Is the dock staffed at six in the morning or do we wait?\nYes, from half past five, and we have a ramp of our own\n> And the ramp?\nwhich you can use?';
    expect(read(text, 'en').asks.map(({ words }) => words)).toEqual(['which you can use?']);
  });

  it('not a signature that the mailbox put into an empty draft', () => {
    expect(read('\n\n-- \nAda Lund\n+47 55 50 10 20')).toMatchObject({ words: 0, greets: null });
  });
});

describe('the reading grade', () => {
  const plain = 'The boat is ready. You can pick it up at the dock. We are there from nine to five. '.repeat(3);
  const heavy =
    'Notwithstanding the aforementioned considerations regarding the availability of replacement components, the responsible department will subsequently communicate an appropriate determination concerning your application. '.repeat(
      2,
    );

  it('is low for plain words and high for heavy ones, whose sentences are named', () => {
    expect(read(plain).grade).toBeLessThan(4);
    expect(read(plain).hard).toEqual([]);
    expect(read(heavy + plain).grade).toBeGreaterThan(9);
    expect(read(heavy + plain).hard.map(({ words }) => words)).toEqual([
      heavy.slice(0, heavy.length / 2).trim(),
      heavy.slice(0, heavy.length / 2).trim(),
    ]);
  });

  it('boundary: from 40 words on', () => {
    const word = (count: number) => `${'boat '.repeat(count - 1)}sails.`;
    expect(read(word(39), 'en').grade).toBeNull();
    expect(read(word(40), 'en').grade).not.toBeNull();
  });

  it('is for English alone', () => {
    expect(
      read('Wir haben die Ventile gestern an Sie verschickt, und Sie erhalten sie am Montag. '.repeat(6)).grade,
    ).toBeNull();
  });

  it.each(
    Object.entries({
      cat: 1,
      the: 1,
      make: 1,
      table: 2,
      little: 2,
      people: 2,
      asked: 1,
      wanted: 2,
      shipped: 1,
      needed: 2,
      places: 2,
      boxes: 2,
      valves: 1,
      order: 2,
      delivery: 4,
      department: 3,
      available: 4,
      warehouse: 2,
      question: 2,
      permission: 3,
      business: 2,
      information: 4,
      customer: 3,
      manifold: 3,
      reliable: 4,
      video: 3,
      radio: 3,
      idea: 3,
      being: 2,
      played: 1,
      handled: 2,
      safely: 2,
      payment: 2,
      statement: 2,
      careful: 2,
      invoice: 2,
      eight: 1,
      received: 2,
      "didn't": 2,
      "we'll": 1,
      actual: 3,
      previous: 3,
      special: 2,
      rhythm: 2,
      queue: 1,
      'twenty-one': 3,
    }),
  )('counts the syllables of %s', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });
});

describe('hostile text', () => {
  it.each([
    ['one word without an end', 'a'.repeat(100_000), 0],
    ['question marks', '?'.repeat(50_000), 0],
    ['brackets that never close', '[{<'.repeat(30_000), 0],
    ['slots that never close', '[name '.repeat(10_000), 0],
    ['quotation marks', '“'.repeat(50_000), 0],
    ['one sentence of many words', 'please '.repeat(10_000), 0],
  ])('has no findings in %s', (_what, text, findings) => {
    expect(spansOf(read(text, 'en'))).toHaveLength(findings);
  });

  it('is read so far and counted to its end', () => {
    const text = 'Which one do you need?\n'.repeat(5_000);
    const { words, asks } = read(text, 'en');
    expect(words).toBe(25_000);
    expect(asks).toHaveLength(Math.floor((60_000 + 1) / 23));
  });
});

describe('what was missed before', () => {
  it.each([
    'Please contact our product team, they are responsible for the valve blocks.',
    'Dafür ist unser Vertrieb zuständig.',
    'Wenden Sie sich bitte an unser Lager.',
    'Our billing team handles refunds.',
  ])('hands off: %s', (text) => {
    expect(read(text).handsOff).toHaveLength(1);
  });

  it.each([
    ['Please contact our product team, they are responsible.', 'our product team'],
    ['Wenden Sie sich bitte an unser Lager.', 'unser Lager'],
    ['That is not my department.', undefined],
  ])('names whom it sends them to: %s', (text, whom) => {
    expect(read(text).handsOff.map((one) => one.whom)).toEqual([whom]);
  });

  it.each(['Our team is happy to help you.', 'I have asked our product team, and it ships today.'])(
    'keeps it: %s',
    (text) => {
      expect(read(text).handsOff).toEqual([]);
    },
  );

  it('sums up what they did', () => {
    const text = 'You cancelled PO 5521 in time, I said the 18th, and the $2,960 is still not on your card.';
    expect(read(text).sumsUp).not.toBeNull();
  });

  it('counts each doubt', () => {
    const hedges = (text: string) => read(text).hedges.length;
    expect(hedges('I am not sure, but maybe it could be the pump. Hopefully it goes away.')).toBeGreaterThan(2);
    expect(hedges('Maybe we could meet on Monday. Tuesday could be a good day too.')).toBe(0);
  });

  it('takes the customer’s language where its own few words do not tell', () => {
    const said = { subject: '', at: draftedAt, zone: draftedIn };
    expect(readDraft('Regarderons demain.', { ...said, theirs: 'fr' }).language).toBe('fr');
    expect(readDraft('We will check it for you.', { ...said, theirs: 'fr' }).language).toBe('en');
  });
});
