import { describe, expect, it } from 'vitest';
import { questionsIn } from '@/lib/text/questions';

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
