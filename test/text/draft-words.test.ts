import { describe, expect, it } from 'vitest';
import { readDraft } from '@/lib/text/draft/read-draft';

const read = (text: string) =>
  readDraft(text, { subject: '', at: Date.parse('2026-11-23T09:00:00Z'), zone: 'Europe/Oslo' });

describe('a draft: something is attached', () => {
  it.each([
    'You will find the drawing attached.',
    "I've attached the price list.",
    'Please see the enclosed data sheet.',
    'The invoice is in the attachment.',
    "I'm sending you the contract with this mail.",
    'Anbei die Zeichnung.',
    'Im Anhang finden Sie das Angebot.',
    'Das Datenblatt habe ich Ihnen angehängt.',
    'Ich schicke Ihnen hiermit die Rechnung.',
    'Vedlagt ligger tilbudet.',
    'Se vedlegg.',
    'Jeg har lagt ved tegningen.',
    'Bifogat finns offerten.',
    'Jag bifogar ritningen.',
    'Vedhæftet er tilbuddet.',
    'Vous trouverez le devis en pièce jointe.',
    'Ci-joint le plan.',
    'Adjunto le envío el presupuesto.',
    'Le adjunto la factura.',
    'In allegato trova il preventivo.',
    'Le allego il disegno.',
    'In de bijlage vindt u de offerte.',
    'Bijgevoegd de tekening.',
    'Segue em anexo o orçamento.',
    'W załączniku przesyłam ofertę.',
  ])('%s', (text) => {
    expect(read(text).attaches !== null).toBe(true);
  });
});

describe('no draft: something is attached', () => {
  it.each([
    'The handle is attached to the lid.',
    'I will attach it tomorrow.',
    'Could you attach the photo?',
    'Thanks for the attachment.',
    'Der Anhänger ist fertig.',
    'Können Sie mir das Foto im Anhang noch einmal schicken?',
  ])('%s', (text) => {
    expect(read(text).attaches !== null).toBe(false);
  });
});

describe('a draft: the seller is not sure', () => {
  it.each([
    'I think we might possibly be able to do that.',
    'Hopefully it should arrive at some point next week.',
    'I guess it could work.',
    'We will try our best to maybe get it done.',
    'Ich denke, das müsste eigentlich gehen.',
    'Das sollte hoffentlich klappen.',
    'Vielleicht können wir das eventuell machen.',
    'Det bør vel egentlig gå bra.',
    'Vi håper at vi kanskje får det til.',
    'Je pense que cela devrait peut-être marcher.',
    'Creo que quizás podamos hacerlo.',
    'Penso che forse si possa fare.',
    'Ik denk dat het misschien wel lukt.',
  ])('%s', (text) => {
    expect(read(text).hedges.length > 0).toBe(true);
  });
});

describe('no draft: the seller is not sure', () => {
  it.each([
    'It arrives on Tuesday.',
    'Could you send me the drawing?',
    'Wir liefern am Dienstag.',
    'Vi leverer tirsdag.',
  ])('%s', (text) => {
    expect(read(text).hedges.length > 0).toBe(false);
  });
});

describe('a draft: the customer is sent on', () => {
  it.each([
    'Please contact our service department about that.',
    "I'm forwarding this to my colleague Ann, who will help you.",
    'You will have to call the carrier.',
    'That is handled by accounting, please write to them.',
    'Bitte wenden Sie sich an unsere Buchhaltung.',
    'Dafür ist Frau Lenz zuständig.',
    'Ich leite das an meine Kollegin weiter.',
    'Ta kontakt med kundeservice.',
    'Jeg sender dette videre til Kari.',
    'Veuillez vous adresser à notre comptabilité.',
    'Je transmets votre demande à ma collègue.',
    "Si rivolga all'amministrazione.",
    'Neem contact op met de boekhouding.',
    'Jag skickar vidare till Anna.',
  ])('%s', (text) => {
    expect(read(text).handsOff.length > 0).toBe(true);
  });
});

describe('no draft: the customer is sent on', () => {
  it.each([
    'I will call the carrier for you.',
    'My colleague Ann and I look forward to it.',
    'Ich kläre das mit der Buchhaltung.',
    'Jeg tar det med regnskap.',
  ])('%s', (text) => {
    expect(read(text).handsOff.length > 0).toBe(false);
  });
});

describe('a draft: it ends with bad news', () => {
  it.each([
    "Unfortunately we can't do anything about that.\n\nBest\nNina",
    'Leider können wir da nichts machen.\n\nGruß\nNina',
    'Dessverre kan vi ikke hjelpe deg med det.\n\nHilsen\nNina',
    'Malheureusement, nous ne pouvons rien faire.\n\nBien à vous\nNina',
    'Purtroppo non possiamo fare nulla.\n\nSaluti\nNina',
    'Helaas kunnen we niets doen.\n\nGroet\nNina',
  ])('%s', (text) => {
    expect(read(text).endsBadly !== null).toBe(true);
  });
});

describe('no draft: it ends with bad news', () => {
  it.each(['I look forward to seeing you on Tuesday.\n\nBest\nNina', 'Ich freue mich auf Dienstag.\n\nGruß\nNina'])(
    '%s',
    (text) => {
      expect(read(text).endsBadly !== null).toBe(false);
    },
  );
});
