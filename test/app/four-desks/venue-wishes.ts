import { instant, type Moment } from '@/test/app/mailbox';
import { calm, fine, must, owed, pleased, said, troubled } from '@/test/app/wish';

const leeds = (time: string) => instant(time, 'Europe/London');

/** What the hall would want to be told, written from the mails alone. */
export const venueWishes: Moment[] = [
  {
    name: 'a bride at night',
    open: 'nora-lights',
    at: '2026-09-14T08:10',
    wanted: [owed('Lights, and the florist.')],
    fine: fine('acknowledge-now', 'greet-research-act', 'rather-talk', 'good-moment'),
    mustNot: [said('open-issue', 'She is anxious; nothing went wrong.'), said('ask-next', 'Not now.')],
  },
  {
    name: 'a star',
    open: 'nora-lights',
    wanted: [said('say-thanks', 'Praise from her and from her mother.')],
    fine: pleased,
    mustNot: [said('reply-owed', 'She asks nothing.'), said('open-issue', 'She can sleep again.')],
  },
  {
    name: 'a star, and the wedding on Saturday',
    open: 'nora-lights',
    logged: [{ kind: 'milestone', body: { what: 'Her wedding', on: leeds('2026-09-19T23:59') } }],
    wanted: [must('milestone-near', 'The day after tomorrow.')],
    fine: pleased,
    mustNot: [said('reply-owed', 'She asks nothing.')],
  },
  {
    name: 'a tasting agreed',
    open: 'nora-tasting',
    at: '2026-08-07T10:00',
    wanted: [],
    fine: pleased,
    mustNot: [said('reply-needed', 'Agreed.'), said('waiting-on-them', 'She answered.')],
  },
  {
    name: 'a newsletter that shouts',
    open: 'yusuf-news',
    at: '2026-09-09T10:00',
    wanted: [],
    fine: calm,
    mustNot: [
      said('reply-owed', 'It asks everybody.'),
      said('reply-needed', 'It asks everybody.'),
      said('order-seen', 'It sells.'),
    ],
  },
  {
    name: 'two questions without their usual words',
    open: 'yusuf-room',
    wanted: [owed('The stage on the left, and a price.')],
    fine: fine('acknowledge-now', 'say-thanks'),
    mustNot: [said('open-issue', 'Nothing went wrong.'), said('greet-research-act', 'Both are clear.')],
  },
  {
    name: 'a polite cancellation, in French',
    open: 'francoise-annulation',
    wanted: [],
    fine: [...calm, ...fine('at-risk')],
    mustNot: [
      said('open-issue', 'Nobody complains.'),
      said('reply-owed', 'She thanks.'),
      said('order-seen', 'The contrary.'),
    ],
  },
  {
    name: 'load in at three',
    open: 'rick-load-in',
    at: '2026-09-16T10:00',
    wanted: [],
    fine: pleased,
    mustNot: [said('reply-needed', 'Sorted.'), said('reply-owed', 'Sorted.')],
  },
  {
    name: 'load in at three, not yet answered',
    open: 'rick-load-in',
    at: '2026-09-11T14:10',
    wanted: [owed('Three o’clock, and a place for the van.')],
    fine: fine('acknowledge-now'),
    mustNot: [said('order-seen', 'He orders nothing.'), said('open-issue', 'He asks.')],
  },
  {
    name: 'a place for the van, promised for tomorrow',
    open: 'rick-load-in',
    at: '2026-09-16T16:00',
    logged: [
      {
        kind: 'promise',
        at: '2026-09-11T14:30',
        body: { by: 'us', what: 'A bay for the van', due: leeds('2026-09-17T23:59') },
      },
    ],
    wanted: [must('promise-late', 'Tomorrow.')],
    fine: pleased,
    mustNot: [said('reply-owed', 'Sorted.')],
  },
  {
    name: 'a complaint that shrugs',
    open: 'rick-hours',
    wanted: [
      owed('Can you sort it?'),
      must('open-issue', 'The third time this year.'),
      said('acknowledge-now', 'The third time this year.'),
    ],
    fine: troubled,
    mustNot: [said('say-thanks', 'Not now.'), said('ask-feedback', 'Not now.'), said('ask-next', 'Not now.')],
  },
  {
    name: 'an inquiry that asks nothing, in German',
    open: 'helga-chor',
    wanted: [said('reply-owed', 'She would like to hear from us.')],
    fine: fine('reply-needed', 'greet-research-act', 'first-call-objective', 'acknowledge-now'),
    mustNot: [said('open-issue', 'Nothing went wrong.'), said('order-seen', 'She has not seen it yet.')],
  },
];

