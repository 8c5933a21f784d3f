import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { sites } from '@/lib/sites/registry';
import { fixtures } from './open-page';
import { rungTables, unseen } from './tables';

const known = sites.filter(({ id }) => id !== 'taught');

describe.each(known.map(({ id, name }) => [name, id]))('%s', (name, id) => {
  it('has a table of selectors, each with the month in which it was last seen true', () => {
    expect(Object.keys(rungTables)).toContain(id);
    expect(unseen(rungTables[id] ?? {})).toEqual([]);
  });

  it('has a page to be tried on', () => {
    expect(fixtures.filter(({ site }) => String(site.id) === id).length).toBeGreaterThan(0);
  });

  it('stands in docs/sites.md with every part of it that is read', async () => {
    const page = await readFile('docs/sites.md', 'utf8');
    const [, rest = ''] = page.split(`\n## ${id}\n`);
    const [table = ''] = rest.split('\n## ');
    expect(page).toContain(`| [${name}](#${id}) |`);
    for (const { means, seen } of Object.values(rungTables[id] ?? {}))
      expect(table).toContain(`| ${means} | ${seen} |`);
  });
});
