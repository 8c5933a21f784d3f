// @ts-check
// What a thoughtful seller would want to be told beside each conversation of `mailbox.mjs`, on Friday 2026-11-20 at
// 10:00 in Oslo, when every message was opened once. Written by hand from the mails alone, before the rules were run on
// them: it is what the rules are held against, and no rule is read here.
//
// wanted: the seller would thank the panel for it. `must`: and would not forgive its absence.
// fine: true, and no bother; nobody misses it. Whatever else fires is a false alarm; `mustNot` names those that one
// might take for right, and why they are not.

/**
 * @typedef {object} Said
 * @property {string} rule a rule's id
 * @property {string} why
 * @property {true} [must]
 *
 * @typedef {object} Wishes of one moment
 * @property {string} name
 * @property {string} [draft] the seller writes, and has got so far
 * @property {Said[]} wanted
 * @property {Said[]} fine
 * @property {Said[]} mustNot
 *
 * @typedef {object} Place
 * @property {number} uid which message of the inbox is open; a draft answers it
 * @property {string | null} customer whom the panel is about; null: nobody, and then nothing is wanted
 * @property {{ kind: string, body: Record<string, unknown> }[]} [logged] what the seller wrote into the log before
 *
 * @typedef {Wishes & Place} Moment
 */

const oslo = (/** @type {string} */ time) => Date.parse(`${time}+01:00`);

/** @type {Said[]} Beyond the transaction, while something is wrong or late: not now. */
const notNow = [
  'talking-point',
  'goal-check-in',
  'ask-next',
  'delight-idea',
  'insight-fits',
  'ask-feedback',
  'ask-reaction',
].map((rule) => ({ rule, why: 'Something is late or wrong: first that.' }));

/** @type {Said[]} Silence: they wrote this week. */
const inTouch = ['gone-quiet', 'last-contact', 'waiting-on-them'].map((rule) => ({
  rule,
  why: 'They wrote this week, and it is our turn.',
}));

