import { describe, expect, it } from 'vitest';
import { likely, promisesIn } from '@/lib/text/promises';

const zone = 'Europe/Oslo';
/** Monday 2026-11-23, 10:00 in Oslo. */
const at = Date.parse('2026-11-23T09:00:00Z');
const found = (text: string, language: string) =>
  promisesIn(text, { from: 'us', at, zone, language }).filter(({ confidence }) => confidence >= likely);

/** The local day, and the time where one was named. */
function said(due: number | null): string | null {
  if (due === null) return null;
  const local = Temporal.Instant.fromEpochMilliseconds(due).toZonedDateTimeISO(zone);
  const [day, time] = [local.toPlainDate().toString().slice(5), local.toPlainTime().toString().slice(0, 5)];
  return time === '23:59' ? day : `${day} ${time}`;
}

/** How people write that they will, beside "I will": of a thing that goes out, in two words, without a subject. */
const promising: Record<string, [sentence: string, due: string | null][]> = {
  en: [
    ["We'll have the revised drawings with you by end of play Thursday.", '11-26'],
    ["I'll ring the haulier this afternoon and come back to you before close of business.", '11-23'],
    ['We are going to swap the motor next week.', '12-04'],
    ["You'll get the certificate within two working days.", '11-25'],
    ['Your parts go out tomorrow.', '11-24'],
    ['The parts ship Tuesday.', '11-24'],
    ['Will send tmrw.', '11-24'],
    ['On it, back to you by 3pm.', '11-23 15:00'],
    ['Consider it done.', null],
    ['Leave it with me.', null],
    ["I'll look into this first thing tomorrow.", '11-24'],
    ['The credit note is coming to you this week.', '11-27'],
    ['Expect the quote on Thursday.', '11-26'],
    ['My colleague Erik is going to call you on Friday.', '11-27'],
    ['Our fitter will be at yours at 9 on Wednesday.', '11-25 09:00'],
    ["I'll do it today.", '11-23'],
    ["I'm on the phone to them tomorrow and will let you know.", '11-24'],
    ["We'll get that over to you tomorrow.", '11-24'],
    ['The replacement leaves us on Friday.', '11-27'],
    ['Delivery is Friday.', '11-27'],
    ['Delivery will be on Wednesday.', '11-25'],
    ["I'll see what I can do.", null],
    ["We'll sort this out for you.", null],
    ["I'll have a word with the workshop.", null],
    ["We'll be there tomorrow.", '11-24'],
    ['I can have it with you by Friday.', '11-27'],
    ['You can count on it by Monday.', '11-30'],
    ['We commit to delivering by Monday 30 November.', '11-30'],
    ["I'll make sure it's with you on Thursday.", '11-26'],
    ['Invoice follows tomorrow.', '11-24'],
  ],
  de: [
    ['Die Unterlagen gehen heute noch raus.', '11-23'],
    ['Spätestens am 27.11. haben Sie die Ware.', '11-27'],
    ['Die Lieferung erfolgt in KW 49.', '12-04'],
    ['Ich melde mich bis morgen Mittag bei Ihnen.', '11-24'],
    ['Wir lassen Ihnen die Rechnung in den nächsten zwei Tagen zukommen.', '11-25'],
    ['Das schicke ich Ihnen morgen.', '11-24'],
    ['Schicke ich Ihnen morgen früh.', '11-24'],
    ['Kommt morgen.', '11-24'],
    ['Die Ersatzteile sind am Freitag bei Ihnen.', '11-27'],
    ['Die Gutschrift kommt bis Freitag.', '11-27'],
    ['Wir tauschen das Gerät am Donnerstag aus.', '11-26'],
    ['Unser Monteur ruft Sie morgen an.', '11-24'],
    ['Herr Maier meldet sich morgen bei Ihnen.', '11-24'],
    ['Ich kümmere mich darum.', null],
    ['Da kümmere ich mich drum.', null],
    ['Wird erledigt!', null],
    ['Am Montag haben Sie das Angebot.', '11-30'],
    ['Angebot folgt bis Montag.', '11-30'],
    ['Die Reparatur schließen wir diese Woche ab.', '11-27'],
    ['Wir holen die Maschine am Mittwoch ab.', '11-25'],
    ['Der Fahrer kommt am Mittwoch.', '11-25'],
  ],
  no: [
    ['Jeg sender tilbudet i løpet av dagen.', '11-23'],
    ['Vi ringer deg i morgen før lunsj.', '11-24'],
    ['Du får svar innen fredag.', '11-27'],
    ['Jeg tar det med lageret og kommer tilbake til deg.', null],
    ['Delene er på plass onsdag.', '11-25'],
    ['Kommer i morgen.', '11-24'],
    ['Vi leverer fredag.', '11-27'],
    ['Montøren kommer fredag.', '11-27'],
    ['Den sendes i morgen.', '11-24'],
    ['Pakken går ut i morgen tidlig.', '11-24'],
    ['Jeg sjekker og gir beskjed.', null],
    ['Jeg hører med verkstedet og gir deg beskjed i dag.', '11-23'],
    ['Det skal jeg ordne.', null],
    ['Da har du det på fredag.', '11-27'],
  ],
  sv: [
    ['Jag skickar offerten i morgon.', '11-24'],
    ['Du får svar senast på fredag.', '11-27'],
    ['Jag kollar med lagret och återkommer.', null],
    ['Delarna skickas på fredag.', '11-27'],
    ['Jag ringer dig under dagen.', '11-23'],
    ['Montören kommer på fredag.', '11-27'],
  ],
  da: [
    ['Jeg sender tilbuddet i morgen.', '11-24'],
    ['Du får svar senest fredag.', '11-27'],
    ['Jeg undersøger det og vender tilbage.', null],
    ['Vi leverer på fredag.', '11-27'],
    ['Vi ringer til dig i løbet af dagen.', '11-23'],
  ],
  fr: [
    ['On vous rappelle dans la journée.', '11-23'],
    ['Je vous envoie le devis demain matin.', '11-24'],
    ['Vous recevrez la facture avant vendredi.', '11-26'],
    ['Le colis part demain.', '11-24'],
    ["Vous aurez une réponse d'ici vendredi.", '11-27'],
    ['Je me renseigne et je reviens vers vous.', null],
    ['Le technicien passe demain.', '11-24'],
    ['La livraison est prévue vendredi.', '11-27'],
  ],
  es: [
    ['Le envío el presupuesto mañana.', '11-24'],
    ['Mañana le mando el presupuesto.', '11-24'],
    ['El pedido sale el viernes.', '11-27'],
    ['Tendrá la respuesta antes del sábado.', '11-27'],
    ['Lo consulto con el taller y le digo algo.', null],
    ['Le llamo hoy mismo.', '11-23'],
    ['El técnico va el viernes.', '11-27'],
  ],
  it: [
    ['Le mando il preventivo domani.', '11-24'],
    ['La spedizione parte venerdì.', '11-27'],
    ['Verifico e Le faccio sapere.', null],
    ['La richiamo in giornata.', '11-23'],
    ['Il tecnico passa venerdì.', '11-27'],
  ],
  nl: [
    ['Ik stuur de offerte morgen.', '11-24'],
    ['De offerte komt morgen.', '11-24'],
    ['Ik zoek het uit en kom erop terug.', null],
    ['De monteur komt vrijdag langs.', '11-27'],
    ['Ik bel u vandaag nog.', '11-23'],
    ['Het pakket gaat morgen de deur uit.', '11-24'],
  ],
  pt: [
    ['Envio o orçamento amanhã.', '11-24'],
    ['Terá uma resposta até sexta-feira.', '11-27'],
    ['Vou verificar e já lhe digo.', null],
    ['Amanhã ligo-lhe.', '11-24'],
  ],
};

