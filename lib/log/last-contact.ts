import type { Instant } from '@/lib/model/time';
import { HIGHEST, LOWEST, log } from './database';

/** When each of these customers was last in touch, by id; who never was is left out. One look into an index for each. */
export async function lastContacts(customerIds: readonly string[]): Promise<Map<string, Instant>> {
  return log.transaction('r', log.entries, async () => {
    const found = await Promise.all(
      customerIds.map(async (id) => {
        const [key] = await log.entries
          .where('[customerId+kind+at]')
          .between([id, 'touch', LOWEST], [id, 'touch', HIGHEST])
          .reverse()
          .limit(1)
          .keys();
        const at: unknown = Array.isArray(key) ? key[2] : null;
        return typeof at === 'number' ? ([[id, at]] as const) : [];
      }),
    );
    return new Map(found.flat());
  });
}
