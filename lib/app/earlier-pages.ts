import { plainSubject } from '@/lib/log/subjects';
import type { PageReading } from '@/lib/model/reading';
import type { Instant } from '@/lib/model/time';
import { type Between, type Said, saidOn } from './page-words';

/** What the customer wrote under this subject after `since`, as those pages showed it, oldest first. */
export function earlierWords(
  pages: readonly PageReading[],
  between: Between,
  { subject, since }: { subject: string; since: Instant },
): Said[] {
  const about = plainSubject(subject);
  const found = new Map<string, Said>();
  for (const said of pages.flatMap((page) => saidOn(page, between))) {
    if (said.by !== 'them' || said.at <= since || plainSubject(said.subject) !== about) continue;
    found.set(`${said.at} ${said.words}`, said);
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
