import { DAY, type Instant } from '@/lib/model/time';

/** So long what is offered once a season stays on offer. */
const open = 14 * DAY;

/** Whether something that is offered once every so many days is on offer now. */
export interface Season {
  is: boolean;
  /** The first, second, ... time since. */
  count: number;
  /** When it next begins or ends. */
  changesAt: Instant;
}

/**
 * Once so many days have passed since then, and again after as many: on offer for a fortnight, not all the time.
 * @param days more than 14
 */
export function seasonOf(since: Instant, days: number, now: Instant): Season {
  const length = days * DAY;
  const count = Math.max(0, Math.floor((now - since) / length));
  const from = since + count * length;
  const is = count > 0 && now < from + open;
  return { is, count, changesAt: is ? from + open : since + (count + 1) * length };
}
