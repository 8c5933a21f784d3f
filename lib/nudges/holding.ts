import { t } from '@lingui/core/macro';
import { feedbackMood } from '@/lib/model/kinds/feedback';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { absenceAt, absencesOf } from './absences';
import { clockOf, next } from './clock';
import { feedbackOf, issueOf, promiseOf } from './entries';
import { day, quoted } from './words';

export interface Holding {
  /** What comes first, in words that complete "waits until"; null when nothing does. */
  until: string | null;
  /** When that may change without a write; null if never. */
  changesAt: Instant | null;
}

/**
 * What holds back everything beyond the transaction: a poor score that nobody followed up, an open issue, a complaint without an answer, an answer that is
 * overdue, a promise of ours that is late. A customer who waits does not want small talk. And whoever is away.
 */
export function holdingOf(situation: Situation, now: Instant): Holding {
  const clocks = situation.conversations.map((conversation) => ({
    complains: conversation.body.complains,
    clock: clockOf(conversation, situation.customer, situation.standards, now),
  }));
  const running = clocks.flatMap(({ clock }) => (clock.is === 'runs' ? [clock] : []));
  const promised = situation.open.flatMap((entry) => {
    const promise = promiseOf(entry);
    return promise?.by === 'us' && promise.state === 'open' && promise.due !== null
      ? [{ what: promise.what, due: promise.due }]
      : [];
  });
  const poor = situation.open.map(feedbackOf).some((body) => body && feedbackMood(body) === 'bad');
  const issue = situation.open.map(issueOf).find((body) => body?.state === 'open');
  const late = promised.find(({ due }) => due <= now);
  const absences = absencesOf(situation);
  const away = absenceAt(absences, now);
  const edges = absences.flatMap(({ from, until }) => [from, until + 1]);
  const changesAt = next([...[...running, ...promised].map(({ due }) => due), ...edges], now);
  return { until: first(), changesAt };

  function first(): string | null {
    if (poor) return t`the poor score is followed up`;
    if (issue) return t`the issue ${{ what: quoted(issue.what) }} is resolved`;
    if (clocks.some(({ complains, clock }) => complains && clock.is !== 'none')) return t`the complaint is answered`;
    const overdue = running.find(({ due }) => due <= now);
    if (overdue) return overdue.may ? t`the answer that may be overdue is given` : t`the overdue answer is given`;
    if (late) return t`the late promise ${{ what: quoted(late.what) }} is kept`;
    if (!away) return null;
    return away.sure
      ? t`they are back, after ${{ date: day(away.until, situation.standards.zone) }}`
      : t`they are back`;
  }
}
