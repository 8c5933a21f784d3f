import type { Rule } from './rule';
import { acknowledgeNow } from './rules/acknowledge-now';
import { askNext } from './rules/ask-next';
import { asksWhatIsKnown } from './rules/asks-what-is-known';
import { attachmentMissing } from './rules/attachment-missing';
import { away } from './rules/away';
import { doNotMention } from './rules/do-not-mention';
import { endsBadly } from './rules/ends-badly';
import { feelingNotAcknowledged } from './rules/feeling-not-acknowledged';
import { goalCheckIn } from './rules/goal-check-in';
import { goodMoment } from './rules/good-moment';
import { hardToRead } from './rules/hard-to-read';
import { hedging } from './rules/hedging';
import { noClearAsk } from './rules/no-clear-ask';
import { nothingPersonal } from './rules/nothing-personal';
import { openQuestion } from './rules/open-question';
import { passesThemOn } from './rules/passes-them-on';
import { placeholder } from './rules/placeholder';
import { promiseInDraft } from './rules/promise-in-draft';
import { promiseLate } from './rules/promise-late';
import { questionUnanswered } from './rules/question-unanswered';
import { ratherTalk } from './rules/rather-talk';
import { replyNeeded } from './rules/reply-needed';
import { replyOwed } from './rules/reply-owed';
import { subjectLine } from './rules/subject-line';
import { sumUpFirst } from './rules/sum-up-first';
import { talkingPointRule } from './rules/talking-point';
import { tooLong } from './rules/too-long';
import { tooManyAsks } from './rules/too-many-asks';
import { waitingOnThem } from './rules/waiting-on-them';
import { wentOut } from './rules/went-out';
import { wrongName } from './rules/wrong-name';

/** Every rule, one file each. Where two nudges press equally, the order here decides. */
export const rules: readonly Rule[] = [
  replyOwed,
  acknowledgeNow,
  promiseLate,
  wentOut,
  replyNeeded,
  waitingOnThem,
  away,
  ratherTalk,
  goodMoment,
  talkingPointRule,
  goalCheckIn,
  askNext,
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
