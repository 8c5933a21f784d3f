import type { Rule } from './rule';
import { acknowledgeNow } from './rules/acknowledge-now';
import { promiseLate } from './rules/promise-late';
import { replyNeeded } from './rules/reply-needed';
import { replyOwed } from './rules/reply-owed';
import { waitingOnThem } from './rules/waiting-on-them';
import { wentOut } from './rules/went-out';

/** Every rule, one file each. Where two nudges press equally, the order here decides. */
export const rules: readonly Rule[] = [replyOwed, acknowledgeNow, promiseLate, wentOut, replyNeeded, waitingOnThem];

/** A rule by its id; null for one that is gone. */
export function ruleOf(id: string): Rule | null {
  return rules.find((rule) => rule.id === id) ?? null;
}
