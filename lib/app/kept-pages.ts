import type { Settings } from '@/lib/log/settings';
import type { PageReading } from '@/lib/model/reading';
import { standingOf } from './standing';

/** So many pages with messages are kept in mind, and so many letters of them. */
const most = 60;
const mostText = 2_000_000;

/**
 * Pages that the panel stood beside, newest last, each address once: a page for writing alone shows only the last message,
 * and what is owed may stand in the one before, or in another conversation with the same customer. In memory alone, gone
 * with the panel; none that may not be read.
 */
export function withPage(
  pages: readonly PageReading[],
  reading: PageReading,
  settings: Settings,
): readonly PageReading[] {
  if (reading.view !== 'conversation' || standingOf(settings, reading).is !== 'allowed') return pages;
  const all = [...pages.filter(({ url }) => url !== reading.url), reading].slice(-most);
  let room = mostText;
  const firstKept = all.findLastIndex((page) => {
    room -= lettersOf(page);
    return room < 0;
  });
  return all.slice(firstKept + 1);
}

function lettersOf({ messages }: PageReading): number {
  return messages.reduce((sum, { text }) => sum + (text.is === 'found' ? text.value.length : 0), 0);
}
