import type { Moment } from './mailbox';
import { fine, must, owed, said } from './wish';

// What a thoughtful seller would want to be told of `coffee-mailbox.ts`, written before the rules were run on it. What is
// neither wanted nor fine is a false alarm.

const at = (day: string) => Date.parse(`${day}T12:00:00+01:00`);

const outage = [
  owed('She asks for a technician since yesterday morning.'),
  must('open-issue', 'Second breakdown this month.'),
  said('acknowledge-now', 'She waits with 80 guests.'),
];
const late = [
  owed('Where is the machine?'),
  must('open-issue', 'A promised delivery that did not come.'),
  said('acknowledge-now', 'The opening is on Saturday.'),
];
const troubled = fine('greet-research-act', 'rather-talk', 'at-risk');

export const readingMoments: Moment[] = [
  { name: 'a visit agreed', open: 'marta-visit', wanted: [], fine: fine('ask-next'), mustNot: [] },
  {
    name: 'a visit agreed, and their jubilee on Sunday',
    open: 'marta-visit',
    logged: [{ kind: 'milestone', body: { what: 'The bakery turns 30', on: at('2027-03-14') } }],
    wanted: [must('milestone-near', 'Four days to go.')],
    fine: fine('ask-next', 'delight-idea', 'talking-point'),
    mustNot: [],
  },
  {
    name: 'the issue of a magazine, and disappointed in jest',
    open: 'robert-magazine',
    wanted: [],
    fine: fine('reply-needed', 'ask-next', 'talking-point'),
    mustNot: [said('open-issue', 'An issue of a magazine.')],
  },
  {
    name: 'answered, and thanked for',
    open: 'robert-cups',
    wanted: [],
    fine: fine('reply-needed', 'ask-next'),
    mustNot: [],
  },
  { name: 'a breakdown, in French', open: 'sophie-panne', wanted: outage, fine: troubled, mustNot: [] },
  {
    name: 'an order, in Dutch',
    open: 'bram-offerte',
    wanted: [must('order-seen', 'Agreed, with an order number.'), said('reply-owed', 'He asks for a confirmation.')],
    fine: fine('reply-needed', 'acknowledge-now', 'say-thanks'),
    mustNot: [],
  },
  {
    name: 'an automatic answer, in Swedish',
    open: 'ingrid-away',
    wanted: [],
    fine: fine('away'),
    mustNot: [said('reply-needed', 'A machine wrote it.'), said('waiting-on-them', 'She is away until the 19th.')],
  },
  {
    name: 'a price, and thanks, in Italian',
    open: 'paolo-ordine',
    wanted: [],
    fine: fine('ask-next'),
    mustNot: [said('order-seen', 'He thanks for a price.')],
  },
  {
    name: 'an invoice put right, in Spanish',
    open: 'carmen-factura',
    wanted: [],
    fine: fine('say-thanks', 'ask-next', 'ask-feedback'),
    mustNot: [said('open-issue', 'Put right within the hour, and she says so.')],
  },
  {
    name: 'two questions of somebody new, in German',
    open: 'hanna-fragen',
    wanted: [owed('Loudness, and water.')],
    fine: fine('acknowledge-now', 'first-call-objective'),
    mustNot: [said('greet-research-act', 'Both are clear.')],
  },
  {
    name: 'a colleague answered',
    open: 'liam-descaler',
    wanted: [],
    fine: fine('ask-next', 'say-thanks'),
    mustNot: [said('order-seen', 'Two bottles that came.')],
  },
  {
    name: 'a colleague has the case, and was told nothing',
    open: 'liam-descaler',
    logged: [{ kind: 'hand-off', body: { to: 'Jon', why: 'The boiler of the second machine' } }],
    wanted: [must('hand-off', 'Jon was not told, nor Liam.')],
    fine: fine('ask-next', 'say-thanks'),
    mustNot: [],
  },
  { name: 'no complaints here', open: 'liam-refund', wanted: [], fine: fine('ask-next', 'say-thanks'), mustNot: [] },
  {
    name: 'in order to sign',
    open: 'aisha-contract',
    wanted: [owed('An amended contract, due at 13:00.')],
    fine: fine('acknowledge-now'),
    mustNot: [said('order-seen', 'In order to sign is no order.'), said('open-issue', 'Nothing went wrong.')],
  },
  { name: 'a late delivery, in Portuguese', open: 'tomas-atraso', wanted: late, fine: troubled, mustNot: [] },
  {
    name: 'a late delivery, of a sale in the log',
    open: 'tomas-atraso',
    logged: [{ kind: 'sale', body: { what: 'A Trio', delivery: at('2027-03-05') } }],
    wanted: [...late, must('no-surprises', 'The day passed, and nobody told him.')],
    fine: [...troubled, ...fine('after-sale')],
    mustNot: [said('say-thanks', 'Not before it is there.')],
  },
  {
    name: 'delighted, and told others',
    open: 'grace-happy',
    wanted: [said('say-thanks', 'Praise, and a recommendation.')],
    fine: fine('reply-needed', 'ask-next', 'ask-feedback', 'ask-reaction', 'delight-idea', 'talking-point'),
    mustNot: [],
  },
  {
    name: 'delighted, beside an old thread',
    open: 'grace-filter',
    wanted: [],
    fine: fine('say-thanks', 'reply-needed', 'ask-next', 'ask-feedback', 'ask-reaction'),
    mustNot: [said('gone-quiet', 'She wrote on Monday.')],
  },
  {
    name: 'that thing again',
    open: 'viktor-vague',
    wanted: [owed('Can you help?'), must('greet-research-act', 'Nobody could say what he means.')],
    fine: fine('acknowledge-now', 'open-issue'),
    mustNot: [],
  },
  {
    name: 'do not order yet',
    open: 'nadia-order',
    wanted: [],
    fine: fine('reply-needed', 'ask-next'),
    mustNot: [said('order-seen', 'She says not to order.'), said('waiting-on-them', 'She said the 18th.')],
  },
  {
    name: 'after the fair',
    open: 'oskar-long',
    wanted: [],
    fine: fine('reply-needed', 'ask-next', 'say-thanks'),
    mustNot: [said('waiting-on-them', 'He said the end of March.')],
  },
  {
    name: 'all is well, and why not?',
    open: 'oskar-geliefert',
    wanted: [],
    fine: fine('reply-needed', 'say-thanks', 'ask-next', 'ask-feedback'),
    mustNot: [said('reply-owed', 'He asks nothing.')],
  },
];

