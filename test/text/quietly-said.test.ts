import { describe, expect, it } from 'vitest';
import { agreedIn } from '@/lib/text/agreed-offers';
import { answersTo } from '@/lib/text/answers';
import { readDraft } from '@/lib/text/draft/read-draft';
import { understand } from '@/lib/text/findings';
import { isKeptInWriting } from '@/lib/text/kept-in-writing';
import { leavesDoubt } from '@/lib/text/leaves-doubt';
import { orderIn } from '@/lib/text/orders';
import { promisesIn } from '@/lib/text/promises';

const read = (text: string) => understand(text, { subject: '' });
const offer = 'Hello Ann,\n\nthe awning is €140 a piece. Shall I put two in?\n\nKim';
const zone = 'Europe/Oslo';
const at = Date.parse('2026-11-16T09:00:00Z');

describe('a promise to send something', () => {
  it('worked out first is one', () => {
    const promised = 'I’ll work out the numbers this week and send you the offer by Thursday.';
    expect(promisesIn(promised, { from: 'us', at, zone, language: 'en' })).toHaveLength(1);
    expect(isKeptInWriting(promised, '')).toBe(true);
  });

  it.each([
    'I will send you the impact assessment by Monday.',
    'Die Gefährdungsbeurteilung schicke ich Ihnen bis Montag.',
    'I will let you know Monday.',
    'Ich schicke Ihnen Dienstag die Zeichnung.',
    'Je vous envoie mardi le devis.',
    'Le mando giovedì il preventivo.',
    'Ik mail u donderdag de offerte.',
  ])('names the paper and its own day: %s', (promise) => expect(isKeptInWriting(promise, '')).toBe(true));

  it.each([
    'I will send you Monday’s drawing.',
    'Ik stuur je de planning van maandag.',
    'Ich schicke Ihnen die Liste für Dienstag.',
    'Je vous envoie le plan de mardi.',
    'Ik stuur je maandag de monteur.',
  ])('but not here: %s', (promise) => expect(isKeptInWriting(promise, '')).toBe(false));
});

describe('what they wrote since a promise', () => {
  const what = 'I will send you the plan by Wednesday.';
  const promised = { at, due: Date.parse('2026-11-18T22:59:59Z'), what, message: what, attached: false, zone };
  const early = (words: string, language: string) => ({ at: at + 3_600_000, words, language });
  const late = (words: string, language: string) => ({ at: promised.due + 86_400_000, words, language });

  it.each([
    ['You legend!', 'en'],
    ['You angel x', 'en'],
  ])('a nod leaves no doubt: %s', (words, language) => {
    expect(leavesDoubt([early(words, language)], promised)).toBe(false);
  });

  it.each([
    ['I do not think the plan has reached us.', 'en'],
    ['Is it in my spam perhaps?', 'en'],
    ['Liegt das vielleicht im Spam?', 'de'],
    ['C’est dans mes spams ?', 'fr'],
    ['Zit het ergens in mijn spam?', 'nl'],
    ['De aannemer wacht erop.', 'nl'],
  ])('that it is missed leaves none: %s', (words, language) => {
    expect(leavesDoubt([late(words, language)], promised)).toBe(false);
  });

  it('by when they count on it moves no day, where they miss it later', () => {
    const limit = early('Thank you. The council would like it before the 25th.', 'en');
    expect(leavesDoubt([limit], promised)).toBe(true);
    expect(leavesDoubt([limit, late('It has not reached us.', 'en')], promised)).toBe(false);
    const moved = early('No rush. The council would like it before the 25th.', 'en');
    expect(leavesDoubt([moved, late('It has not reached us.', 'en')], promised)).toBe(true);
  });

  it.each([
    ['It reached us, thank you.', 'en'],
    ['I had expected a lower price.', 'en'],
    ['Ik had een lagere prijs verwacht.', 'nl'],
    ['Your other mail reached my colleague.', 'en'],
  ])('anything else does: %s', (words, language) => {
    expect(leavesDoubt([late(words, language)], promised)).toBe(true);
  });
});

