import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';

/** What is to be said of answers half written by the dealer of garden machines. */
export const gardenMachinesDrafts: Moment[] = [
  {
    name: 'English: six inches, and the weight left out; a list that hangs on nothing',
    open: 'pryce-chipper',
    at: '2026-09-01T11:05',
    draft: `Hi Gethin,

    Six inches with the forks on is what it was built for. The price list is attached.

    Best wishes,
    Ragnhild`,
    wanted: [
      must('question-unanswered', 'What it weighs on the road.'),
      must('attachment-missing', 'There is no list on it.'),
    ],
    fine: fine('nothing-personal'),
    mustNot: [said('wrong-name', 'He is Gethin.'), said('too-long', 'Two sentences.')],
  },
  {
    name: 'English: a carburettor, and not a word for a man who borrows saws',
    open: 'lacey-saw',
    at: '2026-10-19T16:00',
    draft: `Hello Ray,

    The carburettor has not come in yet. The saw will leave on Wednesday.

    Ragnhild`,
    wanted: [
      must('wrong-name', 'He is called Roy.'),
      must('feeling-not-acknowledged', 'He was let down for the third time, and nobody is sorry.'),
      said('promise-in-draft', 'Wednesday.'),
    ],
    fine: fine('sum-up-first', 'open-question', 'nothing-personal'),
    mustNot: [
      said('question-unanswered', 'It says where the saw is.'),
      said('attachment-missing', 'None is spoken of.'),
    ],
  },
  {
    name: 'English: yes to November, with a day and a plan',
    open: 'adeyemi-fairways',
    at: '2026-10-20T12:50',
    draft: `Hi Folake,

    Welcome back, and thank you, one mower is down for you. The middle of November is fine as long as there is no \
    frost in the ground: Ole comes on Wednesday 18 November. You and Kofi get the plan of the wire from me by Friday \
    30 October.

    Ragnhild`,
    wanted: [said('promise-in-draft', 'The plan by the 30th, and Ole on the 18th.')],
    fine: [],
    mustNot: [
      said('question-unanswered', 'November is fine.'),
      said('wrong-name', 'Folake; and Kofi is in copy.'),
      said('attachment-missing', 'The plan comes later.'),
      said('hedging', 'Frost is a condition, no doubt of hers.'),
      said('feeling-not-acknowledged', 'She is cheerful, and so is the answer.'),
    ],
  },
  {
    name: 'German: papers perhaps, somehow, and nobody for his wife',
    open: 'reuter-traktor',
    draft: `Guten Tag Herr Reuter,

    schön, dass es dem Knie besser geht. Papiere brauchen wir eigentlich eher nicht, glaube ich, vielleicht wäre \
    aber irgendetwas vom Kauf unter Umständen ganz gut.

    Freundliche Grüße
    Ragnhild Tveit`,
    wanted: [
      must('hedging', 'Eigentlich, glaube ich, vielleicht, unter Umständen.'),
      must('question-unanswered', 'Who explains the new one to his wife.'),
    ],
    fine: [],
    mustNot: [said('wrong-name', 'Herr Reuter it is.'), said('nothing-personal', 'The knee.')],
  },
  {
    name: 'Norwegian: sorry for the belt, which is in the post',
    open: 'bakken-fres',
    draft: `Hei Turid,

    beklager, reima ble liggende igjen på disken her. Jeg la den i posten i dag tidlig, så du har den før du har \
    danset ferdig.

    Hilsen Ragnhild`,
    wanted: [],
    fine: fine('promise-in-draft'),
    mustNot: [
      said('feeling-not-acknowledged', 'She says sorry, and Turid was not cross.'),
      said('attachment-missing', 'The belt comes by post.'),
      said('ends-badly', 'It ends on a joke of hers.'),
      said('question-unanswered', 'Nothing was asked.'),
      said('wrong-name', 'She is Turid.'),
    ],
  },
];
