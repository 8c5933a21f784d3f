import { isBulk } from './bulk';
import { withoutAppLines, withoutFooter, withoutWarning } from './footers';
import { type Line, linesOf } from './lines';
import { withoutMeetings } from './meetings';
import { withoutQuotes } from './quotes';
import { withoutSignature } from './signatures';

/**
 * What the writer wrote in this message: plain text without quoted messages, signature, small print and what programs
 * add. Works by structure in any language and by the usual phrases of some twenty. Takes time in proportion to the text.
 * A message that only quotes has no own words; where signature and small print are all there is, they stay: a wrong cut
 * loses more than a line too many.
 */
export function ownWords(text: string): string {
  // As it will stand: what gaps tell apart must stay apart when it is read again.
  return textOf(ownLines(linesOf(text.replace(/(?:\r?\n){3,}/g, '\n\n'))));
}

/** The lines of it that `ownWords` keeps, each the same object as before. */
export function ownLines(lines: readonly Line[]): readonly Line[] {
  const written = untilSettled(lines, (all) => withoutWarning(withoutAppLines(withoutMeetings(withoutQuotes(all)))));
  // The foot of a letter to many tells what it is.
  if (isBulk(textOf(written))) return written;
  const own = untilSettled(written, (all) => withoutSignature(withoutFooter(all)));
  if (own.length === written.length) return written;
  return own.some(({ text: line }) => /[\p{L}\p{N}]/u.test(line)) ? untilSettled(own, withoutQuotes) : written;
}

/** What is cut may bring together what now looks like more to cut; reading the result again must change nothing. */
function untilSettled(lines: readonly Line[], cut: (lines: readonly Line[]) => Line[]): readonly Line[] {
  let left = lines;
  for (let pass = 0; pass < 8; pass++) {
    const next = cut(left);
    if (next.length === left.length) return next;
    left = next;
  }
  return left;
}

function textOf(lines: readonly Line[]): string {
  return lines
    .map(({ raw }) => raw)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
