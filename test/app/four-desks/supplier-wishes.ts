import { instant, type Moment } from '@/test/app/mailbox';
import { calm, fine, must, owed, pleased, said, troubled } from '@/test/app/wish';

const oslo = (time: string) => instant(time, 'Europe/Oslo');

/** What the supplier of seals would want to be told, written from the mails alone. */
export const supplierWishes: Moment[] = [
  {
    name: 'an invitation to quote, in the words of procurement',
    open: 'adaeze-rfq',
    wanted: [owed('A quotation, and a word of receipt.'), said('acknowledge-now', 'She asks for it in so many words.')],
    fine: fine('say-thanks'),
    mustNot: [
      said('open-issue', 'Liability, loss and damage are small print.'),
      said('order-seen', 'A quotation is asked for.'),
    ],
  },
  {
    name: 'a purchase order to be confirmed',
    open: 'adaeze-po',
    at: '2026-08-31T09:00',
    wanted: [owed('Confirm by return.'), must('order-seen', '1,200 pieces, with an order number.')],
    fine: fine('acknowledge-now', 'say-thanks'),
    mustNot: [said('open-issue', 'Nothing went wrong.')],
  },
  {
    name: 'a purchase order, confirmed and logged',
    open: 'adaeze-po',
    at: '2026-09-01T10:00',
    logged: [
      {
        kind: 'sale',
        at: '2026-08-31T09:45',
        body: { what: '1,200 O-rings FKM 75', delivery: oslo('2026-09-21T23:59') },
      },
    ],
    wanted: [],
    fine: [...calm, ...fine('after-sale')],
    mustNot: [
      said('order-seen', 'It is logged.'),
      said('say-thanks', 'She was thanked.'),
      said('waiting-on-them', 'Nothing was asked.'),
    ],
  },
  {
    name: 'has it been sent? In Polish',
    open: 'piotr-wysylka',
    at: '2026-09-10T09:30',
    wanted: [owed('He needs it on Friday.')],
    fine: fine('acknowledge-now'),
    mustNot: [said('order-seen', 'Of an order there is.'), said('open-issue', 'He asks, he does not complain.')],
  },
  {
    name: 'all is there, in Polish',
    open: 'piotr-wysylka',
    at: '2026-09-14T10:00',
    wanted: [],
    fine: pleased,
    mustNot: [said('reply-needed', 'He thanks.'), said('order-seen', 'It came.')],
  },
  {
    name: 'pieces are missing, in Polish',
    open: 'piotr-braki',
    wanted: [
      owed('40 seals, urgently.'),
      must('open-issue', 'A line stands still.'),
      said('acknowledge-now', 'A line stands still.'),
    ],
    fine: troubled,
    mustNot: [said('ask-next', 'Not now.'), said('say-thanks', 'Not now.'), said('ask-feedback', 'Not now.')],
  },
  {
    name: 'he will ask production, in Spanish',
    open: 'javier-sellos',
    at: '2026-09-09T10:00',
    wanted: [],
    fine: calm,
    mustNot: [said('waiting-on-them', 'He said next week.'), said('reply-needed', 'It is his turn.')],
  },
  {
    name: 'he said next week, and it is the week after',
    open: 'javier-sellos',
    wanted: [said('waiting-on-them', 'The week went by without a word.')],
    fine: calm,
    mustNot: [said('order-seen', 'He has not ordered.'), said('reply-owed', 'It is his turn.')],
  },
  {
    name: 'a goal that nobody asked about since spring',
    open: 'javier-sellos',
    at: '2026-09-09T10:00',
    logged: [{ kind: 'goal', at: '2026-04-20T10:00', body: { text: 'Half as many breakdowns by Christmas' } }],
    wanted: [said('goal-check-in', 'Nearly five months.')],
    fine: calm,
    mustNot: [],
  },
  {
    name: 'somebody else’s complaint, for information',
    open: 'uwe-zur-info',
    at: '2026-09-14T12:00',
    wanted: [],
    fine: [...calm, ...fine('reply-needed')],
    mustNot: [
      said('reply-owed', 'Nothing to be done, he says.'),
      said('open-issue', 'Not his complaint, and not to us.'),
      said('acknowledge-now', 'He does not complain.'),
    ],
  },
  {
    name: 'a visit agreed, in German',
    open: 'uwe-besuch',
    wanted: [],
    fine: [...calm, ...fine('first-call-objective')],
    mustNot: [said('reply-owed', 'Agreed.'), said('open-issue', 'Nothing went wrong.')],
  },
  {
    name: 'a visit agreed, and their fifty years',
    open: 'uwe-besuch',
    logged: [{ kind: 'milestone', body: { what: 'The workshop turns 50', on: oslo('2026-09-21T23:59') } }],
    wanted: [must('milestone-near', 'Four days to go, and a visit the day after.')],
    fine: [...calm, ...fine('delight-idea', 'talking-point', 'first-call-objective')],
    mustNot: [],
  },
  {
    name: 'where are the samples?',
    open: 'doug-august',
    at: '2026-08-12T16:00',
    wanted: [owed('Where are they?'), must('open-issue', 'Due on Monday, and nobody told him.')],
    fine: [...troubled, ...fine('acknowledge-now')],
    mustNot: [said('say-thanks', 'Not now.')],
  },
  {
    name: 'these things happen',
    open: 'doug-august',
    at: '2026-08-14T10:00',
    wanted: [],
    fine: [...calm, ...fine('open-issue', 'say-thanks')],
    mustNot: [said('reply-needed', 'All good.'), said('at-risk', 'He says that all is good.')],
  },
  {
    name: 'two questions below a long report, and a long quote',
    open: 'doug-samples',
    wanted: [owed('60 mm, and the shelf life, by tomorrow.')],
    fine: fine('acknowledge-now', 'say-thanks', 'talking-point'),
    mustNot: [said('open-issue', 'The delay is in our own words of a month ago.')],
  },
  {
    name: 'a poor score that nobody spoke to him about',
    open: 'doug-august',
    at: '2026-08-24T10:00',
    logged: [{ kind: 'feedback', at: '2026-08-18T10:00', body: { measure: 'recommend', score: 4 } }],
    wanted: [must('close-the-loop', 'A four, six days ago.')],
    fine: fine('open-issue', 'at-risk'),
    mustNot: [said('ask-feedback', 'He gave it.'), said('delight-idea', 'First the four.')],
  },
];

