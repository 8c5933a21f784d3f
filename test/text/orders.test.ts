import { describe, expect, it } from 'vitest';
import { orderIn } from '@/lib/text/orders';

describe('an order in their words', () => {
  it.each([
    'Please find attached our purchase order 4711 for the spring season.',
    'Please find our order below.',
    'Attached is our PO for the twelve boats.',
    'We hereby order 12 folding boats at the price you quoted.',
    'I would like to order two more dry bags in blue.',
    "We'd like to place an order for 40 paddles, 230 cm.",
    'We order 24 paddles and 10 spray decks.',
    'Please ship us the following items by mid March.',
    'Please take this as our firm order.',
    'PO number is HL-0091.',
    'We confirm our order of last week’s offer.',
    'Hiermit bestellen wir 24 Paddel laut Ihrem Angebot.',
    'Wir möchten gerne zehn weitere Spritzdecken nachbestellen.',
    'Anbei finden Sie unsere Bestellung.',
    'Veuillez trouver ci-joint notre bon de commande.',
    'Nous souhaitons commander vingt pagaies.',
    'Queremos hacer un pedido de veinte remos.',
    'Vorremmo ordinare dieci pagaie.',
    'Hierbij bestellen wij twintig peddels.',
    'Vi vil gjerne bestille tolv kajakker.',
    'Vi skulle vilja beställa tio paddlar.',
    'Wij bestellen twee machines, ons bestelnummer is 4471.',
    'Wij plaatsen hierbij een order voor acht stoelen.',
    'Vi bestiller tre ovner til hytta.',
    'Vi legger inn en bestilling på 40 vester.',
    'Nous vous commandons deux fours, livraison en mai.',
    'Nous passons commande de douze lampes.',
    'Confirmamos el pedido de veinte sillas.',
    'Encomendamos três portas, conforme o vosso orçamento.',
    'Ordiniamo dieci scatole di capsule.',
    'Zamawiamy dwa ekspresy zgodnie z ofertą.',
    'Składamy zamówienie na 15 krzeseł.',
  ])('is found: %s', (sentence) => {
    expect(orderIn(`Hello,\n\n${sentence}\n\nKind regards\nMarit`)).toBe(sentence);
  });

  it.each([
    'We ordered twelve boats in March and they have not arrived.',
    'Where is our order? It was due on Monday.',
    'Could we order two more of these?',
    'If we order 400 pieces, which price do we get?',
    'We plan to order 400 pcs for the next season.',
    'Please cancel our order 4711.',
    'Is the minimum order quantity per colour or per model?',
    'We would like to order more information about the drysuits.',
    'In order to plan the season we need the prices.',
    'Shall I place the order?',
    'Before I place an order, I need to know the weight.',
    'Refund of PO 5521: this is the third time that I ask.',
    'Two instalments are fine: 50 % on order, 50 % after delivery.',
    'The gate is out of order again.',
    'I would not like to order these again.',
    'Wenn wir 24 Paddel bestellen, gibt es dann Rabatt?',
    'Unsere Bestellung ist noch nicht angekommen.',
    'Wir haben im März zwölf Boote bestellt.',
    'Notre commande est arrivée hier.',
    'Vår bestilling er ikke kommet.',
    'Wij bestellen de machines pas als de prijs lager wordt, en niet eerder.',
    'Als wij twee machines bestellen, krijgen we dan korting?',
    'Wij hebben in maart twee machines besteld.',
    'Jeśli zamawiamy dwa, jaka jest cena?',
    'Ons bestelnummer is 4471 en er is nog niets geleverd.',
    'Which PO number is on the parcel?',
    'Order by Friday and save 20 %.',
    'Thank you for your order.',
    '',
  ])('is not made up: %s', (sentence) => {
    expect(orderIn(sentence)).toBeNull();
  });

  it('is the sentence, not the message', () => {
    expect(orderIn('Thanks for the offer. We hereby order 12 boats. Please confirm the day.')).toBe(
      'We hereby order 12 boats.',
    );
  });

  it('is looked for in a time that grows with the text', () => {
    const long = 'we would like to have and we would like to want and please find '.repeat(3000);
    const from = performance.now();
    orderIn(long);
    expect(performance.now() - from).toBeLessThan(30_000);
  });
});
