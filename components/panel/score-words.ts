import { msg, plural, t } from '@lingui/core/macro';
import { day, span } from '@/components/ui/time';
import type { Tone } from '@/components/ui/tone';
import type { CustomerScores } from '@/lib/app/panel-state';
import type { Score } from '@/lib/app/scores';
import { type Instant, MINUTE } from '@/lib/model/time';
import { percent } from '@/lib/words/percent';
import { describe } from './kinds';

/** "98% of your standard, 7 of 8 messages", "not enough yet, 1 of 3 promises". */
export function markInWords({ value, ofStandard, n, counts, least }: Score): string {
  if (value === null || ofStandard === null) return t`not enough yet, ${n} of ${least} ${counts}`;
  const share = percent(ofStandard);
  const met = Math.round(value * n);
  return t`${share} of your standard, ${met} of ${n} ${counts}`;
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
    return { words: t`Nothing to compare with in the 90 days before.`, way: 'unknown' };
  const was = percent(before);
  if (Math.round(trend * 100) === 0) return { words: t`As it was: ${was} in the 90 days before.`, way: 'same' };
  return trend > 0
    ? { words: t`Up from ${was} in the 90 days before.`, way: 'up' }
    : { words: t`Down from ${was} in the 90 days before.`, way: 'down' };
}

/** "2 h 30 min", "75%", "3"; a dash where there is nothing to tell it from. */
export function detailInWords({ value, unit }: Score['details'][number]): string {
  if (value === null) return '–';
  if (unit === 'share') return percent(value);
  if (unit !== 'business minutes') return String(value);
  const length = span(value * MINUTE);
  return t`${length} in your hours`;
}

const rungWords = {
  satisfy: msg`Satisfy`,
  exceed: msg`Exceed`,
  delight: msg({ message: 'Delight', context: 'a level of service' }),
  amaze: msg`Amaze`,
};

/** The level of service, and what shows it. */
export function rungInWords({ rung, entry, at }: CustomerScores['rung'], now: Instant, zone: string) {
  if (rung === null || at === null) return { name: null, by: t`No reaction of theirs in the last twelve months.` };
  const when = day(at, now, zone);
  const name = t(rungWords[rung]);
  if (!entry) return { name, by: t`by their reaction on ${when}` };
  const { title } = describe(entry, now);
  const isFeedback = entry.kind === 'feedback';
  return {
    name,
    by: isFeedback ? t`by their feedback of ${when}: ${title}` : t`by their reaction on ${when}: ${title}`,
  };
}

/** "1 open issue, 2 late promises": what stands beside the level; empty when nothing does. */
export function besideInWords({ beside }: CustomerScores['rung']): string {
  const [issues, promises, answers] = [beside.openIssues, beside.latePromises, beside.lateAnswers].map(
    ({ length }) => length,
  );
  return [
    issues ? plural(issues, { one: '# open issue', other: '# open issues' }) : '',
    promises ? plural(promises, { one: '# late promise', other: '# late promises' }) : '',
    answers ? plural(answers, { one: '# late answer', other: '# late answers' }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Why they are in trouble or at risk; null when neither is known. */
export function loyaltyInWords({ is, entries, engaged }: CustomerScores['loyalty'], now: Instant, zone: string) {
  const [first, ...more] = entries;
  if (is === 'in-trouble') {
    const what = first ? describe(first, now).title : '';
    const others = more.length;
    const why = what
      ? others
        ? t`Open complaint: ${what}, and ${others} more`
        : t`Open complaint: ${what}`
      : t`Open complaint`;
    return { name: t`In trouble`, tone: 'late', why } as const;
  }
  if (is !== 'at-risk') return null;
  const { now: heard, before } = engaged;
  const when = first ? day(first.at, now, zone) : '';
  const why = when
    ? t`Satisfied on ${when}, but they are in touch less: ${heard} messages, calls and meetings of theirs in 90 days, ${before} in the 90 before`
    : t`They were satisfied, but they are in touch less: ${heard} messages, calls and meetings of theirs in 90 days, ${before} in the 90 before`;
  return { name: t`At risk`, tone: 'risk', why } as const;
}

/** "Sales in 90 days: 1 first, 2 repeat, 1 returned. 3 in the 90 before."; empty when none is logged. */
export function salesInWords({ sales, before }: CustomerScores['business']): string {
  if (!sales) return '';
  const { first, repeat, returned } = sales;
  const kinds = [
    first > 0 ? t`${first} first` : '',
    repeat > 0 ? t`${repeat} repeat` : '',
    returned > 0 ? t`${returned} returned` : '',
  ];
  const words = kinds.filter(Boolean).join(', ');
  const earlier = before ? before.first + before.repeat + before.returned : 0;
  const recent = words ? t`Sales in 90 days: ${words}.` : t`Sales in 90 days: none.`;
  return `${recent} ${earlier === 0 ? t`None in the 90 before.` : t`${earlier} in the 90 before.`}`;
}
