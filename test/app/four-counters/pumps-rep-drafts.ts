import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';
import { answering, mending } from './while-writing';

/** What the representative would want to be told of an answer half written, written from the mails alone. */
export const pumpsRepDrafts: Moment[] = [
  {
    name: 'it is not the seal',
    open: 'fergus-seal',
    at: '2026-11-05T08:00',
    draft: `Fergus,

    three seals in five months is not right, I'm sorry. I doubt that it is the seal. Could you send me a photo of the \
    coupling, and what is the temperature when it starts to weep? Then we get you dry before the 12th.

    Wessel`,
    wanted: [],
    fine: [...mending, ...fine('promise-in-draft')],
    mustNot: [
      said('feeling-not-acknowledged', 'He is sorry.'),
      said('sum-up-first', 'Three seals in five months.'),
      said('open-question', 'It asks for what is needed.'),
      said('too-many-asks', 'Two.'),
      said('hedging', 'One doubt, and a good one.'),
    ],
  },
  {
    name: 'the materials, the zone and the curve',
    open: 'priyanka-skid',
    at: '2026-11-09T12:00',
    draft: `Dear Priyanka,

    the wetted parts of the pump head are PVDF and Hastelloy C-276. The motor is II 3G and so suitable for ATEX zone \
    2. The NPSH required is 3.1 m at 40 m3/h. Good luck with the HAZOP.

    Kind regards
    Wessel`,
    wanted: [must('question-unanswered', 'The lead time.')],
    fine: answering,
    mustNot: [said('wrong-name', 'Priyanka.'), said('open-question', 'It is plain what she wants.')],
  },
  {
    name: 'the materials, the zone, the curve and nine weeks',
    open: 'priyanka-skid',
    at: '2026-11-09T12:00',
    draft: `Dear Priyanka,

    1. PVDF and Hastelloy C-276.
    2. Yes, the motor is II 3G.
    3. 3.1 m at 40 m3/h.
    4. Nine weeks from order.

    Kind regards
    Wessel`,
    wanted: [],
    fine: answering,
    mustNot: [
      said('question-unanswered', 'All four.'),
      said('hard-to-read', 'It is a list.'),
      said('sum-up-first', 'It is plain what she wants.'),
      said('promise-in-draft', 'It tells, it promises nothing.'),
    ],
  },
  {
    name: 'the move, not the age',
    open: 'aled-vacuum',
    at: '2026-11-11T14:00',
    draft: `Hi Aled,

    a 2009 pump can mostly be repaired, and a noise that began with the move sounds more like the mounting than the \
    pump. What exactly did the two firms look at, and how was it fixed down in the new parlour? A short video with \
    the sound on would tell me a lot.

    Wessel`,
    wanted: [],
    fine: [...answering, ...fine('rather-talk', 'good-moment')],
    mustNot: [
      said('open-question', 'It asks what and how.'),
      said('question-unanswered', 'It can mostly be repaired.'),
      said('sum-up-first', 'The age, the noise and the move.'),
      said('too-many-asks', 'Three at most.'),
      said('open-issue', 'It is not our pump.'),
    ],
  },
  {
    name: 'Norwegian: both fly tonight',
    open: 'kjell-havari',
    at: '2026-11-10T07:30',
    draft: `Hei Kjell,

    leit å høre om havariet. Begge pumpene står på lager her. De flyr i kveld og er hos deg onsdag før tolv. Papirene \
    tar vi etterpå.

    Wessel`,
    wanted: [said('promise-in-draft', 'On Wednesday before noon.')],
    fine: [...answering, ...fine('order-seen', 'rather-talk', 'good-moment')],
    mustNot: [
      said('question-unanswered', 'Both are there.'),
      said('feeling-not-acknowledged', 'He is sorry about the breakdown.'),
      said('open-issue', 'Nobody says that it was our pump.'),
    ],
  },
  {
    name: 'Dutch: the bearing man on Friday',
    open: 'tineke-lawaai',
    at: '2026-11-04T10:30',
    draft: `Dag Tineke,

    wat vervelend, zeker na zo'n bezoek waar je niks aan had. Vrijdag om acht uur komt onze lagerspecialist naar de \
    pomp kijken. De twee uur haal ik van de rekening.

    Groet, Wessel`,
    wanted: [said('promise-in-draft', 'On Friday at eight.')],
    fine: mending,
    mustNot: [
      said('feeling-not-acknowledged', 'It says how annoying it is.'),
      said('question-unanswered', 'Friday at eight.'),
      said('sum-up-first', 'The visit, the pump and the two hours.'),
      said('passes-them-on', 'He sends somebody.'),
    ],
  },
];
