import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';

/** What is to be said of answers half written from Cornwall. */
export const boatEnginesDrafts: Moment[] = [
  {
    name: 'a day for the trial, and the running in left out',
    open: 'castle-trial',
    at: '2026-10-13T15:15',
    draft: `Dear Imogen, dear Graham,

    Gladly. Thursday 22 October at ten from our pontoon? It takes about an hour and a half.

    Best wishes
    Wenna`,
    wanted: [must('question-unanswered', 'How long it has to be run in.')],
    fine: fine('promise-in-draft'),
    mustNot: [
      said('wrong-name', 'Graham is copied.'),
      said('no-clear-ask', 'It asks for the 22nd.'),
      said('attachment-missing', 'None is spoken of.'),
    ],
  },
  {
    name: 'Monday instead, in one line',
    open: 'castle-trial',
    at: '2026-10-21T14:10',
    draft: 'Very wise. Monday 26 October at half past eleven it is.\n\nWenna',
    wanted: [],
    fine: fine('promise-in-draft'),
    mustNot: [
      said('question-unanswered', 'Monday does.'),
      said('nothing-personal', 'Very wise.'),
      said('no-clear-ask', 'A plain answer.'),
      said('feeling-not-acknowledged', 'She is cheerful.'),
    ],
  },
  {
    name: 'photographs attached, and neither photographs nor a word for Desmond',
    open: 'quayle-storage',
    at: '2026-11-05T09:40',
    draft: `Desmond,

    Photographs attached. The scrape is from the strop.

    Regards
    Wenna`,
    wanted: [
      must('attachment-missing', 'There are none, for the second time.'),
      must('feeling-not-acknowledged', 'He looked a fool, and nobody is sorry.'),
    ],
    fine: fine('sum-up-first', 'open-question', 'nothing-personal', 'ends-badly'),
    mustNot: [said('wrong-name', 'So he is called.'), said('too-long', 'Two sentences.')],
  },
  {
    name: 'the same, by somebody who has read it',
    open: 'quayle-storage',
    at: '2026-11-05T10:15',
    attached: true,
    draft: `Desmond,

    You stood there empty-handed in front of Mr Abbot because of me, and I'm sorry. Photographs attached. The scrape \
    is ours, from the strop, so he gets a new cowling and no bill. I'll send you a picture of it on the engine by \
    Thursday. Is there anything else that he should hear from me?

    Regards
    Wenna`,
    wanted: [said('promise-in-draft', 'The picture by Thursday.')],
    fine: [],
    mustNot: [
      said('feeling-not-acknowledged', 'She says sorry, and for what.'),
      said('attachment-missing', 'They hang on it.'),
      said('question-unanswered', 'Here are the photographs.'),
      said('wrong-name', 'Mr Abbot owns the engine.'),
      said('ends-badly', 'It ends on an offer.'),
    ],
  },
  {
    name: 'German: the number tonight, to Frau Olsen',
    open: 'ohlsen-impeller',
    at: '2026-10-05T09:15',
    draft: `Guten Tag Frau Olsen,

    danke, die zwei gehen heute auf die Reise. Die Sendungsnummer schicke ich Ihnen bis heute Abend.

    Viele Grüße
    Wenna Pender`,
    wanted: [must('wrong-name', 'She is an Ohlsen.'), said('promise-in-draft', 'The number by tonight.')],
    fine: [],
    mustNot: [said('attachment-missing', 'It follows tonight.'), said('hedging', 'She is sure.')],
  },
  {
    name: 'Spanish: perhaps, she believes, more or less',
    open: 'mendoza-carburador',
    at: '2026-10-19T15:40',
    draft: `Buenas tardes, Iker:

    Siento el retraso. Creo que quizás llegue más o menos a final de mes, supongo, pero no estoy segura.

    Un saludo,
    Wenna`,
    wanted: [must('hedging', 'Creo, quizás, más o menos, supongo, and he has waited for six weeks.')],
    fine: fine('ends-badly', 'promise-in-draft', 'sum-up-first', 'open-question', 'question-unanswered'),
    mustNot: [said('feeling-not-acknowledged', 'She is sorry for the delay.'), said('too-long', 'Two sentences.')],
  },
  {
    name: 'Norwegian: in Bergen on the 11th',
    open: 'haugland-motorer',
    at: '2026-10-15T11:20',
    draft: 'Tusen takk, Sigrid! De er i Bergen onsdag 11. november.\n\nHilsen\nWenna',
    wanted: [said('promise-in-draft', 'In Bergen on the 11th.')],
    fine: [],
    mustNot: [
      said('question-unanswered', 'She asked when.'),
      said('wrong-name', 'So she is called.'),
      said('no-clear-ask', 'A plain answer.'),
    ],
  },
  {
    name: 'what a place in the shed costs, by way of the history of the shed',
    open: 'tregear-winter',
    at: '2026-10-21T09:00',
    draft: `Pascoe,

    Thanks very much for coming back to me, and so soon, too. I have put you down for a place, so that is one thing \
    that you don't have to think about any more, whenever it is that you and the bass are done with each other, which \
    as far as I am concerned can be the middle of November or the end of it, or later still, since the place is yours \
    now and nobody else is going to be given it in the meantime.

    About the cost. You will remember that when my father built the shed we charged by the foot, as everybody did in \
    those days, and that was fair enough as long as the engines were all of much the same size, but then the big four \
    strokes came, and the racks had to be made wider, and after that we charged by the horse power, which people \
    found easier to understand, though of course an old 9.9 takes up as much of the rack as a new 15 does. Then we put \
    in the dehumidifier, which is a good thing for the engines, and not such a good thing for the electricity bill, \
    and last year the insurers wanted sprinklers, and we had those put in as well, so that there was the plumber to \
    be paid, and the electrician after him, and a man from the council who came to look at what the two had done.

    So we sat down, Rob and I, and went through all of it once more from the beginning, rack by rack and bill by bill, \
    and what we came to in the end is that it has to be a little more than it was, though not very much, and that for \
    the old 9.9, from whenever you bring it until Easter, with the flush and the fogging, it is £85.

    Wenna`,
    wanted: [must('too-long', 'He writes from a deck with one thumb: £85.')],
    fine: fine('hard-to-read', 'no-clear-ask'),
    mustNot: [
      said('question-unanswered', '£85 stands at the very end.'),
      said('hedging', 'Long, and sure.'),
      said('attachment-missing', 'None is spoken of.'),
    ],
  },
];
