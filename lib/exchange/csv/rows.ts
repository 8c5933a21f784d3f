import { type Encoding, encodingOf, textOf } from '@/lib/exchange/encoding';
import type { Reading, Source } from '@/lib/exchange/source';
import { rowAt } from './row';

/** How a CSV file is written. */
export interface CsvForm {
  encoding: Encoding;
  delimiter: string;
}

/** A row with the line it begins on; null cells where a quote was opened there and never closed. */
export interface NumberedRow {
  line: number;
  cells: string[] | null;
}

/** Finds out encoding and delimiter. */
export async function csvForm(source: Source, reading: Reading = {}): Promise<CsvForm> {
  const encoding = await encodingOf(source, reading);
  let head = '';
  for await (const text of textOf(source, encoding)) {
    head += text;
    if (head.length > headLength) break;
  }
  const said = /^sep=(.)\r?\n/i.exec(head)?.[1];
  return { encoding, delimiter: said ?? likeliest(head.slice(0, headLength)) };
}

/** The rows of a CSV file, empty ones left out. Never more than one piece of the file and one row are held. */
export async function* rowsOf(
  source: Source,
  { encoding, delimiter }: CsvForm,
  reading: Reading = {},
): AsyncGenerator<NumberedRow> {
  let text = '';
  let line = 1;
  let wanted = 0;
  for await (const piece of withEnd(textOf(source, encoding, reading))) {
    const isLast = piece === null;
    text += piece ?? '';
    // A long row is looked at again only once there is twice as much of it.
    if (!isLast && text.length < wanted) continue;
    let at = line === 1 ? (/^sep=.\r?\n/i.exec(text)?.[0].length ?? 0) : 0;
    if (at > 0) line += 1;
    while (at < text.length) {
      const row = rowAt(text, at, delimiter, isLast);
      if (row === 'more' && text.length - at < longest) break;
      if (typeof row === 'string') {
        // Somebody's lone quote: the line it is on is given up, not all that follows.
        yield { line, cells: null };
        const end = text.indexOf('\n', at);
        if (end < 0) at = text.length;
        else at = end + 1;
        line += 1;
        continue;
      }
      if (row.cells.some((cell) => cell.trim() !== '')) yield { line, cells: row.cells };
      line += linesIn(text, at, row.next);
      at = row.next;
    }
    text = text.slice(at);
    wanted = text.length * 2;
  }
}

const headLength = 65_536;
/** Of one row, in letters. */
const longest = 8_000_000;

/** The delimiter by which the first rows have most cells, as many in each. */
function likeliest(head: string): string {
  const scores = [',', ';', '\t', '|'].map((delimiter) => {
    const counts: number[] = [];
    for (let at = 0; at < head.length && counts.length < 10; ) {
      const row = rowAt(head, at, delimiter, true);
      if (typeof row === 'string') break;
      counts.push(row.cells.length);
      at = row.next;
    }
    const [first = 0] = counts;
    const same = counts.filter((count) => count === first).length / Math.max(counts.length, 1);
    return { delimiter, score: first > 1 ? Math.min(first, 50) * same : 0 };
  });
  return scores.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ',';
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count || (to > from ? 1 : 0);
}

async function* withEnd(pieces: AsyncIterable<string>): AsyncGenerator<string | null> {
  yield* pieces;
  yield null;
}
