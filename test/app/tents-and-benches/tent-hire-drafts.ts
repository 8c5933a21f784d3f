import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';

/** What is to be said of answers half written from Kent. */
export const tentHireDrafts: Moment[] = [
  {
    name: 'sides and bunting, and the heaters left out',
    open: 'cartwright-wedding',
    at: '2026-06-10T09:25',
    draft: `Hi Gemma,

    How exciting! Yes, clear sides are included, and we put up the bunting if it is there by noon on the Friday.

    Beth`,
    wanted: [must('question-unanswered', 'The heaters, and what they cost.')],
    fine: [],
    mustNot: [
      said('feeling-not-acknowledged', 'How exciting, it says.'),
      said('too-long', 'Two sentences.'),
      said('hedging', 'She is sure.'),
    ],
  },
  {
    name: 'a calm answer to a sudden panic',
    open: 'cartwright-gate',
    at: '2026-08-25T09:40',
    draft: `Hi Gemma,

    No need to panic: the lorry is 2.10 m wide, so 2.40 m is plenty. And yes, please keep the dog indoors until we are \
    done.

    Beth`,
    wanted: [],
    fine: [],
    mustNot: [
      said('question-unanswered', 'The gate and the dog.'),
      said('feeling-not-acknowledged', 'No need to panic.'),
      said('no-clear-ask', 'A plain answer.'),
    ],
  },
  {
    name: 'the price for Linda, in an essay',
    open: 'cartwright-linda',
    at: '2026-09-22T15:10',
    draft: `Hi Gemma,

    Thank you so much for passing this on, and please thank Linda as well for thinking of us, as it really does mean a \
    great deal to a small firm such as ours when somebody who has seen our work at one feast would like the very same \
    thing at another, and I have to say that it does not happen as often as one might think, even though we do of \
    course always try to do our very best wherever we are.

    As regards the price, there are a number of things which go into it, and I thought that it might be of interest if \
    I went through them one by one, so that Linda can see where the money goes. First of all there is the tent itself, \
    which as you know is the 12 metre with the clear sides, and which at this time of the year is a little cheaper \
    than it was in August, because fewer people marry in November. Then there are the heaters, of which I would take \
    four rather than two, given that the nights are colder by then, and given that a field is windier than a garden. \
    Then there are the lights, which are the same as those that Emily had. And then there is the lorry, with the two \
    men who put it all up on the Friday and take it all down again on the Sunday.

    All in all, and with everything that I have set out above taken together, we arrive at a total of £1,480, in which \
    the VAT is already included, so that there is nothing that would still have to be added to it later on.

    Beth`,
    wanted: [must('too-long', 'She asked what it costs, and has to look for it.')],
    fine: fine('hard-to-read', 'no-clear-ask'),
    mustNot: [
      said('question-unanswered', '£1,480 stands near the end.'),
      said('wrong-name', 'Linda is her sister-in-law, and Gemma is greeted.'),
      said('attachment-missing', 'Nothing is said to be attached.'),
    ],
  },
  {
    name: 'the risk assessment attached, and nothing is',
    open: 'fenn-fete',
    at: '2026-07-14T11:25',
    draft: `Dear Alan,

    It went to nobody, and that was me: I am sorry. You find the risk assessment attached, in good time for tomorrow.

    Kind regards,
    Beth`,
    wanted: [must('attachment-missing', 'It is the whole point of the mail.')],
    fine: [],
    mustNot: [
      said('feeling-not-acknowledged', 'She is sorry, and says why.'),
      said('promise-in-draft', 'Nothing is put off.'),
    ],
  },
  {
    name: 'the photograph attached, and it is',
    open: 'fenn-invoice',
    at: '2026-07-28T10:12',
    attached: true,
    draft: `Dear Alan,

    The 6 x 6 stood behind the tea tent from ten till six, with the cakes in it. A photograph is attached.

    Kind regards,
    Beth`,
    wanted: [],
    fine: [],
    mustNot: [
      said('attachment-missing', 'It hangs there.'),
      said('question-unanswered', 'It was up.'),
      said('no-clear-ask', 'A plain answer.'),
    ],
  },
  {
    name: 'sent round a fourth time',
    open: 'fenn-carols',
    at: '2026-09-23T10:40',
    draft: `Dear Allen,

    December is not mine, I am afraid. Please write to bookings@harlow-marquees.example, they should be able to help.

    Kind regards,
    Beth`,
    wanted: [
      must('passes-them-on', 'A fourth door, after three.'),
      said('question-unanswered', 'Whether it is free on the 20th.'),
      said('feeling-not-acknowledged', 'He hums already.'),
      said('wrong-name', 'He is an Alan.'),
    ],
    fine: fine('hedging', 'ends-badly', 'sum-up-first', 'many-hands', 'nothing-personal', 'open-question'),
    mustNot: [said('too-long', 'Would that it were longer.'), said('promise-in-draft', 'It promises nothing.')],
  },
  {
    name: 'French: free, and a promise of the quote for tomorrow',
    open: 'delcourt-chapiteau',
    at: '2026-06-17T09:55',
    draft: `Bonjour Hélène,

    le 15 x 30 est libre, et le montage le vendredi 11 est possible. Je vous envoie le devis demain.

    Cordialement,
    Beth`,
    wanted: [must('promise-in-draft', 'The quote, tomorrow.')],
    fine: [],
    mustNot: [
      said('question-unanswered', 'Free, and on the Friday.'),
      said('attachment-missing', 'It follows tomorrow.'),
      said('hedging', 'She is sure.'),
    ],
  },
  {
    name: 'French: who pays, and not a word on the rain',
    open: 'delcourt-pluie',
    at: '2026-09-14T10:00',
    draft: `Bonjour Hélène,

    merci de m'envoyer la liste des livres avec les prix.

    Cordialement,
    Beth`,
    wanted: [
      must('feeling-not-acknowledged', 'Wet books, and an hour on the telephone for nothing.'),
      said('question-unanswered', 'Who pays for them.'),
      said('sum-up-first', 'Not a word of what she wrote.'),
    ],
    fine: fine('open-question', 'nothing-personal'),
    mustNot: [said('attachment-missing', 'It is she who is to send something.'), said('too-long', 'One sentence.')],
  },
  {
    name: 'Dutch: Sunday, perhaps, she thinks',
    open: 'vandijk-beurs',
    at: '2026-09-16T09:08',
    draft: `Ha Joost,

    Zondag zou misschien wel kunnen, denk ik, maar ik weet het eigenlijk niet helemaal zeker. Waarschijnlijk lukt het.

    Groet,
    Beth`,
    wanted: [must('hedging', 'Misschien, denk ik, niet zeker, waarschijnlijk; and Sunday is in four days.')],
    fine: fine('question-unanswered', 'no-clear-ask'),
    mustNot: [
      said('promise-in-draft', 'If anything, the contrary.'),
      said('feeling-not-acknowledged', 'He takes it lightly.'),
    ],
  },
  {
    name: 'Spanish: a goodbye without a sting',
    open: 'ibarra-carpa',
    at: '2026-08-13T15:55',
    draft: `Buenas tardes, Lucía:

    Lo entiendo muy bien, gratis es difícil de mejorar. Gracias por decírmelo, y que vaya todo sobre ruedas.

    Un saludo,
    Beth`,
    wanted: [],
    fine: [],
    mustNot: [
      said('no-clear-ask', 'Nothing is left to be asked.'),
      said('question-unanswered', 'She asked nothing.'),
      said('ends-badly', 'It ends on a good wish.'),
    ],
  },
  {
    name: 'German: the invoice put right, to somebody else',
    open: 'brandt-rechnung',
    at: '2026-09-30T11:40',
    attached: true,
    draft: `Liebe Frau Brenner,

    da war was, und Sie haben recht. Hier ist die berichtigte Rechnung, bitte entschuldigen Sie die Mühe.

    Viele Grüße
    Beth Harlow`,
    wanted: [must('wrong-name', 'Brenner is somebody else.')],
    fine: [],
    mustNot: [
      said('attachment-missing', 'It hangs there.'),
      said('question-unanswered', 'There was something, it says.'),
      said('feeling-not-acknowledged', 'It asks her pardon for the trouble.'),
    ],
  },
  {
    name: 'pencilled in, and what it means',
    open: 'okafor-december',
    at: '2026-09-08T16:30',
    draft: `Hi Daniel,

    You are pencilled in for the 15 x 20 with heating, which seats 150. I can hold it until 30 September. Could you \
    tell me by then whether the budget is signed?

    Beth`,
    wanted: [],
    fine: fine('promise-in-draft'),
    mustNot: [
      said('no-clear-ask', 'It asks for one thing, by a day.'),
      said('too-many-asks', 'One.'),
      said('question-unanswered', 'He is pencilled in.'),
    ],
  },
];
