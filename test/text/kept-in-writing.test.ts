import { describe, expect, it } from 'vitest';
import { isKeptInWriting } from '@/lib/text/kept-in-writing';

const kept = (promise: string, around = '') => isKeptInWriting(promise, around);

describe('a promise that a message keeps', () => {
  it.each([
    "I'll let you know by Friday.",
    'I will get back to you with the figures by Tuesday.',
    'I’ll reply to your questions by noon tomorrow.',
    'You will hear from me by the 12th.',
    "I'll send you the corrected quote by Monday.",
    'You will have the drawings by Wednesday evening.',
    'Ich melde mich bis Freitag bei Ihnen.',
    'Bis Mittwoch schicke ich Ihnen das Angebot.',
    'Sie erhalten die Zeichnung bis zum 24.',
    'Ich gebe Ihnen bis morgen Bescheid.',
    'Je vous enverrai le devis d’ici vendredi.',
    'Je vous tiens au courant avant lundi.',
    'Le enviaré el presupuesto antes del viernes.',
    'Vi faccio sapere entro venerdì.',
    'Envio-lhe o orçamento até sexta-feira.',
    'Ik stuur u de offerte uiterlijk vrijdag.',
    'Ik laat het u vóór vrijdag weten.',
    'Jag skickar offerten senast fredag.',
    'Jeg gir deg beskjed innen fredag.',
    'Jeg sender dig tilbuddet senest fredag.',
  ])('%s', (promise) => expect(kept(promise)).toBe(true));

  it('by a document that the subject names', () => {
    expect(kept("I'll send all nine by Thursday.", 'Calibration certificates')).toBe(true);
    expect(kept('Ich schicke sie Ihnen bis Freitag.', 'Unterlagen für die Messe')).toBe(true);
    expect(kept("I'll send all nine by Thursday.", 'Pumps for hall 2')).toBe(false);
    // An offer stands in a subject for what is sold.
    expect(kept("I'll send them by Thursday.", 'Quote 5520, bench scales')).toBe(false);
  });
});

describe('a promise that leaves no words on the page', () => {
  it.each([
    ['delivered', 'The kayaks will arrive by Thursday.'],
    ['delivered', "I'll send the replacement pump by Friday."],
    ['delivered', 'Sie bekommen die Ware bis Mittwoch.'],
    ['spoken', "I'll call you by Friday."],
    ['spoken', 'Ich rufe Sie bis Freitag an.'],
    ['done', "We'll check the invoice by Friday."],
    ['to others', "I'll send the contract to our lawyer by Friday."],
    ['to others', 'Ich antworte der Brauerei bis Freitag.'],
    ['to others', "I'll let them know by Friday."],
    ['to others', 'Ich schicke den Vertrag bis Freitag an unsere Zentrale.'],
    ['from others', 'You will hear from the joiner by Friday.'],
    ['from a program', 'You will receive the invoice by Friday.'],
    ['kept by silence', "I'll let you know by Friday if anything changes."],
    ['kept by silence', "I'll let you know by Friday should the weather turn."],
    ['kept by silence', 'Ich melde mich bis Freitag, falls etwas dazwischenkommt.'],
  ])('%s: %s', (_how, promise) => expect(kept(promise)).toBe(false));
});

describe('the day that a promise names', () => {
  it.each([
    "I'll send the list tomorrow.",
    'I’ll be in touch on Friday.',
    'The factory draws it, and I’ll send you the drawing by Friday.',
    'Let me speak to the factory; I will let you know by Friday.',
    'Ich schicke Ihnen am Freitag die Zeichnung.',
  ])('is its own: %s', (promise) => expect(kept(promise)).toBe(true));

  it.each([
    "I'll send details of the visit on Friday.",
    "I'll send the notes for tomorrow's visit.",
    'Ich schicke Ihnen Angaben zum Termin am Freitag.',
    "I'm away until Friday and will reply then.",
    'Ich bin bis Freitag unterwegs und melde mich dann.',
    'Payment is due by Friday, and we will confirm receipt.',
  ])('or that of something else: %s', (promise) => expect(kept(promise)).toBe(false));
});
