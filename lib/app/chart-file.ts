import { writtenRow } from '@/lib/exchange/csv/cell';

/** By this sign a spreadsheet knows the encoding. */
const mark = '\uFEFF';

/** The numbers of a chart as a table for other applications: what is not known is an empty cell. */
export function tableAsCsv(
  headings: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return mark + [headings, ...rows].map((row) => writtenRow(row.map(cellOf))).join('');
}

/** Four digits after the point say more than any of these numbers knows. */
function cellOf(cell: string | number | null): string {
  return typeof cell === 'number' ? String(Math.round(cell * 10_000) / 10_000) : (cell ?? '');
}
