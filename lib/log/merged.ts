import type { Instant } from '@/lib/model/time';
import { log } from './database';
import type { CustomerRow } from './rows';
import { rowsOf } from './snapshot';
import type { UndoToken } from './trash';
import { type Watch, watch } from './watch';

/** What a merge would bring to the one who stays. */
export interface Moving {
  entries: number;
  addresses: number;
  conversations: number;
}

/** All of the one who goes. Writes nothing. */
export async function whatMoves(goesId: string): Promise<Moving> {
  const { entries, identities, conversations } = await rowsOf(goesId);
  return { entries: entries.length, addresses: identities.length, conversations: conversations.length };
}

/** A merge that can still be taken back. */
export interface Merged {
  token: UndoToken;
  at: Instant;
  stays: { id: string; name: string };
  /** The name of the one who went. */
  goes: string;
}

/** The merges of the last 30 days, the newest first. */
export function watchMerged(): Watch<Merged[]> {
  return watch(async () => {
    const rows = await log.trash.filter(({ body }) => body.merged !== undefined).toArray();
    return rows
      .flatMap(({ id, at, body }): Merged[] => {
        if (!body.merged) return [];
        const { staysId, goesId } = body.merged;
        const customers = (body.rows['customers'] ?? []) as CustomerRow[];
        const nameOf = (customerId: string) => customers.find((one) => one.id === customerId)?.body.name ?? '';
        return [{ token: id, at, stays: { id: staysId, name: nameOf(staysId) }, goes: nameOf(goesId) }];
      })
      .sort((a, b) => b.at - a.at);
  });
}
