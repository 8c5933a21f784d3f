import { rules } from '@/lib/nudges/registry';
import type { Rule } from '@/lib/nudges/rule';
import { expectations } from './expectations';
import { cell, rulePage } from './rule-page';

/** Every page of docs/rules by its file's name: one for each rule, and the list of them. */
export function rulePages(of: readonly Rule[] = rules): Map<string, string> {
  const pages = of.map((rule): [string, string] => [`${rule.id}.md`, rulePage(rule)]);
  return new Map([['README.md', listOf(of)], ...pages]);
}

function listOf(of: readonly Rule[]): string {
  const parts = expectations.map(({ number, name }) => {
    const some = of.filter(({ expectation }) => expectation === number);
    return [`## ${number}. ${name}`, some.length === 0 ? 'No rule yet.' : table(some)].join('\n\n');
  });
  return [
    '# The rules',
    '<!-- Made by `npm run docs` from lib/nudges/rules. -->',
    `${of.length} rules, by the expectation that each watches over. Each says *fires*, *clear* or *unknown*, and explains itself ` +
      'in the panel in the same words. What they say of one real mailbox: [mailbox-rules](../mailbox-rules.md).',
    ...parts,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function table(some: readonly Rule[]): string {
  const rows = some.map(
    ({ id, title, family, when, needs }) =>
      `| [${cell(title)}](${id}.md) | ${cell(family)} | ${cell(when.fires)} | ${needs} |`,
  );
  return ['| rule | shown as | fires | looks at |', '|---|---|---|---|', ...rows].join('\n');
}
