import { folded, piecesOf, type Query } from './words';

/** A stretch of a text; `isHit`: it is what was looked for. */
export interface Stretch {
  text: string;
  isHit: boolean;
}

/** How much of a long text is shown, and how much of that before the first hit. */
const SHOWN = 220;
const BEFORE = 60;

/** A text with what was looked for marked in it; of a long one the part around the first hit. */
export function marked(text: string, query: Query): Stretch[] {
  const hits = hitsIn(text, query);
  const first = hits[0]?.from ?? 0;
  const from = text.length > SHOWN && first > BEFORE ? wordStart(text, first - BEFORE) : 0;
  const to = text.length - from > SHOWN ? wordStart(text, from + SHOWN) : text.length;
  const stretches: Stretch[] = [];
  let at = from;
  const add = (end: number, isHit: boolean) => {
    if (end > at) stretches.push({ text: text.slice(at, end), isHit });
    at = Math.max(at, end);
  };
  for (const hit of hits) {
    if (hit.to > to) break;
    add(hit.from, false);
    add(hit.to, true);
  }
  add(to, false);
  const before = from > 0 ? [{ text: '… ', isHit: false }] : [];
  const after = to < text.length ? [{ text: '…', isHit: false }] : [];
  return [...before, ...stretches, ...after];
}

/** Where in the text the query is, in order and apart from each other. */
function hitsIn(text: string, { words, runs }: Query): { from: number; to: number }[] {
  const { letters, places } = unfolded(text);
  const found: { from: number; to: number }[] = [];
  for (const { piece, at, isRun } of piecesOf(letters)) {
    const lengths = isRun ? [] : words.flatMap((word) => (piece.startsWith(word) ? word.length : []));
    if (lengths.length > 0) found.push({ from: at, to: at + Math.max(...lengths) });
    for (const run of isRun ? runs : []) {
      for (let start = piece.indexOf(run); start !== -1; start = piece.indexOf(run, start + run.length)) {
        found.push({ from: at + start, to: at + start + run.length });
      }
    }
  }
  const place = (letter: number) => places[letter] ?? text.length;
  return found.map(({ from, to }) => ({ from: place(from), to: place(to) })).sort((a, b) => a.from - b.from);
}

/** The text as it is compared, and where in the text each of its letters comes from. */
function unfolded(text: string): { letters: string; places: number[] } {
  let letters = '';
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = /\s/.test(sign) ? ' ' : folded(sign);
    for (let index = 0; index < plain.length; index++) places.push(at);
    letters += plain;
    at += sign.length;
  }
  return { letters, places };
}

/** Where a word begins at this place or soon after; the place itself in a script without spaces. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 20).search(/\s/);
  return space === -1 ? at + Number(/[\uDC00-\uDFFF]/.test(text.charAt(at))) : at + space + 1;
}
