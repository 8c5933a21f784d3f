import { describe, expect, it } from 'vitest';
import { questionsIn } from '@/lib/text/questions';
import { readTheirs } from '@/lib/text/theirs';

describe('questions', () => {
  it.each([
    ['Is the dock staffed? The pallets come at six.', ['Is the dock staffed?']],
    ['do you send a label', ['do you send a label']],
    ['I was wondering whether the seal is in stock.', ['I was wondering whether the seal is in stock.']],
    ['Bitte teilen Sie uns mit, wann die Ware kommt. Danke.', ['Bitte teilen Sie uns mit, wann die Ware kommt.']],
    ['Können Sie uns sagen, ob der Preis gilt?', ['Können Sie uns sagen, ob der Preis gilt?']],
    ['Dites-moi si vendredi convient.', ['Dites-moi si vendredi convient.']],
    ['¿Cuándo llega? Gracias.', ['¿Cuándo llega?']],
    ['Me gustaría saber cuándo llega.', ['Me gustaría saber cuándo llega.']],
    ['请问什么时候可以补发？谢谢。', ['请问什么时候可以补发？']],
    ['納期はいつでしょうか。', ['納期はいつでしょうか。']],
    ['Πότε έρχεται η παραγγελία;', ['Πότε έρχεται η παραγγελία;']],
    ['1) is it in stock?\n2) what does it cost?', ['1) is it in stock?', '2) what does it cost?']],
  ])('in “%s”', (text, questions) => {
    expect(questionsIn(text)).toEqual(questions);
  });

  it.each([
    'How are you?',
    'Let me know if you have any questions.',
    'Please send two pumps.',
    'See https://shop.example/item?id=5 for the pump.',
    'What you need is attached.',
    'The dock is staffed from 06:30.',
  ])('none in “%s”', (text) => {
    expect(questionsIn(text)).toEqual([]);
  });
});

describe('questions that begin with their verb and end with a full stop', () => {
  it.each([
    'Könnten Sie mir bitte den Preis nennen.',
    'Haben Sie vielleicht eine Skizze.',
    'Können wir den Termin auf Freitag verschieben.',
    "Est-ce qu'il est possible de payer en deux fois.",
    'Kunt u de prijs doorgeven.',
    'kan dere sende meg prisen',
    'Har dere den i blått.',
  ])('%s', (text) => {
    expect(questionsIn(text)).toEqual([text]);
  });

  it.each([
    'Haben Sie Fragen, rufen Sie mich an.',
    'Haben Sie vielen Dank!',
    'Das können Sie gern so machen.',
    'Können wir machen.',
    'Hast du super gemacht.',
    'Kan jeg godt forstå.',
    'Har du en fin dag.',
  ])('are none where they are a form, a condition or a yes: “%s”', (text) => {
    expect(questionsIn(text)).toEqual([]);
  });
});

describe('requests in soft words', () => {
  const asks = (text: string) => readTheirs(text, { subject: '' }).asks.map(({ words }) => words);

  it.each([
    'It would be great to have a drawing.',
    'Es wäre schön, wenn Sie das bis Freitag schicken könnten.',
    'Fint om du kan ringe meg.',
    'Gi meg beskjed.',
    'Jeg skulle gjerne hatt en tegning.',
    'Avrei bisogno del certificato.',
    'Fatemi sapere.',
  ])('%s', (text) => {
    expect(asks(text)).toEqual([text]);
  });

  it.each([
    'It was great to have a drawing.',
    'Es war schön, dass Sie da waren.',
    'Fint vær her.',
    'Jeg gir beskjed.',
    'Ho fatto tutto.',
  ])('none in “%s”', (text) => {
    expect(asks(text)).toEqual([]);
  });
});
