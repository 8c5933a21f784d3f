import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';

/** Short answers, good and bad, and what is to be said of each. */
export const printShopAnswers: Moment[] = [
  {
    name: 'the proof, attached in two words',
    open: 'proof',
    draft: 'Attached, thanks.',
    attached: true,
    wanted: [],
    fine: [],
    mustNot: [],
  },
  {
    name: 'the proof, named and not attached',
    open: 'proof',
    draft: "Hi Daniel,\n\nhere's the proof, attached as a PDF this time.\n\nNora",
    wanted: [must('attachment-missing', 'There is none.')],
    fine: [],
    mustNot: [said('question-unanswered', 'It is the proof.')],
  },
  {
    name: 'the proof, and five words of doubt',
    open: 'proof',
    draft:
      'Hi Daniel,\n\nI think it should maybe work now. Not sure, but it might be the export settings, I guess.\n\nNora',
    wanted: [must('hedging', 'Nothing in it is sure.')],
    fine: fine('question-unanswered'),
    mustNot: [],
  },
  {
    name: 'page 8: sorry, what happens, and one question',
    open: 'brochures',
    draft: `Dear Ruth,

    I'm so sorry. Page 8 upside down, days before your fair, is the last thing you needed. We reprint tonight, and a \
    courier brings them by Thursday noon. To your office, or straight to the hall?

    Nora`,
    wanted: [said('promise-in-draft', 'By Thursday noon.')],
    fine: [],
    mustNot: [said('sum-up-first', 'She does.'), said('question-unanswered', 'She says what is done.')],
  },
  {
    name: 'page 8: not our mistake',
    open: 'brochures',
    draft: `Hi Ruth,

    The file you sent had page 8 rotated, so this is not our mistake. A reprint is £240. Unfortunately we can't do it \
    before Monday.

    Nora`,
    wanted: [must('feeling-not-acknowledged', 'Not a word of it.'), said('ends-badly', 'It ends on what cannot be.')],
    fine: fine('sum-up-first', 'open-question', 'promise-in-draft'),
    mustNot: [said('question-unanswered', 'What can be done is said.')],
  },
  {
    name: 'page 8: sorry, and a last line that worries',
    open: 'brochures',
    draft: `Dear Ruth,

    I am sorry about page 8, that is our fault and I see what it means for Saturday. We reprint tonight. Unfortunately \
    I can't promise that they arrive before the fair.

    Nora`,
    wanted: [said('ends-badly', 'It ends on what cannot be promised.')],
    fine: fine('promise-in-draft', 'open-question'),
    mustNot: [said('feeling-not-acknowledged', 'She is sorry.'), said('hedging', 'She is plain.')],
  },
  {
    name: 'the cards: three questions, three answers',
    open: 'cards',
    draft: `Hi Sam,

    500 take five working days. We ship to Cork on Tuesdays and Fridays. And yes, the paper is all recycled.

    Nora`,
    wanted: [],
    fine: [],
    mustNot: [said('question-unanswered', 'All three.'), said('no-clear-ask', 'There is nothing to ask.')],
  },
  {
    name: 'the cards: the paper left out',
    open: 'cards',
    draft: 'Hi Sam,\n\n500 take five working days, and we ship to Cork on Tuesdays and Fridays.\n\nNora',
    wanted: [must('question-unanswered', 'The paper.')],
    fine: [],
    mustNot: [],
  },
  {
    name: 'the cards: tomorrow',
    open: 'cards',
    draft: "Hi Sam,\n\ngood questions. Let me ask the binders, I'll come back to you tomorrow.\n\nNora",
    wanted: [said('promise-in-draft', 'Tomorrow.')],
    fine: [],
    mustNot: [said('question-unanswered', 'She says herself that the answers come tomorrow.')],
  },
  {
    name: 'the cards: ask somebody else',
    open: 'cards',
    draft: `Hi Sam,

    that's not my department. Please contact shipping about Cork, and Colin knows about paper.

    Nora`,
    wanted: [must('passes-them-on', 'Sent to two others.')],
    fine: fine('question-unanswered'),
    mustNot: [],
  },
  {
    name: 'the cards, as an office would write it',
    open: 'cards',
    draft: `Dear Sam,

    Subject to the availability of the requisite production capacity, and notwithstanding any unforeseeable \
    circumstances affecting the manufacturing facilities, the anticipated turnaround for a quantity of 500 units \
    approximates five working days, whereas international consignments to Cork are despatched exclusively on \
    predetermined weekdays, utilising recycled materials throughout in accordance with our environmental policy.

    Nora`,
    wanted: [must('hard-to-read', 'One sentence of sixty words.')],
    fine: fine('too-long', 'hedging'),
    mustNot: [said('question-unanswered', 'All three, in their way.')],
  },
  {
    name: 'thanks for the thanks',
    open: 'programmes',
    draft: 'So glad, Mia. Break a leg tonight!',
    wanted: [],
    fine: [],
    mustNot: [],
  },
  {
    name: 'German: Thursday, and linen paper',
    open: 'speisekarten',
    draft: `Guten Tag Frau Lindner,

    die Speisekarten sind am Donnerstag fertig. Leinenpapier haben wir in drei Stärken, ein Muster lege ich dem Paket \
    bei.

    Herzliche Grüße
    Nora Finch`,
    wanted: [],
    fine: fine('promise-in-draft'),
    mustNot: [said('attachment-missing', 'It lies in the parcel.'), said('question-unanswered', 'Both.')],
  },
  {
    name: 'German: to a Frau Lindemann',
    open: 'speisekarten',
    draft: `Guten Tag Frau Lindemann,

    die Speisekarten sind am Donnerstag fertig, und Leinenpapier haben wir in drei Stärken.

    Nora Finch`,
    wanted: [must('wrong-name', 'She is Frau Lindner.')],
    fine: fine('promise-in-draft'),
    mustNot: [],
  },
  {
    name: 'German: the paper left out',
    open: 'speisekarten',
    draft: 'Guten Tag Frau Lindner,\n\ndie Speisekarten sind am Donnerstag fertig.\n\nViele Grüße\nNora Finch',
    wanted: [must('question-unanswered', 'The linen paper.')],
    fine: fine('promise-in-draft'),
    mustNot: [],
  },
  {
    name: 'German: a day to be filled in',
    open: 'speisekarten',
    draft: `Guten Tag Frau Lindner,\n\ndie Speisekarten sind am [Datum] fertig. Leinenpapier haben wir da.\n\nNora \
    Finch`,
    wanted: [must('placeholder', 'The day.')],
    fine: [],
    mustNot: [],
  },
  {
    name: 'German: the invoice, attached in two words',
    open: 'rechnung',
    draft: 'Anbei, danke!',
    attached: true,
    wanted: [],
    fine: [],
    mustNot: [],
  },
  {
    name: 'German: the invoice, forgotten',
    open: 'rechnung',
    draft: 'Gern, Frau Lindner, die Rechnung finden Sie im Anhang.\n\nViele Grüße\nNora Finch',
    wanted: [must('attachment-missing', 'There is none.')],
    fine: [],
    mustNot: [],
  },
  {
    name: 'German: labels, and no word of the second time',
    open: 'etiketten',
    draft: 'Guten Tag Herr Vogt,\n\nwir drucken die Etiketten neu. Sie kommen am Montag.\n\nNora Finch',
    wanted: [must('feeling-not-acknowledged', 'He is disappointed.')],
    fine: fine('sum-up-first', 'open-question', 'promise-in-draft'),
    mustNot: [],
  },
  {
    name: 'German: labels, heard and mended',
    open: 'etiketten',
    draft: `Guten Tag Herr Vogt,

    es tut mir leid: zweimal falsch zugeschnittene Etiketten, da verstehe ich, dass Sie enttäuscht sind. Wir drucken \
    heute neu, und ich messe selbst nach. Reicht es, wenn sie am Montag bei Ihnen sind?

    Nora Finch`,
    wanted: [],
    fine: fine('promise-in-draft'),
    mustNot: [said('feeling-not-acknowledged', 'It is.'), said('sum-up-first', 'She does.')],
  },
  {
    name: 'Dutch: the price, and oval',
    open: 'kaasetiketten',
    draft: 'Beste Bram,\n\n2.000 etiketten kosten 180 euro, en ovaal snijden kan zonder meerprijs.\n\nGroet, Nora',
    wanted: [],
    fine: [],
    mustNot: [said('question-unanswered', 'Both.')],
  },
];
