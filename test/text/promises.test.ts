import { describe, expect, it } from 'vitest';
import { type FoundPromise, likely, promisesIn } from '@/lib/text/promises';

const zone = 'Europe/Oslo';
/** Wednesday 2026-11-18, 10:00 in Oslo. */
const at = Date.parse('2026-11-18T09:00:00Z');
const found = (text: string, language: string): FoundPromise[] =>
  promisesIn(text, { from: 'us', at, zone, language }).filter(({ confidence }) => confidence >= likely);

const dayOf = (due: number | null) =>
  due === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(due).toZonedDateTimeISO(zone).toPlainDate().toString().slice(5);

/** Sentences that promise, with the day they name. */
const promising: Record<string, [sentence: string, day: string | null][]> = {
  en: [
    ['I will send the corrected invoice by Friday.', '11-20'],
    ["I'll call you tomorrow with the figures.", '11-19'],
    ['We will ship the two paddles on the 24th, but to your home address.', '11-24'],
    ['Thanks, I’ll get back to you by the end of the week.', '11-20'],
    ['You will have the quote by Monday.', '11-23'],
    ['We are sending the replacement on Friday.', '11-20'],
    ["I'm going to check with the warehouse and let you know.", null],
    ['Your refund will be paid by the end of the month.', '11-30'],
    ['The kayaks will arrive on Thursday.', '11-19'],
    ['Will send the drawings next week.', '11-27'],
    ['I promise that this is fixed by 3 pm tomorrow.', '11-19'],
    ['Let me check the stock and come back to you.', null],
    ['We shall deliver the rest in two days.', '11-20'],
    ['I will ask whether the blue one is in stock.', null],
    ["I'll be in touch on Monday.", '11-23'],
    ['You have my word.', null],
    ["We'll refund the deposit within 5 working days.", '11-25'],
    ['I will personally follow up with the carrier.', null],
    ["We'll take care of the customs papers.", null],
    ['As agreed I will prepare the contract before Friday.', '11-19'],
    ["I've spoken to Ola, and we will replace the seat.", null],
    ['She is back on Monday, and I’ll give you a ring then.', '11-23'],
    ['Dev will be there at 8 am tomorrow.', '11-19'],
    ['Friday it is, and our fitter will bring the new hose.', '11-20'],
  ],
  de: [
    ['Ich schicke Ihnen die korrigierte Rechnung bis Freitag.', '11-20'],
    ['Ich melde mich morgen bei Ihnen.', '11-19'],
    ['Herr Falk ist morgen um acht bei Ihnen.', '11-19'],
    ['Unser Monteur kommt am Freitag.', '11-20'],
    ['Wir liefern am 24. frei Haus.', '11-24'],
    ['Ich werde das mit dem Lager klären.', null],
    ['Bis Ende der Woche bekommen Sie das Angebot.', '11-20'],
    ['Die Ware wird am Montag verschickt.', '11-23'],
    ['Morgen früh rufe ich Sie an.', '11-19'],
    ['Ich kümmere mich darum.', null],
    ['Wir werden den Betrag in zwei Tagen erstatten.', '11-20'],
    ['Sie haben die Unterlagen am 24. auf dem Tisch.', '11-24'],
    ['Das Paket geht heute noch raus.', '11-18'],
    ['Ich prüfe das gern und komme auf Sie zu.', null],
    ['Wir melden uns nächste Woche mit einem Termin.', '11-27'],
    ['Selbstverständlich werden wir den Sitz austauschen.', null],
    ['Den neuen Preis teile ich Ihnen bis zum 30. mit.', '11-30'],
    ['Ich frage nach, ob die blauen lieferbar sind, und melde mich am Freitag.', '11-20'],
  ],
  fr: [
    ['Je vous enverrai la facture corrigée vendredi.', '11-20'],
    ['Nous vous rappellerons demain.', '11-19'],
    ['La livraison se fera vendredi.', '11-20'],
    ['Notre technicien passera demain.', '11-19'],
    ['Je vais vérifier avec l’entrepôt.', null],
    ['Vous recevrez le devis lundi.', '11-23'],
    ['Je vous transmets le contrat d’ici vendredi.', '11-20'],
    ['Je m’en occupe.', null],
  ],
  es: [
    ['Le enviaré la factura corregida el viernes.', '11-20'],
    ['Voy a consultar con el almacén.', null],
    ['Mañana le llamo con los precios.', '11-19'],
    ['Recibirá el presupuesto el lunes.', '11-23'],
    ['Nos encargamos de los papeles.', null],
  ],
  nl: [
    ['Ik zal de factuur uiterlijk vrijdag sturen.', '11-20'],
    ['Morgen bel ik u terug.', '11-19'],
    ['U ontvangt de offerte op maandag.', '11-23'],
    ['Ik zoek het uit.', null],
  ],
  sv: [
    ['Jag skickar fakturan senast på fredag.', '11-20'],
    ['Vi kommer att byta sitsen.', null],
    ['Jag återkommer i morgon.', '11-19'],
    ['Ni får offerten på måndag.', '11-23'],
  ],
  no: [
    ['Jeg sender fakturaen innen fredag.', '11-20'],
    ['Vi skal bytte setet.', null],
    ['I morgen ringer jeg deg.', '11-19'],
    ['Du får tilbudet på mandag.', '11-23'],
  ],
  da: [
    ['Jeg sender fakturaen senest på fredag.', '11-20'],
    ['Vi skal nok bytte sædet.', null],
  ],
};

