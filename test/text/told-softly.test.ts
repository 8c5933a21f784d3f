import { describe, expect, it } from 'vitest';
import { greeted } from '@/lib/nudges/greeted';
import { agreedIn } from '@/lib/text/agreed-offers';
import { isAutomatic } from '@/lib/text/automatic';
import { readDraft } from '@/lib/text/draft/read-draft';
import { understand } from '@/lib/text/findings';
import { isKeptInWriting } from '@/lib/text/kept-in-writing';
import { orderIn } from '@/lib/text/orders';
import { promisesIn } from '@/lib/text/promises';
import { readTheirs } from '@/lib/text/theirs';

const read = (text: string) => understand(text, { subject: '' });

describe('a note of somebody who is away, without a word that a machine wrote it', () => {
  it.each([
    'Thank you for your mail. I am travelling from 3 to 9 March with limited access to e-mail. For anything urgent ring Bo.',
    'Vielen Dank für Ihre Nachricht. Ich bin bis zum 12. Mai auf Reisen. In dringenden Fällen hilft Ihnen Herr Lenz.',
    'Merci pour votre message. Je suis en déplacement jusqu’au 4 juin. En cas d’urgence, appelez Léa.',
    'Gracias por su correo. Estoy de viaje hasta el lunes. Para asuntos urgentes, escriba a Marta.',
    'Grazie per il messaggio. Sono in trasferta fino al 9 maggio. Per urgenze chiamate Paola.',
    'Bedankt voor uw bericht. Ik ben tot en met 8 mei in het buitenland. Bij spoed belt u Joost.',
    'Takk for meldingen. Jeg er bortreist til 14. april. Haster det, ring Siri.',
  ])('%s', (text) => expect(isAutomatic('', text)).toBe(true));

  it.each([
    // Somebody who is about to travel, and wants something.
    'Thank you for your quote. I am travelling until Friday, so it is urgent: could you call Bo about the colour?',
    'Thanks for the drawings. I am away until Monday and will look at them then.\n\nOne urgent thing, though. \
     The fitters stand at a locked gate this morning and nobody has the code, so they will go home at noon, and we have \
     paid for the whole day of a crane that cannot be moved before the week after next. The neighbours have the other \
     key, but they are in Spain until the end of the month, and the caretaker says he never had one. My phone works \
     in the evenings only. Tom is on site with the drawings, the crate and a cold, and he will not wait for long. \
     The code used to be the year of the house.',
    'I am travelling until Friday. Urgent things go to Bo.',
    'Thank you for your message. See you on Friday.',
  ])('but not: %s', (text) => expect(isAutomatic('', text)).toBe(false));
});

it('a letter to many in Dutch tells how to sign off', () => {
  const news = 'Beste lezer,\n\nHet seizoen begint in mei, met meer boten en langere dagen. Komt u ook kijken?\n\n';
  expect(isAutomatic('', `${news}Geen nieuws meer van ons? Meld u hier af.`)).toBe(true);
  expect(isAutomatic('', `${news}Kom gerust langs.`)).toBe(false);
});

describe('nobody waits for an answer to', () => {
  it.each([
    'Give me a week to ask my brother.',
    'Just give us until Thursday, the chair is ill.',
    'Geben Sie mir noch zwei Tage, dann weiß ich mehr.',
    'Laissez-nous quelques jours.',
    'Dame una semana.',
    'Geef me nog een dag.',
    'Gi meg et par dager.',
    'Please tell your two fitters that they did a wonderful job.',
    'Tell your driver he is a star!',
  ])('%s', (text) => expect(readTheirs(text, { subject: '' }).asks).toEqual([]));

  it.each([
    'Give me a price for two.',
    'Give us a call before you leave.',
    'Give me a day that suits you.',
    'Please tell your driver to come to the great hall.',
    'Please tell your driver that the gate is closed.',
    'Geben Sie mir bitte einen Termin.',
  ])('somebody does to: %s', (text) => expect(readTheirs(text, { subject: '' }).asks).not.toEqual([]));
});

describe('a complaint that is told softly', () => {
  it.each([
    'I would rather not write this one. Four guests sent their soup back on Sunday.',
    'My wife rang your line on Saturday and got a recording. For what we pay each month we had expected somebody there.',
    'Gestern wieder niemand da. Langsam fällt es auf.',
    'Encore personne hier. Les clients commencent à se plaindre.',
    'Vandaag weer niemand. Het begint op te vallen.',
    'Igjen ingen i går. Det begynner å merkes.',
  ])('%s', (text) => expect(read(text).complains).toBe('yes'));

  it.each([
    'Linda rang twice and got the machine, and then came round here for a glass of wine: the same again, please.',
    'Could you send the key back?',
    'I begin to notice how good the light is.',
    'Nobody complained again.',
  ])('but not: %s', (text) => expect(read(text).complains).not.toBe('yes'));
});

