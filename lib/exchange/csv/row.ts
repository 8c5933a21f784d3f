/** A row of a CSV text, and where the next begins. */
export interface Row {
  cells: string[];
  next: number;
}

/**
 * The row that begins at `at`. Cells may be quoted, with quotes doubled inside; what follows a closing quote goes on with
 * the cell. `more`: the text ends inside of it; `open`: so does the file, and a quote was never closed.
 */
export function rowAt(text: string, at: number, delimiter: string, isLast: boolean): Row | 'more' | 'open' {
  const cells: string[] = [];
  let place = at;
  for (;;) {
    let cell = '';
    if (text[place] === '"') {
      const quoted = quotedAt(text, place, isLast);
      if (typeof quoted === 'string') return quoted;
      cell = quoted.cell;
      place = quoted.next;
    }
    const end = plainEnd(text, place, delimiter);
    cells.push(cell + text.slice(place, end));
    const sign = text[end];
    if (sign === delimiter) {
      place = end + 1;
      continue;
    }
    if (sign === undefined) return isLast ? { cells, next: end } : 'more';
    // The other half of the end of the line may be still to come.
    if (sign === '\r' && text[end + 1] === undefined && !isLast) return 'more';
    return { cells, next: end + (sign === '\r' && text[end + 1] === '\n' ? 2 : 1) };
  }
}

function quotedAt(text: string, at: number, isLast: boolean): { cell: string; next: number } | 'more' | 'open' {
  let cell = '';
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return isLast ? 'open' : 'more';
    if (text[quote + 1] === undefined && !isLast) return 'more';
    if (text[quote + 1] !== '"') return { cell: cell + text.slice(from, quote), next: quote + 1 };
    cell += text.slice(from, quote + 1);
    from = quote + 2;
  }
}

function plainEnd(text: string, at: number, delimiter: string): number {
  let end = at;
  for (; end < text.length; end++) {
    const sign = text[end];
    if (sign === delimiter || sign === '\n' || sign === '\r') break;
  }
  return end;
}