/** The same with an answer half written. */
export const supplierDrafts: Moment[] = [
  {
    name: 'to procurement, with a day',
    open: 'adaeze-rfq',
    draft: `Dear Ms Okafor,

    thank you for RFQ 88-2041. You will have our quotation, with DDP prices, delivery times per line and 3.1 \
    certificates, by 23 September.

    Yours sincerely
    Tom Berg`,
    wanted: [said('promise-in-draft', 'A quotation by the 23rd.')],
    fine: [],
    mustNot: [said('attachment-missing', 'It will come.')],
  },
  {
    name: 'both of his questions',
    open: 'doug-samples',
    draft: `Doug,

    yes, the 60 mm comes in the same compound. Shelf life is seven years if kept dark and below 25 °C.

    Tom`,
    wanted: [],
    fine: [],
    mustNot: [],
  },
  {
    name: 'one of his questions',
    open: 'doug-samples',
    draft: `Doug,

    yes, the 60 mm comes in the same compound.

    Tom`,
    wanted: [must('question-unanswered', 'The shelf life.')],
    fine: [],
    mustNot: [],
  },
  {
    name: 'Spanish: an opening that knows nothing of him',
    open: 'javier-sellos',
    at: '2026-09-09T10:00',
    subject: 'Sello nuevo de 35 mm',
    logged: [{ kind: 'fact', body: { category: 'interest', text: 'Cría palomas mensajeras', source: 'told' } }],
    draft: `Buenos días Javier:

    tenemos un sello nuevo de 35 mm, con menos fricción. ¿Le envío la ficha técnica?

    Saludos
    Tom`,
    wanted: [said('nothing-personal', 'Pigeons.')],
    fine: [],
    mustNot: [said('wrong-name', 'It is Javier.')],
  },
];
