// @ts-check
// What a thoughtful seller would want to be told of a draft, while writing it as an answer in `mailbox.mjs`. By hand, as
// `expectations.mjs`, and before the rules were run. It is of the draft alone: what the customer is owed stands there.

/** @typedef {import('./expectations.mjs').Said} Said */
/** @typedef {import('./expectations.mjs').Moment & { draft: string }} DraftMoment */

/** @type {Said[]} An answer in an open conversation: what concerns opening messages, or is a matter of taste, is noise. */
const inAnAnswer = ['subject-line', 'no-clear-ask', 'nothing-personal', 'too-long'].map((rule) => ({
  rule,
  why: 'A short answer in a running conversation.',
}));

/** @type {DraftMoment[]} */
export const writing = [
  {
    name: 'Refund: "We will check."',
    uid: 25,
    customer: 'priya@trailmix.example',
    draft: 'We will check.',
    wanted: [
      { rule: 'feeling-not-acknowledged', must: true, why: 'She is disappointed, and the draft does not see it.' },
      {
        rule: 'sum-up-first',
        must: true,
        why: 'Before checking, say what is known to be wrong: 2,960, since the 18th.',
      },
    ],
    fine: [
      { rule: 'open-question', why: 'There is something to ask.' },
      { rule: 'promise-in-draft', why: 'It is a promise, if without a day.' },
      { rule: 'question-unanswered', why: 'Her demand is not answered.' },
    ],
    mustNot: [...inAnAnswer, { rule: 'hedging', why: 'Nothing in it hedges.' }],
  },
  {
    name: 'Refund: seen, summed up and promised',
    uid: 25,
    customer: 'priya@trailmix.example',
    draft:
      'Hi Priya,\n\nI am sorry: you are right to be disappointed. You cancelled PO 5521 in time, I said the 18th, and ' +
      'the $2,960 is still not on your card. I will call you today by 15:00 with the date of the payment. ' +
      'Which number suits you best?',
    wanted: [{ rule: 'promise-in-draft', must: true, why: 'A call by 15:00 is a promise to log.' }],
    fine: [{ rule: 'asks-what-is-known', why: 'Only if the log knew her number.' }],
    mustNot: [
      ...inAnAnswer,
      { rule: 'feeling-not-acknowledged', why: 'It is acknowledged.' },
      { rule: 'sum-up-first', why: 'It is summed up.' },
      { rule: 'hard-to-read', why: 'Short sentences.' },
      { rule: 'ends-badly', why: 'It ends with a question.' },
    ],
  },
  {
    name: 'Vests: one of two questions answered, in German',
    uid: 22,
    customer: 'j.weiss@alpenhaus.example',
    draft: 'Sehr geehrter Herr Weiß,\n\nja, die Westen sind nach ISO 12402-5 zertifiziert.',
    wanted: [{ rule: 'question-unanswered', must: true, why: 'The delivery by 4 January is not answered.' }],
    fine: [],
    mustNot: [
      ...inAnAnswer,
      { rule: 'hard-to-read', why: 'German has no grade here.' },
      { rule: 'feeling-not-acknowledged', why: 'He follows up, and is not upset.' },
      { rule: 'wrong-name', why: 'Herr Weiß it is.' },
    ],
  },
  {
    name: 'Vests: both questions answered, in German',
    uid: 22,
    customer: 'j.weiss@alpenhaus.example',
    draft:
      'Sehr geehrter Herr Weiß,\n\nbitte entschuldigen Sie die späte Antwort. Ja, die Westen sind nach ISO 12402-5 ' +
      'zertifiziert. Bei einer Bestellung in dieser Woche liefern wir bis zum 4. Januar.',
    wanted: [],
    fine: [{ rule: 'promise-in-draft', why: 'A delivery by 4 January is a promise, if on a condition.' }],
    mustNot: [...inAnAnswer, { rule: 'question-unanswered', why: 'Both are answered.' }],
  },
  {
    name: 'Credit note: "Attached", with nothing attached',
    uid: 23,
    customer: 'ada.lindqvist@brightwater.example',
    draft: 'Hi Ada,\n\nsorry for the wrong credit note. The corrected one with 40 % is attached.',
    wanted: [{ rule: 'attachment-missing', must: true, why: 'Nothing is attached.' }],
    fine: [{ rule: 'open-question', why: 'Something could be asked.' }],
    mustNot: [
      ...inAnAnswer,
      { rule: 'question-unanswered', why: 'The correction is what she asked for.' },
      { rule: 'feeling-not-acknowledged', why: 'It says sorry.' },
    ],
  },
  {
    name: 'Order: "Hi Ada" to Tom',
    uid: 18,
    customer: 'tom.okeefe@harbourlights.example',
    draft: 'Hi Ada,\n\nthank you, the order is placed for the Claddagh boathouse.',
    wanted: [{ rule: 'wrong-name', must: true, why: 'He is Tom.' }],
    fine: [],
    mustNot: [...inAnAnswer, { rule: 'question-unanswered', why: 'He asked nothing.' }],
  },
  {
    name: 'Order: a quick thank-you',
    uid: 18,
    customer: 'tom.okeefe@harbourlights.example',
    draft: 'Thanks Tom, the order is placed.',
    wanted: [],
    fine: [],
    mustNot: [
      ...inAnAnswer,
      { rule: 'question-unanswered', why: 'He asked nothing.' },
      { rule: 'promise-in-draft', why: 'It is done, not promised.' },
    ],
  },
  {
    name: 'Price list: a template’s gap, and two of three things left',
    uid: 21,
    customer: 'meiling.chen@taiwangear.example',
    draft: 'Dear [Name],\n\nthe minimum order quantity is 50 pieces per model.',
    wanted: [
      { rule: 'placeholder', must: true, why: '[Name] is nobody’s name.' },
      { rule: 'question-unanswered', must: true, why: 'The logo and the HS codes are missing.' },
    ],
    fine: [],
    mustNot: inAnAnswer,
  },
  {
    name: 'Drysuit: how long, but no word of the label',
    uid: 26,
    customer: 'samcarter77@mailbox.example',
    draft: 'Hello,\n\na repair takes about ten working days.',
    wanted: [{ rule: 'question-unanswered', must: true, why: 'Whether there is a label he does not learn.' }],
    fine: [],
    mustNot: [
      ...inAnAnswer,
      { rule: 'feeling-not-acknowledged', why: 'His last mail is calm.' },
      { rule: 'hedging', why: '"About ten days" is an estimate, not a hedge.' },
    ],
  },
  {
    name: 'Shipment: glad, but who pays?',
    uid: 27,
    customer: 'e.petrova@northpole-logistics.example',
    draft: 'Hello Elena,\n\nyou are welcome, good to hear that it was released.',
    wanted: [{ rule: 'question-unanswered', must: true, why: 'Who pays the storage is her question.' }],
    fine: [],
    mustNot: [
      ...inAnAnswer,
      { rule: 'feeling-not-acknowledged', why: 'She is pleased.' },
      { rule: 'attachment-missing', why: 'It names no attachment.' },
    ],
  },
  {
    name: 'Shipment: who pays',
    uid: 27,
    customer: 'e.petrova@northpole-logistics.example',
    draft: 'Hello Elena,\n\nyou are welcome. Please bill the EUR 180 to Fjordgear, it was our mistake.',
    wanted: [],
    fine: [],
    mustNot: [...inAnAnswer, { rule: 'question-unanswered', why: 'It says who pays.' }],
  },
  {
    name: 'Valve blocks: passed on without a name',
    uid: 24,
    customer: 'omar.haddad@dunesafari.example',
    draft: 'Dear Omar,\n\nplease contact our product team, they are responsible for the valve blocks.',
    wanted: [
      { rule: 'passes-them-on', must: true, why: 'He is sent to somebody else, in the middle of his season.' },
      { rule: 'feeling-not-acknowledged', why: 'Not a word about blocks that do not fit.' },
      { rule: 'sum-up-first', why: 'Not a word about what went wrong.' },
    ],
    fine: [
      { rule: 'open-question', why: 'Something could be asked.' },
      { rule: 'question-unanswered', why: '"Please advise" is hardly answered.' },
      { rule: 'ends-badly', why: 'It leaves him without a way forward.' },
      { rule: 'hand-off', why: 'It is one.' },
    ],
    mustNot: inAnAnswer,
  },
];
