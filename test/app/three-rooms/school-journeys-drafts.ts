import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';

/** What is to be said of an answer half written. */
export const schoolJourneysDrafts: Moment[] = [
  {
    name: 'Swedish: breakfast alone',
    open: 'anders-avresa',
    at: '2026-10-14T15:20',
    draft: `Hej Anders,

    ja, frukosten ingår, den serveras från klockan sju och det finns glutenfritt bröd för den som vill.

    Hälsningar
    Freya`,
    wanted: [must('question-unanswered', 'Can they leave on the 6th?')],
    fine: [],
    mustNot: [],
  },
  {
    name: 'Swedish: both',
    open: 'anders-avresa',
    at: '2026-10-14T15:20',
    draft: `Hej Anders,

    ja, det går bra att flytta avresan till den 6 maj, och priset är detsamma. Frukosten på vandrarhemmet ingår.

    Hälsningar
    Freya`,
    wanted: [],
    fine: [],
    mustNot: [said('question-unanswered', 'Both are answered.')],
  },
  {
    name: 'two of three',
    open: 'kofi-ski',
    draft: `Hi Kofi,

    two more is no problem at all, there are four beds left. The last date for names is Friday, 6 November.

    Freya`,
    wanted: [must('question-unanswered', 'The kit list.')],
    fine: [],
    mustNot: [said('feeling-not-acknowledged', 'He is cheerful.')],
  },
  {
    name: 'sorry, and the money',
    open: 'kofi-coach',
    at: '2026-09-25T09:15',
    draft: `Kofi,

    I am so sorry. Forty-two children in the rain for an hour, and you on the phone to their parents: no wonder you \
    are angry. About the money, talk to me and to nobody else; the whole fare comes off. What did it cost you \
    besides?

    Freya`,
    wanted: [],
    fine: fine('promise-in-draft'),
    mustNot: [
      said('feeling-not-acknowledged', 'It says so.'),
      said('sum-up-first', 'It sums up.'),
      said('passes-them-on', 'The contrary.'),
    ],
  },
  {
    name: 'ask the coach firm',
    open: 'kofi-coach',
    at: '2026-09-25T09:15',
    draft: `Hi Kofi,

    sorry to hear that the coach never came, that must have been a miserable hour. Refunds are handled by the coach \
    firm itself, so please contact them directly at claims@dockline.example and quote your booking number.

    Freya`,
    wanted: [must('passes-them-on', 'He bought from us, and is sent to somebody he never met.')],
    fine: fine('ends-badly'),
    mustNot: [said('question-unanswered', 'It says whom to talk to.')],
  },
  {
    name: 'Tuesday, and in two parts',
    open: 'ewa-programme',
    at: '2026-10-12T14:10',
    draft: `Dear Ewa,

    well spotted: the museum is closed on Mondays, so it has moved to Tuesday morning. Paying in two parts is fine, half now \
    and half in February.

    Freya`,
    wanted: [],
    fine: [],
    mustNot: [said('question-unanswered', 'Both are answered.'), said('no-clear-ask', 'It answers.')],
  },
  {
    name: 'Dutch: somebody else’s name',
    open: 'lotte-namen',
    draft: `Dag Lisa,

    dank je wel, de twintigste is vroeg genoeg. De ferry houdt onze hutten tot het einde van de maand vast.

    Groetjes
    Freya`,
    wanted: [must('wrong-name', 'She is called Lotte.')],
    fine: [],
    mustNot: [said('promise-in-draft', 'The ferry holds them, not we.')],
  },
];
