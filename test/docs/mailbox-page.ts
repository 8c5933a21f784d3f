import { rules } from '@/lib/nudges/registry';
import type { Judged, Word } from '@/test/app/judge';
import { type Counts, counted, kindOf } from '@/test/app/judged';
import type { Wishes } from '@/test/webmail/expectations.mjs';
import { cell } from './rule-page';

/** What a page of judged moments is headed by, and where each moment is. */
export interface Heading<Of extends Wishes> {
  title: string;
  /** The command that writes the page. */
  by: string;
  intro: string;
  placeOf(moment: Of): string;
  /** What is to be said under the figures. */
  also?(all: readonly Judged<Of>[]): string;
}

/** What every rule saw in a mailbox, and what of it was wanted. */
export function mailboxPage<Of extends Wishes>(
  all: readonly Judged<Of>[],
  { title, by, intro, placeOf, also }: Heading<Of>,
): string {
  const parts = [
    `# ${title}`,
    `<!-- Made by \`${by}\`. -->`,
    `${intro} Every nudge that fires is counted, also one over the three that are shown. *Fine* is true and no bother, but was ` +
      'not asked for; what is neither wanted nor fine is a false alarm. Where it cannot be told whether they want an answer, ' +
      'the card of whose turn it is asks; that is counted apart, and tells a wish that it meets.',
    countsOf(counted(all)),
    ...(also ? [also(all)] : []),
    '## Rule by rule',
    'The numbers are the conversations of the list below.',
    ruleTable(all),
    '## Conversation by conversation',
    ...all.map((one, index) => section(one, index + 1, placeOf(one.moment))),
  ];
  return `${parts.join('\n\n')}\n`;
}

function countsOf({ nudges, hits, fine, falseAlarms, asked, wanted, must }: Counts): string {
  const noRule = wanted.noRule > 0 ? ` ${wanted.noRule} more wishes are for rules that there are not.` : '';
  return [
    `- **${nudges} nudges**: ${hits} wanted, ${fine} fine, ${falseAlarms} ${falseAlarms === 1 ? 'false alarm' : 'false alarms'} (${percent(falseAlarms, nudges)}).`,
    `- **Asked in the card of whose turn it is: ${asked.all}**, of which ${asked.wanted} wanted, ${asked.fine} fine, ${asked.needless} needless. Counted among the nudges they would make the false alarms ${percent(falseAlarms + asked.needless, nudges + asked.all)}.`,
    `- **${must.all} that must not be missed**: ${must.told} told (${percent(must.told, must.all)}).`,
    `- **${wanted.all} wanted in all**: ${wanted.told} told (${percent(wanted.told, wanted.all)}).${noRule}`,
  ].join('\n');
}

function ruleTable(all: readonly Judged[]): string {
  const rows = rules.map(({ id, title }) => {
    const where = (word: Word) =>
      all.flatMap(({ words }, index) => (words.get(id) === word ? index + 1 : [])).join(', ');
    const clear = all.filter(({ words }) => words.get(id) === 'clear').length;
    return `| [${cell(title)}](rules/${id}.md) | ${where('fires')} | ${where('held')} | ${where('unknown')} | ${clear} |`;
  });
  return ['| rule | fires | held back | does not know | clear, times |', '|---|---|---|---|---|', ...rows].join('\n');
}

function section(
  { moment, shown, waiting, asked, hits, falseAlarms, missed }: Judged,
  number: number,
  place: string,
): string {
  const why = (rule: string) =>
    [...moment.wanted, ...moment.fine, ...moment.mustNot].find((one) => one.rule === rule)?.why ?? '';
  const told = (rule: string) => {
    const mark = hits.includes(rule) ? 'wanted' : falseAlarms.includes(rule) ? '**false alarm**' : 'fine';
    const late = waiting.includes(rule) && !shown.includes(rule) ? ', can wait' : '';
    return `- ${link(rule)}${late}: ${mark}. ${why(rule)}`.trimEnd();
  };
  const lines = [
    ...[...new Set([...shown, ...waiting])].map(told),
    ...asked.map((rule) => `- ${link(rule)}, asked in the card: ${kindOf(rule, moment)}. ${why(rule)}`.trimEnd()),
    ...missed.map(
      ({ rule, must, word }) => `- *missed${must ? ', and it must not be' : ''}*: ${missing(rule, word)}. ${why(rule)}`,
    ),
  ];
  return [
    `### ${number}. ${moment.name}`,
    place,
    ...(moment.draft === undefined ? [] : [quoted(moment.draft)]),
    lines.length === 0 ? 'Nothing, and nothing was wanted.' : lines.join('\n'),
  ].join('\n\n');
}

function missing(rule: string, word: string): string {
  if (word === 'no such rule') return `\`${rule}\`, a rule that there is not`;
  return `${link(rule)}, ${word === 'unknown' ? 'does not know' : word}`;
}

function quoted(draft: string): string {
  return draft
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

const link = (rule: string) => `[${rule}](rules/${rule}.md)`;

function percent(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${Math.round((100 * part) / whole)} %`;
}
