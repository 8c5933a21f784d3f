import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';
import { answering, mending } from './while-writing';

/** What the nursery would want to be told of an answer half written, written from the mails alone. */
export const treeNurseryDrafts: Moment[] = [
  {
    name: 'five to the metre, and lifting from next week',
    open: 'gwen-whips',
    at: '2026-11-03T08:30',
    draft: `Hello Gwen,

    of course I remember, that damson nearly didn't fit in your car. Five to the metre in a double row is what I \
    would plant, so 400 in all: 280 hawthorn, 80 hazel and 40 dog rose. That is £356 with the delivery. We start \
    lifting next week, so the end of the month is perfect. Shall I put you down for Thursday the 26th?

    Hester`,
    wanted: [],
    fine: [...answering, ...fine('say-thanks')],
    mustNot: [
      said('question-unanswered', 'Five, and next week.'),
      said('too-long', 'She asked three things.'),
      said('open-question', 'It is plain what she wants.'),
      said('ask-next', 'Something is owed.'),
    ],
  },
  {
    name: 'Tom is out that way on Friday',
    open: 'gwen-earlier',
    at: '2026-11-17T09:00',
    draft: `Hello Gwen,

    Tom has a load for Kington on Friday, so he can drop yours at about ten on the way. They're lifted and looking \
    well. Just shout if Friday is no good.

    Hester`,
    wanted: [],
    fine: [...answering, ...fine('promise-in-draft', 'reply-needed', 'ask-next')],
    mustNot: [
      said('question-unanswered', 'Friday.'),
      said('passes-them-on', 'Tom drives the van.'),
      said('ends-badly', 'It ends on a way to say so.'),
      said('hedging', 'It is plain.'),
    ],
  },
  {
    name: 'somebody else’s beech, and sorry',
    open: 'neil-bareroot',
    at: '2026-11-09T08:50',
    draft: `Neil, I am so sorry, those are somebody else's beech. Tom is loading your hornbeam now and will be with \
    you by half ten. Leave the beech on the pallet, he'll take them back. Ringing you in five minutes.

    Hester`,
    wanted: [],
    fine: [...mending, ...fine('promise-in-draft')],
    mustNot: [
      said('feeling-not-acknowledged', 'She is so sorry.'),
      said('sum-up-first', 'It says what went wrong.'),
      said('question-unanswered', 'It says what is going on.'),
      said('passes-them-on', 'Tom comes to him.'),
      said('say-thanks', 'Not now.'),
    ],
  },
  {
    name: 'how to water a pear',
    open: 'bernard-pears',
    at: '2026-11-07T09:00',
    draft: `Dear Mr Hallam,

    pears want at least twenty litres a week in their first summer, given in one go and not every evening, since a \
    little each day keeps the roots near the surface. Our guarantee covers trees that do not come into leaf in the \
    first spring. If you send me a photograph of the bark above the graft I can tell you whether it is canker.

    Hester Lyle`,
    wanted: [must('feeling-not-acknowledged', 'Dead trees, no call, and not a word of regret.')],
    fine: [...mending, ...fine('sum-up-first', 'open-question', 'promise-in-draft', 'hard-to-read')],
    mustNot: [said('wrong-name', 'Mr Hallam.'), said('say-thanks', 'Not now.')],
  },
  {
    name: 'sorry about the pears, and sorrier about the call',
    open: 'bernard-pears',
    at: '2026-11-07T09:00',
    draft: `Dear Mr Hallam,

    I am sorry about the pears, and sorrier still that nobody rang you back. I would like to see them before I say a \
    word about the cause. Could I come by on Tuesday at four?

    Hester Lyle`,
    wanted: [],
    fine: [...mending, ...fine('open-question')],
    mustNot: [
      said('feeling-not-acknowledged', 'She is sorry, twice.'),
      said('sum-up-first', 'The pears and the call.'),
      said('question-unanswered', 'He asks nothing in particular.'),
      said('hedging', 'It is plain.'),
    ],
  },
  {
    name: 'a quotation that is said to be attached',
    open: 'rosalind-quotation',
    at: '2026-10-06T09:00',
    draft: `Dear Mrs Creed,

    please find attached our quotation for eight trees, staked and planted, and a copy of our liability certificate. \
    We have allowed for three oaks, three field maples and two limes. Would the Council like us to look at the ground \
    beforehand? It lies wet along the brook.

    Yours sincerely
    Hester Lyle`,
    wanted: [must('attachment-missing', 'Neither is there.')],
    fine: answering,
    mustNot: [
      said('wrong-name', 'Mrs Creed.'),
      said('question-unanswered', 'The price and the certificate.'),
      said('open-question', 'It is plain what they want.'),
    ],
  },
  {
    name: 'eighteen trees for Dan',
    open: 'sam-orchard',
    at: '2026-10-13T09:00',
    draft: `Hi Dan,

    lovely to meet you too. For £600 you get 18 half-standards, apples, pears and plums, with stakes, and yes, we do \
    the spiral guards. Which weekend were you thinking of?

    Hester`,
    wanted: [must('wrong-name', 'It goes to Sam.')],
    fine: answering,
    mustNot: [said('question-unanswered', 'What for 600, and the guards.'), said('too-many-asks', 'One.')],
  },
];