const tangled =
  'Notwithstanding the aforementioned considerations regarding the operational characteristics of the equipment, it is ' +
  'respectfully submitted that the implementation of a comprehensive maintenance arrangement constitutes an advantageous ' +
  'proposition for organisations characterised by considerable consumption.';

export const writingMoments: Moment[] = [
  {
    name: 'French: seen, summed up, with a day',
    open: 'sophie-panne',
    draft:
      'Bonjour Sophie,\n\nje suis vraiment désolée : deux pannes ce mois-ci, et 80 clients au petit-déjeuner, c’est ' +
      'inacceptable en effet. Un technicien sera chez vous demain à 7 h.',
    wanted: [],
    fine: fine('promise-in-draft', 'open-question'),
    mustNot: [],
  },
  {
    name: 'French: we shall look',
    open: 'sophie-panne',
    draft: 'Bonjour Sophie,\n\nnous allons regarder.',
    wanted: [
      must('feeling-not-acknowledged', 'Not a word of regret.'),
      said('sum-up-first', 'Not a word of what is broken.'),
      said('question-unanswered', 'When?'),
    ],
    fine: fine('promise-in-draft', 'open-question'),
    mustNot: [],
  },
  {
    name: 'German: both answered',
    open: 'hanna-fragen',
    draft:
      'Guten Tag Frau Dr. Vogel,\n\ndas Mahlwerk ist mit 62 dB etwa so laut wie ein Gespräch. Einen Wasseranschluss braucht die ' +
      'Maschine nicht, sie hat einen Tank.',
    wanted: [],
    fine: [],
    mustNot: [],
  },
  {
    name: 'German: one of two',
    open: 'hanna-fragen',
    draft: 'Guten Tag Frau Dr. Vogel,\n\ndas Mahlwerk ist mit 62 dB etwa so laut wie ein Gespräch.',
    wanted: [must('question-unanswered', 'The water.')],
    fine: [],
    mustNot: [],
  },
  {
    name: 'a nickname, and a footnote',
    open: 'robert-magazine',
    draft: 'Hi Bob,\n\nthanks for thinking of me, I read it last night. The roaster in [1] is a customer of ours.',
    wanted: [],
    fine: [],
    mustNot: [said('wrong-name', 'He signs as Bob.'), said('placeholder', 'A footnote.')],
  },
  {
    name: 'nothing but doubts',
    open: 'viktor-vague',
    draft: 'Hi Viktor,\n\nI am not sure, but maybe it could be the pump. Hopefully it goes away.',
    wanted: [must('hedging', 'Four of them in two lines.'), said('open-question', 'What is it that it does?')],
    fine: fine('sum-up-first', 'question-unanswered', 'ends-badly', 'feeling-not-acknowledged'),
    mustNot: [],
  },
  {
    name: 'a quick word',
    open: 'liam-descaler',
    draft: 'Great, glad they came, Liam.',
    wanted: [],
    fine: [],
    mustNot: [],
  },
  {
    name: 'nothing can be attached',
    open: 'aisha-contract',
    draft:
      'Dear Aisha,\n\nI cannot attach the contract here, so I have put it on your portal. Clause 7 now names the processor.',
    wanted: [],
    fine: [],
    mustNot: [said('attachment-missing', 'It says that nothing is.')],
  },
  {
    name: 'attached, and is not',
    open: 'aisha-contract',
    draft: 'Dear Aisha,\n\nplease find the amended contract attached.',
    wanted: [must('attachment-missing', 'Nothing is.')],
    fine: [],
    mustNot: [],
  },
  {
    name: 'an opening that knows nothing of her',
    open: 'marta-visit',
    subject: 'A new grinder',
    logged: [{ kind: 'fact', body: { category: 'interest', text: 'Her daughter rows for the club', source: 'told' } }],
    draft: 'Dear Marta,\n\nwe have a new grinder, quieter than the last one. May I bring it along on Tuesday?',
    wanted: [said('nothing-personal', 'Rowing.')],
    fine: [],
    mustNot: [],
  },
  {
    name: 'an opening that nobody reads to its end',
    open: 'liam-refund',
    subject: 'Maintenance',
    draft: `Dear Liam,\n\n${Array.from({ length: 8 }, () => tangled).join(' ')}`,
    wanted: [
      must('too-long', 'Nearly 300 words.'),
      must('hard-to-read', 'A lawyer would sigh.'),
      said('no-clear-ask', 'It asks nothing.'),
    ],
    fine: fine('nothing-personal'),
    mustNot: [],
  },
];