/** Sentences that promise nothing: questions, requests, conditions, denials, others' words, plans and plain facts. */
const silent: Record<string, string[]> = {
  en: [
    'Could you send the invoice by Friday?',
    'Will you call me tomorrow?',
    'Please send it by Friday.',
    'Can you let me know by Monday',
    'If you confirm today, I will ship it on Friday.',
    'Once the payment is here, we will send the kayaks.',
    'I will not be able to deliver before Friday.',
    "We won't charge you for this.",
    'You said you will pay by Friday.',
    'She told me that I will get a refund tomorrow.',
    'We sent the parcel on Monday.',
    'The shop is open until 6 pm on Friday.',
    'I would like to have it by Friday.',
    'We need the boats by the 24th.',
    'I am out of the office until Monday.',
    'I will be on holiday next week.',
    'We will need the serial number.',
    'I will have to ask you for another photo.',
    'Shall I send you the brochure?',
    'You will come on Friday, won’t you.',
    'The payment will come on Friday.',
    'They will pick it up on Friday.',
    'We might ship it next week.',
    'Maybe I will call you tomorrow.',
    'Your order arrived on Friday.',
    'We look forward to seeing you on the 13th.',
    'I hope it will arrive by Friday.',
    'The meeting will be fun.',
    'Let me know by Friday.',
    'They will see what they can do.',
    'Thank you for your order of 3 November.',
    'It will rain tomorrow.',
    'I will appreciate your answer by Monday.',
    'He wrote: “I will send the money tomorrow, you can count on it.”',
    '> I will send the corrected invoice by Friday.',
    'We are a family firm and ship to 30 countries.',
    'Unless I hear from you, we will cancel the order.',
    'We will see.',
    'You will have the quote by Monday, right?',
    'I will get the refund on Friday?',
    'We are shipping to Norway and Sweden.',
    'You will receive our newsletter.',
  ],
  de: [
    'Können Sie die Rechnung bis Freitag schicken?',
    'Bitte schicken Sie mir die Rechnung bis Freitag.',
    'Wenn Sie heute bestellen, liefern wir am Freitag.',
    'Sobald die Zahlung da ist, verschicken wir die Ware.',
    'Ich kann das leider nicht bis Freitag erledigen.',
    'Wir werden die Preise nicht erhöhen.',
    'Ich habe Ihnen die Rechnung am Montag geschickt.',
    'Sie haben am Freitag angerufen.',
    'Ich bin bis Montag im Urlaub.',
    'Ich werde nächste Woche im Urlaub sein.',
    'Wir brauchen die Boote bis zum 24.',
    'Ich würde Sie morgen anrufen.',
    'Vielleicht schicke ich es morgen.',
    'Wann schicken Sie die Ware?',
    'Guten Morgen, vielen Dank für Ihre Nachricht.',
    'Soll ich Ihnen das Angebot bis Freitag schicken?',
    'Sie haben geschrieben, dass wir am Freitag liefern werden.',
    'Der Laden ist bis 18 Uhr geöffnet.',
    'Ich freue mich auf Ihre Antwort.',
    'Wir liefern in ganz Europa.',
    'Sie bekommen von uns stets die beste Beratung.',
    'Die Ware wurde am Montag geliefert.',
  ],
  fr: [
    'Pourriez-vous m’envoyer la facture vendredi ?',
    'Je ne pourrai pas livrer vendredi.',
    'Si vous confirmez, nous livrerons vendredi.',
    'Je serai absent lundi.',
    'Nous avons envoyé le colis lundi.',
    'Je vous serais reconnaissant d’une réponse demain.',
  ],
  es: [
    '¿Puede enviarme la factura el viernes?',
    'No podré llamar mañana.',
    'Si confirma hoy, enviaremos el pedido el viernes.',
    'Enviamos el paquete el lunes pasado.',
    'Queremos los barcos el viernes.',
  ],
  nl: ['Kunt u de factuur vrijdag sturen?', 'Als u vandaag betaalt, sturen we het morgen.', 'Ik zal het niet halen.'],
  sv: [
    'Kan du skicka fakturan på fredag?',
    'Om ni betalar idag skickar vi den i morgon.',
    'Jag kommer inte på måndag.',
  ],
  no: [
    'Kan du sende fakturaen innen fredag?',
    'Hvis du betaler i dag, sender vi den i morgen.',
    'Jeg skal ikke sende den.',
  ],
  da: ['Kan du sende fakturaen på fredag?', 'Jeg sender den ikke i morgen.'],
};