/** @type {Moment[]} Nothing is being written. */
export const reading = [
  {
    name: 'Refund for cancelled rental fleet',
    uid: 25,
    customer: 'priya@trailmix.example',
    wanted: [
      { rule: 'reply-owed', must: true, why: 'Third time she asks, complains, and is due at 13:00.' },
      { rule: 'open-issue', must: true, why: 'Money is late and she threatens to leave: this is an issue to log.' },
      { rule: 'acknowledge-now', why: 'Finance has to be asked; she should hear at once that she was heard.' },
      { rule: 'rather-talk', why: 'A third mail about the same: a call would do more than a fourth.' },
    ],
    fine: [
      { rule: 'greet-research-act', why: 'Listening first is never wrong with somebody disappointed.' },
      { rule: 'at-risk', why: 'She says herself that she may go to a competitor.' },
    ],
    mustNot: [...notNow, ...inTouch, { rule: 'say-thanks', why: 'She thanks for nothing.' }],
  },
  {
    name: 'Refund, with the promise of the 18th in the log',
    uid: 25,
    customer: 'priya@trailmix.example',
    logged: [
      { kind: 'promise', body: { by: 'us', what: 'Refund of $2,960 by the 18th', due: oslo('2026-11-18T23:59:59') } },
    ],
    wanted: [
      { rule: 'reply-owed', must: true, why: 'As before.' },
      { rule: 'promise-late', must: true, why: 'The 18th is two days gone, and the money is not there.' },
      { rule: 'open-issue', must: true, why: 'As before.' },
      { rule: 'acknowledge-now', why: 'As before.' },
      { rule: 'rather-talk', why: 'As before.' },
    ],
    fine: [
      { rule: 'greet-research-act', why: 'As before.' },
      { rule: 'at-risk', why: 'As before.' },
    ],
    mustNot: [...notNow, ...inTouch],
  },
  {
    name: 'Question before ordering',
    uid: 3,
    customer: 'priya@trailmix.example',
    wanted: [
      { rule: 'reply-owed', must: true, why: 'Two questions of 7 November, past the seventh day. The refund too.' },
      { rule: 'open-issue', why: 'The refund is no smaller for being in another conversation.' },
      { rule: 'acknowledge-now', why: 'The refund.' },
      { rule: 'rather-talk', why: 'The refund.' },
    ],
    fine: [{ rule: 'at-risk', why: 'She says that she may leave.' }],
    mustNot: [
      ...notNow,
      ...inTouch,
      { rule: 'greet-research-act', why: 'Both questions are as clear as day.' },
      { rule: 'order-seen', why: 'She asks before ordering; nothing was ordered.' },
    ],
  },
  {
    name: 'Angebot für 60 Schwimmwesten',
    uid: 22,
    customer: 'j.weiss@alpenhaus.example',
    wanted: [{ rule: 'reply-owed', must: true, why: 'Two questions since Monday, and he had to ask again.' }],
    fine: [
      { rule: 'acknowledge-now', why: 'He waits since Monday; a line would help, the answer would help more.' },
      { rule: 'rather-talk', why: 'Four mails from him; a call may settle both questions.' },
    ],
    mustNot: [
      ...notNow,
      ...inTouch,
      { rule: 'open-issue', why: 'He follows up politely; an answer is all that is missing.' },
      { rule: 'order-seen', why: '"If we order this week" is no order.' },
      { rule: 'greet-research-act', why: 'His two questions are clear.' },
      { rule: 'away', why: 'Nobody is away.' },
    ],
  },
  {
    name: 'Feedback after the delivery',
    uid: 2,
    customer: 'j.weiss@alpenhaus.example',
    wanted: [{ rule: 'reply-owed', must: true, why: 'His two questions about the vests are open.' }],
    fine: [
      { rule: 'say-thanks', why: 'Praise that nobody answered, two weeks ago; after the questions.' },
      { rule: 'acknowledge-now', why: 'The vests.' },
      { rule: 'rather-talk', why: 'The vests.' },
    ],
    mustNot: [
      ...notNow,
      ...inTouch,
      { rule: 'reply-needed', why: 'Praise and a thank-you ask nothing.' },
      { rule: 'open-issue', why: 'All came on time and complete.' },
      { rule: 'order-seen', why: 'A delivery that is over, of an order that nobody logged.' },
    ],
  },
  {
    name: 'Order FG-20418: wrong paddle length',
    uid: 23,
    customer: 'ada.lindqvist@brightwater.example',
    wanted: [
      { rule: 'reply-owed', must: true, why: 'The credit note is wrong; due at this very minute, books close today.' },
      { rule: 'open-issue', must: true, why: 'Wrong paddles, then a wrong credit note: one issue after another.' },
      { rule: 'acknowledge-now', why: 'Her accounting closes today: a line now, the new credit note later.' },
    ],
    fine: [{ rule: 'rather-talk', why: 'Three mails from her about one order.' }],
    mustNot: [
      ...notNow,
      ...inTouch,
      { rule: 'greet-research-act', why: '"Could you correct it" from 30 to 40 % could not be clearer.' },
      { rule: 'order-seen', why: 'The order is old; it was received.' },
      { rule: 'promise-late', why: 'No promise is in the log, and the answer of that day came.' },
    ],
  },
  {
    name: 'Booking kit for school groups',
    uid: 18,
    customer: 'tom.okeefe@harbourlights.example',
    wanted: [
      {
        rule: 'reply-needed',
        must: true,
        why: 'To be asked: he says yes and gives orders, asks nothing, hopes for a word.',
      },
      { rule: 'order-seen', must: true, why: '"Go ahead", a PO number, an address: this is a sale to log.' },
    ],
    fine: [
      { rule: 'say-thanks', why: 'He ordered for 85 children.' },
      { rule: 'ask-next', why: 'All is well with him; something may be learned.' },
      { rule: 'rather-talk', why: 'Three rounds of mail are over; it does not hurt.' },
      { rule: 'reply-owed', why: 'If it counts as asking, he is owed a confirmation.' },
    ],
    mustNot: [
      ...inTouch,
      { rule: 'open-issue', why: 'Nothing went wrong.' },
      { rule: 'greet-research-act', why: 'He says exactly what he wants.' },
      { rule: 'ask-feedback', why: 'Nothing was delivered yet.' },
      { rule: 'no-surprises', why: 'The order is two days old.' },
    ],
  },
  {
    name: 'Booking kit, with the sale in the log',
    uid: 18,
    customer: 'tom.okeefe@harbourlights.example',
    logged: [{ kind: 'sale', body: { what: '85 Junior Kits, PO HL-0091', amount: 7892 } }],
    wanted: [
      { rule: 'after-sale', must: true, why: 'The paperwork has to move at once, and he is to be thanked.' },
      { rule: 'reply-needed', must: true, why: 'As before.' },
      { rule: 'say-thanks', why: 'A thank-you for a big order, while it is fresh.' },
    ],
    fine: [
      { rule: 'reply-owed', why: 'As before.' },
      { rule: 'rather-talk', why: 'As before.' },
      { rule: 'ask-next', why: 'As before.' },
      { rule: 'delight-idea', why: 'A good moment, once the order is confirmed.' },
    ],
    mustNot: [
      ...inTouch,
      { rule: 'order-seen', why: 'It is logged already.' },
      { rule: 'no-surprises', why: 'The order is two days old.' },
      { rule: 'ask-feedback', why: 'Nothing was delivered yet.' },
    ],
  },
  {
    name: 'New order FG-20533, a notice of the shop',
    uid: 19,
    customer: null,
    wanted: [],
    fine: [],
    mustNot: [{ rule: 'reply-owed', why: 'Nobody reads that address.' }],
  },
  {
    name: 'Distributor price list 2027',
    uid: 21,
    customer: 'meiling.chen@taiwangear.example',
    wanted: [{ rule: 'reply-owed', must: true, why: 'Two questions since Tuesday, and the codes for the invoice.' }],
    fine: [
      { rule: 'acknowledge-now', why: 'The codes may take a while.' },
      { rule: 'rather-talk', why: 'Three mails from her.' },
    ],
    mustNot: [
      ...notNow,
      ...inTouch,
      { rule: 'open-issue', why: 'She asks; nothing is wrong.' },
      { rule: 'order-seen', why: '"We plan to order" is no order.' },
      { rule: 'greet-research-act', why: 'Her questions are clear.' },
    ],
  },
  {
    name: 'leaking drysuit',
    uid: 26,
    customer: 'samcarter77@mailbox.example',
    wanted: [
      { rule: 'reply-owed', must: true, why: 'Two questions without a question mark, due at 13:00.' },
      { rule: 'open-issue', why: 'A suit that leaks after three months is an issue, also if he is calm.' },
    ],
    fine: [
      { rule: 'acknowledge-now', why: 'The workshop may have to say how long.' },
      { rule: 'rather-talk', why: 'Three mails from him.' },
    ],
    mustNot: [
      ...notNow,
      ...inTouch,
      { rule: 'order-seen', why: '"order was FG-19877" is of August.' },
      { rule: 'greet-research-act', why: 'He wants the repair, its time and a label.' },
      { rule: 'at-risk', why: 'He is calm, and his repair is on its way.' },
    ],
  },
  {
    name: 'Pickup windows and customs papers',
    uid: 27,
    customer: 'e.petrova@northpole-logistics.example',
    wanted: [{ rule: 'reply-owed', must: true, why: 'She thanks, and asks who pays for the storage.' }],
    fine: [
      { rule: 'open-issue', why: 'A paper without its number held a truck; it was put right.' },
      { rule: 'say-thanks', why: 'She thanked for a quick correction.' },
      { rule: 'rather-talk', why: 'Three mails from her.' },
      { rule: 'acknowledge-now', why: 'Who pays may have to be asked.' },
    ],
    mustNot: [
      ...notNow,
      ...inTouch,
      { rule: 'greet-research-act', why: 'Her question is clear.' },
      { rule: 'order-seen', why: 'A shipment is no order of hers.' },
      { rule: 'hand-off', why: 'Nobody was passed on; others are in copy.' },
    ],
  },
  {
    name: 'Supplier form',
    uid: 1,
    customer: 'e.petrova@northpole-logistics.example',
    wanted: [{ rule: 'reply-owed', must: true, why: 'A form to fill in, for two weeks; past the seventh day.' }],
    fine: [
      { rule: 'open-issue', why: 'The truck.' },
      { rule: 'say-thanks', why: 'The correction.' },
      { rule: 'rather-talk', why: 'The shipments.' },
      { rule: 'acknowledge-now', why: 'The shipments.' },
    ],
    mustNot: [...notNow, ...inTouch, { rule: 'greet-research-act', why: 'A form to fill in is clear.' }],
  },
  {
    name: 'Sand in valve blocks',
    uid: 24,
    customer: 'omar.haddad@dunesafari.example',
    wanted: [
      { rule: 'reply-owed', must: true, why: 'Two of four blocks do not fit, his guests are there; due at 13:00.' },
      { rule: 'open-issue', must: true, why: 'The repair went wrong too: a second thing to put right.' },
      { rule: 'acknowledge-now', why: 'New blocks have to be found; he should hear at once.' },
    ],
    fine: [
      { rule: 'greet-research-act', why: '"Please advise" leaves open what he would like best.' },
      { rule: 'rather-talk', why: 'Guests are waiting; a call is quick.' },
    ],
    mustNot: [
      ...notNow,
      ...inTouch,
      { rule: 'say-thanks', why: 'He thanks in passing and complains.' },
      { rule: 'order-seen', why: 'Spare parts under warranty.' },
    ],
  },
  {
    name: 'Sand in valve blocks, after the case was passed on',
    uid: 24,
    customer: 'omar.haddad@dunesafari.example',
    logged: [
      { kind: 'issue', body: { what: 'Sand in valve blocks of 4 rafts', openedAt: oslo('2026-11-18T15:00:00') } },
      { kind: 'hand-off', body: { to: 'Product', why: 'Is the sand covered by warranty?' } },
    ],
    wanted: [
      { rule: 'reply-owed', must: true, why: 'As before.' },
      { rule: 'hand-off', must: true, why: 'Product was not told what Omar told us, and he does not know of them.' },
      { rule: 'issue-stage', why: 'He was not told that the second fault was heard.' },
      { rule: 'acknowledge-now', why: 'As before.' },
    ],
    fine: [
      { rule: 'open-issue', why: 'The wrong thread is another fault than the sand.' },
      { rule: 'greet-research-act', why: 'As before.' },
      { rule: 'rather-talk', why: 'As before.' },
    ],
    mustNot: [...notNow, ...inTouch],
  },
  {
    name: 'Your catalogue',
    uid: 4,
    customer: 'omar.haddad@dunesafari.example',
    wanted: [
      { rule: 'reply-owed', must: true, why: 'A catalogue asked for on the 9th, past the seventh day.' },
      { rule: 'open-issue', why: 'The valve blocks.' },
      { rule: 'acknowledge-now', why: 'The valve blocks.' },
    ],
    fine: [{ rule: 'rather-talk', why: 'The valve blocks.' }],
    mustNot: [
      ...notNow,
      ...inTouch,
      { rule: 'greet-research-act', why: 'A catalogue to the office is clear.' },
      { rule: 'order-seen', why: 'A catalogue is no order.' },
    ],
  },
];
