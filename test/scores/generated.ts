import { channels } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import { DAY, HOUR, type Instant, MINUTE } from '@/lib/model/time';
import type { CustomerLog } from '@/lib/scores/input';
import { asked, entry, logOf, NOW, sent } from './logs';

/** What a log was made of, told apart from how the product counts it. */
export interface Made {
  logs: CustomerLog[];
  promises: { state: 'kept' | 'late' | 'broken' | 'open'; at: Instant }[];
  issues: { openedAt: Instant; resolvedAt: Instant | null }[];
  scores: number[];
  sales: Instant[];
}

/** Customers with a year behind them; the same for the same seed. */
export function madeLogs(customers: number, seed: number, now: Instant = NOW): Made {
  const random = randomOf(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const made: Made = { logs: [], promises: [], issues: [], scores: [], sales: [] };
  for (let number = 0; number < customers; number += 1) {
    const entries: Entry[] = [];
    for (let count = upTo(8); count > 0; count -= 1) entries.push(promiseOf(made, upTo, now));
    for (let count = upTo(3); count > 0; count -= 1) entries.push(issueOf(made, upTo, now));
    for (let count = upTo(3); count > 0; count -= 1) {
      const score = upTo(11);
      made.scores.push(score);
      const verbatim = `Said by ${number}, ${count}`;
      entries.push(entry('feedback', now - upTo(360) * DAY, { measure: 'recommend', score, verbatim }));
    }
    for (let count = upTo(3); count > 0; count -= 1) {
      const at = now - upTo(360) * DAY - HOUR;
      made.sales.push(at);
      entries.push(entry('sale', at, { what: 'Boats', repeat: 'no' }));
    }
    for (let count = upTo(12); count > 0; count -= 1) entries.push(...exchangeOf(number, count, upTo, now));
    const body = {
      name: `Customer ${number}`,
      account: number % 3 === 0 ? '' : `Account ${number % 5}`,
      tier: number % 2 === 0 ? 'gold' : '',
      zone: number % 4 === 0 ? null : { value: 'America/New_York', source: 'told' },
    };
    made.logs.push(logOf(entries, body, `customer-${String(number).padStart(4, '0')}`));
  }
  return made;
}

type UpTo = (most: number) => number;

function promiseOf(made: Made, upTo: UpTo, now: Instant): Entry {
  const state = (['kept', 'late', 'broken', 'open'] as const)[upTo(4)] ?? 'kept';
  const due = now - upTo(340) * DAY - MINUTE;
  const closedAt = state === 'kept' ? due - DAY : state === 'open' ? null : due + 2 * DAY;
  made.promises.push({ state, at: state === 'kept' ? due - DAY : due });
  return entry('promise', due - 5 * DAY, { by: 'us', what: 'Send the sizes', due, state, closedAt });
}

function issueOf(made: Made, upTo: UpTo, now: Instant): Entry {
  const openedAt = now - (2 + upTo(350)) * DAY;
  const resolvedAt = upTo(3) === 0 ? null : Math.min(now, openedAt + (1 + upTo(20)) * DAY);
  made.issues.push({ openedAt, resolvedAt });
  const state = resolvedAt === null ? 'open' : 'resolved';
  return entry('issue', openedAt, { what: 'A leak', state, openedAt, resolvedAt });
}

/** A question, our answer, and what they answered to that. */
function exchangeOf(number: number, count: number, upTo: UpTo, now: Instant): Entry[] {
  const channel = channels[upTo(4)] ?? 'email';
  const at = now - upTo(360) * DAY - upTo(24) * HOUR - 3 * DAY;
  const talk = `talk-${number}-${count}`;
  const answered = at + (1 + upTo(600)) * MINUTE;
  return [
    asked(at, { channel }, talk),
    sent(answered, { channel }, talk),
    asked(answered + (5 + upTo(1000)) * MINUTE, { channel, asks: 'no', thanks: 'yes' }, talk),
  ];
}

/** Numbers from 0 to under 1, by the mulberry32 method. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
