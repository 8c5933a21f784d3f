import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';

/** What is to be said of answers half written from Norwich. */
export const labSuppliesDrafts: Moment[] = [
  {
    name: 'price and discount, and the iodine left out',
    open: 'pryce-burettes',
    at: '2026-09-03T09:35',
    draft: `Hi Gareth,

    Sorry to hear about the pipe. The 50 ml with PTFE tap is £23.40, and £19.90 each for 20 with the schools' \
    discount, which you still have.

    Best wishes,
    Ruth`,
    wanted: [must('question-unanswered', 'Whether acrylic is any good with iodine.')],
    fine: [],
    mustNot: [
      said('feeling-not-acknowledged', 'Sorry about the pipe, it says, and he is cheerful.'),
      said('hedging', 'She is sure.'),
      said('attachment-missing', 'None is spoken of.'),
      said('too-long', 'Two sentences.'),
    ],
  },
  {
    name: 'burettes booked, for a man called Gavin',
    open: 'pryce-burettes',
    at: '2026-09-22T09:05',
    draft: `Hi Gavin,

    Thank you, and to the bursar's pen too. 20 burettes are booked under YM/2214, and I will send them off on Monday, \
    so that they are with you well before half term.

    Ruth`,
    wanted: [must('wrong-name', 'He is called Gareth.'), said('promise-in-draft', 'Off on Monday.')],
    fine: [],
    mustNot: [
      said('question-unanswered', 'He asked nothing.'),
      said('attachment-missing', 'They go in a parcel.'),
      said('no-clear-ask', 'Nothing is to be asked.'),
    ],
  },
  {
    name: 'all the certificates attached, and none is',
    open: 'nakamura-calibration',
    at: '2026-11-06T09:20',
    draft: `Dear Yuki,

    They were due on Wednesday and I let them slip, I am sorry that you had to worry about the audit. All 14 \
    certificates are attached, in the order of your list.

    Kind regards,
    Ruth`,
    wanted: [must('attachment-missing', 'There is none, and she has waited for two days.')],
    fine: [],
    mustNot: [
      said('feeling-not-acknowledged', 'She says sorry, and for what.'),
      said('question-unanswered', 'When: with this mail.'),
      said('promise-in-draft', 'It is done.'),
    ],
  },
  {
    name: 'French: four new ones, and not a word about the broken',
    open: 'girard-densimetres',
    at: '2026-10-20T09:00',
    draft: `Bonjour Camille,

    Quatre densimètres partent ce matin en express. Vous les aurez demain avant midi.

    Ruth`,
    wanted: [
      must('feeling-not-acknowledged', 'She is disappointed, for the second time, and nobody is sorry.'),
      said('promise-in-draft', 'Tomorrow before noon.'),
    ],
    fine: fine('sum-up-first', 'open-question', 'nothing-personal'),
    mustNot: [
      said('question-unanswered', 'She asked nothing.'),
      said('too-long', 'Two sentences.'),
      said('attachment-missing', 'They go by courier.'),
    ],
  },
  {
    name: 'Swedish: it probably fits, one would think',
    open: 'sjoberg-centrifug',
    at: '2026-09-15T14:20',
    draft: `Hej Karin,

    Jag tror nog att C-8 kanske tar de små rören med en adapter, men jag är inte helt säker. Den låter väl ungefär som \
    ett kylskåp, skulle jag gissa.

    Hälsningar
    Ruth`,
    wanted: [must('hedging', 'I think, perhaps, not quite sure, I would guess: of a machine that she sells.')],
    fine: fine('feeling-not-acknowledged', 'question-unanswered', 'nothing-personal'),
    mustNot: [
      said('attachment-missing', 'None is spoken of.'),
      said('promise-in-draft', 'She promises nothing.'),
      said('too-long', 'Two sentences.'),
    ],
  },
  {
    name: 'Italian: the sheet, and it hangs on it',
    open: 'bellini-torbidimetro',
    attached: true,
    draft: `Gentile ing. Bellini,

    in allegato la scheda di sicurezza dello standard da 100 NTU. Doveva essere nella valigetta, mi scuso. Le auguro \
    una visita tranquilla il 2 dicembre.

    Cordiali saluti,
    Ruth Ashdown`,
    wanted: [],
    fine: [],
    mustNot: [
      said('attachment-missing', 'It hangs on it.'),
      said('question-unanswered', 'It is what he asked for.'),
      said('feeling-not-acknowledged', 'He is calm, and she says sorry.'),
      said('wrong-name', 'Ing. is a title.'),
      said('nothing-personal', 'She thinks of his visit.'),
      said('no-clear-ask', 'Nothing is to be asked.'),
    ],
  },
  {
    name: 'which racks, after a walk through the warehouse',
    open: 'nakamura-racks',
    at: '2026-11-16T14:00',
    draft: `Dear Yuki,

    Many thanks for your message of this morning, and first of all my very warm congratulations on the audit, which I \
    know has been on your mind for a good many weeks, and which must have meant a great deal of work for you and for \
    Tobias and for everybody else at the institute, so that it is all the nicer to hear that there was not one remark \
    on the pipettes, which we here in Norwich were of course also keeping our fingers crossed for.

    As far as the racks are concerned, it may be of use if I explain in a few words how the range is made up, since it \
    has grown over the years and is no longer as easy to look through as it was. There are the CR-3, the CR-4, the \
    CR-5 and the CR-6, where the number stands for the number of drawers that lie one above the other, and each of \
    these comes in a narrow and in a wide version, of which the wide one was made for the older freezers with a door \
    that opens further, and is not bought very often any more. The maker used to offer all of them in aluminium as \
    well, which is lighter and which some people liked for this reason, but in which the drawers had a way of freezing \
    to the frame, so that this was given up about four years ago, and since then there has only been one material.

    With an inner height of 29 cm, and allowing for a little air above, without which the drawers are hard to get hold \
    of with gloves on, the CR-6 is too high for you, and the CR-3 and CR-4 would leave room unused, from which it \
    follows that the CR-5, which is 27.6 cm high, is the one that fits, and it is made of stainless steel, at £138 each.

    Kind regards,
    Ruth`,
    wanted: [must('too-long', 'The CR-5, stainless steel: it stands in the last sentence.')],
    fine: fine('hard-to-read', 'no-clear-ask'),
    mustNot: [
      said('question-unanswered', 'Both are answered, at the very end.'),
      said('hedging', 'Long, and sure.'),
      said('attachment-missing', 'None is spoken of.'),
      said('feeling-not-acknowledged', 'She is glad with her, at length.'),
    ],
  },
  {
    name: 'a goodbye to somebody who goes, without a grudge',
    open: 'osei-trust',
    draft: `Dear Abena,

    Thank you for telling me yourself, and for the word you put in for us. You are right about the two short \
    deliveries, and I am sorry that they made it hard for you to say more. Kwame weighs every box now, which comes too \
    late for Kingsmead. Please give my love to the technicians.

    All good wishes,
    Ruth`,
    wanted: [],
    fine: fine('no-clear-ask', 'ends-badly'),
    mustNot: [
      said('question-unanswered', 'She asked nothing.'),
      said('feeling-not-acknowledged', 'She thanks, and says sorry, and for what.'),
      said('promise-in-draft', 'She promises nothing.'),
      said('wrong-name', 'Kwame is a colleague, and Abena is greeted.'),
      said('nothing-personal', 'It is all personal.'),
      said('too-long', 'Four sentences, and each is needed.'),
    ],
  },
];
