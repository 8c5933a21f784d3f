import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';

/** What the depot would want to be told of an answer half written, written from the mails alone. */
export const containerDepotDrafts: Moment[] = [
  {
    name: 'the price, the lane and the planning',
    open: 'moira-shed',
    at: '2026-09-22T08:30',
    draft: `Hello Moira,

    a used 20 foot box is 1,450 delivered. Our small truck gets down any lane of three metres. Planning is a question for the \
    town hall: below 40 square metres it is mostly a form.

    Joris`,
    wanted: [],
    fine: [],
    mustNot: [
      said('question-unanswered', 'All three are answered.'),
      said('open-question', 'It is plain what she wants.'),
      said('sum-up-first', 'It is plain what she wants.'),
      said('passes-them-on', 'The town hall is the one to ask.'),
    ],
  },
  {
    name: 'the price and the lane',
    open: 'moira-shed',
    at: '2026-09-22T08:30',
    draft: `Hello Moira,

    a used 20 foot box is 1,450 delivered, and our small truck gets down any lane of three metres. It can be with you next week.

    Joris`,
    wanted: [must('question-unanswered', 'The planning.')],
    fine: fine('promise-in-draft'),
    mustNot: [],
  },
  {
    name: 'a seal, and not a word about the meal',
    open: 'moira-drip',
    at: '2026-10-13T09:00',
    draft: `Hi Moira,

    silicone will not hold on that corner, because the roof panel moves with the heat. The gasket under the corner casting has to \
    be changed. Pieter has one in the van and passes by Mechelen on Thursday around ten.

    Joris`,
    wanted: [said('feeling-not-acknowledged', 'Her meal got damp, and nobody is sorry.')],
    fine: fine('promise-in-draft', 'sum-up-first'),
    mustNot: [said('question-unanswered', 'Silicone or a man: it is answered.')],
  },
  {
    name: 'sorry, and a man on Thursday',
    open: 'moira-drip',
    at: '2026-10-13T09:00',
    draft: `Hi Moira,

    sorry about the wet meal, that corner ought to be tight. No silicone needed: I'll send Pieter on Thursday around ten with a \
    new seal, at our cost. How much meal was lost?

    Joris`,
    wanted: [said('promise-in-draft', 'Pieter on Thursday.')],
    fine: [],
    mustNot: [
      said('feeling-not-acknowledged', 'Sorry about the meal.'),
      said('sum-up-first', 'The wet meal and the corner.'),
      said('question-unanswered', 'Answered.'),
    ],
  },
  {
    name: 'French: the terms of delivery',
    open: 'amina-retard',
    at: '2026-10-05T07:45',
    draft: `Bonjour Madame,

    selon nos conditions de vente, les heures de livraison sont données à titre indicatif et dépendent de la circulation sur le \
    ring. Le camion est en route et arrivera dans la matinée. Notre chauffeur vous appellera à son arrivée.

    Joris Maes`,
    wanted: [must('feeling-not-acknowledged', 'Six people wait, and not a word of regret.')],
    fine: fine('promise-in-draft', 'sum-up-first', 'question-unanswered'),
    mustNot: [],
  },
  {
    name: 'sold as seen',
    open: 'graham-floor',
    at: '2026-09-29T08:20',
    draft: `Dear Graham,

    the box was sold as seen and your yard manager signed for it on delivery. We are not able to swap it or to give you your \
    money back.

    Joris`,
    wanted: [
      must('ends-badly', 'A refusal, and nothing after it.'),
      said('feeling-not-acknowledged', 'A boot went through the floor.'),
    ],
    fine: fine('sum-up-first', 'question-unanswered'),
    mustNot: [],
  },
  {
    name: 'Dutch: Tuesday will do',
    open: 'karel-dinsdag',
    at: '2026-10-07T13:10',
    draft: 'Karel, dinsdag lukt. Ze staan vanaf 5.30 klaar op rij C. Joris',
    wanted: [],
    fine: fine('promise-in-draft'),
    mustNot: [said('question-unanswered', 'Tuesday.'), said('wrong-name', 'Karel.')],
  },
  {
    name: 'German: the offer is attached, and it is not',
    open: 'dieter-angebot',
    at: '2026-09-28T14:00',
    draft: `Sehr geehrter Herr Krahl,

    im Anhang finden Sie unser Angebot über vier High-Cube-Container frei Duisburg. Passt Ihnen eine Anlieferung in \
    Kalenderwoche 46?

    Mit freundlichen Grüßen
    Joris Maes`,
    wanted: [must('attachment-missing', 'Nothing is attached.')],
    fine: [],
    mustNot: [said('question-unanswered', 'The offer is here.'), said('wrong-name', 'Krahl.')],
  },
  {
    name: 'German: somebody else’s name',
    open: 'dieter-rechnung',
    at: '2026-10-14T10:00',
    draft: `Sehr geehrte Frau Hofmann,

    die Anschrift auf der Rechnung 2291 ist geändert, Sie finden sie im Kundenportal.

    Mit freundlichen Grüßen
    Joris Maes`,
    wanted: [must('wrong-name', 'He is Herr Krahl.')],
    fine: [],
    mustNot: [said('attachment-missing', 'It says where it is.'), said('question-unanswered', 'It is changed.')],
  },
];
