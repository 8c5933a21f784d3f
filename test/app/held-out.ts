import type { Heading } from '@/test/docs/mailbox-page';
import type { Judged } from './judge';
import { countedByRule, countedShown } from './judged';
import type { Moment } from './mailbox';

/** The heading of the page of mailboxes that were written before the rules were run on them. */
export function heldOut(title: string, intro: string): Heading<Moment> {
  return { title, by: 'npm run docs', intro, placeOf, also };
}

function placeOf({ open, at, logged = [] }: Moment): string {
  return [
    `thread \`${open}\``,
    ...(at ? [`on ${at.replace('T', ' at ')}`] : []),
    ...logged.map(({ kind }) => `with a ${kind} in the log`),
  ].join(', ');
}

function also(all: readonly Judged[]): string {
  const { nudges, falseAlarms } = countedShown(all);
  const share = Math.round((100 * falseAlarms) / nudges);
  const rows = countedByRule(all).map(
    ({ rule, hits, fine, falseAlarms }) => `| [${rule}](rules/${rule}.md) | ${hits} | ${fine} | ${falseAlarms} |`,
  );
  return [
    `Of the ${nudges} that are shown, at most three a look, ${falseAlarms} are false alarms (${share} %).`,
    ['| rule | wanted | fine | false alarms |', '|---|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}
