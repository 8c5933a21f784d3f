import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '@/lib/text/findings';
import { readTheirs } from '@/lib/text/theirs';
import { unclearLater, unclearMessages } from './unclear-messages';

const read = (text: string, subject = '') => readTheirs(text, { subject });
const asked = (text: string) => read(text).asks.map(({ is, words }) => `${is}: ${words}`);

describe('what they ask', () => {
  it('is each question and request once, in their words, without greeting, number and thanks', () => {
    const mail =
      'Hi Nina,\n\nthe valve blocks arrived without the manifold. When can the missing part be here?\n' +
      '1. Please also send the corrected packing list.\n2. please also send the corrected packing list\n\n' +
      'How are you? Thanks in advance, I look forward to hearing from you.\nOmar';
    expect(asked(mail)).toEqual([
      'question: When can the missing part be here?',
      'request: Please also send the corrected packing list.',
    ]);
  });

  it.each([
    ['Hello Nina, could you call me?', ['question: could you call me?']],
    ['the seal leaks already. order was FG-19877 i think. what do i do', ['question: what do i do']],
    ['This is the third time I am asking. When will I have it?', ['question: When will I have it?']],
    [
      'Guten Tag Frau Solberg,\nbitte senden Sie uns ein Angebot inkl. Lieferung nach München. Wann kommt es?',
      ['request: bitte senden Sie uns ein Angebot inkl. Lieferung nach München.', 'question: Wann kommt es?'],
    ],
    ['Merci d’avance. Pouvez-vous confirmer ?', ['question: Pouvez-vous confirmer ?']],
    ['Vielen Dank im Voraus.', []],
    ['Hi', []],
    ['?', []],
    ['Please do not hesitate to call if you have any questions.', []],
  ])('%s', (text, asks) => {
    expect(asked(text)).toEqual(asks);
  });

  it('is counted for the log', () => {
    expect(understand('Which size? And please send the manual.', { subject: '' }).questions).toBe(2);
    expect(understand('Thanks!', { subject: '' }).questions).toBe(0);
  });
});

describe('whether it can be told what it is about', () => {
  const messages = [...unclearMessages, ...unclearLater].map(([unclear, text, subject = '']) => ({
    unclear,
    text,
    subject,
  }));
  it.each(messages)('$unclear: $text ($subject)', ({ unclear, text, subject }) => {
    expect(read(text, subject).unclear).toBe(unclear);
  });
});

describe('a summary', () => {
  it.each([
    [
      'The valve blocks arrived without the manifold. When can the missing part be here?',
      'You wrote “The valve blocks arrived without the manifold”, and ask “When can the missing part be here?”. ' +
        'Did I get that right?',
    ],
    [
      'It is the 20th and there is still nothing. I am honestly disappointed. I still have no corrected invoice and our ' +
        'accounts close this week. When will I have it?',
      'You wrote “I still have no corrected invoice and our accounts close this week”, and ask “When will I have it?”. ' +
        'Did I get that right?',
    ],
    [
      'Guten Tag Frau Lund,\nzwei der vier Boote verlieren über Nacht Druck. Können Sie uns Ersatz schicken?',
      'Sie schreiben „zwei der vier Boote verlieren über Nacht Druck“ und fragen „Können Sie uns Ersatz schicken?“. ' +
        'Habe ich das richtig verstanden?',
    ],
    [
      'Hallo Nina, das Boot ist undicht. Kannst du uns Ersatz schicken?',
      'Du schreibst „das Boot ist undicht“ und fragst „Kannst du uns Ersatz schicken?“. Habe ich das richtig verstanden?',
    ],
    [
      'Wir haben noch kein Angebot für die Boote. Bitte senden Sie uns den Katalog.',
      'Ihre Bitte: „Bitte senden Sie uns den Katalog“. Habe ich das richtig verstanden?',
    ],
  ])('%s', (text, summary) => {
    expect(read(text).summary).toBe(summary);
  });

  it('leaves out what they will do if nothing happens', () => {
    const mail =
      'Nina, it is the 20th and there is still nothing. This is the third time I am asking. I am honestly disappointed: if ' +
      'the $2,960 is not refunded by Monday I will dispute the charge and take the fleet order to a competitor.';
    expect(read(mail).summary).toBe(
      'You wrote “Nina, it is the 20th and there is still nothing”. Did I get that right?',
    );
  });

  it('is not made where there is nothing to sum up, or too much, or no language to do it in', () => {
    expect(read("It doesn't work, please help.").summary).toBeNull();
    expect(read('Thanks, the boats are fantastic.').summary).toBeNull();
    expect(
      read('Could you confirm the dock? What time? Who shall we call? Do you need a forklift?').summary,
    ).toBeNull();
    expect(read('La pompe ne fonctionne pas. Quand envoyez-vous la nouvelle ?').summary).toBeNull();
  });

  it('quotes no more than can be read at a glance, and no quotation marks', () => {
    const summary = read(`The pump we call “Bertha” is leaking ${'and dripping '.repeat(40)}all day.`).summary ?? '';
    expect(summary).toMatch(/^You wrote “The pump we call ’Bertha’ is leaking .{60,120}…”\. Did I get that right\?$/u);
  });
});

