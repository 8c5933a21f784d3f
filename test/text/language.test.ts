import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/text/language';
import { sentencesOf } from '@/lib/text/sentences';
import { countWords } from '@/lib/text/words';

describe('the language of a text', () => {
  it.each([
    ['en', 'the credit note shows 30 %, not the 40 % we agreed. Could you correct it?'],
    ['en', 'repair please. how long does it take and do you send a label'],
    ['de', 'vielen Dank. Wäre eine Lieferung bis zum 4. Januar möglich, wenn wir diese Woche bestellen?'],
    ['fr', 'Bonjour, nous avons reçu la commande mais il manque deux pagaies. Pouvez-vous les envoyer ?'],
    ['es', 'Hola, no hemos recibido el pedido. ¿Cuándo llega la mercancía para la tienda?'],
    ['pt', 'Olá, não recebemos os coletes. Quando é que nos enviam a encomenda? Obrigado'],
    ['it', 'Buongiorno, non abbiamo ricevuto la fattura del mese. Quando la inviate? Grazie'],
    ['nl', 'Hallo, wij hebben de factuur niet ontvangen. Kunt u deze naar ons sturen?'],
    ['sv', 'Hej, jag har inte fått fakturan än. När kan ni skicka den till oss? Tack'],
    ['no', 'Hei, jeg har ikke fått noen faktura fra dere. Når kan den sendes til meg? Takk'],
    ['da', 'Hej, jeg har ikke fået nogen faktura fra jer. Hvornår kan den sendes, og hvad koster det nu? Tak'],
    ['pl', 'Dzień dobry, nie otrzymaliśmy faktury do zamówienia. Czy jest na to termin? Dziękuję'],
    ['ru', 'Добрый день, когда придёт заказ?'],
    ['zh', '您好，运费条件是 FOB 还是 CIF？'],
    ['ja', 'お世話になっております。納期はいつでしょうか。'],
    ['ko', '안녕하세요, 견적을 보내 주세요.'],
    [
      'en',
      'Please send the 2027 distributor price list for dry bags. We plan to order 400 pcs for Q1. 另外,運費條件是 FOB 還是 CIF?',
    ],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(['', 'photo attached. serial AU-22-00713', 'OK', '12345', 'FG-20533 KIT-JR 85 x'])(
    'is open for “%s”',
    (text) => {
      expect(languageOf(text)).toBe('');
    },
  );
});

describe('words', () => {
  it.each([
    ['Two of the four blocks do not fit.', 8],
    ['', 0],
    ['?! … 🙂', 0],
    ['EUR 89.00', 2],
    ["we don't re-order at 1,200.50", 6],
  ])('“%s” has %d', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('are counted where no spaces part them', () => {
    expect(countWords('納期はいつでしょうか')).toBeGreaterThan(2);
  });
});

describe('sentences', () => {
  it('end with their mark, and with the line where the writer ended it', () => {
    expect(sentencesOf('Hello Nina,\nwhere is it? I need it.\n\nThanks')).toEqual([
      'Hello Nina,',
      'where is it?',
      'I need it.',
      'Thanks',
    ]);
  });

  it('go on where a mail program broke the line', () => {
    const broken = 'The valve blocks are full of fine sand although we use the\ncaps. We have guests.';
    expect(sentencesOf(broken)).toEqual([
      'The valve blocks are full of fine sand although we use the caps.',
      'We have guests.',
    ]);
  });

  it('stay apart in a list', () => {
    expect(
      sentencesOf('1) Can you ship four valve blocks by courier to the camp in the dunes\n2) Is there a manual'),
    ).toHaveLength(2);
  });
});
