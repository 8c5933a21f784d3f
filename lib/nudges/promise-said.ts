import { t } from '@lingui/core/macro';
import { NEWEST, type Situation } from '@/lib/model/situation';
import { DAY, type Instant, MINUTE } from '@/lib/model/time';
import type { PromiseSeen } from '@/lib/model/understood';
import { startOfDay } from '@/lib/model/zoned';
import { touchOf } from './entries';
import type { Answer } from './rule';
import { dayAndTime, dueInWords, nameOf, quoted } from './words';

/** What was due longer ago is history. */
const lasts = 30 * DAY;

/** Names a promise that stands on a page: by its times, never by its words. */
export function causeOfSaid({ at, due }: { at: Instant; due: Instant | null }): string {
  return `said:${at}:${due ?? ''}`;
}

/**
 * What a promise that stands on the page, and nobody logged, asks for: nothing on its day, and a quiet word from the next
 * day on, where nothing that is known may have kept it.
 */
export function saidAnswer(promise: PromiseSeen, ruleId: string, situation: Situation, now: Instant): Answer {
  const { at, due, words, conversationId } = promise;
  const { customer, standards } = situation;
  const from = dayAfter(due, standards.zone);
  if (now < from) return { is: 'clear', changesAt: from };
  if (now >= due + lasts || customer.stage === 'left') return { is: 'clear', changesAt: null };
  const what = quoted(words);
  if (promise.doubted || mayBeKept(promise, situation)) {
    return { is: 'unknown', missing: t`whether ${{ what }} was kept`, changesAt: null };
  }
  const by = dueInWords(due, standards.zone);
  const when = dayAndTime(at, standards.zone);
  const cause = causeOfSaid(promise);
  const logs = { do: 'log-promise', what: words, due, conversationId, at } as const;
  return {
    is: 'fires',
    cause,
    level: 'hint',
    title: t`A promise to ${{ name: nameOf(customer) }} may be late`,
    says: t`${what} was due ${by}.`,
    evidence: [
      {
        text: t`Written ${when}, and nothing from your side since, as far as is known`,
        ...(conversationId === null ? {} : { conversationId }),
      },
    ],
    standard: t`the date that was given`,
    due,
    actions: [
      { ...logs, label: t`Log it` },
      { ...logs, label: t`Kept in time`, kept: true },
      { do: 'not-a-promise', label: t`Not a promise`, ruleId, cause },
    ],
    changesAt: due + lasts,
    may: false,
  };
}

/**
 * Something of ours came after it, by whatever way; or the customer thanked us elsewhere once it was due. Of the time before
 * they were in the log nobody knows what came.
 */
function mayBeKept({ at, due }: PromiseSeen, { newest, customer }: Situation): boolean {
  if (at < customer.addedAt) return true;
  const oldest = newest.at(-1);
  if (newest.length >= NEWEST && oldest && oldest.at > at) return true;
  return newest.some((entry) => {
    const touch = touchOf(entry);
    if (!touch) return false;
    // The log may know the very message by another minute.
    if (touch.direction !== 'in') return entry.at > at + MINUTE;
    return touch.thanks === 'yes' && entry.at > due;
  });
}

/** The start of the day after, so that an hour that was named is not held against the minute. */
function dayAfter(due: Instant, zone: string): Instant {
  try {
    return startOfDay(zone, due, 1);
  } catch (error) {
    if (error instanceof RangeError) return due + DAY;
    throw error;
  }
}
