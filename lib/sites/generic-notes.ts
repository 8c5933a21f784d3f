import { headOf, kindOfLabel } from './generic-labels';
import { genericSelectors as at } from './generic-selectors';
import { lineOf } from './own-text';
import { around, textsIn } from './walk';

/** By the heading of a part of a page, or by what the application calls that part. */
const written = /(?<!\p{L})(?:notes?(?!\p{L})|noti[sz]|[ck]omment|a[ck]tivit|timeline|histor|verlauf)/iu;
const quoted = `blockquote, [role="feed"], [role="log"], ${at.draftBody.rungs[0]}`;
const ago = /\bago\b|\bvor \d/i;

/**
 * Whether a labelled value stands in what somebody wrote about a record ("Contact: …" in a note): then it may be
 * anybody's. A part that holds the title is the record itself, and so is one under a heading of its own.
 */
export function isInNote(element: Element, title: Element | undefined): boolean {
  for (const block of [element, ...around(element, 10)]) {
    if (title && block.contains(title)) return false;
    if (block.matches(quoted) || written.test([block.id, block.className, block.ariaLabel].join(' '))) return true;
    const head = headOf(block);
    if (head) return written.test(lineOf(head));
    if (isEntry(block)) return true;
  }
  return false;
}

/** One of several alike that tells when it was written, and has no other field. */
function isEntry(block: Element): boolean {
  const alike = [block.previousElementSibling, block.nextElementSibling].some(
    (one) => one?.localName === block.localName && one.className === block.className,
  );
  const labels = [...textsIn(block, 200)].filter(({ data }) => kindOfLabel(data.replace(/:.*/s, '')));
  return alike && !labels[1] && (block.querySelector('time, [datetime]') !== null || ago.test(lineOf(block)));
}