/** Days and times in the ways that people name them. */
const dated: Record<string, [sentence: string, due: string][]> = {
  en: [
    ['I will send it by the 3rd.', '12-03'],
    ['I will send it by 1st Dec.', '12-01'],
    ["We'll ship it on December 1st.", '12-01'],
    ['We will send it by 27/11.', '11-27'],
    ["I'll call you first thing Monday.", '11-30'],
    ["I'll call you tomorrow before noon.", '11-24 12:00'],
    ["I'll send it within a fortnight.", '12-07'],
    ["We'll deliver by the end of November.", '11-30'],
    ["I'll send it later today.", '11-23'],
    ["I'll send it this evening.", '11-23'],
    ["I'll send it tonight.", '11-23'],
    ['I will send it the day after tomorrow.', '11-25'],
    ["I'll send it in a week.", '11-30'],
    ["I'll send it by this Friday.", '11-27'],
    ["I'll send it no later than Friday.", '11-27'],
    ["I'll send it on Friday at the latest.", '11-27'],
    ['I will send it by Saturday.', '11-28'],
    ['We will deliver on 15 January.', '01-15'],
    ['We will send it before the end of the year.', '12-31'],
  ],
  de: [
    ['Ich schicke es Ihnen bis zum 3.', '12-03'],
    ['Wir liefern am 1.12.', '12-01'],
    ['Wir liefern am 1. Dezember.', '12-01'],
    ['Ich rufe Sie morgen vor 12 Uhr an.', '11-24 12:00'],
    ['Ich schicke es in zwei Wochen.', '12-07'],
    ['Wir liefern bis Ende November.', '11-30'],
    ['Wir liefern bis Monatsende.', '11-30'],
    ['Ich schicke es übermorgen.', '11-25'],
    ['Ich schicke es heute Abend.', '11-23'],
    ['Ich schicke es Ihnen noch heute.', '11-23'],
    ['Ich melde mich in einer Woche.', '11-30'],
    ['Ich melde mich Anfang nächster Woche am Montag.', '11-30'],
    ['Ich melde mich bis spätestens Freitag.', '11-27'],
    ['Wir liefern noch dieses Jahr.', '12-31'],
  ],
  no: [
    ['Jeg sender det innen 3. desember.', '12-03'],
    ['Jeg sender det senest fredag.', '11-27'],
    ['Jeg sender det i overmorgen.', '11-25'],
    ['Jeg ringer deg om en uke.', '11-30'],
    ['Vi leverer innen utgangen av november.', '11-30'],
    ['Jeg sender det i kveld.', '11-23'],
    ['Jeg ringer deg om to dager.', '11-25'],
    ['Vi leverer 1.12.', '12-01'],
  ],
  fr: [
    ["Je vous l'envoie le 3 décembre.", '12-03'],
    ["Je vous l'envoie vendredi au plus tard.", '11-27'],
    ['Je vous rappelle dans une semaine.', '11-30'],
    ["Je vous l'envoie sous 48 heures.", '11-25'],
    ['Nous livrons avant la fin du mois.', '11-30'],
    ["Je vous l'envoie ce soir.", '11-23'],
  ],
  es: [
    ['Le envío el presupuesto el 3 de diciembre.', '12-03'],
    ['Le llamo en una semana.', '11-30'],
    ['Le envío todo antes de fin de mes.', '11-30'],
    ['Le llamo pasado mañana.', '11-25'],
  ],
  it: [
    ['Le mando il preventivo entro il 3 dicembre.', '12-03'],
    ['La richiamo tra una settimana.', '11-30'],
    ['La richiamo dopodomani.', '11-25'],
    ['Le mando tutto entro fine mese.', '11-30'],
  ],
  nl: [
    ['Ik stuur het uiterlijk 3 december.', '12-03'],
    ['Ik bel u over een week.', '11-30'],
    ['Ik bel u overmorgen.', '11-25'],
    ['Ik stuur het eind deze week.', '11-27'],
  ],
  sv: [
    ['Jag skickar det senast den 3 december.', '12-03'],
    ['Jag ringer dig om en vecka.', '11-30'],
  ],
  da: [
    ['Jeg sender det senest den 3. december.', '12-03'],
    ['Jeg ringer om en uge.', '11-30'],
  ],
  pt: [['Envio-lhe o orçamento até 3 de dezembro.', '12-03']],
};

