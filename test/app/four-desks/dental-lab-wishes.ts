import { instant, type Moment } from '@/test/app/mailbox';
import { calm, fine, must, owed, pleased, said } from '@/test/app/wish';

const oslo = (time: string) => instant(time, 'Europe/Oslo');

/** What the dental laboratory would want to be told, written from the mails alone. */
export const dentalLabWishes: Moment[] = [
  {
    name: 'praise typed on a phone',
    open: 'anil-crown',
    at: '2026-09-16T10:00',
    wanted: [said('say-thanks', 'Magicians, he says.')],
    fine: [...pleased, ...fine('reply-needed')],
    mustNot: [said('reply-owed', 'He asks nothing.'), said('order-seen', 'A crown that came.')],
  },
  {
    name: 'a patient is in the chair',
    open: 'anil-shade',
    wanted: [owed('A2 or A3, now.')],
    fine: [...pleased, ...fine('acknowledge-now', 'good-moment', 'rather-talk')],
    mustNot: [said('open-issue', 'Two question marks are no complaint.')],
  },
  {
    name: 'a delivery moved, in French',
    open: 'helene-bridge',
    at: '2026-09-08T17:00',
    wanted: [],
    fine: calm,
    mustNot: [said('reply-needed', 'She thanks.'), said('open-issue', 'Nothing went wrong.')],
  },
  {
    name: 'a delivery that is asked for, in French',
    open: 'helene-bridge',
    at: '2026-09-08T10:30',
    wanted: [owed('Can it come on the 16th?')],
    fine: fine('acknowledge-now'),
    mustNot: [said('order-seen', 'Another day for an order there is.')],
  },
  {
    name: 'she will recommend us, in French',
    open: 'helene-bridge',
    wanted: [said('say-thanks', 'She tells her colleagues.')],
    fine: [...pleased, ...fine('reply-needed')],
    mustNot: [said('reply-owed', 'She asks nothing.')],
  },
  {
    name: 'delivered two weeks ago, and no last word',
    open: 'helene-photos',
    at: '2026-09-15T11:00',
    logged: [
      {
        kind: 'sale',
        at: '2026-08-20T10:00',
        body: {
          what: 'A bridge',
          state: 'fulfilled',
          deliveredAt: oslo('2026-08-31T12:00'),
          paperworkAt: oslo('2026-08-20T12:00'),
          informedAt: oslo('2026-08-25T12:00'),
          thankedAt: oslo('2026-08-20T12:00'),
        },
      },
    ],
    wanted: [],
    fine: [...calm, ...fine('last-contact', 'ask-feedback', 'after-sale', 'decided-delight')],
    mustNot: [said('no-surprises', 'It is delivered.'), said('order-seen', 'Photos.')],
  },
  {
    name: 'photos, as agreed',
    open: 'helene-photos',
    at: '2026-09-11T11:00',
    wanted: [],
    fine: calm,
    mustNot: [said('reply-needed', 'Answered.'), said('open-issue', 'Nothing went wrong.')],
  },
  {
    name: 'an invoice put right by a colleague, in Dutch',
    open: 'joris-factuur',
    at: '2026-09-11T11:00',
    wanted: [],
    fine: pleased,
    mustNot: [said('open-issue', 'Put right in an hour.'), said('seen-hand-off', 'Only one of us wrote.')],
  },
  {
    name: 'a doubtful invoice, in Dutch',
    open: 'joris-factuur',
    at: '2026-09-10T10:00',
    wanted: [owed('Is that right?')],
    fine: fine('acknowledge-now', 'open-issue'),
    mustNot: [said('order-seen', 'An invoice.')],
  },
  {
    name: 'an automatic answer, in Dutch',
    open: 'joris-prothese',
    wanted: [],
    fine: [...pleased, ...fine('away')],
    mustNot: [said('reply-owed', 'A machine wrote it.'), said('waiting-on-them', 'They are away until the 25th.')],
  },
  {
    name: 'an automatic answer, and the time away in the log',
    open: 'joris-prothese',
    at: '2026-09-22T11:00',
    logged: [
      {
        kind: 'absence',
        at: '2026-09-16T10:00',
        body: { from: oslo('2026-09-14T00:00'), until: oslo('2026-09-25T23:59') },
      },
    ],
    wanted: [],
    fine: [...pleased, ...fine('away')],
    mustNot: [said('waiting-on-them', 'They are away until the 25th.')],
  },
  {
    name: 'a crown that fits now, in Norwegian',
    open: 'solveig-krone',
    at: '2026-08-28T10:00',
    wanted: [],
    fine: [...pleased, ...fine('open-issue')],
    mustNot: [said('reply-owed', 'She thanks.'), said('reply-needed', 'She thanks.')],
  },
  {
    name: 'a crown that does not fit, in Norwegian',
    open: 'solveig-krone',
    at: '2026-08-20T10:30',
    wanted: [owed('A new one by Friday?'), must('open-issue', 'It has to be made again.')],
    fine: fine('acknowledge-now', 'at-risk'),
    mustNot: [said('order-seen', 'A remake is no order.'), said('greet-research-act', 'It is too high: clear.')],
  },
  {
    name: 'asked for word, a day ago',
    open: 'solveig-modell',
    at: '2026-09-10T10:00',
    wanted: [],
    fine: [...calm, ...fine('open-issue')],
    mustNot: [said('waiting-on-them', 'One day.')],
  },
  {
    name: 'asked for word, eight days ago',
    open: 'solveig-modell',
    wanted: [must('waiting-on-them', 'The bite is not confirmed, and the work stands still.')],
    fine: fine('open-issue'),
    mustNot: [said('reply-owed', 'It is her turn.')],
  },
  {
    name: 'a chat about puppies',
    open: 'karen-boxes',
    wanted: [],
    fine: [...calm, ...fine('reply-needed', 'talking-point')],
    mustNot: [said('reply-owed', '“Would you believe it?” wants no answer.'), said('open-issue', 'A puppy.')],
  },
  {
    name: 'who looks after what',
    open: 'karen-scanner',
    at: '2026-09-07T10:00',
    wanted: [],
    fine: [...pleased, ...fine('seen-hand-off')],
    mustNot: [said('reply-needed', 'Done, she says.')],
  },
  {
    name: 'who looks after what, and the colleague knows nothing of her',
    open: 'karen-scanner',
    at: '2026-09-07T10:00',
    logged: [
      { kind: 'hand-off', at: '2026-09-03T10:06', body: { to: 'Mia', why: 'Scanner files', introduced: 'yes' } },
    ],
    wanted: [must('hand-off', 'Mia was told nothing of the case.')],
    fine: pleased,
    mustNot: [],
  },
];

/** The same with an answer half written. */
export const dentalLabDrafts: Moment[] = [
  {
    name: 'two words for the chair',
    open: 'anil-shade',
    draft: 'A2, Anil.',
    wanted: [],
    fine: [],
    mustNot: [said('question-unanswered', 'It answers.'), said('sum-up-first', 'No time for it.')],
  },
  {
    name: 'somebody else’s name',
    open: 'anil-shade',
    draft: 'Hi Amit,\n\nA2.\n\nJonas',
    wanted: [must('wrong-name', 'He is Anil.')],
    fine: [],
    mustNot: [],
  },
  {
    name: 'puppies, and the 28th',
    open: 'karen-boxes',
    draft: `Hi Karen,

    the puppy has moved on to table legs. Noted: nothing from us on the 28th.

    Jonas`,
    wanted: [],
    fine: fine('promise-in-draft'),
    mustNot: [],
  },
  {
    name: 'Norwegian: a gap in the template',
    open: 'solveig-modell',
    draft: `Hei Solveig,

    har du fått sett på bittet? Vi kan hente modellen [DATO].

    Hilsen Jonas`,
    wanted: [must('placeholder', 'A day is missing.')],
    fine: [],
    mustNot: [],
  },
];
