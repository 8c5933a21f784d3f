import { describe, expect, it } from 'vitest';
import { recordOf, regressions } from '@/test/bench/record.mjs';
import { spreadOf } from '@/test/bench/report.mjs';

const counts = { transactions: 1, requests: 4, rowsRead: 50, rowsWritten: 0 };
const today = { what: 'Today', unit: 'ms', budget: null };
const rows = (small: number, large: number, read = 50, bytes = 14_000) => [
  { ...today, sizes: [spreadOf([small]), spreadOf([large])], counts: [counts, { ...counts, rowsRead: read }] },
  { what: 'script', unit: 'bytes gzip', sizes: [null, spreadOf([bytes])], budget: null },
];
const record = recordOf(rows(2, 3));

describe('the record of a benchmark', () => {
  it('keeps counts, ratios and bytes, and no time', () => {
    expect(record).toEqual({
      Today: { counts: [counts, counts], ratio: 1.5 },
      script: { bytes: 14_000 },
    });
    expect(recordOf(rows(20, 30))).toEqual(record);
  });

  it('has nothing against the same, against less, and against a busy moment', () => {
    expect(regressions(record, record)).toEqual([]);
    expect(regressions(record, recordOf(rows(2, 2, 20, 9000)))).toEqual([]);
    expect(regressions(record, recordOf(rows(2, 5, 53)))).toEqual([]);
  });

  it.each([
    ['an act that reads every customer', rows(2, 3, 10_000), ['Today: rowsRead 10000 instead of 50 (log 2)']],
    ['an act that grows with the log', rows(2, 8), ['Today: ratio 4 instead of 1.5']],
    ['a script that carries more', rows(2, 3, 50, 14_400), ['script: 14400 bytes instead of 14000']],
  ])('finds %s', (_, worse, says) => {
    expect(regressions(record, recordOf(worse))).toEqual(says);
  });

  it('finds what is measured no more, and what was never recorded', () => {
    const { script: _, ...rest } = record;
    expect(regressions(record, rest)).toEqual(['script: measured no more']);
    expect(regressions(rest, record)).toEqual(['script: not in the record']);
  });
});
