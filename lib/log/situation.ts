import { withAnsweredBeside } from '@/lib/model/answered-beside';
import type { KindName } from '@/lib/model/kinds/registry';
import { type LoggedSituation, NEWEST } from '@/lib/model/situation';
import type { Standards } from '@/lib/model/standards';
import { ask } from './ask';
import { openConversations } from './conversations';
import { log } from './database';
import { newestOfKind, timelineOf } from './entries';

const KNOWN = 100;

/** Kinds of what is known of a customer, which does not go out of date by being old. */
const knownKinds = [
  'fact',
  'goal',
  'milestone',
  'talking-point',
  'delight',
  'insight',
  'feedback',
  'sale',
  'issue',
  'hand-off',
] as const satisfies KindName[];

/**
 * All that the rules may look at for one customer, but for the page; null when there is no such customer. A fixed number
 * of indexed queries, however long the log. `revision` is the customer's: what is evaluated from this holds while it stands.
 */
export async function loadSituation(
  customerId: string,
  standards: Standards,
): Promise<{ situation: LoggedSituation; revision: number } | null> {
  return ask([log.customers, log.conversations, log.entries], async () => {
    const [customer, conversations, open, newest, ...known] = await Promise.all([
      log.customers.get(customerId),
      openConversations(customerId),
      log.entries.where('[customerId+open]').equals([customerId, 1]).toArray(),
      timelineOf(customerId, NEWEST),
      ...knownKinds.map((kind) => newestOfKind(customerId, kind, KNOWN)),
    ]);
    if (!customer) return null;
    return {
      situation: {
        customer,
        conversations: withAnsweredBeside(conversations, newest),
        open,
        newest,
        known: known.flat(),
        standards,
      },
      revision: customer.revision,
    };
  });
}
