import { expect, it } from 'vitest';
import { ready, saidBeside, saidTo } from '@/lib/nudges/ready';
import { wordsAction } from '@/lib/nudges/wording';
import { customer, drafted, situation } from './situations';

const sentence = ready('How are you?', 'Wie geht es Ihnen?', 'Wie geht es dir?');
const manifold = { ...sentence, others: { fr: 'Comment ça va ?' } };
const reads = (value: string) => customer({ language: { value, source: 'told', replies: 0 } });

it.each([
  ['de', 'Ihr Angebot liegt bei.', 'Wie geht es Ihnen?'],
  ['de-AT', 'Kannst du das prüfen?', 'Wie geht es dir?'],
  ['de', '', 'Wie geht es Ihnen?'],
  ['en', 'Can you check?', 'How are you?'],
  ['', 'Kannst du das prüfen?', 'How are you?'],
  ['den', '', 'How are you?'],
])('beside words in %j such as %j it is %j', (language, words, text) => {
  expect(saidBeside(sentence, language, words).text).toBe(text);
});

it('is in another language where there is one', () => {
  expect(saidBeside(manifold, 'fr-CA', '')).toEqual({ text: 'Comment ça va ?', language: 'fr' });
  expect(saidBeside(manifold, 'it', '').language).toBe('en');
});

it('follows what they read where nothing is written', () => {
  expect(saidTo(sentence, situation({ customer: reads('de') }))).toEqual({
    text: 'Wie geht es Ihnen?',
    language: 'de',
  });
  expect(saidTo(sentence, situation({ customer: reads('fr') }))).toEqual({ text: 'How are you?', language: 'en' });
  expect(saidTo(sentence, situation())).toEqual({ text: 'How are you?', language: 'en' });
});

it('goes into the draft of whoever reads it, and is to be copied else', () => {
  const draft = drafted();
  expect(wordsAction(situation({ customer: reads('de'), draft }), sentence, null)).toMatchObject({
    do: 'insert',
    text: 'Wie geht es Ihnen?',
  });
  expect(wordsAction(situation({ customer: reads('de') }), sentence, null)).toMatchObject({ label: 'Copy words' });
  expect(wordsAction(situation({ customer: reads('fr'), draft }), sentence, null)).toMatchObject({
    label: 'Copy in English',
    text: 'How are you?',
  });
});
