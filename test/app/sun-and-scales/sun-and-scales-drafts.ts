import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';

/** What is to be said of answers half written from Freiburg. */
export const solarRoofsDrafts: Moment[] = [
  {
    name: 'German: price and register, and the dish left out',
    open: 'seidel-angebot',
    at: '2026-09-23T10:00',
    draft: `Guten Tag Frau Seidel,

    schön, von Ihnen zu hören. Der Preis gilt bis Ende Oktober, und die Anmeldung machen wir.

    Freundliche Grüße
    Jonas Wehrle`,
    wanted: [must('question-unanswered', 'The dish.')],
    fine: [],
    mustNot: [said('hedging', 'He is sure.'), said('too-long', 'Two sentences.')],
  },
  {
    name: 'German: the dish may stay, that is all she asked',
    open: 'seidel-angebot',
    draft: `Guten Morgen Frau Seidel,

    nicht überlesen, ich hatte sie vergessen: Die Schüssel kann bleiben, wir setzen sie einen halben Meter höher.

    Freundliche Grüße
    Jonas Wehrle`,
    wanted: [],
    fine: [],
    mustNot: [said('question-unanswered', 'It is the dish.')],
  },
  {
    name: 'German: the order confirmed, to another vintner',
    open: 'burger-kelter',
    draft: `Hallo Herr Bürkle,

    das freut uns sehr. Die 64 Module sind reserviert, und bis Mittwoch schicke ich Ihnen den Bauplan für November.

    Gruß
    Jonas Wehrle`,
    wanted: [must('wrong-name', 'Bürkle is somebody else.'), said('promise-in-draft', 'The plan by Wednesday.')],
    fine: [],
    mustNot: [said('feeling-not-acknowledged', 'He is glad, and so are we.')],
  },
  {
    name: 'English: a new date, and no word on the trouble it makes',
    open: 'hollis-inverter',
    draft: `Hi Fiona,

    The inverter is now scheduled for 6 October.

    Jonas`,
    wanted: [
      must('feeling-not-acknowledged', 'A second day off, and she hates to ask.'),
      said('sum-up-first', 'Twice.'),
    ],
    fine: fine('open-question', 'promise-in-draft', 'ends-badly'),
    mustNot: [said('question-unanswered', 'A new date says that it slipped.')],
  },
  {
    name: 'French: yes to the order, and the deposit left out',
    open: 'meyer-devis',
    draft: `Bonjour Madame Meyer,

    merci de votre confiance. Je commande les panneaux et la batterie aujourd’hui.

    Cordialement,
    Jonas Wehrle`,
    wanted: [said('question-unanswered', 'The deposit.'), said('promise-in-draft', 'Ordered today.')],
    fine: [],
    mustNot: [said('hedging', 'He is sure.')],
  },
  {
    name: 'German: a note on the cross-section, written in passing',
    open: 'kopp-weiter',
    draft: 'Hallo Andreas, der Querschnitt reicht, du kannst zusagen. Gruß Jonas',
    wanted: [],
    fine: [],
    mustNot: [said('question-unanswered', 'It is looked at.'), said('no-clear-ask', 'A plain answer.')],
  },
];

/** What is to be said of answers half written from Leeds. */
export const scalesDealerDrafts: Moment[] = [
  {
    name: 'the order, thanked for in a line',
    open: 'helen-bench',
    draft: 'Thanks Helen, that is great news. They leave us on Wednesday.\n\nPriya',
    wanted: [],
    fine: fine('promise-in-draft'),
    mustNot: [said('no-clear-ask', 'Nothing is to be asked.'), said('question-unanswered', 'She asked nothing.')],
  },
  {
    name: 'the confirmation attached, and nothing is',
    open: 'helen-bench',
    draft: `Hi Helen,

    lovely, thank you. I attach the order confirmation with the delivery slot.

    Priya`,
    wanted: [must('attachment-missing', 'There is none.')],
    fine: [],
    mustNot: [said('nothing-personal', 'A quick answer.')],
  },
  {
    name: 'the drifting line, solved before it is heard',
    open: 'owen-again',
    draft: `Owen,

    It is probably the load cell again, so just tighten the bolts and recalibrate. That should more or less do it I \
    guess.

    Priya`,
    wanted: [
      must('hedging', 'Probably, more or less, I guess.'),
      said('feeling-not-acknowledged', 'A line that stands still.'),
      said('sum-up-first', 'Not a word of what he wrote.'),
    ],
    fine: fine('open-question'),
    mustNot: [said('question-unanswered', 'It suggests something.')],
  },
  {
    name: 'Norwegian: before the 9th, and a promise',
    open: 'ingrid-gulvvekter',
    draft: `Hei Ingrid,

    tusen takk for bestillingen. Ja, vi leverer før 9. oktober, og jeg sender deg sporingsnummeret på mandag.

    Hilsen Priya`,
    wanted: [said('promise-in-draft', 'The number on Monday.')],
    fine: [],
    mustNot: [said('question-unanswered', 'Before the 9th, yes.')],
  },
  {
    name: 'on the price, and the third calibration left out',
    open: 'marcus-price',
    draft: `Hi Marcus,

    thanks for being open with me. I can come down to £17,600, and that is as low as it goes.

    Priya`,
    wanted: [],
    fine: fine('question-unanswered', 'ends-badly'),
    mustNot: [said('feeling-not-acknowledged', 'He is thanked for being open.')],
  },
  {
    name: 'the ninth certificate, on its way',
    open: 'yusuf-certificates',
    draft: 'Dear Yusuf,\n\nhere is the ninth, with my apologies for the wait.\n\nPriya',
    wanted: [said('attachment-missing', 'Here is the ninth, and it is not.')],
    fine: [],
    mustNot: [said('feeling-not-acknowledged', 'She apologises.')],
  },
];
