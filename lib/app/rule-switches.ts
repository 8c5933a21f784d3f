import { t } from '@lingui/core/macro';
import { answersForEverybody } from '@/lib/log/answers';
import { namesOf } from '@/lib/log/customers';
import { type Watch, watch } from '@/lib/log/watch';
import { rules } from '@/lib/nudges/registry';
import { retiredFor, standingOf, type WhyOff } from '@/lib/nudges/retire';
import type { RuleSwitch } from './panel-contract';

/** Every rule and where it stands for all customers, for the settings. Reads the few answers that are for everybody. */
export function watchRuleSwitches(): Watch<RuleSwitch[]> {
  return watch(async () => {
    const answers = await answersForEverybody();
    const retired = new Map(rules.map((rule) => [rule.id, retiredFor(rule, answers)]));
    const names = await namesOf([...new Set([...retired.values()].flat())]);
    return rules.map((rule) => {
      const standing = standingOf(rule, answers);
      return {
        ruleId: rule.id,
        title: rule.title,
        family: rule.family,
        off: standing.is === 'on' ? null : standing.why === 'never' ? 'never' : 'retired-everywhere',
        retiredFor: (retired.get(rule.id) ?? []).flatMap((customerId) => {
          const name = names.get(customerId);
          return name === undefined ? [] : [{ customerId, name }];
        }),
      };
    });
  });
}

/** Why a rule is off, in a sentence. `name`: of the customer; may be empty. */
export function offWords(why: WhyOff, title: string, name: string): string {
  const whom = name || t`this customer`;
  switch (why) {
    case 'never':
      return t`“${title}” is switched off.`;
    case 'not-for-this-customer':
      return t`“${title}” is off for ${whom}, as you said.`;
    case 'retired':
      return t`“${title}” is retired for ${whom} after three times “later”.`;
    case 'retired-everywhere':
      return t`“${title}” is retired for everybody, after it was put off again and again with three customers.`;
  }
}
