import type { PageReading } from '@/lib/model/reading';
import type { PromiseSeen } from '@/lib/model/understood';
import { alike } from '@/lib/nudges/alike';
import { isKeptInWriting } from '@/lib/text/kept-in-writing';
import { isMissed, leavesDoubt } from '@/lib/text/leaves-doubt';
import { loggedOf, mayBe, type PromisesKnown, promisesOf, sameDay } from './page-promises';
import { lastWordOfOurs } from './page-words';

/** Said so plainly that a seller may be reminded of it unasked; what is less sure is only offered for the log. */
const plain = 0.75;

/**
 * What our side's last words in the open conversation promise to write or send by a day, and the log does not hold: a page
 * that shows nothing of ours after them shows that it is still to come. Whatever else they promise leaves no words: that
 * is late once the customer says that it did not come. Pure.
 */
export function promisedInWriting(reading: PageReading, known: PromisesKnown): PromiseSeen[] {
  const last = lastWordOfOurs(reading, known);
  if (!last) return [];
  const { ours, attached, since } = last;
  const { zone } = known.settings.standards;
  const { conversationId } = known;
  const logged = loggedOf(known).filter((one) => mayBe({ by: 'us', conversationId }, one));
  return promisesOf({ ...ours, zone }).flatMap(({ what, due, confidence }): PromiseSeen[] => {
    if (due === null || confidence < plain) return [];
    if (!isKeptInWriting(what, `${ours.subject}\n${ours.words}`) && !isMissed(since, due)) return [];
    // One of the same day is this one, in whatever words.
    if (logged.some(({ body }) => alike(body.what, what) >= 0.8 || sameDay(body.due, due, zone))) return [];
    const doubted = leavesDoubt(since, { at: ours.at, due, what, message: ours.words, attached, zone });
    return [{ at: ours.at, conversationId, words: what, due, doubted }];
  });
}
