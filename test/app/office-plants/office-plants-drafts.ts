import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';

/** What is to be said of answers half written from Utrecht. */
export const officePlantsDrafts: Moment[] = [
  {
    name: 'English: the weight and the drawing, to a wrong Nadine',
    open: 'haddad-wall',
    at: '2026-09-08T13:20',
    draft: `Dear Nadine,

    That is wonderful news, thank you. Planted and wet, it weighs 48 kg per square metre, so 864 kg in all. I will \
    send you the drawing of the anchors by Monday.

    Best wishes,
    Lieke`,
    wanted: [must('wrong-name', 'She is called Nadia.'), said('promise-in-draft', 'The drawing by Monday.')],
    fine: [],
    mustNot: [
      said('question-unanswered', 'The weight is in it.'),
      said('attachment-missing', 'It comes on Monday.'),
      said('feeling-not-acknowledged', 'Wonderful news, she says.'),
    ],
  },
  {
    name: 'English: gnats, explained to somebody who is upset',
    open: 'haddad-flies',
    at: '2026-11-09T09:10',
    draft: `Dear Nadia,

    These are fungus gnats. They live in damp substrate and are harmless to people. Ruben comes tomorrow at eight.

    Lieke`,
    wanted: [
      must('feeling-not-acknowledged', 'Guests, muesli, a recording, and nobody is sorry.'),
      said('promise-in-draft', 'Ruben, tomorrow at eight.'),
    ],
    fine: fine('sum-up-first', 'open-question', 'nothing-personal'),
    mustNot: [
      said('question-unanswered', 'What it is, whether harmful, and when.'),
      said('too-long', 'Three sentences.'),
      said('hedging', 'She is sure.'),
    ],
  },
  {
    name: 'English: the report at last, and it does not hang on it',
    open: 'haddad-flies',
    draft: `Dear Nadia,

    You should have had this yesterday, and I am sorry. Please find attached Ruben's report, in time for your meeting \
    with the owners tomorrow. From this weekend on, a person picks up the service number on Saturdays and Sundays too.

    Lieke`,
    wanted: [must('attachment-missing', 'There is none.')],
    fine: fine('promise-in-draft'),
    mustNot: [
      said('feeling-not-acknowledged', 'She says sorry.'),
      said('question-unanswered', 'Nothing was asked.'),
      said('no-clear-ask', 'Nothing is to be asked.'),
    ],
  },
  {
    name: 'English: Gerald gets an answer, and the dark room none',
    open: 'tierney-water',
    draft: `Hi Bruce,

    Too much: let the top three centimetres go dry before Gerald gets any more. The brown bits can be cut off.

    Lieke`,
    wanted: [must('question-unanswered', 'A plant for a room with no window.')],
    fine: [],
    mustNot: [
      said('feeling-not-acknowledged', 'He is cheerful.'),
      said('attachment-missing', 'None is spoken of.'),
      said('hedging', 'She is sure.'),
      said('nothing-personal', 'She calls the palm by its name.'),
    ],
  },
  {
    name: 'English: Gerald and the dark room, both',
    open: 'tierney-water',
    draft: `Hi Bruce,

    Too much water: let the top three centimetres go dry before Gerald gets any more. As for the back office, no plant \
    lives with no light at all, but a cast-iron plant under an ordinary desk lamp does for years, at €38. Would your \
    partner like one on the next lorry?

    Lieke`,
    wanted: [],
    fine: [],
    mustNot: [
      said('question-unanswered', 'Both are in it.'),
      said('hedging', 'She is sure.'),
      said('too-long', 'He asked two things.'),
      said('ends-badly', 'It ends on an offer.'),
      said('no-clear-ask', 'Would she like one.'),
    ],
  },
  {
    name: 'English: the van, perhaps, one would hope',
    open: 'adeyemi-moving',
    at: '2026-10-28T09:05',
    draft: `Hello Yusuf,

    I think that the 19th might possibly work, though I am not entirely sure, and perhaps the van could more or less \
    be there at about the same hour, I guess.

    Lieke`,
    wanted: [must('hedging', 'Might, possibly, perhaps, I guess, and he has to tell a landlord.')],
    fine: fine('question-unanswered', 'ends-badly', 'feeling-not-acknowledged', 'nothing-personal', 'no-clear-ask'),
    mustNot: [said('attachment-missing', 'None is spoken of.'), said('too-long', 'One sentence.')],
  },
  {
    name: 'Dutch: the end of the rent, confirmed by somebody who is sorry',
    open: 'wouters-huur',
    at: '2026-11-02T13:30',
    draft: `Beste Sanne,

    Je hebt gelijk: ik had moeten bellen, en dat spijt me oprecht. Hierbij bevestig ik de opzegging per 31 december. \
    We halen de planten op maandag 4 januari om negen uur op. Schikt dat?

    Hartelijke groet,
    Lieke`,
    wanted: [said('promise-in-draft', 'The plants are fetched on 4 January.')],
    fine: fine('sum-up-first', 'open-question'),
    mustNot: [
      said('feeling-not-acknowledged', 'She says sorry, and for what.'),
      said('question-unanswered', 'Confirmed, and when they are fetched.'),
      said('attachment-missing', 'Hierbij is the mail itself.'),
      said('too-long', 'Four sentences.'),
    ],
  },
  {
    name: 'Italian: water for the moss, after a walk through the woods',
    open: 'bellandi-parete',
    at: '2026-10-13T09:40',
    draft: `Cara Chiara,

    ti ringrazio davvero di cuore per il tuo messaggio di ieri, con il quale hai avuto la gentilezza di farci sapere \
    che il preventivo, che ti avevamo mandato giovedì scorso e che, come ricorderai, comprendeva oltre alla parete \
    anche il trasporto, il montaggio e lo smaltimento degli imballaggi, vi va bene così com'è, cosa che naturalmente \
    ci fa molto piacere e che ho subito riferito ai colleghi del laboratorio, i quali si sono messi all'opera già \
    stamattina.

    Per quanto riguarda la tua domanda sull'acqua, forse è utile che ti racconti prima da dove viene il nostro \
    muschio. Lo raccolgono a mano nei boschi del nord, in autunno, quando non fa ancora troppo freddo e i cuscini sono \
    pieni e di un bel verde; poi viene pulito dagli aghi e dai rametti, lasciato riposare per qualche giorno, e \
    immerso in un bagno di glicerina e di colore naturale, che prende a poco a poco il posto dell'acqua che c'era \
    nelle foglie, tanto che alla fine il muschio resta morbido al tatto, anche se in realtà non cresce più. Questo \
    procedimento, che si usa da molti anni e che altri fornitori hanno cercato di abbreviare, con risultati che ti \
    lascio immaginare, dura circa tre settimane, ed è il motivo per cui i nostri tempi di consegna sono quelli che \
    sono.

    Da tutto questo segue, come avrai già capito, che il muschio non ha bisogno di acqua. Quanto alla cornice, il noce \
    si può avere al posto del rovere, allo stesso prezzo, perché il falegname ne ha ancora in magazzino dall'anno \
    scorso, quando un albergo ne aveva ordinato più del necessario.

    Un caro saluto,
    Lieke`,
    wanted: [must('too-long', 'No water, and walnut at the same price: two lines.')],
    fine: fine('hard-to-read'),
    mustNot: [
      said('question-unanswered', 'Both are in it, at the very end.'),
      said('hedging', 'Long, and sure.'),
      said('attachment-missing', 'None is sent.'),
      said('promise-in-draft', 'Nothing is promised.'),
    ],
  },
];
