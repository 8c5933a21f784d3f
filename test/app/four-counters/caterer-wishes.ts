import type { Moment } from '@/test/app/mailbox';
import { calm, fine, must, owed, pleased, said, troubled } from '@/test/app/wish';
import { catererAbroadWishes } from './caterer-abroad-wishes';

/** What the caterer would want to be told, written from the mails alone. */
export const catererWishes: Moment[] = [
  {
    name: 'Friday instead of Thursday, and six more',
    open: 'joanna-lunch',
    at: '2026-11-03T16:00',
    wanted: [owed('Is it all right, and what does it cost?')],
    fine: fine('acknowledge-now', 'order-seen'),
    mustNot: [
      said('open-issue', 'She moves it herself.'),
      said('greet-research-act', 'It is plain what she wants.'),
      said('reply-needed', 'She asks.'),
    ],
  },
  {
    name: 'please go ahead',
    open: 'joanna-lunch',
    at: '2026-11-04T09:30',
    wanted: [said('order-seen', 'Lunch for 34 is agreed.')],
    fine: [...calm, ...fine('say-thanks', 'reply-needed')],
    mustNot: [
      said('reply-owed', 'It is agreed.'),
      said('waiting-on-them', 'It is agreed.'),
      said('open-issue', 'Nothing went wrong.'),
      said('greet-research-act', 'It is agreed.'),
    ],
  },
  {
    name: 'lovely, but no label on the box',
    open: 'joanna-lunch',
    at: '2026-11-13T16:00',
    wanted: [
      must('open-issue', 'A guest did not dare to eat, however kindly it is said.'),
      said('reply-owed', 'It wants a word for Marie.'),
    ],
    fine: [...troubled, ...fine('acknowledge-now', 'reply-needed', 'say-thanks', 'order-seen')],
    mustNot: [said('ask-next', 'Not now.'), said('ask-feedback', 'Not now.'), said('delight-idea', 'Not now.')],
  },
  {
    name: 'she will be chuffed',
    open: 'joanna-lunch',
    at: '2026-11-16T12:00',
    wanted: [],
    fine: [...pleased, ...fine('open-issue', 'order-seen')],
    mustNot: [
      said('reply-owed', 'She thanks.'),
      said('reply-needed', 'She thanks.'),
      said('greet-research-act', 'She is pleased.'),
      said('waiting-on-them', 'She thanks.'),
    ],
  },
  {
    name: 'canapés at thirty a head',
    open: 'joanna-drinks',
    at: '2026-11-17T11:00',
    wanted: [owed('Something for 80 at about 30 a head.')],
    fine: fine('acknowledge-now', 'open-issue', 'say-thanks'),
    mustNot: [
      said('order-seen', 'She asks what could be done.'),
      said('greet-research-act', 'It is plain what she wants.'),
      said('reply-needed', 'She asks.'),
    ],
  },
  {
    name: 'trout instead of duck',
    open: 'greg-wedding',
    at: '2026-10-15T09:00',
    wanted: [owed('The trout, the offer, the wine.')],
    fine: fine('acknowledge-now', 'order-seen'),
    mustNot: [
      said('open-issue', 'Nothing went wrong.'),
      said('greet-research-act', 'It is plain what they want.'),
      said('reply-needed', 'He asks.'),
    ],
  },
  {
    name: 'brilliant, and the offer by Wednesday',
    open: 'greg-wedding',
    at: '2026-10-16T10:00',
    wanted: [],
    fine: [...calm, ...fine('order-seen', 'say-thanks')],
    mustNot: [
      said('reply-owed', 'He thanks, and the offer has until Wednesday.'),
      said('reply-needed', 'He thanks.'),
      said('waiting-on-them', 'It is our turn.'),
      said('promise-late', 'Not before Wednesday.'),
    ],
  },
  {
    name: 'a week without a word on the tasting',
    open: 'greg-wedding',
    at: '2026-10-28T10:00',
    wanted: [said('waiting-on-them', 'Does the 14th suit them?')],
    fine: [...calm, ...fine('order-seen')],
    mustNot: [
      said('reply-owed', 'It is his turn.'),
      said('reply-needed', 'It is his turn.'),
      said('promise-late', 'The offer went out on Tuesday.'),
    ],
  },
  {
    name: 'evenings in the hospital',
    open: 'greg-wedding',
    at: '2026-10-30T09:00',
    wanted: [],
    fine: fine('reply-needed', 'order-seen', 'ask-next', 'rather-talk', 'good-moment'),
    mustNot: [
      said('open-issue', 'It has nothing to do with us.'),
      said('reply-owed', 'He asks nothing.'),
      said('waiting-on-them', 'He answered.'),
      said('ask-feedback', 'Not now.'),
      said('say-thanks', 'Not now.'),
    ],
  },
  {
    name: 'where do we park',
    open: 'greg-parking',
    at: '2026-11-13T18:10',
    wanted: [owed('Where to park tomorrow.')],
    fine: fine('acknowledge-now', 'order-seen', 'first-call-objective'),
    mustNot: [
      said('open-issue', 'Nothing went wrong.'),
      said('greet-research-act', 'It is plain what he wants.'),
      said('ask-next', 'Something is owed.'),
    ],
  },
  ...catererAbroadWishes,
];
