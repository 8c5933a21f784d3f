import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { clockOf, next } from './clock';
import { issueOf, promiseOf } from './entries';
import { quoted } from './words';

export interface Holding {
  /** What comes first, in words that complete "waits until"; null when nothing does. */
  until: string | null;
  /** When that may change without a write; null if never. */
  changesAt: Instant | null;
}

/**
 * What holds back everything beyond the transaction: an open issue, a complaint without an answer, an answer that is
 * overdue, a promise of ours that is late. A customer who waits does not want small talk.
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
  const issue = situation.open.map(issueOf).find((body) => body?.state === 'open');
  const late = promised.find(({ due }) => due <= now);
  const changesAt = next([...running.map(({ due }) => due), ...promised.map(({ due }) => due)], now);
  return { until: first(), changesAt };

  function first(): string | null {
    if (issue) return `the issue ${quoted(issue.what)} is resolved`;
    if (clocks.some(({ complains, clock }) => complains && clock.is !== 'none')) return 'the complaint is answered';
    const overdue = running.find(({ due }) => due <= now);
    if (overdue) return overdue.may ? 'the answer that may be overdue is given' : 'the overdue answer is given';
    return late ? `the late promise ${quoted(late.what)} is kept` : null;
  }
}