const pairs = <T>(all: Record<string, T[]>) =>
  Object.entries(all).flatMap(([language, list]) => list.map((one) => [language, one] as const));

describe('sentences that promise', () => {
  it.each(pairs(promising).map(([language, [sentence, day]]) => [language, sentence, day] as const))(
    '%s: “%s” by %s',
    (language, sentence, day) => {
      expect(found(sentence, language).map(({ what, by, due }) => [what, by, dayOf(due)])).toEqual([
        [sentence, 'us', day],
      ]);
    },
  );
});

describe('sentences that promise nothing', () => {
  it.each(pairs(silent))('%s: “%s”', (language, sentence) => {
    expect(found(sentence, language)).toEqual([]);
  });
});

describe('a whole message', () => {
  const message = [
    'Hello Priya,',
    '',
    'sorry about the mix-up with PO 5521. I will send the corrected invoice by Friday.',
    'Could you tell me which card it was? If it was the old one, we will need the new number.',
    'The two seats will be shipped on the 24th.',
    '',
    'On Tue, 17 Nov 2026 at 09:12 Priya Raman wrote:',
    '> I will send you the photos tomorrow.',
  ].join('\n');

  it('gives the sentences that promise, each by whoever wrote it', () => {
    const us = promisesIn(message, { from: 'us', at, zone, language: '' });
    expect(us.map(({ what, by, due }) => [what, by, dayOf(due)])).toEqual([
      ['I will send the corrected invoice by Friday.', 'us', '11-20'],
      ['The two seats will be shipped on the 24th.', 'us', '11-24'],
    ]);
    expect(promisesIn('I will pay on Friday.', { from: 'them', at, zone, language: 'en' })).toMatchObject([
      { by: 'them' },
    ]);
  });

  it('reads days from when it was written', () => {
    const [later] = promisesIn('I will pay by Friday.', { from: 'us', at: at + 7 * 86_400_000, zone, language: 'en' });
    expect(dayOf(later?.due ?? null)).toBe('11-27');
  });

  it('is surer of a promise with a day than of one without, and least sure of a perhaps', () => {
    const sure = (text: string) => promisesIn(text, { from: 'us', at, zone, language: 'en' })[0]?.confidence ?? 0;
    expect(sure('I will call you on Friday.')).toBeGreaterThan(sure('I will call you.'));
    expect(sure('I will try to call you on Friday.')).toBeLessThan(likely);
  });

  it('says nothing of a language that it does not know', () => {
    expect(promisesIn('Wyślę fakturę do piątku.', { from: 'us', at, zone, language: 'pl' })).toEqual([]);
    expect(promisesIn('金曜日までに送ります。', { from: 'us', at, zone, language: '' })).toEqual([]);
  });

  it('takes no long time over a long message', () => {
    const before = performance.now();
    promisesIn('I will send you the invoice by Friday. '.repeat(400), { from: 'us', at, zone, language: 'en' });
    promisesIn('will '.repeat(8000), { from: 'us', at, zone, language: '' });
    expect(performance.now() - before).toBeLessThan(30_000);
  });
});
