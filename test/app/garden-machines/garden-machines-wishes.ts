import { instant, type Moment } from '@/test/app/mailbox';
import { calm, fine, must, owed, pleased, said, troubled } from '@/test/app/wish';

const oslo = (time: string) => instant(time, 'Europe/Oslo');

/** What the dealer of garden machines would want to be told, written from the mails alone. */
export const gardenMachinesWishes: Moment[] = [
  {
    name: 'two questions about knives, answered beside the chipper',
    open: 'pryce-knives',
    at: '2026-09-09T10:00',
    wanted: [],
    fine: calm,
    mustNot: [
      said('reply-owed', 'Both were answered in the other thread, and he said grand.'),
      said('reply-needed', 'As he said: grand.'),
      said('waiting-on-them', 'He has until the end of the month.'),
    ],
  },
  {
    name: 'the agent has signed, and so the 190 it is',
    open: 'pryce-chipper',
    at: '2026-09-22T09:20',
    wanted: [must('order-seen', 'The 190 at the price on the list.')],
    fine: fine('ask-next', 'reply-owed', 'reply-needed', 'acknowledge-now', 'say-thanks'),
    mustNot: [
      said('waiting-on-them', 'He has answered, and in time.'),
      said('open-issue', 'Nothing is wrong.'),
      said('promise-late', 'Nothing was promised by us yet.'),
    ],
  },
  {
    name: 'a certificate by Friday, and it is Wednesday',
    open: 'pryce-chipper',
    at: '2026-09-30T10:00',
    wanted: [],
    fine: [...pleased, ...fine('order-seen', 'promise-late')],
    mustNot: [
      said('reply-owed', 'He has noted both dates.'),
      said('waiting-on-them', 'He waits on us.'),
      said('open-issue', 'Nothing is wrong.'),
    ],
  },
  {
    name: 'a happy man, and a certificate that never went, seen from the old knives',
    open: 'pryce-knives',
    wanted: [must('promise-late', 'The noise certificate was to go by the 2nd of October, and none went.')],
    fine: [...pleased, ...fine('good-moment')],
    mustNot: [
      said('reply-owed', 'The knives were answered in September.'),
      said('waiting-on-them', 'He waits on us.'),
      said('open-issue', 'He does not complain.'),
      said('order-seen', 'It came, and it works.'),
    ],
  },
  {
    name: 'a machine says that she is away until Monday',
    open: 'adeyemi-fairways',
    at: '2026-10-13T10:00',
    wanted: [],
    fine: [...calm, ...fine('away', 'waiting-on-them')],
    mustNot: [
      said('reply-owed', 'A machine wrote that.'),
      said('reply-needed', 'A machine wrote that.'),
      said('gone-quiet', 'She is away.'),
      said('order-seen', 'The committee has said nothing.'),
      said('good-moment', 'She is away.'),
    ],
  },
  {
    name: 'one mower, not two, between the treasurer and the drains',
    open: 'adeyemi-fairways',
    at: '2026-10-20T09:50',
    wanted: [must('order-seen', 'Put us down for the one.')],
    fine: fine('ask-next', 'reply-owed', 'reply-needed', 'acknowledge-now', 'say-thanks'),
    mustNot: [
      said('away', 'She is back.'),
      said('waiting-on-them', 'She has answered.'),
      said('open-issue', 'A smaller order is no complaint.'),
      said('hand-off', 'Kofi is one of theirs.'),
    ],
  },
  {
    name: 'the wire is booked, and its plan is not due before Friday',
    open: 'adeyemi-fairways',
    wanted: [],
    fine: [...pleased, ...fine('order-seen', 'promise-late')],
    mustNot: [
      said('reply-owed', 'She says cheers.'),
      said('waiting-on-them', 'She waits on us.'),
      said('away', 'She is back.'),
      said('open-issue', 'Nothing is wrong.'),
    ],
  },
  {
    name: 'Friday was the word, and it is Monday afternoon',
    open: 'lacey-saw',
    at: '2026-10-19T16:00',
    wanted: [
      owed('Where the saw is, in no question at all; five hours ago.'),
      must('promise-late', 'Ole said the 16th.'),
      must('open-issue', 'The third time with one saw, and his work stands still.'),
      said('acknowledge-now', 'If the workshop has to be asked first.'),
    ],
    fine: [...troubled, ...fine('many-hands')],
    mustNot: [
      said('ask-feedback', 'Not now.'),
      said('ask-next', 'Not now.'),
      said('waiting-on-them', 'He waits on us.'),
      said('order-seen', 'It is a repair.'),
    ],
  },
  {
    name: 'it runs, and he is gone, with the issue in the log',
    open: 'lacey-saw',
    logged: [
      {
        kind: 'issue',
        body: { what: 'The 572 stalls after two repairs', openedAt: oslo('2026-10-19T16:10') },
        at: '2026-10-19T16:10',
      },
    ],
    wanted: [
      must('why-left', 'He buys elsewhere from here on, and says so.'),
      said('issue-stage', 'The saw runs, and the issue stands open in the log.'),
    ],
    fine: [...troubled, ...fine('close-the-loop', 'reply-needed', 'reply-owed', 'acknowledge-now')],
    mustNot: [
      said('order-seen', 'He bought from another.'),
      said('ask-feedback', 'Not like that.'),
      said('ask-next', 'He has left.'),
      said('say-thanks', 'He has left.'),
      said('promise-late', 'Late, and over: the saw is there.'),
      said('open-issue', 'It is in the log.'),
    ],
  },
  {
    name: 'German: papers for the old one, and we deliver tomorrow',
    open: 'reuter-traktor',
    wanted: [owed('Papers, and who explains it to his wife; since yesterday morning.')],
    fine: fine('ask-next', 'acknowledge-now', 'talking-point', 'milestone-near', 'order-seen', 'promise-late'),
    mustNot: [
      said('open-issue', 'Only the coffee is bad.'),
      said('waiting-on-them', 'It is our turn.'),
      said('away', 'He answers from there.'),
      said('greet-research-act', 'Both questions are clear.'),
    ],
  },
  {
    name: 'Norwegian: she dances for snow',
    open: 'bakken-fres',
    at: '2026-10-13T10:00',
    wanted: [],
    fine: pleased,
    mustNot: [
      said('reply-owed', 'She asks nothing.'),
      said('reply-needed', 'It is a joke that closes.'),
      said('order-seen', 'She has it already.'),
      said('open-issue', 'It is the neighbour who envies her.'),
    ],
  },
  {
    name: 'Norwegian: the bolts came, and the belt did not',
    open: 'bakken-fres',
    wanted: [
      said('reply-owed', 'She asks nothing, and would like to hear when the belt comes; all Monday went by.'),
      said('promise-late', 'Both for Saturday, we said.'),
      said('open-issue', 'Half an order, in good humour.'),
    ],
    fine: [...troubled, ...fine('acknowledge-now', 'order-seen', 'reply-needed', 'ask-next')],
    mustNot: [
      said('waiting-on-them', 'It is our turn.'),
      said('ask-feedback', 'First the belt.'),
      said('ask-reaction', 'First the belt.'),
    ],
  },
];