describe('an order', () => {
  it.each([
    'Nous vous confirmons la réservation des deux stands.',
    'Les confirmamos la reserva para mayo.',
    'Confermiamo la prenotazione per maggio.',
    'Wir bestätigen Ihnen hiermit die Buchung.',
    'Wij bevestigen hierbij de reservering.',
    'Vi bekrefter herved bestillingen.',
  ])('confirmed: %s', (text) => expect(orderIn(text)).not.toBeNull());

  it.each([
    'Pouvez-vous nous confirmer la réservation ?',
    'Nous confirmons la réservation dès que le budget est voté.',
    'Wir bestätigen die Buchung erst, wenn der Rat zustimmt.',
    'Wij bevestigen de ontvangst van uw offerte.',
  ])('but not: %s', (text) => expect(orderIn(text)).toBeNull());

  it.each([
    'Yes put them in please',
    'Yes, please add it.',
    'Ja, nehmen Sie sie mit dazu.',
    'Oui, ajoutez-les.',
    'Sí, añádalas por favor.',
    'Prima. Regel het maar.',
    'Ja, doe ze er maar bij.',
    'Ga maar door.',
    'Ja, legg dem til.',
  ])('by a few words that take an offer: %s', (text) => expect(agreedIn(text, offer)).not.toBeNull());

  it.each([
    'Yes, put them in if the price includes the poles.',
    'Yes, put the kettle on.',
    'Akkoord, maar zonder de stokken.',
    'Wie regelt het vervoer?',
    'Yes, but add nothing yet.',
  ])('but not: %s', (text) => expect(agreedIn(text, offer)).toBeNull());
});

describe('a complaint in an even voice', () => {
  it.each([
    'I do not believe the plans have reached us.',
    'Your crate has not yet reached us.',
    'The left door still sticks.',
    'The coach came at 11 instead of 9.',
    'I have explained the order three times now.',
    'Der Kran kam erst um 11 Uhr statt um 8.',
    'Das Paket ist nie gekommen.',
    'Die Ware hat uns nicht erreicht.',
    'Le camion est arrivé à 11 h au lieu de 9 h.',
    'J’ai expliqué la situation trois fois.',
    'El camión llegó a las 11 en vez de a las 9.',
    'El paquete nunca llegó.',
    'Il furgone è arrivato alle 11 invece che alle 9.',
    'De wagen kwam pas om 11 uur in plaats van om 9.',
    'Het pakket is nooit aangekomen.',
    'Bilen kom først klokken 11 i stedet for 9.',
    'Paketet har aldrig kommit.',
    'A encomenda nunca chegou.',
  ])('%s', (text) => expect(read(text).complains).toBe('yes'));

  it.each([
    'Your parcel reached us yesterday, thank you.',
    'Could you come at 11 instead of 9?',
    'We meet at 11 instead of 9.',
    'I have told three friends about you.',
    'Der Kran kommt um 11 Uhr statt um 8.',
    'So gut ist der Kuchen noch nie angekommen.',
    'Le camion part à 11 h au lieu de 9 h.',
    'De wagen komt om 11 uur in plaats van om 9.',
  ])('but not: %s', (text) => expect(read(text).complains).not.toBe('yes'));
});

describe('a request in no question', () => {
  it.each([
    'I should be glad of a short note from you for the file.',
    'I wonder where the second crate is.',
    'Über ein paar Zeilen von Ihnen würde ich mich freuen.',
  ])('%s', (text) => expect(read(text).asks).toBe('yes'));

  it('but not in what they were glad of', () => {
    expect(read('We were glad of the rain. Thank you and goodbye.').asks).not.toBe('yes');
  });
});

describe('a draft', () => {
  const draft = (text: string) =>
    readDraft(`Hi Ann,\n\n${text}\n\nKim`, { subject: 'Re: Boat', at, zone: 'Europe/Oslo' });

  it.each(['That was all my fault, and I am sorry.', 'It was me: I am sorry.', 'Sie ärgern sich zu Recht.'])(
    'sees what they feel: %s',
    (text) => expect(draft(text).acknowledgesFeeling).not.toBeNull(),
  );

  it('but not where somebody else was meant', () => {
    expect(draft('It was the carrier. The part is here.').acknowledgesFeeling).toBeNull();
  });

  it('sends them on to an address', () => {
    expect(draft('Please write to yard@boats.example, they should help.').handsOff).toHaveLength(1);
    expect(draft('Please email the file to yard@boats.example for us.').handsOff).toEqual([]);
    expect(draft('Please email yard@boats.example with the file.').handsOff).toEqual([]);
  });

  it('sounds unsure in Dutch', () => {
    const dutch = 'Beste Ann,\n\nDat zou misschien lukken, denk ik, maar ik weet het niet helemaal zeker.\n\nKim';
    expect(readDraft(dutch, { subject: '', at, zone }).hedges.length).toBeGreaterThanOrEqual(3);
    const proposes = 'Beste Ann,\n\nMisschien kunnen we maandag bellen. Ik weet het zeker.\n\nKim';
    expect(readDraft(proposes, { subject: '', at, zone }).hedges).toHaveLength(0);
  });

  it('answers nothing by joy alone', () => {
    const asks = ['Is the mast included?', 'Are there life jackets for the children?'].map((words) => ({
      words,
      is: 'question' as const,
    }));
    const answered = (words: string) => answersTo(asks, words, 'en').map((one) => one.answered);
    expect(answered('How exciting! Yes, the mast is included.')).toEqual(['yes', 'no']);
  });
});
