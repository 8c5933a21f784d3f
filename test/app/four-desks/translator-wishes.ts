import { instant, type Moment } from '@/test/app/mailbox';
import { calm, fine, must, owed, pleased, said, troubled } from '@/test/app/wish';

const day = (date: string) => instant(`${date}T23:59`, 'Europe/Oslo');

/** What the translator would want to be told, written from the mails alone. */
export const translatorWishes: Moment[] = [
  {
    name: 'a terse go-ahead',
    open: 'julian-deck',
    at: '2026-09-14T09:00',
    wanted: [said('order-seen', '“Good. Go.” is an order for 40 slides.')],
    fine: [...calm, ...fine('reply-needed', 'say-thanks')],
    mustNot: [said('reply-owed', 'Nothing is asked any more.')],
  },
  {
    name: 'the first half is promised for tonight',
    open: 'julian-deck',
    at: '2026-09-16T09:00',
    logged: [{ kind: 'promise', body: { by: 'us', what: 'Slides 1 to 20', due: day('2026-09-16') } }],
    wanted: [must('promise-late', 'It is due today.')],
    fine: fine('order-seen'),
    mustNot: [said('waiting-on-them', 'It is our turn.'), said('reply-owed', 'Nothing is asked.')],
  },
  {
    name: 'a terse correction',
    open: 'julian-deck',
    wanted: [],
    fine: fine('reply-needed', 'order-seen', 'ask-next'),
    mustNot: [said('open-issue', 'A word of style, no complaint.'), said('greet-research-act', 'It is clear.')],
  },
  {
    name: 'an invoice sent',
    open: 'julian-invoice',
    at: '2026-09-01T10:00',
    wanted: [],
    fine: calm,
    mustNot: [said('reply-needed', 'Passed to accounts.'), said('waiting-on-them', 'Nothing was asked.')],
  },
  {
    name: 'a lunch, and a thumb up',
    open: 'julian-lunch',
    at: '2026-08-24T10:00',
    wanted: [],
    fine: calm,
    mustNot: [said('reply-needed', 'Agreed.'), said('waiting-on-them', 'A thumb up is an answer.')],
  },
  {
    name: 'a polite question, answered, from Japan',
    open: 'mei-book',
    wanted: [],
    fine: pleased,
    mustNot: [said('reply-owed', '“Please take care” asks nothing.'), said('reply-needed', 'A greeting.')],
  },
  {
    name: 'a polite question, not yet answered',
    open: 'mei-book',
    at: '2026-09-10T09:00',
    wanted: [owed('Is it the same as a hug?')],
    fine: [...pleased, ...fine('acknowledge-now')],
    mustNot: [said('greet-research-act', 'It is quite clear.'), said('open-issue', 'One small point to confirm.')],
  },
  {
    name: 'a payment to be confirmed',
    open: 'mei-payment',
    at: '2026-08-24T10:00',
    wanted: [owed('She asks to be told when it is there.')],
    fine: fine('acknowledge-now', 'say-thanks'),
    mustNot: [said('order-seen', 'A payment.')],
  },
  {
    name: 'a gift that nobody said anything of yet',
    open: 'mei-book',
    logged: [{ kind: 'delight', at: '2026-09-01T10:00', body: { what: 'A hand-drawn map of the places in the book' } }],
    wanted: [said('ask-reaction', 'Sixteen days, and she wrote twice.')],
    fine: pleased,
    mustNot: [],
  },
  {
    name: 'nothing for more than two months',
    open: 'mei-book',
    at: '2026-11-16T10:00',
    wanted: [said('gone-quiet', 'Since the middle of September.')],
    fine: pleased,
    mustNot: [said('reply-owed', 'Nothing is owed.'), said('open-issue', 'Nothing went wrong.')],
  },
  {
    name: 'a formal request, in German, with a disclaimer',
    open: 'claudia-urkunde',
    wanted: [owed('By when, and for how much?')],
    fine: fine('acknowledge-now', 'order-seen'),
    mustNot: [said('open-issue', 'Nothing went wrong.'), said('greet-research-act', 'It could not be clearer.')],
  },
  {
    name: 'a newsletter, in Danish',
    open: 'henrik-nyhedsbrev',
    at: '2026-09-09T10:00',
    wanted: [],
    fine: calm,
    mustNot: [said('reply-owed', 'A newsletter.'), said('reply-needed', 'A newsletter.')],
  },
  {
    name: 'he said by the 14th, and it is the 9th',
    open: 'henrik-brochure',
    at: '2026-09-09T10:00',
    wanted: [],
    fine: calm,
    mustNot: [said('waiting-on-them', 'He named a day.'), said('reply-needed', 'A newsletter, and a promise.')],
  },
  {
    name: 'he said by the 14th, and it is the 17th',
    open: 'henrik-brochure',
    wanted: [said('waiting-on-them', 'The text did not come.')],
    fine: calm,
    mustNot: [said('reply-owed', 'It is his turn.')],
  },
  {
    name: 'a sharp complaint, in Italian',
    open: 'lucia-catalogo',
    wanted: [
      owed('How will you make it good?'),
      must('open-issue', 'Wrong prices in 500 printed copies.'),
      said('acknowledge-now', 'She has waited since yesterday.'),
    ],
    fine: troubled,
    mustNot: [said('ask-next', 'Not now.'), said('say-thanks', 'Not now.')],
  },
  {
    name: 'received and thanked, in Italian',
    open: 'lucia-catalogo',
    at: '2026-09-08T10:00',
    wanted: [],
    fine: calm,
    mustNot: [said('reply-needed', 'She thanks.')],
  },
];

