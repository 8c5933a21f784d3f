import type { Rule } from './rule';
import { acknowledgeNow } from './rules/acknowledge-now';
import { afterSale } from './rules/after-sale';
import { askFeedback } from './rules/ask-feedback';
import { askNext } from './rules/ask-next';
import { atRisk } from './rules/at-risk';
import { away } from './rules/away';
import { closeTheLoop } from './rules/close-the-loop';
import { decidedDelight } from './rules/decided-delight';
import { goalCheckIn } from './rules/goal-check-in';
import { goneQuiet } from './rules/gone-quiet';
import { goodMoment } from './rules/good-moment';
import { lastContact } from './rules/last-contact';
import { noSurprises } from './rules/no-surprises';
import { orderSeen } from './rules/order-seen';
import { promiseLate } from './rules/promise-late';
import { ratherTalk } from './rules/rather-talk';
import { replyNeeded } from './rules/reply-needed';
import { replyOwed } from './rules/reply-owed';
import { sayThanks } from './rules/say-thanks';
import { talkingPointRule } from './rules/talking-point';
import { waitingOnThem } from './rules/waiting-on-them';
import { wentOut } from './rules/went-out';
import { whyLeft } from './rules/why-left';

/** Every rule, one file each. Where two nudges press equally, the order here decides. */
export const rules: readonly Rule[] = [
  replyOwed,
  acknowledgeNow,
  promiseLate,
  wentOut,
  replyNeeded,
  noSurprises,
  closeTheLoop,
  afterSale,
  sayThanks,
  orderSeen,
  waitingOnThem,
  away,
  ratherTalk,
  goodMoment,
  lastContact,
  goneQuiet,
  atRisk,
  askFeedback,
  decidedDelight,
  talkingPointRule,
  goalCheckIn,
  askNext,
  whyLeft,
];

/** A rule by its id; null for one that is gone. */
export function ruleOf(id: string): Rule | null {
  return rules.find((rule) => rule.id === id) ?? null;
}
