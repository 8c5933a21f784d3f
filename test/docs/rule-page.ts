import type { Rule } from '@/lib/nudges/rule';
import { expectationOf } from './expectations';

const looksAt = {
  log: 'The log alone, so that it is seen in Today as well.',
  page: 'The log and the page beside the panel.',
  draft: 'A draft that is open in the page.',
};

const looksAtBoth = 'The log, so that it is seen in Today as well, and what stands on the page beside the panel.';

const asksOfTurn =
  'It is no nudge: it stands as a question in the card of whose turn it is, beside the page it is about, or the newest where ' +
  'there is no page. In Today it is a row under what is owed.';

/** A rule's page in docs/rules, made of the rule's own words. */
export function rulePage(rule: Rule): string {
  const { number, name, link } = expectationOf(rule);
  return [
    `# ${rule.title}`,
    `<!-- Made by \`npm run docs\` from lib/nudges/rules/${rule.id}.ts: change it there. -->`,
    `[${number}. ${name}](${link}) · shown as *${rule.family}* · \`${rule.id}\``,
    rule.why,
    ['| | |', '|---|---|', ...answers(rule).map(([answer, when]) => `| **${answer}** | ${cell(when)} |`)].join('\n'),
    '## The figure behind it',
    figureOf(rule),
    '## What it looks at',
    ...(rule.asks ? [asksOfTurn] : []),
    rule.looksAtPage ? looksAtBoth : looksAt[rule.needs],
    '## Put off again and again',
    rule.retires
      ? 'It retires, for that customer first, and says so. The settings bring it back.'
      : 'It does not retire: it offers another standard instead.',
    `[The rule](../../lib/nudges/rules/${rule.id}.ts) · [its test](../../test/nudges/rules/${rule.id}.test.ts)`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function answers({ when }: Rule): [string, string][] {
  return [
    ['Fires', when.fires],
    ['Is clear', when.clear],
    ['Does not know', when.unknown],
  ];
}

function figureOf({ figure, noFigure }: Rule): string {
  if (!figure) return `None: ${noFigure ?? ''}`;
  return `${figure.says} *${figure.source}, ${figure.year}.*\n\nMind: ${figure.caveat}`;
}

/** As it stands in a table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
