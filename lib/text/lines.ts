/** A line of a message: as it was written, and what the patterns look at. */
export interface Line {
  raw: string;
  /** Without the space and the invisible marks around it; of a long line only the beginning. */
  text: string;
}

/** No line that introduces a quote or ends a message is longer than this; what is longer is not looked into. */
export const longest = 400;

/** The lines of a text, whatever they end with. */
export function linesOf(text: string): Line[] {
  const lines = (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).split('\n');
  return lines.map((raw) => ({ raw, text: plain(raw) }));
}

/** Whether a line ends in one of some marks. (An expression would look through the whole line for it.) */
export function endsIn(marks: string, text: string): boolean {
  return text !== '' && marks.includes(text.charAt(text.length - 1));
}

/** The first word of a line in small letters, to look up before anything costly is tried. */
export function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return (end < 0 ? text : text.slice(0, end)).toLowerCase();
}

/** The next line with something in it; looks three lines ahead. */
export function nextWritten(lines: readonly Line[], from: number): string {
  for (let at = from; at < from + 3; at++) {
    const text = lines[at]?.text ?? '';
    if (text !== '') return text;
  }
  return '';
}

/** A line of nothing but dashes or the like. */
export function isRule(text: string): boolean {
  return /^[-_*=~#+.⎯─━＿＝＊—–‐]{5,}$/u.test(text);
}

/** Runs of lines with something in them, as [first, last] places, in order. */
export function paragraphs(lines: readonly Line[]): [number, number][] {
  const found: [number, number][] = [];
  let first = -1;
  for (let at = 0; at <= lines.length; at++) {
    const written = (lines[at]?.text ?? '') !== '';
    if (written && first < 0) first = at;
    if (!written && first >= 0) {
      found.push([first, at - 1]);
      first = -1;
    }
  }
  return found;
}

/** Phones put marks of the writing direction around names and dates. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

function plain(raw: string): string {
  const text = (raw.length > longest ? raw.slice(0, longest + 1) : raw).trim();
  return invisible.test(text) ? text.replace(new RegExp(invisible, 'g'), '').trim() : text;
}
