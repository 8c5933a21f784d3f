import type { Settings } from '@/lib/log/settings';
import { type AskedPage, askOfPage } from './ask-page';
import type { PageInView } from './follow-page';
import { pageOf } from './page-of';
import { awaitingTaught } from './taught';

/** Milliseconds for the log to answer: a page is not kept from view for longer. */
const patience = 100;

/**
 * Holds a reading of another page back until the log has said who is on it, so that the panel is drawn once, with the
 * answers, and not three times. Whatever comes meanwhile, of this page or another, is shown at once, and so is all that
 * is no reading.
 *
 * @param shown the page in view, by `pageOf`
 * @param settings those known by now, or none
 */
export function holdPages(
  show: (page: PageInView, asked: AskedPage | null) => void,
  shown: string | null,
  settings: () => Settings | undefined,
): (page: PageInView) => void {
  let of = shown;
  let held: PageInView | null = null;
  return async (page) => {
    const known = settings();
    const next = page.is === 'read' ? pageOf(page.reading) : null;
    const isHeld = page.is === 'read' && next !== of && held === null && known && awaitingTaught(page, known) === page;
    of = next;
    held = isHeld ? page : null;
    // What the log cannot answer is asked again, and told, by whoever follows it.
    const asked = isHeld ? await Promise.race([askOfPage(page.reading, known).catch(() => null), late()]) : null;
    if (isHeld && held !== page) return;
    held = null;
    show(page, asked);
  };
}

const late = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
