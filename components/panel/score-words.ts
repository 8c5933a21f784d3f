import { day, span } from '@/components/ui/time';
import type { Tone } from '@/components/ui/tone';
import type { CustomerScores } from '@/lib/app/panel-state';
import type { Score } from '@/lib/app/scores';
import { type Instant, MINUTE } from '@/lib/model/time';
import { describe } from './kinds';

/** "92%" */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** "98% of your standard, 7 of 8 messages", "not enough yet, 1 of 3 promises". */
export function markInWords({ value, ofStandard, n, counts, least }: Score): string {
  if (value === null || ofStandard === null) return `not enough yet, ${n} of ${least} ${counts}`;
  return `${percent(ofStandard)} of your standard, ${Math.round(value * n)} of ${n} ${counts}`;
}

/** How a score stands to the seller's own standard; null while there is none. */
export function markTone({ ofStandard }: Score): Extract<Tone, 'brand' | 'risk' | 'late'> | null {
  if (ofStandard === null) return null;
  if (ofStandard >= 1) return 'brand';
  return ofStandard >= 0.7 ? 'risk' : 'late';
}

/** What changed since the 90 days before. */
export function trendInWords({ before, trend }: Score): { words: string; way: 'up' | 'down' | 'same' | 'unknown' } {
  if (before === null || trend === null)
    return { words: 'Nothing to compare with in the 90 days before.', way: 'unknown' };
  const was = `${percent(before)} in the 90 days before`;
  if (Math.round(trend * 100) === 0) return { words: `As it was: ${was}.`, way: 'same' };
  return trend > 0 ? { words: `Up from ${was}.`, way: 'up' } : { words: `Down from ${was}.`, way: 'down' };
}

/** "2 h 30 min", "75%", "3"; a dash where there is nothing to tell it from. */
export function detailInWords({ value, unit }: Score['details'][number]): string {
  if (value === null) return '–';
  if (unit === 'share') return percent(value);
  return unit === 'business minutes' ? `${span(value * MINUTE)} in your hours` : String(value);
}

const rungWords = { satisfy: 'Satisfy', exceed: 'Exceed', delight: 'Delight', amaze: 'Amaze' } as const;

/** The level of service, and what shows it. */
export function rungInWords({ rung, entry, at }: CustomerScores['rung'], now: Instant, zone: string) {
  if (rung === null || at === null) return { name: null, by: 'No reaction of theirs in the last twelve months.' };
  const when = day(at, now, zone);
  const what = entry?.kind === 'feedback' ? `by their feedback of ${when}` : `by their reaction on ${when}`;
  return { name: rungWords[rung], by: `${what}${entry ? `: ${describe(entry, now).title}` : ''}` };
}

/** "1 open issue, 2 late promises": what stands beside the level; empty when nothing does. */
export function besideInWords({ beside }: CustomerScores['rung']): string {
  const { openIssues, latePromises, lateAnswers } = beside;
  return [
    counted(openIssues.length, 'open issue'),
    counted(latePromises.length, 'late promise'),
    counted(lateAnswers.length, 'late answer'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Why they are in trouble or at risk; null when neither is known. */
export function loyaltyInWords({ is, entries, engaged }: CustomerScores['loyalty'], now: Instant, zone: string) {
  const [first, ...more] = entries;
  if (is === 'in-trouble') {
    const others = more.length > 0 ? `, and ${more.length} more` : '';
    const what = first ? `: ${describe(first, now).title}` : '';
    return { name: 'In trouble', tone: 'late', why: `Open complaint${what}${others}` } as const;
  }
  if (is !== 'at-risk') return null;
  const satisfied = first ? `Satisfied on ${day(first.at, now, zone)}` : 'They were satisfied';
  const heard = `${engaged.now} messages, calls and meetings of theirs in 90 days, ${engaged.before} in the 90 before`;
  return { name: 'At risk', tone: 'risk', why: `${satisfied}, but they are in touch less: ${heard}` } as const;
}

/** "Sales in 90 days: 1 first, 2 repeat, 1 returned. 3 in the 90 before."; empty when none is logged. */
export function salesInWords({ sales, before }: CustomerScores['business']): string {
  if (!sales) return '';
  const { first, repeat, returned } = sales;
  const kinds = [
    [first, 'first'],
    [repeat, 'repeat'],
    [returned, 'returned'],
  ] as const;
  const words = kinds.flatMap(([count, kind]) => (count > 0 ? `${count} ${kind}` : [])).join(', ');
  const earlier = before ? before.first + before.repeat + before.returned : 0;
  return `Sales in 90 days: ${words || 'none'}. ${earlier === 0 ? 'None' : earlier} in the 90 before.`;
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}
