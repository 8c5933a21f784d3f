import { describe, expect, it } from 'vitest';
import { isAutomatic } from '@/lib/text/automatic';
import { placeholdersIn } from '@/lib/text/draft/placeholders';
import { understand } from '@/lib/text/findings';
import { ownWords } from '@/lib/text/own-words';
import { readTheirs } from '@/lib/text/theirs';

const read = (text: string) => understand(text, { subject: '' });

const news =
  'News from the harbour\n\nThe new season begins in May, with more boats and longer days. Have you booked your place?\n\n';

describe('a letter to many is automatic by its foot', () => {
  it.each([
    'Unsubscribe',
    'View in browser | Unsubscribe | Privacy',
    'You receive this email because you visited our fair.',
    'Sie erhalten diese E-Mail, weil Sie Kunde bei uns sind.',
    'Newsletter abmelden',
    'Se désinscrire',
    'Vous recevez ce message car vous êtes client.',
    'Para darse de baja, pulse aquí.',
    'Hai ricevuto questa e-mail perché sei iscritto.',
    'Para cancelar a sua subscrição, carregue aqui.',
    'Uitschrijven',
    'Du modtager denne mail, fordi du er kunde. Afmeld dig her.',
    'Du mottar denne e-posten fordi du er kunde.\nMeld deg av',
    'Du får det här mejlet eftersom du är kund.',
    'Otrzymujesz tę wiadomość, ponieważ jesteś klientem.',
    'You no longer want these letters? Unsubscribe here.',
    'Sie wollen keine Post mehr von uns? Hier abmelden.',
    'Dieser Brief geht an alle Kontakte in unserem Verteiler.',
    'Geen post meer van ons? Klik hier om je af te melden.',
    'Ya no quieres recibir cartas nuestras? Darse de baja aquí.',
  ])('%s', (foot) => {
    expect(isAutomatic('', ownWords(news + foot))).toBe(true);
    expect(read(ownWords(news + foot)).asks).toBe('no');
  });
});

describe('a person who has to do with such a letter is none', () => {
  it.each([
    'Dear Nina, we get your letter to all customers every week and that is too often. Please unsubscribe us.',
    'Dear Nina, the paddles have arrived and all of us are happy with them.\nHow can we unsubscribe?',
    'Dear Nina, can you tell me when the paddles come? I have waited for them for two weeks.\n\nUnsubscribe',
    'Dear Nina, the paddles of last week have gone to all of our boats by now.\nCan you not send more? Unsubscribe here.',
    'Dear Nina, when do the paddles come? The whole crew has waited for two weeks now.\nBest regards,\nTom\n\nUnsubscribe',
    `Dear Nina, is this letter from you? The whole crew wonders.\n\nOn Tue, 3 May 2026 at 9:00, Nina wrote:\n> ${news.replaceAll('\n', '\n> ')}\n> Unsubscribe`,
    `${news}You received this message because you are subscribed to the Google Groups "Paddlers" group.`,
    'Unsubscribe',
  ])('%s', (text) => {
    expect(isAutomatic('', ownWords(text))).toBe(false);
  });
});

describe('an office that is away answers by itself', () => {
  it.each([
    'Thank you for your message. We are closed until 5 May. In urgent cases call 0800 555.',
    'Automatisch antwoord: wij zijn met vakantie tot 5 mei.',
    'Wij zijn gesloten tot 5 mei. Bij spoed kunt u bellen met Anna.',
    'Vielen Dank für Ihre Nachricht. Wir haben Betriebsferien bis 5. Mai. In dringenden Fällen rufen Sie Anna an.',
    'Merci pour votre message. Nous sommes en congés du 1er au 15 août.',
    'Gracias por su mensaje. Estamos de vacaciones hasta el 5 de mayo.',
    'Obrigado pelo seu contacto. Estamos de férias até 5 de maio.',
    'Grazie per il messaggio. Siamo chiusi fino al 5 maggio.',
    'Tak for din mail. Vi holder ferielukket til 5. maj.',
    'Takk for mailen. Vi har ferie til 5. mai.',
    'Tack för ditt mejl. Vi har semesterstängt till 5 maj.',
  ])('%s', (text) => {
    expect(isAutomatic('', text)).toBe(true);
  });

  it.each([
    'We are closed on Monday, so please deliver on Tuesday.',
    'Wir haben Betriebsferien bis Montag, danach passt es.',
  ])('a person tells of it: %s', (text) => {
    expect(isAutomatic('', text)).toBe(false);
  });
});

