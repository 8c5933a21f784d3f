import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { startOfDay, zoneOrUtc } from '@/lib/model/zoned';
import { promiseOf, touchOf } from './entries';
import { type Issue, issuesOf, mayBeOf } from './issues';
import { redLineOf } from './promise-red-line';

/** Older ones are not brought up again. */
export const lapseAge = 30 * DAY;

/** A message of theirs that complains. */
export interface Complaint {
  entryId: string | null;
  conversationId: string | null;
  subject: string;
  at: Instant;
  /** When they were content again after an earlier complaint of the same conversation; null without one. */
  contentAt: Instant | null;
}

type Complained = Omit<Complaint, 'contentAt'>;

/**
 * The first complaint of each conversation that no issue covers and no thanks of theirs settled; none where that one is
 * older than 30 days, as it was brought up then. Messages from before the customer was added count where the seller
 * said that they are owed an answer.
 */
export function complaintsOf(situation: Situation, now: Instant): Complaint[] {
  const issues = issuesOf(situation);
  const first = new Map<string, Complaint>();
  const all = [...touchesThatComplain(situation), ...owedComplaints(situation)];
  for (const complaint of all) {
    if (issues.some((issue) => covers(issue, complaint)) || contentAfter(complaint, situation) !== null) continue;
    const key = complaint.conversationId ?? complaint.entryId ?? '';
    const known = first.get(key);
    if (known && known.at <= complaint.at) continue;
    const before = all.filter(
      ({ conversationId, at }) => conversationId === complaint.conversationId && at < complaint.at,
    );
    const content = before.flatMap((one) => contentAfter(one, situation) ?? []).filter((at) => at < complaint.at);
    first.set(key, { ...complaint, contentAt: content.length > 0 ? Math.max(...content) : null });
  }
  return [...first.values()].filter(({ at }) => at > now - lapseAge);
}

/** A promise of ours that was broken, or is late past the red line, and that no issue followed. */
export interface BrokenPromise {
  entryId: string;
  what: string;
  due: Instant;
  /** From when on it is broken. */
  at: Instant;
}

/** Those broken within 30 days; `later`: when others will be past the red line. */
export function brokenPromises(situation: Situation, now: Instant): { broken: BrokenPromise[]; later: Instant[] } {
  const issues = issuesOf(situation);
  const broken: BrokenPromise[] = [];
  const later: Instant[] = [];
  const entries = new Map([...situation.open, ...situation.newest].map((entry) => [entry.id, entry]));
  for (const entry of entries.values()) {
    const promise = promiseOf(entry);
    if (promise?.by !== 'us' || promise.due === null) continue;
    const { due, what, state, closedAt } = promise;
    const at = state === 'open' ? redLineOf(due, situation.standards) : state === 'broken' ? closedAt : null;
    const isCovered = issues.some(({ body }) => body.state === 'open' || body.openedAt >= due - DAY);
    if (at === null || isCovered) continue;
    if (at > now) later.push(at);
    else if (at > now - lapseAge) broken.push({ entryId: entry.id, what, due, at });
  }
  return { broken, later };
}

/** An issue opened since, or one that was open when they complained. */
function covers(issue: Issue, { at, conversationId }: Complained): boolean {
  if (!mayBeOf(issue, conversationId)) return false;
  const { body, since } = issue;
  if (since >= at - DAY || body.openedAt >= at - DAY) return true;
  return body.state === 'open' || (body.resolvedAt !== null && body.resolvedAt >= at);
}

/** They thanked in the same conversation since, asking and complaining of nothing: nobody would open it again. */
function contentAfter({ at, conversationId }: Complained, { newest }: Situation): Instant | null {
  const thanks = newest.filter((entry) => {
    const touch = entry.at > at && entry.conversationId === conversationId ? touchOf(entry) : null;
    return touch?.direction === 'in' && touch.thanks === 'yes' && touch.asks === 'no' && touch.complains === 'no';
  });
  return thanks.length > 0 ? Math.min(...thanks.map((entry) => entry.at)) : null;
}

function touchesThatComplain({ newest, customer, standards }: Situation): Complained[] {
  const addedDay = startOfDay(zoneOrUtc(standards.zone), customer.addedAt, 0);
  return newest.flatMap((entry) => {
    const touch = touchOf(entry);
    if (touch?.complains !== 'yes' || touch.direction !== 'in' || touch.automatic) return [];
    if (entry.at < addedDay && touch.confirmedOwed !== true) return [];
    const { id: entryId, conversationId = null, at } = entry;
    return [{ entryId, conversationId, subject: touch.subject, at }];
  });
}

/** Complaints that wait for an answer and are older than the newest entries. */
function owedComplaints({ conversations }: Situation): Complained[] {
  return conversations.flatMap(({ id: conversationId, body }) =>
    body.complains && body.turn === 'us' && body.owedSince !== null
      ? [{ entryId: body.owedTouchId, conversationId, subject: body.subject, at: body.owedSince }]
      : [],
  );
}
