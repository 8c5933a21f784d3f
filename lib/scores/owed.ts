import type { Standards } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';
import { answersOf } from './answers';
import { issueOf, promiseOf } from './bodies';
import type { CustomerLog } from './input';

/** What is late or open towards a customer: ids of the entries. */
export interface Owed {
  openIssues: string[];
  latePromises: string[];
  /** Messages that fell due unanswered. */
  lateAnswers: string[];
}

export function owedTo(log: CustomerLog, standards: Standards, now: Instant): Owed {
  const idsOf = (fits: (entry: CustomerLog['entries'][number]) => boolean) =>
    log.entries
      .filter(fits)
      .map(({ id }) => id)
      .sort();
  return {
    openIssues: idsOf((entry) => issueOf(entry)?.state === 'open'),
    latePromises: idsOf((entry) => {
      const promise = promiseOf(entry);
      return promise?.by === 'us' && promise.state === 'open' && promise.due !== null && promise.due < now;
    }),
    lateAnswers: answersOf(log, standards, now)
      .flatMap(({ minutes, touchId }) => (minutes === null ? touchId : []))
      .sort(),
  };
}
