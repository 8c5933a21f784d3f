import type { Line } from './lines';

/** Marked as quoted, line by line. (">>> note <<<" is a way to shout.) */
export function isMarked(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first !== 0x3e && first !== 0xff1e && first !== 0x26) return false;
  return /^(?:>|＞|&gt;)/u.test(text) && !/^>+[^<>]+<+$/u.test(text);
}

/**
 * Whether the line stands in a quote: marked, or the rest of a marked line that a mail program broke without marking
 * it. A lone ">From" is how mail folders keep the writer's own "From" apart from their separators.
 */
export function isQuotedAt(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const above = lines[at - 1]?.text ?? '';
  const below = lines[at + 1]?.text ?? '';
  if (isMarked(text)) return !(text.startsWith('>From ') && !isMarked(above) && !isMarked(below));
  return (
    text !== '' &&
    text.length < 30 &&
    isMarked(above) &&
    isMarked(below) &&
    above.length >= 65 &&
    !/[.!?:;。]$/u.test(above) &&
    /^\p{Ll}/u.test(text)
  );
}
