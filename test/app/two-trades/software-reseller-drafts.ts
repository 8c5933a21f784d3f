import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';

/** What the reseller would want to be told of an answer half written, written from the mails alone. */
export const softwareResellerDrafts: Moment[] = [
  {
    name: 'short, and all three answered',
    open: 'owen-renewal',
    at: '2026-10-12T09:30',
    draft: `Hi Owen,

    40 seats at the old price of £61 until 31 October, the quote is in your portal. For the single sign-on add-on it is me. Shall \
    I add it?

    Priya`,
    wanted: [],
    fine: [],
    mustNot: [
      said('question-unanswered', 'All three are answered.'),
      said('attachment-missing', 'It is in the portal.'),
      said('too-many-asks', 'One.'),
    ],
  },
  {
    name: 'perhaps, probably, hopefully',
    open: 'owen-renewal',
    at: '2026-10-12T09:30',
    draft: `Hi Owen,

    I think you are probably still on the old price, but I am not sure. Hopefully I can get you the quote by Wednesday. For the \
    add-on it might be me, I guess.

    Priya`,
    wanted: [must('hedging', 'Nothing of it can be relied on.')],
    fine: fine('promise-in-draft', 'question-unanswered'),
    mustNot: [],
  },
  {
    name: 'Italian: sorry, and by noon',
    open: 'carlo-fattura',
    at: '2026-10-09T09:40',
    draft: `Ciao Carlo,

    hai ragione, scusami: la fattura di settembre doveva arrivarti lunedì. Te la mando entro mezzogiorno.

    Priya`,
    wanted: [said('promise-in-draft', 'By noon.')],
    fine: [],
    mustNot: [
      said('feeling-not-acknowledged', 'She says that he is right and that she is sorry.'),
      said('sum-up-first', 'It says which invoice.'),
      said('question-unanswered', 'By noon.'),
    ],
  },
  {
    name: 'Spanish: the keys on Monday',
    open: 'ines-pedido',
    at: '2026-10-02T14:00',
    draft: 'Hola Inés,\n\ngracias por el pedido. Las claves te llegan el lunes antes de las 12.\n\nPriya',
    wanted: [],
    fine: fine('promise-in-draft'),
    mustNot: [said('question-unanswered', 'Monday before noon.')],
  },
  {
    name: 'a and b',
    open: 'fatima-governors',
    at: '2026-10-13T15:00',
    draft: `Dear Ms Noor,

    the school holds 220 licences, and they expire on 31 August 2027.

    Yours sincerely
    Priya Nair`,
    wanted: [must('question-unanswered', 'The discount.')],
    fine: [],
    mustNot: [said('wrong-name', 'Ms Noor.')],
  },
  {
    name: 'a, b and c',
    open: 'fatima-governors',
    at: '2026-10-13T15:00',
    draft: `Dear Ms Noor,

    (a) the school holds 220 licences, (b) they expire on 31 August 2027, and (c) the charity discount applies, at 15 per cent.

    Yours sincerely
    Priya Nair`,
    wanted: [],
    fine: [],
    mustNot: [said('question-unanswered', 'All three.'), said('wrong-name', 'Ms Noor.')],
  },
  {
    name: 'ask the vendor yourself',
    open: 'devon-keys',
    at: '2026-10-13T10:20',
    draft: `Hi Devon,

    activation errors are handled by the vendor. Please contact their support team and quote error 0x81, they will need the \
    serial number of each computer.

    Priya`,
    wanted: [
      must('feeling-not-acknowledged', 'The third day, and not a word of regret.'),
      must('passes-them-on', 'He is sent to somebody else.'),
    ],
    fine: fine('sum-up-first', 'open-question', 'ends-badly', 'question-unanswered'),
    mustNot: [],
  },
  {
    name: 'warm, and asks what the letter says',
    open: 'ruth-letter',
    at: '2026-10-14T17:00',
    draft: `Hi Ruth,

    I can see why that letter worries you. Such letters go to many customers, and mostly a count of the users settles it. What \
    exactly does it say they found?

    Priya`,
    wanted: [],
    fine: [],
    mustNot: [
      said('feeling-not-acknowledged', 'I can see why.'),
      said('open-question', 'What exactly does it say?'),
      said('sum-up-first', 'That letter.'),
    ],
  },
  {
    name: 'a mail to all who buy, with a blank left in it',
    open: 'marek-po',
    subject: 'Prices from January',
    draft: `Dear [First name],

    from 1 January the vendor raises its prices by four per cent. Orders until 15 December stay at the old price. Do you plan \
    more seats next year?

    Priya Nair`,
    wanted: [must('placeholder', 'The blank at the top.')],
    fine: [],
    mustNot: [said('no-clear-ask', 'It asks.'), said('promise-in-draft', 'It promises nothing.')],
  },
];