describe('open questions', () => {
  const exactly = 'What exactly happens, and what should happen instead?';
  const which = 'Which order or item is it about?';
  const since = 'When did you first notice it?';
  const outcome = 'What would be a good outcome for you?';

  it.each([
    ["It doesn't work, please help.", [exactly, which, since]],
    ['The left seal of my Aurora drysuit leaks.', [since, outcome]],
    ['The left seal of my Aurora drysuit leaks since Monday. Please replace it.', []],
    ['For shipment NPL-88120 the commercial invoice is missing the EORI number.', [outcome]],
    ['Can you help me?', ['What is it about, in a few words?', which, outcome]],
    ['Could you send me a quote for 40 paddles?', ['What do you need it for?', 'By when do you need it?']],
    ['Could you send me a quote for 40 paddles for our rental by Friday?', []],
    ['Where is order FG-19877?', []],
    ['Do you repair defective seals?', []],
    ['Thanks a lot, see you on Monday.', []],
    [
      'Es gibt ein Problem mit der Bestellung.',
      [
        'Was genau passiert, und was sollte stattdessen passieren?',
        'Um welche Bestellung oder welchen Artikel geht es?',
        'Wann ist es Ihnen zum ersten Mal aufgefallen?',
      ],
    ],
    ['Das neue Boot ist undicht. Kannst du es reparieren?', ['Wann ist es dir zum ersten Mal aufgefallen?']],
    ['La pompe ne fonctionne pas.', []],
  ])('%s', (text, questions) => {
    expect(read(text).openQuestions).toEqual(questions);
  });
});

it('nobody wrote an automatic reply: it asks and feels nothing', () => {
  expect(read('I am out of the office. Is it urgent? Please call Tom. Thank you.', 'Automatic reply: Offer')).toEqual({
    language: 'en',
    text: 'I am out of the office. Is it urgent? Please call Tom. Thank you.',
    asks: [],
    feelings: [],
    complains: 'no',
    unclear: 'unsure',
    summary: null,
    openQuestions: [],
    orders: null,
  });
});

it('says something of any text, and never fails', () => {
  const word = fc.constantFrom('please', '?', 'du', 'danke', '\n', '请', 'broken', 'Hi', '>', '“', '1)', 'the pump');
  const text = fc.oneof(
    fc.string(),
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.string(), (words, subject) => {
      const { openQuestions, summary } = read(words, subject);
      expect(openQuestions.length).toBeLessThanOrEqual(3);
      expect((summary ?? '').length).toBeLessThan(700);
    }),
  );
});

it.each([
  'please '.repeat(140_000),
  'Hi Hi '.repeat(150_000),
  '1. '.repeat(300_000),
  'a. b'.repeat(200_000),
  'very happy '.repeat(90_000),
  'a'.repeat(1_000_000),
])('takes no longer over hostile text', (text) => {
  const start = performance.now();
  read(text, text);
  expect(performance.now() - start).toBeLessThan(30_000);
});
