import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';
import { answering, mending } from './while-writing';

/** What the van dealer would want to be told of an answer half written, written from the mails alone. */
export const usedVansDrafts: Moment[] = [
  {
    name: '15,200 and the roof rack',
    open: 'mick-transit',
    at: '2026-11-03T13:20',
    draft: `15,200 and I'll throw in the roof rack. That's me done, Mick.

    Declan`,
    wanted: [],
    fine: [...answering, ...fine('promise-in-draft', 'reply-needed')],
    mustNot: [
      said('question-unanswered', 'A price for a price.'),
      said('ends-badly', 'He can take it.'),
      said('no-clear-ask', 'It is plain what comes next.'),
      said('order-seen', 'The price is not agreed.'),
    ],
  },
  {
    name: 'the pro forma and the DOE',
    open: 'shauna-caddy',
    at: '2026-10-20T16:00',
    draft: `Hi Shauna,

    great news about the bank. Aoife sends you the pro forma this evening with the chassis number on it, and the DOE \
    is good to March 2027. Ruby can come and see the dog any time she likes.

    Declan`,
    wanted: [must('question-unanswered', 'The shelving.')],
    fine: [...answering, ...fine('promise-in-draft', 'order-seen', 'say-thanks')],
    mustNot: [said('passes-them-on', 'Aoife sends it to her.'), said('attachment-missing', 'It comes this evening.')],
  },
  {
    name: 'the pro forma, the DOE and the shelves by Friday',
    open: 'shauna-caddy',
    at: '2026-10-20T16:00',
    draft: `Hi Shauna,

    great news about the bank. Aoife sends you the pro forma this evening with the chassis number on it, and the DOE \
    is good to March 2027. About the shelving I'll ask the joiner and let you know by Friday.

    Declan`,
    wanted: [said('promise-in-draft', 'She is to hear by Friday.')],
    fine: [...answering, ...fine('order-seen', 'say-thanks')],
    mustNot: [
      said('question-unanswered', 'All three have their word.'),
      said('hedging', 'It is plain.'),
      said('passes-them-on', 'He asks the joiner himself.'),
      said('attachment-missing', 'It comes this evening.'),
    ],
  },
  {
    name: 'a Luton at a price to be filled in',
    open: 'colm-fleet',
    at: '2026-11-02T10:00',
    draft: `Colm,

    four fridge vans at 21,300 each, the Luton with the tail lift at [price], and 14,500 for your five. All delivered \
    to Athlone, 30 days. I can hold the Luton to the 13th. Does the split suit you?

    Declan`,
    wanted: [must('placeholder', 'The Luton has no price.')],
    fine: [...answering, ...fine('promise-in-draft')],
    mustNot: [said('question-unanswered', 'All that he listed.'), said('open-question', 'It is plain what he wants.')],
  },
  {
    name: 'not part of the warranty',
    open: 'darren-gearbox',
    at: '2026-11-10T20:00',
    draft: `Darren,

    I'm sorry to hear that, a breakdown on the motorway is a bad one. I've pulled the file and the service history \
    you got from me is complete to the day of the sale. The warranty on that van was three months on the engine, and \
    the gearbox isn't part of it. So I'm afraid there is nothing I can do for you.

    Declan`,
    wanted: [must('ends-badly', 'A refusal, and no way on.')],
    fine: [...mending, ...fine('sum-up-first', 'open-question')],
    mustNot: [
      said('feeling-not-acknowledged', 'He is sorry to hear it.'),
      said('attachment-missing', 'Nothing is said to be attached.'),
      said('say-thanks', 'Not now.'),
    ],
  },
  {
    name: 'the Luton, with a subject of its own',
    open: 'colm-fleet',
    at: '2026-11-17T10:00',
    subject: 'The Luton',
    draft: `Colm,

    I held the Luton to the 13th and somebody else is asking for it now. Does the board want it, or shall I let it go?

    Declan`,
    wanted: [],
    fine: fine('waiting-on-them', 'open-issue', 'ask-next', 'rather-talk'),
    mustNot: [
      said('no-clear-ask', 'It asks.'),
      said('nothing-personal', 'It is short and about his Luton.'),
      said('subject-line', 'It has one.'),
      said('ends-badly', 'It ends on a question.'),
    ],
  },
  {
    name: 'English to a Pole: a Crafter with a tow bar',
    open: 'pawel-crafter',
    at: '2026-11-05T09:00',
    draft: `Hello Paweł,

    thank you, and my thanks to Tomek. I have a 2019 Crafter with a tow bar at €17,400. Would Saturday at eleven suit \
    you? I hope English is all right.

    Declan`,
    wanted: [],
    fine: [...answering, ...fine('say-thanks', 'first-call-objective')],
    mustNot: [
      said('question-unanswered', 'He has one.'),
      said('wrong-name', 'Paweł.'),
      said('open-question', 'It is plain what he wants.'),
    ],
  },
  {
    name: 'Spanish: held until Friday',
    open: 'lucia-ducato',
    at: '2026-11-09T14:00',
    draft: `Hola Lucía,

    qué buena noticia, gracias. La Ducato queda reservada hasta el viernes. El número de cuenta te lo mando en cinco \
    minutos con la proforma.

    Un abrazo
    Declan`,
    wanted: [],
    fine: [...answering, ...fine('promise-in-draft', 'order-seen', 'say-thanks')],
    mustNot: [said('question-unanswered', 'Held, and the number comes.'), said('wrong-name', 'Lucía.')],
  },
];