it('whoever is nervous by nature, or was, does not worry now', () => {
  const feels = (text: string) => readTheirs(text, { subject: '' }).feelings.map(({ is }) => is);
  expect(feels('Our landlord is a nervous man.')).toEqual([]);
  expect(feels('He has stopped being nervous.')).toEqual([]);
  expect(feels('I am nervous about the roof.')).toEqual(['worry']);
});

describe('a promise', () => {
  const said = { from: 'us', at: Date.parse('2026-11-16T09:00:00Z'), zone: 'Europe/Dublin' } as const;
  const found = (words: string, language = 'en') => promisesIn(words, { ...said, language });

  it('holds by its last day, whatever comes first', () => {
    expect(found('I will tell you the hour as soon as I know it, on Friday at the latest.')).toHaveLength(1);
    expect(found('I will tell you the hour as soon as I know it.')).toEqual([]);
    expect(found('Sobald ich es weiß, melde ich mich, spätestens am Freitag.', 'de')).toHaveLength(1);
  });

  it('is made for a colleague, and for a day to come', () => {
    expect(found('Ruben comes tomorrow at eight.')).toHaveLength(1);
    expect(found('Winter comes tomorrow.')).toEqual([]);
    expect(found('Ik zoek het na en bel je morgen.', 'nl')).toHaveLength(1);
    expect(found('We halen de stoelen op maandag 4 januari om negen uur op.', 'nl')).toHaveLength(1);
  });

  it('of two things has one day for both', () => {
    expect(isKeptInWriting('I will send you the report, and what we do about the line, by Wednesday.', '')).toBe(true);
    expect(isKeptInWriting('I will send you the report, and the fitters come by Wednesday.', '')).toBe(false);
  });
});

it('"go on so" takes an offer', () => {
  expect(agreedIn('Go on so. Bruce', 'Four of them are €740.')).toBe('Go on so.');
  expect(agreedIn('We go on so far as the bridge.', 'Four of them are €740.')).toBeNull();
});

it('the initial of an address stands for the name that is known, and for no other', () => {
  expect(greeted('Nadine', ['Nadia Haddad', 'n.haddad'])).toBe('another');
  expect(greeted('N.', ['Nadia Haddad', 'n.haddad'])).toBe('theirs');
  expect(greeted('Nadine', ['Haddad', 'n.haddad'])).toBe('theirs');
});

describe('what is said in passing', () => {
  it('two promises of one sentence have a day each', () => {
    const words =
      'You will have the tubes by 30 October, and I will send you the certificates by Wednesday 4 November.';
    const at = Date.parse('2026-10-12T09:00:00Z');
    const found = promisesIn(words, { from: 'us', at, zone: 'Europe/London', language: 'en' });
    expect(found.map(({ due }) => due && new Date(due).toISOString().slice(0, 10))).toEqual([
      '2026-10-30',
      '2026-11-04',
    ]);
  });

  it('a paper is sent by its day where verb and day change places', () => {
    expect(isKeptInWriting('Bruksanvisningen mejlar jag på fredag.', '')).toBe(true);
    expect(isKeptInWriting('Die Bedienungsanleitung schicke ich am Freitag.', '')).toBe(true);
    expect(isKeptInWriting('Je vous envoie l’avoir au plus tard vendredi.', '')).toBe(true);
    expect(isKeptInWriting('Centrifugen skickar jag på fredag.', '')).toBe(false);
  });

  it.each([
    ['Toppen, skicka en hit så snart det går.', 'Den kostar 6 490 kr.'],
    ['Schicken Sie mir bitte zwei davon.', 'Das Stück kostet 40 Euro.'],
    ['Parfait, envoyez-m’en deux.', 'La pièce coûte 40 €.'],
    ['Doe er maar twee.', 'Ze kosten 40 euro.'],
  ])('an offer is taken: %s', (words, offer) => expect(agreedIn(words, offer)).not.toBeNull());

  it('so many as per a quote are ordered, and asked for where it is a question', () => {
    expect(orderIn('So 20 of the PTFE ones as per yours of the 3rd please, our number is YM/2214.')).not.toBeNull();
    expect(orderIn('Could I have 20 of the PTFE ones as per your list?')).toBeNull();
  });

  it.each(['Tack snälla, måndag funkar.', 'In reports week, will look at it properly next week.'])(
    'nobody waits for an answer to: %s',
    (text) => expect(read(text).asks).toBe('no'),
  );

  it('thanks for what was done ask for nothing', () => {
    expect(read('Merci d’avoir fait vite !').asks).not.toBe('yes');
    expect(read('Merci d’avoir réagi. Par contre je veux comprendre ce qui s’est passé.').asks).toBe('yes');
  });

  it.each(['Merci de nous envoyer la facture.', 'Snälla, ring mig.'])('somebody does to: %s', (text) =>
    expect(read(text).asks).toBe('yes'),
  );

  it('a thing that has begun to shake and does not open is a complaint', () => {
    expect(read('Nu har den börjat skaka och locket går inte upp.').complains).toBe('yes');
    expect(read('Vi har börjat öppna på lördagar.').complains).toBe('no');
  });
});

