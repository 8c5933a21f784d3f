import { plain } from '@/lib/log/find';

/** What is looked for: every word begins a word of a text, and every run stands somewhere in one. */
export interface Query {
  /** Of scripts that put spaces between words. */
  words: readonly string[];
  /** Of scripts that put none (Chinese, Japanese, Thai…): what was typed in one piece. */
  runs: readonly string[];
}

/** Runs of letters and digits: of scripts without spaces between words, or of all others. */
const pieces =
  /(?<run>[[\p{L}\p{N}]&&[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]]+)|[[\p{L}\p{N}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]]+/gv;

/** A longer word is kept by its beginning alone; whether the rest fits is seen in the text. */
const LONGEST = 32;

/** More words than this say no more. */
const MOST = 12;

/** Letters as they are compared: lower case, without accents. */
export function folded(text: string): string {
  return plain(text).replaceAll('ς', 'σ');
}

/** The words and runs of a folded text, with where they begin. */
export function* piecesOf(text: string): Generator<{ piece: string; at: number; isRun: boolean }> {
  for (const { 0: piece, index, groups } of text.matchAll(pieces)) {
    yield { piece, at: index, isRun: groups?.['run'] !== undefined };
  }
}

/** Null when there is nothing in it to look for. */
export function queryOf(text: string): Query | null {
  const found = [...piecesOf(folded(text))].slice(0, MOST);
  const words = new Set(found.flatMap(({ piece, isRun }) => (isRun ? [] : piece)));
  const runs = new Set(found.flatMap(({ piece, isRun }) => (isRun ? piece : [])));
  return found.length === 0 ? null : { words: [...words], runs: [...runs] };
}

/**
 * What the index knows texts by, each once. A run is known by its pairs of letters and its last letter: a dictionary
 * would cut what is half typed otherwise than what is written, and another release of the browser otherwise again.
 */
export function termsOf(texts: readonly string[]): string[] {
  const terms = new Set<string>();
  for (const text of texts) {
    for (const { piece, isRun } of piecesOf(folded(text))) {
      if (isRun) for (const pair of pairsOf(piece, true)) terms.add(pair);
      else terms.add(piece.slice(0, LONGEST));
    }
  }
  return [...terms];
}

/** Beginnings of terms, all of which a text that matches has. */
export function beginningsOf({ words, runs }: Query): string[] {
  return [...words.map((word) => word.slice(0, LONGEST)), ...runs.flatMap((run) => pairsOf(run, false))];
}

/** Whether all that is looked for is in the texts. */
export function matches(texts: readonly string[], { words, runs }: Query): boolean {
  const found = texts.flatMap((text) => [...piecesOf(folded(text))]);
  return (
    words.every((word) => found.some(({ piece, isRun }) => !isRun && piece.startsWith(word))) &&
    runs.every((run) => found.some(({ piece, isRun }) => isRun && piece.includes(run)))
  );
}

function pairsOf(run: string, withLast: boolean): string[] {
  const letters = [...run];
  const pairs = letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
  return withLast || pairs.length === 0 ? [...pairs, letters.at(-1) ?? ''] : pairs;
}
