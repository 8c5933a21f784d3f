import { DAY, type Instant } from '@/lib/model/time';
import { log } from './database';

/** Longer than anybody leaves a cause unsettled. */
const KEPT = 400 * DAY;

export interface ToldBefore {
  /** Of the ids asked about, those that were told. */
  keys: ReadonlySet<string>;
  /** When notifications were given since the instant asked about. */
  times: Instant[];
}

/**
 * Decides what to tell, and keeps that it is told, in one write before anything is shown: two contexts that decide at
 * once, or a worker that dies in between, never tell a cause twice. `decide` must not wait for anything.
 */
export async function claimNotices<Choice extends { ids: readonly string[] }>(
  asked: { ids: readonly string[]; since: Instant; now: Instant },
  decide: (told: ToldBefore) => Choice,
): Promise<Choice> {
  return log.transaction('rw', log.notices, async () => {
    const [rows, times] = await Promise.all([
      log.notices.bulkGet([...asked.ids]),
      log.notices.where('at').aboveOrEqual(asked.since).keys(),
    ]);
    const keys = new Set(rows.flatMap((row) => (row ? [row.id] : [])));
    const choice = decide({ keys, times: [...new Set(times.map(Number))] });
    await log.notices.bulkPut(choice.ids.map((id) => ({ id, at: asked.now })));
    return choice;
  });
}

/** Forgets what was told long ago. */
export async function purgeNotices(now: Instant): Promise<void> {
  await log.notices
    .where('at')
    .belowOrEqual(now - KEPT)
    .delete();
}
