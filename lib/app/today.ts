import { MORE_LIMIT, type TodayEntries, type TodayEntry } from '@/lib/log/agenda';
import type { Instant } from '@/lib/model/time';
import { startOfDay } from '@/lib/model/zoned';
import { levels } from '@/lib/nudges/rule';
import type { TodayRow, TodayRows } from './panel-state';

/** How many rows of Today the panel shows at most. */
export const TODAY_ROWS = 100;

export function todayRows({ entries, more }: TodayEntries): TodayRows {
  return { rows: entries.map(todayRow), more: { count: more, atLeast: more >= MORE_LIMIT } };
}

export function todayRow({ customerId, name, account, top }: TodayEntry): TodayRow {
  return {
    customerId,
    name,
    account,
    nudge: { ...top, level: levels[top.levelIndex] ?? 'hint' },
    conversationId: top.conversationId ?? null,
  };
}

const todayGroups = ['past-due', 'may-be-owed', 'today', 'later', 'worth-knowing'] as const;
export type TodayGroup = (typeof todayGroups)[number];

/** The rows under their headings, in the order they came; headings without rows are left out. Pure. */
export function groupToday(
  rows: readonly TodayRow[],
  now: Instant,
  zone: string,
): { group: TodayGroup; rows: TodayRow[] }[] {
  const tomorrow = startOfDay(zone, now, 1);
  return todayGroups.flatMap((group) => {
    const members = rows.filter(({ nudge }) => groupOf(nudge, now, tomorrow) === group);
    return members.length > 0 ? [{ group, rows: members }] : [];
  });
}

function groupOf({ level, due, may }: TodayRow['nudge'], now: Instant, tomorrow: Instant): TodayGroup {
  // What was not read since is never called late.
  if (may) return 'may-be-owed';
  if (level === 'hint') return 'worth-knowing';
  if (level === 'overdue' || level === 'red-line' || (due !== null && due <= now)) return 'past-due';
  return due !== null && due < tomorrow ? 'today' : 'later';
}
