import { instant, type Moment } from '@/test/app/mailbox';
import { calm, fine, must, owed, pleased, said, troubled } from '@/test/app/wish';
import { containerDepotAbroadWishes } from './container-depot-abroad-wishes';

const antwerp = (time: string) => instant(time, 'Europe/Brussels');

/** What the depot would want to be told, written from the mails alone. */
export const containerDepotWishes: Moment[] = [
  {
    name: 'a yes by phone, and a day',
    open: 'tommy-two',
    at: '2026-10-06T08:30',
    wanted: [owed('Can we drop them on Friday?'), said('order-seen', 'Two of the blue ones.')],
    fine: fine('acknowledge-now', 'say-thanks'),
    mustNot: [said('open-issue', 'Nothing went wrong.'), said('greet-research-act', 'It is plain what he wants.')],
  },
  {
    name: 'the gate code that was asked for',
    open: 'tommy-two',
    at: '2026-10-06T10:00',
    wanted: [said('order-seen', 'Two of the blue ones.')],
    fine: [...calm, ...fine('say-thanks')],
    mustNot: [
      said('reply-owed', 'He answered.'),
      said('reply-needed', 'He answered.'),
      said('waiting-on-them', 'He answered.'),
      said('open-issue', 'A dip by the gate is no complaint.'),
    ],
  },
  {
    name: 'a driver who was spot on',
    open: 'tommy-two',
    at: '2026-10-09T14:00',
    wanted: [said('say-thanks', 'He is pleased with the driver.')],
    fine: [...pleased, ...fine('order-seen')],
    mustNot: [said('reply-owed', 'He asks nothing.'), said('reply-needed', 'He asks nothing.')],
  },
  {
    name: 'another gate, and no need to reply',
    open: 'tommy-gate',
    wanted: [],
    fine: pleased,
    mustNot: [
      said('reply-owed', 'He says so.'),
      said('reply-needed', 'He says so.'),
      said('open-issue', 'Nothing went wrong.'),
    ],
  },
  {
    name: 'three questions and no rush',
    open: 'moira-shed',
    at: '2026-09-22T08:30',
    wanted: [owed('The price, the lane, the planning.')],
    fine: fine('acknowledge-now', 'first-call-objective'),
    mustNot: [
      said('open-issue', 'Nothing went wrong.'),
      said('order-seen', 'She asks what it costs.'),
      said('greet-research-act', 'It is plain what she wants.'),
    ],
  },
  {
    name: 'she talks to himself first',
    open: 'moira-shed',
    at: '2026-09-23T10:00',
    wanted: [],
    fine: pleased,
    mustNot: [
      said('reply-owed', 'She comes back to us.'),
      said('reply-needed', 'She comes back to us.'),
      said('waiting-on-them', 'Since yesterday.'),
      said('order-seen', 'Not yet.'),
    ],
  },
  {
    name: 'a wee drip',
    open: 'moira-drip',
    at: '2026-10-13T09:00',
    wanted: [
      owed('Silicone, or will somebody come?'),
      must('open-issue', 'The box that we sold leaks, however kindly she says it.'),
      said('acknowledge-now', 'The meal got damp.'),
    ],
    fine: troubled,
    mustNot: [said('ask-feedback', 'Not now.'), said('ask-next', 'Not now.'), said('say-thanks', 'Not now.')],
  },
  {
    name: 'a wee drip, and somebody comes',
    open: 'moira-drip',
    at: '2026-10-14T09:00',
    wanted: [said('open-issue', 'It is not mended yet.')],
    fine: [...troubled, ...fine('say-thanks')],
    mustNot: [
      said('reply-owed', 'Thursday is grand.'),
      said('reply-needed', 'Thursday is grand.'),
      said('ask-feedback', 'Not before it is mended.'),
    ],
  },
  {
    name: 'a wee drip, and somebody comes tomorrow as was promised',
    open: 'moira-drip',
    at: '2026-10-14T09:30',
    logged: [
      {
        kind: 'promise',
        at: '2026-10-13T11:20',
        body: { by: 'us', what: 'Pieter comes with a new seal', due: antwerp('2026-10-15T23:59') },
      },
    ],
    wanted: [must('promise-late', 'Tomorrow.'), said('open-issue', 'It is not mended yet.')],
    fine: [...troubled, ...fine('say-thanks')],
    mustNot: [said('reply-owed', 'Thursday is grand.'), said('reply-needed', 'Thursday is grand.')],
  },
  {
    name: 'a release to confirm, by one who writes English seldom',
    open: 'lin-release',
    at: '2026-10-13T09:00',
    wanted: [owed('The pickup, and the hours on Saturday.')],
    fine: fine('acknowledge-now'),
    mustNot: [said('open-issue', 'Nothing went wrong.'), said('greet-research-act', 'It is plain what she wants.')],
  },
  {
    name: 'a release confirmed, and she is out of office',
    open: 'lin-release',
    at: '2026-10-13T12:00',
    wanted: [],
    fine: fine('away'),
    mustNot: [
      said('reply-owed', 'A machine wrote.'),
      said('reply-needed', 'A machine wrote.'),
      said('waiting-on-them', 'Nothing was asked.'),
      said('open-issue', 'Nothing went wrong.'),
    ],
  },
  {
    name: 'a boot through the floor',
    open: 'graham-floor',
    at: '2026-09-29T08:20',
    wanted: [
      owed('A box that is sound, or his money.'),
      must('open-issue', 'The floor is rotten.'),
      said('acknowledge-now', 'Somebody could have been hurt.'),
    ],
    fine: troubled,
    mustNot: [said('ask-next', 'Not now.'), said('say-thanks', 'Not now.'), said('order-seen', 'The contrary.')],
  },
  {
    name: 'a boot through the floor, and a colleague answered',
    open: 'graham-floor',
    at: '2026-09-29T10:00',
    wanted: [must('open-issue', 'It is not mended yet.')],
    fine: [...troubled, ...fine('seen-hand-off')],
    mustNot: [
      said('reply-owed', 'Lotte agreed it with him.'),
      said('reply-needed', 'Lotte agreed it with him.'),
      said('ask-next', 'Not now.'),
      said('say-thanks', 'Not now.'),
    ],
  },
  {
    name: 'a solid floor',
    open: 'graham-floor',
    at: '2026-10-01T17:00',
    wanted: [],
    fine: [...pleased, ...fine('open-issue', 'seen-hand-off', 'at-risk')],
    mustNot: [said('reply-owed', 'He asks nothing.'), said('reply-needed', 'He asks nothing.')],
  },
  {
    name: 'a longer hire, and a lift too many',
    open: 'graham-extend',
    at: '2026-10-12T09:00',
    wanted: [owed('Until the end of January, and the invoice.')],
    fine: fine('acknowledge-now', 'order-seen', 'open-issue', 'at-risk', 'say-thanks'),
    mustNot: [said('ask-next', 'Something is owed.'), said('ask-feedback', 'Something is owed.')],
  },
  {
    name: 'a thumb, and a credit note that was promised',
    open: 'graham-extend',
    logged: [
      {
        kind: 'promise',
        at: '2026-10-12T09:30',
        body: { by: 'us', what: 'A credit note for 95 euros', due: antwerp('2026-10-13T23:59') },
      },
    ],
    wanted: [must('promise-late', 'The day before yesterday.')],
    fine: fine('order-seen', 'open-issue', 'at-risk', 'say-thanks'),
    mustNot: [said('reply-owed', 'A thumb.'), said('reply-needed', 'A thumb.'), said('ask-next', 'We are late.')],
  },
  ...containerDepotAbroadWishes,
];
