/** What a spreadsheet would take for a formula, full-width signs of East Asian keyboards among them. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** A cell as it is written: no spreadsheet runs it, and none of its signs ends it early. */
export function writtenCell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",;\t\r\n|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What was meant by a cell that was written so. */
export function plainCell(value: string): string {
  return value.startsWith("'") && formula.test(value) ? value.slice(1) : value;
}

export function writtenRow(cells: readonly string[]): string {
  return `${cells.map(writtenCell).join(',')}\r\n`;
}
