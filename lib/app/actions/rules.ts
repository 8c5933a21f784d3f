import { t } from '@lingui/core/macro';
import type { PanelActions, Undo } from '@/lib/app/panel-contract';
import { offWords } from '@/lib/app/rule-switches';
import { answerNudge, answersFor, answersForEverybody, type NewAnswer, takeBackAnswer } from '@/lib/log/answers';
import { getCustomer } from '@/lib/log/customers';
import type { Nudge } from '@/lib/nudges/engine';
import { ruleOf } from '@/lib/nudges/registry';
import { hasRetired, standingOf } from '@/lib/nudges/retire';
import type { Action } from '@/lib/nudges/rule';
import { agendaChanged } from './agenda-changed';
import { takeBack } from './undoable';

type RuleActions = Pick<PanelActions, 'took' | 'bringBack' | 'switchOff'>;

/** What the seller says of rules, not of one nudge alone. */
export const ruleActions: RuleActions = {
  async took(nudge, action) {
    const verdict = verdictOf(nudge, action);
    if (!verdict) return;
    const { customerId, ruleId, cause } = nudge;
    await answerRule({ customerId, ruleId, cause, verdict, until: null, at: Date.now() }, '');
  },

  bringBack(ruleId, customerId) {
    const at = Date.now();
    return answerRule({ customerId, ruleId, cause: null, verdict: 'bring-back', until: null, at }, t`Brought back`);
  },

  switchOff(ruleId) {
    const at = Date.now();
    const never = { customerId: null, ruleId, cause: null, verdict: 'never', until: null, at } as const;
    return answerRule(never, t`Switched off for everybody`);
  },
};

/** Keeps an answer. Where it made the rule retire, that is what is said of it. */
export async function answerRule(answer: NewAnswer, says: string): Promise<Undo> {
  const id = await answerNudge(answer, isRetired);
  agendaChanged();
  const retired = answer.verdict === 'snooze' ? await retiredWords(answer) : null;
  return takeBack(retired ?? says, () => takeBackAnswer(id, isRetired));
}

/**
 * What pressing an action says of the nudge. Opening the conversation alone is no more than looking. Words that come
 * from no entry leave the log as it is when they are put into a draft, so only the answer can end the nudge, unless they
 * only begin what is to be written; whatever else was done is in the log, from which the rule tells whether it is
 * settled, also once it was taken back. An owed reply or promise is ended by the log alone.
 */
function verdictOf({ ruleId }: Nudge, action: Action): 'done' | 'acted' | null {
  if (action.do === 'open-conversation') return null;
  const mends = action.do === 'insert' && action.entryId === null && !action.begins;
  return mends && ruleOf(ruleId)?.retires ? 'done' : 'acted';
}

function isRetired(ruleId: string, answers: Parameters<typeof hasRetired>[1]): boolean {
  const rule = ruleOf(ruleId);
  return rule !== null && hasRetired(rule, answers);
}

async function retiredWords({ customerId, ruleId }: NewAnswer): Promise<string | null> {
  const rule = ruleOf(ruleId);
  if (!rule || customerId === null) return null;
  const [answers, forAll, customer] = await Promise.all([
    answersFor(customerId),
    answersForEverybody(),
    getCustomer(customerId),
  ]);
  if (standingOf(rule, forAll).is === 'off') return offWords('retired-everywhere', rule.title, '');
  return hasRetired(rule, answers) ? offWords('retired', rule.title, customer?.body.name ?? '') : null;
}
