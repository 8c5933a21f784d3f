import { CalendarError, dueAt } from '@/lib/model/calendar';
import { calendarOf } from '@/lib/model/standards';
import { DAY, type Instant } from '@/lib/model/time';
import { issueOf } from './bodies';
import { type CustomerLog, type Window, within } from './input';
import type { Held } from './measure';
import { median, nineInTen } from './median';

/** What is kept of an issue. */
export interface IssueTime {
  entryId: string;
  customerId: string;
  /** What went wrong, of one that is open; empty of the others. */
  what: string;
  isOpen: boolean;
  openedAt: Instant;
  /** Null while it is open, and where it was not said. */
  resolvedAt: Instant | null;
  reopenedAt: Instant | null;
  /** Within the seller's own standard; null where that cannot be told, or not yet. */
  inTime: boolean | null;
}

/** Under this many resolved there is no median or p90. */
export const LEAST_ISSUES = 5;

export function issuesOf({ customer, entries }: CustomerLog, held: Held): IssueTime[] {
  return entries.flatMap((entry) => {
    const issue = issueOf(entry);
    if (!issue) return [];
    const { openedAt, resolvedAt, reopenedAt } = issue;
    const isOpen = issue.state === 'open';
    return [
      {
        entryId: entry.id,
        customerId: customer.id,
        what: isOpen ? issue.what : '',
        isOpen,
        openedAt,
        resolvedAt: isOpen ? null : resolvedAt,
        reopenedAt,
        inTime: judged(openedAt, isOpen ? held.now : resolvedAt, isOpen, held),
      },
    ];
  });
}

/** How long repairs take. */
export interface IssueTimes {
  /** Resolved in the window at a known time. */
  resolved: number;
  /** Days from opened to resolved; null under the least. */
  median: number | null;
  nineInTen: number | null;
  /** Within the standard, of those resolved in the window and those open past it; null under the least. */
  share: number | null;
  judged: number;
  reopened: number;
  /** The oldest first. */
  open: IssueTime[];
  openDays: { median: number; most: number } | null;
}

export function issueTimesOf(issues: readonly IssueTime[], window: Window): IssueTimes {
  const resolved = issues.filter(({ resolvedAt }) => resolvedAt !== null && within(resolvedAt, window));
  const days = resolved.map(({ openedAt, resolvedAt }) => ((resolvedAt ?? openedAt) - openedAt) / DAY);
  const open = issues.filter(({ isOpen }) => isOpen).sort((a, b) => a.openedAt - b.openedAt);
  const ages = open.map(({ openedAt }) => (window.to - openedAt) / DAY);
  const told = [...resolved, ...open].filter(({ inTime }) => inTime !== null);
  const isEnough = days.length >= LEAST_ISSUES;
  const middle = median(ages);
  return {
    resolved: days.length,
    median: isEnough ? median(days) : null,
    nineInTen: isEnough ? nineInTen(days) : null,
    share: told.length >= LEAST_ISSUES ? told.filter(({ inTime }) => inTime).length / told.length : null,
    judged: told.length,
    reopened: issues.filter(({ reopenedAt }) => reopenedAt !== null && within(reopenedAt, window)).length,
    open,
    openDays: middle === null ? null : { median: middle, most: Math.max(...ages) },
  };
}

function judged(openedAt: Instant, until: Instant | null, isOpen: boolean, { standards }: Held): boolean | null {
  if (until === null) return null;
  try {
    const amount = standards.issues.resolveBusinessDays;
    const inTime = until <= dueAt({ amount, unit: 'business-days' }, calendarOf(standards), openedAt);
    // One that is open and not due yet may still go either way.
    return isOpen && inTime ? null : inTime;
  } catch (error) {
    if (error instanceof CalendarError) return null;
    throw error;
  }
}
