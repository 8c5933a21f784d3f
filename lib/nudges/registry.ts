import type { Rule } from './rule';
import { acknowledgeNow } from './rules/acknowledge-now';
import { askNext } from './rules/ask-next';
import { away } from './rules/away';
import { goalCheckIn } from './rules/goal-check-in';
import { goodMoment } from './rules/good-moment';
import { promiseLate } from './rules/promise-late';
import { ratherTalk } from './rules/rather-talk';
import { replyNeeded } from './rules/reply-needed';
import { replyOwed } from './rules/reply-owed';
import { talkingPointRule } from './rules/talking-point';
import { waitingOnThem } from './rules/waiting-on-them';
import { wentOut } from './rules/went-out';

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
];

/** A rule by its id; null for one that is gone. */
export function ruleOf(id: string): Rule | null {
  return rules.find((rule) => rule.id === id) ?? null;
}
