import { describe, expect, it } from 'vitest';
import { understand } from '@/lib/text/findings';

const read = (text: string) => understand(`Hi Nina,\n\n${text}\n\nBest\nTom`, { subject: '' });

describe('somebody waits for an answer, without a question', () => {
  it.each([
    'I still have not received the drawing.',
    'We would be interested in a second unit.',
    'I am not sure which size fits our pump.',
    'You wanted to come back to me on the price.',
    'Waiting for your feedback.',
    'Our budget is 4,000, see what you can do.',
    'I need to know by noon.',
    'Any chance of a discount.',
    'My number is 0123 456, give me a ring.',
    'Tell me what you think.',
    'Looking forward to your offer.',
    'The delivery date does not work for us.',
    'We need to move the appointment.',
    'Could do with a hand here.',
    'The link does not open.',
    'Wir hätten Interesse an einer zweiten Anlage.',
    'Ich bin nicht sicher, welche Größe passt.',
    'Sie wollten sich noch wegen des Preises melden.',
    'Der Termin passt uns leider nicht.',
    'Ich freue mich auf Ihr Angebot.',
    'Der Link geht nicht auf.',
    'Wir müssen den Termin verschieben.',
    'Rufen Sie mich kurz an.',
    'Vi er interessert i en til.',
    'Jeg er usikker på hvilken størrelse som passer.',
    'Datoen passer ikke for oss.',
    'Venter på svar fra deg.',
    'Nous serions intéressés par un deuxième.',
    'La date ne nous convient pas.',
    "J'attends votre retour.",
    'Nos interesa una segunda unidad.',
    'La fecha no nos viene bien.',
    'Saremmo interessati a un secondo.',
    'La data non va bene per noi.',
    'Wij hebben interesse in een tweede.',
    'De datum komt ons niet uit.',
    'Ik hoor graag van je.',
  ])('%s', (text) => {
    const { asks, complains } = read(text);
    expect([asks, complains]).toContain('yes');
  });
});

describe('nobody does', () => {
  it.each([
    'Thanks, that is all I needed.',
    'Great, see you on Tuesday.',
    'Noted.',
    'Ok, Tuesday it is.',
    'All good here.',
    'I have paid the invoice today.',
    'We got the parcel, thanks.',
    "I'll let you know.",
    'We will come back to you after the board meets.',
    'No hurry at all.',
    'Have a nice weekend!',
    'Signed and returned.',
    'Passt, danke.',
    'Alles klar, bis Dienstag.',
    'Habe ich heute überwiesen.',
    'Wir melden uns, sobald der Chef entschieden hat.',
    'Schönes Wochenende!',
    'Supert, sees tirsdag.',
    'Mottatt, takk.',
    'Vi kommer tilbake til deg.',
    'Parfait, à mardi.',
    'Bien reçu, merci.',
    'Perfecto, hasta el martes.',
    'Ricevuto, grazie.',
    'Top, tot dinsdag.',
  ])('%s', (text) => {
    expect(read(text).asks).not.toBe('yes');
  });
});