describe('what was said in a few words', () => {
  const said = { from: 'us', at: Date.parse('2026-11-02T11:45:00Z'), zone: 'Europe/London' } as const;
  const dues = (words: string, language = 'en') =>
    promisesIn(words, { ...said, language }).map(({ due }) => due && new Date(due).toISOString().slice(0, 10));

  it('a promise may follow another verb, or stand behind a guess', () => {
    expect(dues('I’ll have a look at the hood and send you photographs tomorrow.')).toEqual(['2026-11-03']);
    const guess = 'It should be here on Wednesday; I’ll send you a picture of it by Thursday.';
    expect(dues(guess)).toEqual(['2026-11-05']);
    expect(isKeptInWriting(guess, '')).toBe(true);
    expect(isKeptInWriting('It should be here by Thursday, and I send you the list.', '')).toBe(false);
    expect(dues('Mañana hablo con la fábrica y el miércoles le escribo con una fecha.', 'es')).toEqual(['2026-11-04']);
  });

  it.each([
    ['get Rob to do it. tomorrow after 2', 'There is one, £128. Will you fetch it, or shall Rob fit it?'],
    ['Splendid, please go ahead on that footing.', 'The six come to £570.'],
  ])('an offer is taken: %s', (words, offer) => expect(agreedIn(words, offer)).not.toBeNull());

  it('so is a price that was named elsewhere', () => {
    expect(orderIn('So yes please, at the price you gave Graham on the pontoon.')).not.toBeNull();
    expect(orderIn('Are you happy at the price you gave Graham?')).toBeNull();
  });

  it('"yes please" is an order, and nothing to be answered', () => {
    expect(readTheirs('Ja, bitte! Wann kommt es?', { subject: '' }).asks.map(({ words }) => words)).toEqual([
      'Wann kommt es?',
    ]);
  });

  it.each([
    'I cannot have looking a fool in front of my own people.',
    'You told me three weeks and it is nearly six.',
    'Me dijo tres semanas y ya van casi seis. La barca está parada.',
  ])('a complaint: %s', (text) => expect(read(text).complains).toBe('yes'));

  it('nobody waits for an answer to: tell him ta', () => {
    expect(readTheirs('Prop on, runs sweet. Tell him ta', { subject: '' }).asks).toEqual([]);
  });
});

it('a draft in one of two languages that are much alike is read in that of the customer', () => {
  const words =
    'Buenas tardes, Iker:\n\nSiento el retraso. Creo que quizás llegue más o menos a final de mes, supongo.';
  const said = { subject: 'Carburador', at: Date.parse('2026-11-02T11:45:00Z'), zone: 'Europe/London' };
  expect(readDraft(words, { ...said, theirs: 'es' })).toMatchObject({ language: 'es', hasNoRegret: false });
  expect(readDraft('Hello Iker, I am sorry for the delay of your part.', { ...said, theirs: 'es' }).language).toBe(
    'en',
  );
});

it('who says what it was for the reader, and is sorry, has seen it', () => {
  const words = 'You stood there empty-handed in front of Mr Abbot because of me, and I’m sorry. Photographs attached.';
  const read = readDraft(words, { subject: '', at: Date.parse('2026-11-02T11:45:00Z'), zone: 'Europe/London' });
  expect(read.acknowledgesFeeling).not.toBeNull();
  expect(read.attaches?.words).toBe('Photographs attached');
});
