import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { chartOf } from '@/test/bench/chart.mjs';
import { readMeasured, withTables } from '@/test/bench/document.mjs';
import { isMet, pairedRatio, ratioOf, spreadOf } from '@/test/bench/report.mjs';

const row = {
  ...{ what: 'Today', unit: 'ms', ratio: 2, met: false, budget: { most: 5, of: 'p95' as const } },
  sizes: [spreadOf([1, 2, 3]), null, spreadOf([2, 4, 6])],
  counts: [{ transactions: 1, requests: 2, rowsRead: 50, rowsWritten: 0 }, null, null],
};
const part = {
  title: 'The log',
  names: ['1', '2', '3'],
  at: '2026-11-22T10:00:00Z',
  seed: 1,
  machine: {},
  rows: [row],
};

it('puts the figures of a part into the place that is marked for them, and leaves the rest', () => {
  const page = 'Before.\n<!-- table: logs -->\nold\n<!-- end -->\nAfter.\n<!-- table: sites -->\n<!-- end -->\n';
  expect(withTables(page, { logs: part })).toMatchInlineSnapshot(`
    "Before.
    <!-- table: logs -->
    | p50 / p95 | 1 | 2 | 3 | n | ratio | rows read | budget |
    | --- | --: | --: | --: | --: | --: | --: | --: |
    | Today (ms) | 2.00 / 3.00 | – | 4.00 / 6.00 | 3 | 2.00 | 50 | p95 5.00, **not met** |

    Measured 2026-11-22.
    <!-- end -->
    After.
    <!-- table: sites -->
    Not measured.
    <!-- end -->
    "
  `);
});

it('shows a curve where there is something to draw', () => {
  const page = '<!-- picture: log -->\n<!-- end -->\n<!-- picture: panel -->\n<!-- end -->';
  expect(withTables(page, { logs: part })).toBe(
    '<!-- picture: log -->\n![The log: p95 in milliseconds, by entries in the log](performance/log.svg)\n<!-- end -->\n' +
      '<!-- picture: panel -->\n<!-- end -->',
  );
});

it('says a figure of one sample once, and that a budget is met', () => {
  const met = { ...row, met: true, sizes: [spreadOf([3])] };
  const text = withTables('<!-- table: logs -->\n<!-- end -->', { logs: { ...part, names: ['1'], rows: [met] } });
  expect(text).toContain('| Today (ms) | 3.00 | 1 | 50 | p95 5.00, met |');
});

it('draws lines over the sizes of the log, with a budget, and no label on another', () => {
  const lines = ['one & all', 'two', 'three'].map((name, index) => ({ name, values: [1, 4, 30 + index] }));
  const svg = chartOf({ title: 'Search', unit: 'ms', at: [1_000, 100_000, 1_000_000], lines, most: 50 });
  expect(svg).toContain('one &amp; all');
  expect(svg).toContain('budget 50.0');
  const places = [...svg.matchAll(/class="f\d" x="388" y="([\d.]+)"/g)].map(([, y]) => Number(y)).sort((a, b) => a - b);
  expect(places).toHaveLength(3);
  for (const [index, y] of places.slice(1).entries()) expect(y - (places[index] ?? 0)).toBeGreaterThanOrEqual(15);
});

it('holds the page to the figures that were measured', async () => {
  const page = await readFile('docs/performance.md', 'utf8');
  expect(withTables(page, await readMeasured())).toBe(page);
});

it('compares pairs with each other, and says between which bounds the ratio is', () => {
  // A busy moment makes both of a pair longer, and is no difference between them.
  const before = Array.from({ length: 20 }, (_, index) => (index % 3 === 0 ? 300 : 100));
  const after = before.map((value, index) => value * (1 + index / 1000));
  const paired = pairedRatio(before, after);
  expect(paired).toEqual({
    n: 20,
    p50: expect.closeTo(1.009, 6),
    low: expect.closeTo(1.005, 6),
    high: expect.closeTo(1.014, 6),
  });
  const measured = { ...row, sizes: [spreadOf(before), spreadOf(after)], paired };
  expect(ratioOf(measured)).toBe(paired.p50);
  expect(isMet({ ...measured, budget: { most: 1.02, of: 'ratio' } })).toBe(true);
  const text = withTables('<!-- table: sites -->\n<!-- end -->', { sites: { ...part, rows: [measured] } });
  expect(text).toContain('1.009 (1.005–1.014)');
});
