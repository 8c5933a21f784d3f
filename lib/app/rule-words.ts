import { rules } from '@/lib/nudges/registry';
import type { Rule } from '@/lib/nudges/rule';

/** What the panel says of each rule, by the rule's id. */
export const ruleWords: Readonly<Record<string, Rule>> = Object.fromEntries(rules.map((rule) => [rule.id, rule]));