describe('a wish asks for nothing', () => {
  it.each([
    'Thanks for the parcel. Please take good care of yourself in the cold.',
    'Thanks, all arrived. Please stay well.',
    'Thank you. Please have a nice weekend.',
    'Thanks for all. Please say hello to Marta.',
    'Thanks, it floats again, can you imagine?',
    'Thanks, the boat floats. Would you believe it?',
    'Das Boot schwimmt wieder, danke. Kannst du dir das vorstellen?',
    'Thanks. The crew is away then, so nothing on that day please.',
  ])('%s', (text) => {
    expect(read(text).asks).toBe('no');
    expect(readTheirs(text, { subject: '' }).asks).toEqual([]);
  });

  it.each(['Please take care of the broken oar.', 'Please take the red one.', 'Please say when you come.'])(
    'a request stays one: %s',
    (text) => {
      expect(read(text).asks).toBe('yes');
    },
  );
});

describe('few words that close', () => {
  it.each([
    'Forwarded to accounts. MK',
    'Good. Go.',
    'Noted.',
    'Will do.',
    'On it!',
    'Ja, passt. Bis bald!',
    'You absolute legend!',
    'u guys are wizards',
    'Notert.',
    '👍',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ asks: 'no', closes: 'yes' });
  });

  it.each(['Good. When does it come?', 'Forwarded to accounts, but they miss a page.', 'Go away.'])(
    'not: %s',
    (text) => {
      expect(read(text).closes).not.toBe('yes');
    },
  );
});

describe('complaints', () => {
  it.each([
    'Åren passer ikke, den er for lang.',
    'Skoen er for liten.',
    'Kajaken passar inte.',
    'W paczce brakuje 12 wioseł, a linia stoi.',
    'The oars were due Friday. Where are they?',
    'third time this yr the oars are late',
    'the invoice says 5 days, we had 3 days, so thats 3',
  ])('%s', (text) => {
    expect(read(text).complains).toBe('yes');
  });

  it.each(['Mandag passer ikke for oss.', 'Tirsdag passer ikke, kan vi ta onsdag?', 'The rent is due Monday.'])(
    'none: %s',
    (text) => {
      expect(read(text).complains).not.toBe('yes');
    },
  );
});

it('takes two indirect questions of one request for two', () => {
  const asks = (text: string) => readTheirs(text, { subject: '' }).asks.length;
  expect(asks('Bitte teilen Sie uns mit, bis wann Sie liefern und welche Kosten entstehen.')).toBe(2);
  expect(asks('Please tell us when you can come and how much it costs.')).toBe(2);
  expect(asks('Bitte senden Sie uns die Liste und die Rechnung.')).toBe(1);
});

it.each(['[DATO]', '[BELØP]', '[FECHA]', '[DATE]', '[BELOPP]', '[IMPORTE]', '[BEDRAG]', '[MONTANT]', '[KWOTA]'])(
  'sees what was left to be filled in: %s',
  (slot) => {
    expect(
      placeholdersIn([{ words: `x ${slot} y`, from: 0 }] as Parameters<typeof placeholdersIn>[0], 'en'),
    ).toHaveLength(1);
  },
);

describe('what stands under the signature is the firm’s', () => {
  it.each([
    ['Anna Lund | Events | Lund & Co', 'Have you booked your place at our autumn fair? Order a ticket now!'],
    ['Anna Lund · Purchasing · Lund Paddles', 'Did you know that we deliver on Saturdays?'],
    ['MfG\nLund', 'Bitte geben Sie bei Rückfragen stets das Aktenzeichen an.'],
    ['Kind regards\nAnna', 'Please quote the case number in all correspondence.'],
    ['Cordialement\nAnna', 'Merci de rappeler la référence du dossier dans toute correspondance.'],
    ['Groet\nAnna', 'Vermeld het klantnummer bij alle correspondentie.'],
  ])('%s', (signed, under) => {
    const words = ownWords(`Nina, the boats are here.\n\n${signed}\n\n${under}`);
    expect(words).toContain('the boats are here');
    expect(words).not.toContain(under);
  });
});

describe('what stands under a name is the writer’s', () => {
  it.each([
    ['Anna Lund | Events | Lund & Co', 'PS: Have you booked your place?'],
    ['Blue paddle | 4 pieces | 120 each', 'Can you deliver these by Friday?'],
    ['Lund Paddles | Bergen', 'Can you deliver there?'],
    ['Anna', 'Please quote the blue one as well.'],
    ['Anna', 'Bitte nennen Sie mir den Preis.'],
  ])('%s', (above, under) => {
    expect(ownWords(`Nina, the boats are here.\n\n${above}\n\n${under}`)).toContain(under);
  });
});
