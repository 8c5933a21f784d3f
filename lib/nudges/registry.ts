import type { Rule } from './rule';
import { acknowledgeNow } from './rules/acknowledge-now';
import { afterSale } from './rules/after-sale';
import { askFeedback } from './rules/ask-feedback';
import { askNext } from './rules/ask-next';
import { askReaction } from './rules/ask-reaction';
import { asksWhatIsKnown } from './rules/asks-what-is-known';
import { atRisk } from './rules/at-risk';
import { attachmentMissing } from './rules/attachment-missing';
import { away } from './rules/away';
import { closeTheLoop } from './rules/close-the-loop';
import { decidedDelight } from './rules/decided-delight';
import { delightIdea } from './rules/delight-idea';
import { doNotMention } from './rules/do-not-mention';
import { endsBadly } from './rules/ends-badly';
import { feelingNotAcknowledged } from './rules/feeling-not-acknowledged';
import { firstCallObjective } from './rules/first-call-objective';
import { goalCheckIn } from './rules/goal-check-in';
import { goneQuiet } from './rules/gone-quiet';
import { goodMoment } from './rules/good-moment';
import { greetResearchAct } from './rules/greet-research-act';
import { handOffRule } from './rules/hand-off';
import { hardToRead } from './rules/hard-to-read';
import { hedging } from './rules/hedging';
import { insightFits } from './rules/insight-fits';
import { issueStage } from './rules/issue-stage';
import { lastContact } from './rules/last-contact';
import { manyHands } from './rules/many-hands';
import { milestoneNear } from './rules/milestone-near';
import { noClearAsk } from './rules/no-clear-ask';
import { noSurprises } from './rules/no-surprises';
import { nothingPersonal } from './rules/nothing-personal';
import { openIssue } from './rules/open-issue';
import { openQuestion } from './rules/open-question';
import { orderSeen } from './rules/order-seen';
import { passesThemOn } from './rules/passes-them-on';
import { placeholder } from './rules/placeholder';
import { promiseInDraft } from './rules/promise-in-draft';
import { promiseLate } from './rules/promise-late';
import { questionUnanswered } from './rules/question-unanswered';
import { ratherTalk } from './rules/rather-talk';
import { replyNeeded } from './rules/reply-needed';
import { replyOwed } from './rules/reply-owed';
import { sayThanks } from './rules/say-thanks';
import { seenHandOff } from './rules/seen-hand-off';
import { subjectLine } from './rules/subject-line';
import { sumUpFirst } from './rules/sum-up-first';
import { talkingPointRule } from './rules/talking-point';
import { tooLong } from './rules/too-long';
import { tooManyAsks } from './rules/too-many-asks';
import { waitingOnThem } from './rules/waiting-on-them';
import { wentOut } from './rules/went-out';
import { whyLeft } from './rules/why-left';
import { wrongName } from './rules/wrong-name';

/** Every rule, one file each. Where two nudges press equally, the order here decides. */
export const rules: readonly Rule[] = [
  replyOwed,
  acknowledgeNow,
  promiseLate,
  issueStage,
  wentOut,
  replyNeeded,
  openIssue,
  greetResearchAct,
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
  wrongName,
  placeholder,
  attachmentMissing,
  doNotMention,
  questionUnanswered,
  feelingNotAcknowledged,
  openQuestion,
  sumUpFirst,
  promiseInDraft,
  asksWhatIsKnown,
  passesThemOn,
  hedging,
  tooManyAsks,
  tooLong,
  hardToRead,
  noClearAsk,
  subjectLine,
  endsBadly,
  nothingPersonal,
];

/** A rule by its id; null for one that is gone. */
export function ruleOf(id: string): Rule | null {
  return rules.find((rule) => rule.id === id) ?? null;
}
