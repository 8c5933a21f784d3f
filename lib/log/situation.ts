import type { Situation } from '@/lib/model/situation';
import type { Standards } from '@/lib/model/standards';
import { openConversations } from './conversations';
import { log } from './database';
import { timelineOf } from './entries';

const NEWEST = 50;

/**
 * All that the rules may look at for one customer, but for the page; null when there is no such customer. Four indexed
 * queries, however long the log. `revision` is the customer's: what is evaluated from this holds while it stands.
 */
export async function loadSituation(
  customerId: string,
  standards: Standards,
): Promise<{ situation: Omit<Situation, 'page'>; revision: number } | null> {
  return log.transaction('r', log.customers, log.conversations, log.entries, async () => {
    const [customer, conversations, open, newest] = await Promise.all([
      log.customers.get(customerId),
      openConversations(customerId),
      log.entries.where('[customerId+open]').equals([customerId, 1]).toArray(),
      timelineOf(customerId, NEWEST),
    ]);
    if (!customer) return null;
    return { situation: { customer, conversations, open, newest, standards }, revision: customer.revision };
  });
}
