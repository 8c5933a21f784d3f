import type { Instant } from '@/lib/model/time';
import { instantAt, localOf } from '@/lib/model/zoned';
import type { Nudge } from './engine';
import type { Rule } from './rule';

/** Hours of every day, "HH:MM"; `from` after `to` spans midnight. */
export interface QuietHours {
  from: string;
  to: string;
}

/** Whether it is quiet, and until when that holds. Epoch milliseconds. */
export interface Quiet {
  is: boolean;
  until: Instant;
}

/**
 * Quiet from `from` on, up to but not at `to`, in a zone. Null without quiet hours: none set, none between two equal
 * times, a zone that is not known. A time that a change of the clocks skips moves forward; one that comes twice is the
 * first, so that every night is quiet once.
 */
export function quietAt(quiet: QuietHours | null, zone: string, now: Instant): Quiet | null {
  if (!quiet || quiet.from === quiet.to) return null;
  try {
    const today = Temporal.PlainDate.from(localOf(zone, now).date);
    for (const days of [-1, 0, 1]) {
      const { start, end } = windowOf(quiet, zone, today.add({ days }));
      if (now < start) return { is: false, until: start };
      if (now < end) return { is: true, until: end };
    }
    return null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * What is still shown while it is quiet: what belongs to the page or the draft in front of the seller. Everything else
 * waits, however late; it stays one press away.
 */
export function belongsToPage(nudge: Nudge, rule: Pick<Rule, 'needs'> | null, conversationId: string | null): boolean {
  if (rule && rule.needs !== 'log') return true;
  return (
    conversationId !== null &&
    nudge.actions.some((action) => 'conversationId' in action && action.conversationId === conversationId)
  );
}

function windowOf({ from, to }: QuietHours, zone: string, date: Temporal.PlainDate): { start: Instant; end: Instant } {
  const last = from < to ? date : date.add({ days: 1 });
  return { start: instantAt(zone, date.toString(), from), end: instantAt(zone, last.toString(), to) };
}