/** The same with an answer half written. */
export const venueDrafts: Moment[] = [
  {
    name: 'warm, and both answered',
    open: 'nora-lights',
    at: '2026-09-14T08:10',
    draft: `Hi Nora,

    no wonder you could not sleep. We can put warm string lights along all six beams, and the florist gets in at 7.

    Beth`,
    wanted: [],
    fine: fine('open-question', 'promise-in-draft'),
    mustNot: [],
  },
  {
    name: 'cold, and both answered',
    open: 'nora-lights',
    at: '2026-09-14T08:10',
    draft: 'Hi Nora,\n\nyes, lights along the beams are possible. The florist gets in at 7.\n\nBeth',
    wanted: [said('feeling-not-acknowledged', 'She lies awake.')],
    fine: fine('open-question', 'sum-up-first'),
    mustNot: [said('question-unanswered', 'Both are answered.')],
  },
  {
    name: 'the stage alone',
    open: 'yusuf-room',
    draft: `Dear Yusuf,

    yes, the stage can stand on the left, and the interpreters will see the speaker from their cabin.

    Beth`,
    wanted: [must('question-unanswered', 'The price of the coffee break.')],
    fine: fine('promise-in-draft'),
    mustNot: [],
  },
  {
    name: 'the stage and the coffee',
    open: 'yusuf-room',
    draft: `Dear Yusuf,

    yes, the stage can stand on the left, and the interpreters will see the speaker. The coffee break is £6.50 a head, so \
    £910 for 140.

    Beth`,
    wanted: [],
    fine: fine('promise-in-draft'),
    mustNot: [],
  },
  {
    name: 'passed on',
    open: 'rick-hours',
    draft: 'Hi Rick,\n\nI will pass this on to accounts.\n\nBeth',
    wanted: [
      must('feeling-not-acknowledged', 'The third time, and not a word of regret.'),
      said('passes-them-on', 'To whom, and by when?'),
    ],
    fine: fine('promise-in-draft', 'sum-up-first', 'question-unanswered', 'open-question', 'ends-badly'),
    mustNot: [],
  },
  {
    name: 'put right',
    open: 'rick-hours',
    draft: `Hi Rick,

    sorry, three times is three too many. It was six hours, and I'll send a corrected invoice today.

    Beth`,
    wanted: [said('promise-in-draft', 'A corrected invoice today.')],
    fine: fine('open-question'),
    mustNot: [said('sum-up-first', 'Six hours: it says what went wrong.')],
  },
  {
    name: 'German: glad, and asks',
    open: 'helga-chor',
    draft: `Liebe Frau Weiß,

    wie schön, dass Sie kommen. Wann im Mai, und wie viele sind Sie?

    Herzliche Grüße
    Beth Lowe`,
    wanted: [],
    fine: [],
    mustNot: [said('too-many-asks', 'Two, and both short.')],
  },
  {
    name: 'an opening that knows her',
    open: 'nora-lights',
    subject: 'Your Saturday',
    logged: [
      { kind: 'fact', body: { category: 'person', text: 'Her grandmother comes in a wheelchair', source: 'told' } },
    ],
    draft: `Hi Nora,

    the lights are up and the ramp for your grandmother's wheelchair is in place. Is there anything else before Saturday?

    Beth`,
    wanted: [],
    fine: [],
    mustNot: [said('nothing-personal', 'Her grandmother.'), said('no-clear-ask', 'It asks.')],
  },
];
