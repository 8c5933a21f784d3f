import type { Rule } from './rule';
import { acknowledgeNow } from './rules/acknowledge-now';
import { afterSale } from './rules/after-sale';
import { askFeedback } from './rules/ask-feedback';
import { askNext } from './rules/ask-next';
import { askReaction } from './rules/ask-reaction';
import { atRisk } from './rules/at-risk';
import { away } from './rules/away';
import { closeTheLoop } from './rules/close-the-loop';
import { decidedDelight } from './rules/decided-delight';
import { delightIdea } from './rules/delight-idea';
import { firstCallObjective } from './rules/first-call-objective';
import { goalCheckIn } from './rules/goal-check-in';
import { goneQuiet } from './rules/gone-quiet';
import { goodMoment } from './rules/good-moment';
import { greetResearchAct } from './rules/greet-research-act';
import { handOffRule } from './rules/hand-off';
import { insightFits } from './rules/insight-fits';
import { issueStage } from './rules/issue-stage';
import { lastContact } from './rules/last-contact';
import { manyHands } from './rules/many-hands';
import { milestoneNear } from './rules/milestone-near';
import { noSurprises } from './rules/no-surprises';
import { openIssue } from './rules/open-issue';
import { orderSeen } from './rules/order-seen';
import { promiseLate } from './rules/promise-late';
import { ratherTalk } from './rules/rather-talk';
import { replyNeeded } from './rules/reply-needed';
import { replyOwed } from './rules/reply-owed';
import { sayThanks } from './rules/say-thanks';
import { seenHandOff } from './rules/seen-hand-off';
import { talkingPointRule } from './rules/talking-point';
import { waitingOnThem } from './rules/waiting-on-them';
import { wentOut } from './rules/went-out';
import { whyLeft } from './rules/why-left';

/** Every rule, one file each. Where two nudges press equally, the order here decides. */
export const rules: readonly Rule[] = [
  replyOwed,
  acknowledgeNow,
  promiseLate,
  issueStage,
  wentOut,
  replyNeeded,
  greetResearchAct,
  openIssue,
  noSurprises,
  closeTheLoop,
  afterSale,
  sayThanks,
  orderSeen,
  waitingOnThem,
  away,
  ratherTalk,
  goodMoment,
  firstCallObjective,
  manyHands,
  handOffRule,
  seenHandOff,
  milestoneNear,
  lastContact,
  goneQuiet,
  atRisk,
  askFeedback,
  decidedDelight,
  talkingPointRule,
  goalCheckIn,
  insightFits,
  askReaction,
  askNext,
  delightIdea,
  whyLeft,
];

/** A rule by its id; null for one that is gone. */
export function ruleOf(id: string): Rule | null {
  return rules.find((rule) => rule.id === id) ?? null;
}
