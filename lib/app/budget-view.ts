import type { NudgeAnswer } from '@/lib/log/answers';
import type { NudgeSettings } from '@/lib/log/settings';
import type { Situation } from '@/lib/model/situation';
import type { Choice } from '@/lib/nudges/budget';
import type { Nudge } from '@/lib/nudges/engine';
import { belongsToPage, quietAt } from '@/lib/nudges/quiet';
import { ruleOf, rules } from '@/lib/nudges/registry';
import { offersStandard, standingOf } from '@/lib/nudges/retire';
import type { CustomerView, OffRule } from './panel-state';

/** What quiet hours leave of a choice; null outside of them. */
export function quietView(
  { shown, waiting }: Choice,
  { page, standards }: Situation,
  budget: NudgeSettings,
  now: number,
): CustomerView['quiet'] {
  const quiet = quietAt(budget.quiet, standards.zone, now);
  if (!quiet?.is) return null;
  const conversationId = page?.conversationId ?? null;
  const onPage = [...shown, ...waiting].filter((nudge) => belongsToPage(nudge, ruleOf(nudge.ruleId), conversationId));
  return { until: quiet.until, onPage: onPage.slice(0, budget.most) };
}

/**
 * Rules that are off and worth a word beside this customer: what is off for them alone always, what retired for
 * everybody where it would fire. What the seller switched off stands in the settings.
 */
export function offRules(answers: readonly NudgeAnswer[], hidden: readonly Nudge[]): OffRule[] {
  return rules.flatMap((rule) => {
    const standing = standingOf(rule, answers);
    if (standing.is === 'on' || standing.why === 'never') return [];
    if (standing.why === 'retired-everywhere' && !hidden.some(({ ruleId }) => ruleId === rule.id)) return [];
    return [{ ruleId: rule.id, title: rule.title, why: standing.why }];
  });
}

/** Rules that do not retire and were put off again and again. */
export function offeringRules(answers: readonly NudgeAnswer[]): string[] {
  return rules.filter((rule) => offersStandard(rule, answers)).map(({ id }) => id);
}
