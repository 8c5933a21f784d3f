import { sites } from '@/lib/sites/registry';
import type { Chain } from '@/lib/sites/rungs';
import { cell } from './rule-page';

/** What became of a site's mutants, and the views that its fixtures are read as. */
export interface Tally {
  views: Set<string>;
  read: number;
  differently: number;
  wrong: number;
}

export function newTally(): Tally {
  return { views: new Set(), read: 0, differently: 0, wrong: 0 };
}

/** The page docs/sites.md: what is read of each site, by which selectors, and how that was tried. */
export function sitesPage(
  tables: Readonly<Record<string, Readonly<Record<string, Chain>>>>,
  tallies: ReadonlyMap<string, Tally>,
): string {
  const total = [...tallies.values()].reduce((sum, { read }) => sum + read, 0);
  const rows = sites.map((site) => {
    const { views, read, differently, wrong } = tallies.get(site.id) ?? newTally();
    const limited = 'limited' in site && site.limited ? 'limited' : 'known';
    return `| [${site.name}](#${site.id}) | ${[...views].sort().join(', ')} | ${limited} | ${seenIn(tables[site.id] ?? {})} | ${read} | ${differently} | ${wrong} |`;
  });
  const parts = sites.map(({ id }) => `## ${id}\n\n${chains(tables[id] ?? {})}`);
  return [
    '# The sites',
    '<!-- Made by `npm run docs` from lib/sites and test/fixtures. -->',
    'What Attune reads of each site, and by what. No live site was opened for this: the selectors are those that ' +
      'published sources show, and *limited* says that these are few or old. *This page* is any other page: [a whole ' +
      'webmail read by it alone](generic-roundcube.md), and [another, tried by hand](generic-webmails.md).',
    `**Mutants.** Each page of test/fixtures is read ${total} times in all with one thing changed: an attribute, class or ` +
      'id that a selector builds on is lost or renamed, or an element that a selector names is doubled, hidden, moved into a ' +
      'frame or into a shadow root (at most 150 for a page, spread evenly). *differently*: so many read otherwise than the ' +
      'page as it was. *wrong*: so many named somebody whom that page does not name in that place, or a message twice.',
    [
      '| site | views read | knowledge | last seen true | mutants | differently | wrong |',
      '|---|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
    'The first selector that answers counts; a lower one is noted, and the panel says so.',
    ...parts,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** The same counts, a line for each site, for whoever runs the test. */
export function mutantLines(tallies: ReadonlyMap<string, Tally>): string {
  return [...tallies]
    .map(
      ([id, { read, differently, wrong }]) => `${id}: ${read} mutants read, ${differently} differently, ${wrong} wrong`,
    )
    .join('\n');
}

/** The months in which its selectors were last seen true, from the oldest to the newest. */
function seenIn(table: Readonly<Record<string, Chain>>): string {
  const months = [...new Set(Object.values(table).map(({ seen }) => seen))].sort();
  const [oldest = ''] = months;
  return months.length > 1 ? `${oldest} to ${months.at(-1)}` : oldest;
}

function chains(table: Readonly<Record<string, Chain>>): string {
  const rows = Object.values(table).map(
    ({ means, seen, rungs }) =>
      `| ${cell(means)} | ${seen} | ${rungs.map((rung, index) => `${index + 1}. \`${cell(rung)}\``).join('<br>')} |`,
  );
  return ['| what | last seen | selectors |', '|---|---|---|', ...rows].join('\n');
}
