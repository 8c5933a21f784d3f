import { expect, it } from 'vitest';
import { alsoAnswers } from '@/lib/text/also-answers';

it.each([
  'The gate you ask about in your other mail is plenty, as the lorry is 2.10 m wide.',
  'And since you asked this morning: the grey one takes three weeks.',
  'PS: you asked on Friday whether we open on Sundays. We do.',
  'As for your other question, yes, the hoses are included.',
  'Und weil du vorhin gefragt hast: Der 90er in Lichtgrau braucht drei Wochen.',
  'Und noch kurz zu Ihrer anderen Frage: Ja, mit Rechnung.',
  'Et pour votre autre message : oui, la caution est due.',
  'En zu, overigens, je vroeg ook naar de levertijd: drie weken.',
  'Og forresten, du spurte om prisen på propellen: 4 200 kroner.',
  'En cuanto a su otra pregunta, el precio incluye el envío.',
  'Riguardo alla sua altra mail: il prezzo resta quello.',
])('takes up what they asked elsewhere: %s', (text) => {
  expect(alsoAnswers(text)).toBe(true);
});

it.each([
  'You asked about the delivery: it comes on Thursday.',
  'Thank you for your email about the gate. It is plenty.',
  'Please send the other form by mail.',
  'Thanks for your other order.',
  'Du hast nach der Lieferung gefragt: Sie kommt am Donnerstag.',
  'Zu deiner Frage: Ja.',
  'Vous avez demandé le prix : 40 euros.',
  'Du spurte om prisen: 4 200 kroner.',
  'Did you get my other mail?',
])('answers what stands before it: %s', (text) => {
  expect(alsoAnswers(text)).toBe(false);
});
