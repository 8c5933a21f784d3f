import { saysTheSame } from '@/components/says-the-same';
import type { DeskGroup, DeskRow } from '@/lib/app/desk-today';

/** The same groups, with each row that says what it said before as the very same object: it need not be drawn again. */
export function sameRows(groups: DeskGroup[], before: readonly DeskGroup[]): DeskGroup[] {
  const known = new Map(before.flatMap(({ rows }) => rows.map((row) => [row.customerId, row] as const)));
  return groups.map((group) => ({ ...group, rows: group.rows.map((row) => same(row, known.get(row.customerId))) }));
}

const same = (row: DeskRow, before: DeskRow | undefined): DeskRow =>
  before && saysTheSame(before, row) ? before : row;
