import { instant, type Moment } from '@/test/app/mailbox';
import { calm, fine, must, owed, pleased, said, troubled } from '@/test/app/wish';

const utrecht = (time: string) => instant(time, 'Europe/Amsterdam');

/** What the seller of plants would want to be told, written from the mails alone. */
export const officePlantsWishes: Moment[] = [
  {
    name: 'a question about the dates, to somebody who is travelling',
    open: 'haddad-wall',
    at: '2026-09-17T10:00',
    logged: [{ kind: 'sale', body: { what: 'Green wall, option B' }, at: '2026-09-08T13:45' }],
    wanted: [said('away', 'Until the 21st, by her automatic reply.')],
    fine: fine('ask-next', 'after-sale', 'no-surprises', 'decided-delight', 'delight-idea', 'say-thanks'),
    mustNot: [
      said('reply-owed', 'A machine wrote last.'),
      said('waiting-on-them', 'She is away until Monday; no use in chasing.'),
      said('gone-quiet', 'She travels.'),
      said('promise-late', 'The drawing went on the 14th.'),
    ],
  },
  {
    name: 'guests who stand there and breathe',
    open: 'haddad-wall',
    at: '2026-10-23T09:10',
    logged: [{ kind: 'sale', body: { what: 'Green wall, option B' }, at: '2026-09-08T13:45' }],
    wanted: [said('say-thanks', 'She praises the wall and three men by their manners.')],
    fine: [
      ...pleased,
      ...fine('reply-needed', 'after-sale', 'last-contact', 'no-surprises', 'decided-delight', 'close-the-loop'),
    ],
    mustNot: [
      said('open-issue', 'The manager in Rotterdam sulks for want of a wall.'),
      said('order-seen', 'He has not ordered one.'),
      said('reply-owed', 'She asks nothing.'),
    ],
  },
  {
    name: 'a month to work on the budget',
    open: 'haddad-wall',
    at: '2026-10-27T10:00',
    logged: [{ kind: 'sale', body: { what: 'Green wall, option B' }, at: '2026-09-08T13:45' }],
    wanted: [],
    fine: [
      ...pleased,
      ...fine('after-sale', 'last-contact', 'no-surprises', 'decided-delight', 'close-the-loop', 'insight-fits'),
    ],
    mustNot: [
      said('reply-owed', 'She wants a month and laughs.'),
      said('waiting-on-them', 'Four days of a month.'),
      said('order-seen', 'A budget is no order.'),
      said('promise-late', 'All was kept.'),
    ],
  },
  {
    name: 'little flies in the muesli',
    open: 'haddad-flies',
    at: '2026-11-09T09:10',
    wanted: [
      must('open-issue', 'Flies, guests, a photograph, and a recording at the other end.'),
      said('rather-talk', 'She rang twice and got no one.'),
    ],
    fine: [...troubled, ...fine('reply-owed', 'acknowledge-now', 'reply-needed')],
    mustNot: [
      said('ask-feedback', 'Not now.'),
      said('talking-point', 'Not now, Rotterdam or no Rotterdam.'),
      said('delight-idea', 'Not now.'),
    ],
  },
  {
    name: 'the report was for Wednesday, and it is Thursday; she meets the owners tomorrow',
    open: 'haddad-flies',
    logged: [{ kind: 'sale', body: { what: 'Green wall, option B' }, at: '2026-09-08T13:45' }],
    wanted: [
      must('promise-late', 'The report and the service number, by Wednesday the 11th.'),
      said('open-issue', 'Ten days of yellow cards, and it stands nowhere.'),
    ],
    fine: [...troubled, ...fine('reply-owed', 'acknowledge-now', 'close-the-loop', 'after-sale', 'last-contact')],
    mustNot: [
      said('waiting-on-them', 'She waits on us.'),
      said('ask-feedback', 'Not before the flies are gone.'),
      said('order-seen', 'Nothing is ordered.'),
    ],
  },
  {
    name: 'the flies stand in the log, and the report is a day late',
    open: 'haddad-wall',
    logged: [
      { kind: 'sale', body: { what: 'Green wall, option B' }, at: '2026-09-08T13:45' },
      {
        kind: 'issue',
        body: { what: 'Fungus gnats at the wall in Antwerp', openedAt: utrecht('2026-11-09T08:30') },
        at: '2026-11-09T09:30',
      },
    ],
    wanted: [must('promise-late', 'Written in the other thread, and owed to the same Nadia.')],
    fine: [
      ...troubled,
      ...fine('issue-stage', 'reply-owed', 'acknowledge-now', 'close-the-loop', 'many-hands', 'after-sale'),
    ],
    mustNot: [
      said('open-issue', 'It stands in the log.'),
      said('ask-feedback', 'Not before the flies are gone.'),
      said('delight-idea', 'Not now.'),
    ],
  },
  {
    name: 'go on so, in Cork',
    open: 'tierney-palms',
    at: '2026-10-06T09:20',
    wanted: [must('order-seen', 'Four kentias and the freight, in three words.')],
    fine: fine('ask-next', 'reply-owed', 'reply-needed', 'acknowledge-now', 'say-thanks', 'delight-idea'),
    mustNot: [said('waiting-on-them', 'He has answered.'), said('open-issue', 'All is well.')],
  },
  {
    name: 'the hour of the lorry, not due before the 20th',
    open: 'tierney-palms',
    at: '2026-10-14T10:00',
    logged: [{ kind: 'sale', body: { what: 'Four kentia palms' }, at: '2026-10-06T09:35' }],
    wanted: [],
    fine: [...calm, ...fine('after-sale', 'no-surprises', 'decided-delight', 'delight-idea', 'say-thanks')],
    mustNot: [
      said('promise-late', 'Tuesday the 20th is six days away.'),
      said('reply-owed', 'A thumb closes it.'),
      said('waiting-on-them', 'He was asked nothing.'),
      said('order-seen', 'It stands in the log.'),
    ],
  },
  {
    name: 'no word on the time, and nobody on the door',
    open: 'tierney-palms',
    at: '2026-10-21T11:40',
    logged: [{ kind: 'sale', body: { what: 'Four kentia palms' }, at: '2026-10-06T09:35' }],
    wanted: [must('promise-late', 'The hour was for Tuesday at the latest.')],
    fine: [
      ...troubled,
      ...fine('reply-owed', 'acknowledge-now', 'open-issue', 'reply-needed', 'no-surprises', 'after-sale'),
    ],
    mustNot: [said('waiting-on-them', 'He waits on us.'), said('ask-feedback', 'Not now.')],
  },
  {
    name: 'brown tips on Gerald, asked at ten to five yesterday',
    open: 'tierney-water',
    wanted: [],
    fine: [
      ...calm,
      ...fine('reply-owed', 'acknowledge-now', 'reply-needed', 'talking-point'),
      ...fine('open-issue', 'order-seen', 'say-thanks'),
    ],
    mustNot: [
      said('promise-late', 'The palms are there.'),
      said('waiting-on-them', 'He asks us.'),
      said('rather-talk', 'Two plain questions.'),
    ],
  },
  {
    name: 'brown tips on Gerald, and a day has gone by',
    open: 'tierney-palms',
    at: '2026-11-12T16:30',
    wanted: [owed('In the other thread: too much or too little water, and a plant for a dark room.')],
    fine: fine('acknowledge-now', 'ask-next', 'say-thanks', 'order-seen', 'ask-reaction'),
    mustNot: [
      said('promise-late', 'Late on the 20th, and told on the 21st.'),
      said('rather-talk', 'Two plain questions.'),
      said('waiting-on-them', 'He asks us.'),
    ],
  },
  {
    name: 'a VAT number that Timo put right the same day',
    open: 'adeyemi-invoice',
    at: '2026-10-27T10:00',
    logged: [{ kind: 'sale', body: { what: 'Moving of 31 plants' }, at: '2026-10-15T09:20' }],
    wanted: [],
    fine: [
      ...calm,
      ...fine('say-thanks', 'seen-hand-off', 'after-sale', 'no-surprises', 'decided-delight', 'delight-idea'),
    ],
    mustNot: [
      said('reply-owed', 'He has it and thanks us both.'),
      said('open-issue', 'A number, and it is right.'),
      said('promise-late', 'The labels were for the 30th.'),
    ],
  },
  {
    name: 'the day moved to the 19th, and the labels with it',
    open: 'adeyemi-moving',
    at: '2026-11-06T10:00',
    logged: [{ kind: 'sale', body: { what: 'Moving of 31 plants' }, at: '2026-10-15T09:20' }],
    wanted: [],
    fine: [
      ...calm,
      ...fine('say-thanks', 'after-sale', 'no-surprises', 'decided-delight', 'delight-idea', 'milestone-near'),
    ],
    mustNot: [
      said('promise-late', 'The labels are due on the 13th; the week before the 6th is no more.'),
      said('reply-owed', 'You are very patient: that closes it.'),
      said('order-seen', 'It stands in the log.'),
      said('open-issue', 'It is his lift.'),
    ],
  },
  {
    name: 'Dutch: again nobody came, and the coffee pot waters the plants',
    open: 'wouters-huur',
    at: '2026-10-13T14:10',
    wanted: [must('open-issue', 'The second time, and clients begin to notice.')],
    fine: [...troubled, ...fine('reply-owed', 'acknowledge-now', 'reply-needed')],
    mustNot: [
      said('ask-feedback', 'Not now.'),
      said('promise-late', 'Timo came on the Thursday.'),
      said('delight-idea', 'Not now.'),
    ],
  },
  {
    name: 'Dutch: a newsletter, while a call was promised for last Wednesday',
    open: 'wouters-nieuws',
    at: '2026-10-20T10:00',
    wanted: [
      must('promise-late', 'I call you tomorrow, and that was the 14th.'),
      said('open-issue', 'It is not settled, and stands nowhere.'),
    ],
    fine: [...troubled, ...fine('reply-owed', 'acknowledge-now')],
    mustNot: [
      said('reply-needed', 'It is a newsletter.'),
      said('waiting-on-them', 'She waits on us.'),
      said('ask-feedback', 'Not now.'),
    ],
  },
  {
    name: 'Dutch: gone, and thanks for the quick answer',
    open: 'wouters-huur',
    wanted: [said('why-left', 'We know some of it: no call, and a firm in Zwolle.')],
    fine: fine('open-issue', 'at-risk', 'good-moment', 'promise-late', 'rather-talk', 'last-contact'),
    mustNot: [
      said('reply-owed', 'She agrees to the 4th of January and thanks.'),
      said('waiting-on-them', 'She was asked, and it suits her.'),
      said('order-seen', 'It is the end of one.'),
      said('ask-next', 'She is gone; not with a next thing.'),
    ],
  },
  {
    name: 'Italian: the moss goes ahead, with two questions',
    open: 'bellandi-parete',
    at: '2026-10-13T09:40',
    wanted: [must('order-seen', 'Procedete pure.')],
    fine: fine('ask-next', 'reply-owed', 'reply-needed', 'acknowledge-now', 'say-thanks', 'delight-idea'),
    mustNot: [said('waiting-on-them', 'She has answered.'), said('open-issue', 'All is well.')],
  },
  {
    name: 'Italian: the walnut came on the Friday, as said',
    open: 'bellandi-parete',
    at: '2026-10-19T10:00',
    logged: [{ kind: 'sale', body: { what: 'Parete di muschio' }, at: '2026-10-13T10:00' }],
    wanted: [],
    fine: [...calm, ...fine('say-thanks', 'after-sale', 'no-surprises', 'decided-delight', 'delight-idea')],
    mustNot: [
      said('promise-late', 'She was told on Friday.'),
      said('reply-owed', 'Va benissimo closes it.'),
      said('waiting-on-them', 'She has answered.'),
      said('order-seen', 'It stands in the log.'),
    ],
  },
  {
    name: 'Italian: two olive trees, asked back yesterday, and praise that nobody answered',
    open: 'bellandi-ulivi',
    logged: [{ kind: 'sale', body: { what: 'Parete di muschio' }, at: '2026-10-13T10:00' }],
    wanted: [],
    fine: [...pleased, ...fine('close-the-loop', 'last-contact', 'after-sale', 'reply-needed', 'decided-delight')],
    mustNot: [
      said('waiting-on-them', 'One day.'),
      said('reply-owed', 'Ours is the last.'),
      said('order-seen', 'She asks whether we have them.'),
      said('gone-quiet', 'One day.'),
    ],
  },
  {
    name: 'German: which colour, and a barrow; twenty-four days ago',
    open: 'sommerfeld-wartezimmer',
    wanted: [must('waiting-on-them', 'She asked, was answered and asked back, and then nothing.')],
    fine: fine('gone-quiet', 'ask-next', 'good-moment'),
    mustNot: [
      said('reply-owed', 'Ours is the last.'),
      said('open-issue', 'Nothing is wrong.'),
      said('promise-late', 'Nothing was promised.'),
    ],
  },
];
