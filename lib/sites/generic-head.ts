import { distinct } from './address';
import type { Root } from './contract';
import { kindOfLabel } from './generic-labels';
import { fits, type Sighting } from './generic-people';
import { genericSelectors as at, genericQuoted } from './generic-selectors';
import { lineOf, ownText } from './own-text';
import { isShown } from './visible';
import { around, textsIn } from './walk';

/** Whom a message or draft goes to stands beside or below this. */
export const toWord = /^\s*(?:to|an|till?|para|aan|à)\s*:?\s*$/i;

export const clock = 'time, [datetime]:not(ins, del)';
/** So many times stand in a list, not in a message. */
const most = 100;

/**
 * The head of the one message that is open: around its time, with a label "To", and before that one address. That is its
 * sender, though no label says so. None where somebody writes there, where a label does name the sender, or where the
 * page has a heading elsewhere: then it is about something else, and the message a part of it.
 */
export function markSender(documents: readonly Root[], sightings: readonly Sighting[]): void {
  const all = (selector: string) => documents.flatMap((one) => [...one.querySelectorAll(selector)]).filter(isShown);
  const clocks = all(clock);
  const [found, other] = clocks.length > most ? [] : clocks.flatMap((one) => headAround(one) ?? []);
  if (!found || other) return;
  const { head, label } = found;
  const inside = sightings.filter(({ element }) => element && head.contains(element));
  // 4: the label follows.
  const before = inside.filter(({ element }) => Number(element?.compareDocumentPosition(label)) & 4);
  if (inside.some((one) => one.label) || distinct(before).length !== 1) return;
  if (all('h1, h2, h3').some((one) => !head.contains(one))) return;
  if (all(at.draftBody.rungs.join()).some((one) => head.contains(one))) return;
  if ([...textsIn(head)].some(({ data }) => kindOfLabel(data) === 'mail') || answersElsewhere.test(ownText(head)))
    return;
  for (const one of before) {
    const name = one.element?.previousElementSibling;
    const written = name ? lineOf(name) : '';
    one.label = 'mail';
    one.name ||= fits(written, one.address) ? written : '';
  }
}

const answersElsewhere = /reply.?to|antwort(?:en)? an/i;

/** The nearest block around a time with one label "To" in it, where that has no other time. */
function headAround(time: Element): { head: Element; label: Element } | null {
  for (const head of around(time, 5)) {
    if (head.querySelectorAll(clock).length > 1) return null;
    const [label, other] = [...textsIn(head)].flatMap(({ data, parentElement: one }) =>
      one && toWord.test(data) && isShown(one) ? one : [],
    );
    if (other) return null;
    if (label) return label.closest(`th, li, ${at.margin.rungs[0]}, ${genericQuoted}`) ? null : { head, label };
  }
  return null;
}