/** The same with an answer half written. */
export const translatorDrafts: Moment[] = [
  {
    name: 'German: by when and for how much',
    open: 'claudia-urkunde',
    draft: `Sehr geehrte Frau Dr. Brenner,

    vielen Dank für die Unterlagen. Beide Übersetzungen sind am Donnerstag, dem 24. September, fertig und kosten \
    zusammen 380 Euro.

    Mit freundlichen Grüßen
    Ellen Vik`,
    wanted: [],
    fine: fine('promise-in-draft'),
    mustNot: [],
  },
  {
    name: 'German: for how much alone',
    open: 'claudia-urkunde',
    draft: `Sehr geehrte Frau Dr. Brenner,

    vielen Dank für die Unterlagen. Die Übersetzungen kosten zusammen 380 Euro.

    Mit freundlichen Grüßen
    Ellen Vik`,
    wanted: [must('question-unanswered', 'By when?')],
    fine: [],
    mustNot: [],
  },
  {
    name: 'Italian: sorry, summed up, made good',
    open: 'lucia-catalogo',
    draft: `Gentile Lucia,

    mi dispiace molto: tre prezzi sbagliati a pagina 9 e 500 copie già stampate sono un danno serio. Pago io la \
    ristampa e oggi le mando la pagina corretta.

    Ellen`,
    wanted: [said('promise-in-draft', 'The page today, and the reprint.')],
    fine: fine('open-question'),
    mustNot: [],
  },
  {
    name: 'Italian: it happens, and nothing is attached',
    open: 'lucia-catalogo',
    draft: `Gentile Lucia,

    qualche errore può capitare. In allegato trova la pagina corretta.

    Ellen`,
    wanted: [
      must('feeling-not-acknowledged', 'She is very disappointed.'),
      must('attachment-missing', 'Nothing is attached.'),
    ],
    fine: fine('question-unanswered', 'sum-up-first', 'open-question', 'ends-badly'),
    mustNot: [],
  },
  {
    name: 'doubt upon doubt',
    open: 'julian-deck',
    draft: `Julian,

    I think maybe I could possibly have the rest by Friday, hopefully, but I'm not quite sure.

    Ellen`,
    wanted: [must('hedging', 'To somebody who writes six words.')],
    fine: fine('promise-in-draft', 'ends-badly'),
    mustNot: [],
  },
  {
    name: 'what must not be mentioned',
    open: 'julian-lunch',
    at: '2026-08-24T10:00',
    logged: [
      {
        kind: 'fact',
        at: '2026-08-20T10:00',
        body: { category: 'do-not-mention', text: 'The lawsuit against Corvane', source: 'told' },
      },
    ],
    draft: `Julian,

    the 3rd is in my calendar. I read about the lawsuit with Corvane in the paper.

    Ellen`,
    wanted: [must('do-not-mention', 'Corvane.')],
    fine: [],
    mustNot: [],
  },
  {
    name: 'as terse as he is',
    open: 'julian-deck',
    draft: 'Changed on slide 7. The rest comes tomorrow by noon.',
    wanted: [],
    fine: fine('promise-in-draft'),
    mustNot: [said('no-clear-ask', 'It is an answer.')],
  },
];