/** The same words where nobody promises. */
const silent: Record<string, string[]> = {
  en: [
    'I sent it on Friday.',
    'If you sign today, we will ship on Monday.',
    'I can send it if you like.',
    "We can't ship before Friday.",
    'You will have received our invoice last week.',
    'The pump delivers 40 l a minute.',
    'We are closed on Friday.',
    'Please send the drawing by Friday.',
    'You need to pay by Friday.',
    "I'll be on holiday from Friday.",
    'The fair is on Friday.',
    "You'll love it.",
    'We will be closed from 24 December.',
    "I'll miss you all.",
    'The price goes up on 1 December.',
  ],
  de: [
    'Der Winter kommt bald.',
    'Wir haben am Freitag geschlossen.',
    'Wenn Sie heute bestellen, liefern wir am Freitag.',
    'Können Sie mir das bis Freitag schicken?',
    'Ich habe es Ihnen am Freitag geschickt.',
    'Wir brauchen die Teile bis Freitag.',
    'Gern schicke ich Ihnen ein Muster, wenn Sie möchten.',
    'Bitte senden Sie uns das bis Freitag.',
    'Die Messe ist am Freitag.',
  ],
  no: [
    'Kan dere sende det innen fredag?',
    'Vi sendte det fredag.',
    'Vi har stengt fredag.',
    'Jeg er på ferie fra fredag.',
    'Hvis du bestiller i dag, leverer vi fredag.',
  ],
  sv: ['Vi skickade det i fredags.', 'Kan ni skicka det till fredag?'],
  da: ['Vi sendte det i fredags.'],
  fr: [
    "Pouvez-vous m'envoyer la facture avant vendredi ?",
    'Nous avons envoyé la facture vendredi.',
    'Je serai en congés à partir de vendredi.',
  ],
  es: ['¿Puede enviarme la factura antes del viernes?', 'Le envié la factura el viernes.'],
  it: ['Può mandarmi la fattura entro venerdì?'],
  nl: ['Kunt u mij de factuur voor vrijdag sturen?'],
  pt: ['Pode enviar-me a fatura até sexta-feira?'],
};

describe('promises in other words', () => {
  const sentences = [promising, dated]
    .flatMap(Object.entries<[string, string | null][]>)
    .flatMap(([language, all]) => all.map(([sentence, due]) => ({ language, sentence, due })));
  it.each(sentences)('$language: “$sentence”', ({ language, sentence, due }) => {
    expect(found(sentence, language).map((one) => said(one.due))).toEqual([due]);
  });
});

describe('what only looks like them', () => {
  const sentences = Object.entries(silent).flatMap(([language, all]) =>
    all.map((sentence) => ({ language, sentence })),
  );
  it.each(sentences)('$language: “$sentence”', ({ language, sentence }) => {
    expect(found(sentence, language)).toEqual([]);
  });
});
