import type { TouchBody } from '@/lib/model/kinds/touch';
import { DAY, MINUTE } from '@/lib/model/time';
import type { Group } from './identify';
import type { EntryRow } from './rows';

const BEFORE = 2 * MINUTE;
const AFTER = 15 * MINUTE;

/**
 * Messages that a page shows, and the sendings that they confirm: conversation, or recipient and subject, match, and the
 * message is from 2 minutes before to 15 after. One message confirms one sending, the nearest first.
 */
export function matchSendings(groups: readonly Group[], waiting: readonly EntryRow[]): Map<Group, EntryRow> {
  const possible = groups.flatMap((group) =>
    waiting
      .filter((sending) => confirms(group, sending))
      .map((sending) => ({ group, sending, apart: distance(group, sending) })),
  );
  possible.sort((a, b) => a.apart - b.apart);
  const matched = new Map<Group, EntryRow>();
  const taken = new Set<EntryRow>();
  for (const { group, sending } of possible) {
    if (matched.has(group) || taken.has(sending)) continue;
    matched.set(group, sending);
    taken.add(sending);
  }
  return matched;
}

/** Whether a message at `at` may be the sending at `sentAt`. A time that names the day alone may be any time of it. */
export function inTime(at: number, precision: TouchBody['precision'], sentAt: number): boolean {
  return at + (precision === 'day' ? DAY : 0) >= sentAt - BEFORE && at <= sentAt + AFTER;
}

function confirms(group: Group, sending: EntryRow): boolean {
  const [best] = group;
  if (best?.body.direction !== 'out' || best.customerId !== sending.customerId) return false;
  if (best.body.channel !== (sending.body as TouchBody).channel) return false;
  const shares = group.some(({ body }) => body.keys.some((key) => sending.keys?.includes(key)));
  return shares && inTime(best.at, best.body.precision, sending.at);
}

function distance(group: Group, sending: EntryRow): number {
  return Math.abs((group[0]?.at ?? 0) - sending.at);
}
