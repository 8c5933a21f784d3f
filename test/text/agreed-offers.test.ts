import { describe, expect, it } from 'vitest';
import { agreedIn } from '@/lib/text/agreed-offers';
import { orderIn } from '@/lib/text/orders';

const offer = 'Hello Tone,\n\nthe boat house comes to 14,200 kr, painted. Shall I start in May?\n\nEirik';

describe('a few words that take an offer', () => {
  it.each([
    'Yes please, go ahead.',
    'Agreed.',
    'All three, please.',
    'Dann bitte alle drei, Adresse wie gehabt.',
    'Sounds good, let’s do it.',
    'Perfect. Please book it in.',
    'Einverstanden, schicken Sie mir die Bestätigung.',
    'Ja, so machen wir das.',
    'Prima, dann machen wir es so.',
    'Très bien, vous pouvez y aller.',
    'C’est d’accord pour nous.',
    'De acuerdo, muchas gracias.',
    'Sim, combinado!',
    'Va bene, procedete pure.',
    'Akkoord, ga je gang.',
    'Fint, kjør på!',
    'Toppen, då gör vi så. Vi kör på det.',
  ])('are an order after a price: %s', (text) => {
    expect(agreedIn(text, offer)).not.toBeNull();
  });

  it.each([
    ['Thanks, I will think about it.', 'nothing is agreed'],
    ['Agreed, but only without the paint.', 'another offer'],
    ['Shall we go ahead?', 'a question'],
    ['I would go ahead if the bank agreed.', 'a condition'],
    ['We do not want to go ahead.', 'a refusal'],
    ['We agreed to meet in May.', 'told of something else'],
    ['My sister went ahead of us to open the house.', 'told of something else'],
    ['Nicht einverstanden.', 'a refusal'],
  ])('are none: %s (%s)', (text) => {
    expect(agreedIn(text, offer)).toBeNull();
  });

  it.each([
    ['Thursday at ten would suit us. Shall we come then?', 'no price'],
    ['I am sorry for the scratch. We refund 900 kr today, is that all right?', 'money goes back'],
    ['Die Rechnung über 420 € hängt an, zahlbar bis Freitag.', 'it is paid for what was ordered'],
    ['', 'its words are folded away'],
  ])('are none after: %s (%s)', (before) => {
    expect(agreedIn('Agreed, go ahead. Einverstanden.', before)).toBeNull();
  });
});

describe('work that is asked for as it was offered', () => {
  it.each([
    'Please fit both stair lifts as quoted.',
    'We would like you to lay the terrace as per your estimate.',
    'Bitte streichen Sie die Halle wie angeboten.',
    'Bitte verlegen Sie den Boden laut Ihrem Angebot.',
    'Merci de poser la clôture selon votre devis.',
    'Por favor, pinten la fachada según el presupuesto.',
    'Graag de kozijnen plaatsen volgens de offerte.',
    'Vennligst monter markisene i henhold til tilbudet.',
  ])('is an order: %s', (text) => {
    expect(orderIn(text)).toBe(text);
  });

  it.each([
    'Please send us the drawings as offered.',
    'Can you fit both lifts as quoted?',
    'Please do not fit them as quoted.',
    'Please correct the invoice as per your quote.',
    'Bitte prüfen Sie, ob das wie angeboten geht.',
    'The price is as quoted.',
  ])('is none: %s', (text) => {
    expect(orderIn(text)).toBeNull();
  });
});
