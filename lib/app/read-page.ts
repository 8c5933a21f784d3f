import { plainSubject } from '@/lib/log/subjects';
import type { Conversation } from '@/lib/model/conversation';
import type { PageReading } from '@/lib/model/reading';
import type { LoggedSituation } from '@/lib/model/situation';
import { touchOf } from '@/lib/nudges/entries';
import { causeOfSaid } from '@/lib/nudges/promise-said';
import { type CustomerRecord, draftToThem, pageOf } from './customer-view';
import { earlierWords } from './earlier-pages';
import { type PageAbsence, pageAbsence } from './page-absence';
import { type PagePromise, pagePromises } from './page-promises';
import { type SaidOnPage, whoSaid } from './page-words';
import { promisedInWriting } from './promised-in-writing';
import { understand } from './understanding';
import type { Understood } from './understood';

// What reads the words of a page for one customer. It is large, and loaded once the panel shows what needs the seller.

/** Lines of the page that promise and are not in the log: read after the rest was shown, for it takes longest. Pure. */
export function promisesOnPage(record: CustomerRecord, reading: PageReading, now: number): PagePromise[] {
  const conversationId = pageOf(record.situation, reading)?.conversationId ?? null;
  const denied = new Set(record.answers.flatMap(({ verdict, cause }) => (verdict === 'done' ? cause : [])));
  return pagePromises(reading, { ...record, conversationId }, now).filter((line) => !denied.has(causeOfSaid(line)));
}

/** The time away that an automatic reply on the page tells and the log does not hold; null when there is none. Pure. */
export function absenceOnPage(record: CustomerRecord, reading: PageReading, now: number): PageAbsence | null {
  const conversationId = pageOf(record.situation, reading)?.conversationId ?? null;
  return pageAbsence(reading, { ...record, conversationId, open: record.situation.open }, now);
}

/** Who wrote words that the seller chose on the page. */
export function whoSaidOnPage(words: string, record: CustomerRecord, reading: PageReading): SaidOnPage | null {
  const conversationId = pageOf(record.situation, reading)?.conversationId ?? null;
  return whoSaid(words, reading, { ...record, conversationId });
}

/**
 * What was understood of the words on a page beside the panel. Nothing of it is kept.
 *
 * @param pages those that the panel stood beside before, the last one last
 */
export function understandPage(
  record: CustomerRecord,
  reading: PageReading,
  now: number,
  pages: readonly PageReading[] = [],
): Understood {
  const draft = draftToThem(record.identities, reading);
  const shown = pageOf(record.situation, reading)?.conversationId ?? null;
  // A page for writing alone has another address than the conversation.
  const answered = draft?.reply ? sameSubject(record.situation, draft.subject) : undefined;
  const conversationId = shown ?? answered?.id ?? null;
  const { customer } = record.situation;
  const answeredAt = theirLast(record.situation, conversationId) ?? answered?.at ?? customer.addedAt;
  const since = ourLast(record.situation, conversationId);
  const earlier = draft?.reply ? earlierWords(pages, record, { subject: draft.subject, since }) : [];
  return {
    ...understand({ ...record, reading, draft, conversationId, answeredAt, earlier }, now),
    promised: [
      ...promisedInWriting(reading, { ...record, conversationId: shown }),
      ...elsewhere(record, shown, pages).flatMap((page) => promisedInWriting(page.reading, { ...record, ...page })),
    ],
  };
}

/** Their other conversations that the panel stood beside, each as it was seen last: what is owed there is owed here too. */
function elsewhere(
  { situation }: CustomerRecord,
  shown: string | null,
  pages: readonly PageReading[],
): { reading: PageReading; conversationId: string }[] {
  const last = new Map<string, PageReading>();
  for (const reading of pages) {
    const conversationId = pageOf(situation, reading)?.conversationId ?? null;
    if (conversationId !== null && conversationId !== shown) last.set(conversationId, reading);
  }
  return [...last].map(([conversationId, reading]) => ({ reading, conversationId }));
}

/** When they last wrote in a conversation, as its own page tells it too; null where the newest entries hold none. */
function theirLast({ newest }: LoggedSituation, conversationId: string | null): number | null {
  if (conversationId === null) return null;
  const theirs = newest.find((entry) => entry.conversationId === conversationId && touchOf(entry)?.direction === 'in');
  return theirs?.at ?? null;
}

/** When our side last wrote in a conversation; 0 where the newest entries hold nothing of ours. */
function ourLast({ newest }: LoggedSituation, conversationId: string | null): number {
  const ours = newest.find((entry) => {
    const direction = touchOf(entry)?.direction;
    return entry.conversationId === conversationId && (direction === 'out' || direction === 'both');
  });
  return ours?.at ?? 0;
}

function sameSubject({ conversations }: LoggedSituation, subject: string): Conversation | undefined {
  return conversations.find(({ body }) => plainSubject(body.subject) === plainSubject(subject));
}
