import type { Instant } from '@/lib/model/time';
import { converse, type Shown } from './converse';
import { log } from './database';
import { identifyAll } from './identify';
import { type Outcome, place } from './place';
import type { EntryRow, SightingRow } from './rows';
import { unseenSendings, waitAgain } from './sendings';

/**
 * Inside a write: works out the touches of sightings of which something changed, and whose turn it is. Returns the
 * sightings that are to be kept otherwise than before, by id.
 *
 * @param components as `neighbourhood` gives them
 * @param zone the seller's, IANA; the one of the settings if absent
 */
export async function workOut(
  customerId: string,
  components: readonly SightingRow[][],
  readAt: Instant,
  zone?: string,
): Promise<{ rows: Map<string, SightingRow>; outcomes: Map<string, Outcome> }> {
  const sightings = components.flat();
  const ids = [...new Set(sightings.flatMap(({ touchId }) => touchId ?? []))];
  const entries = new Map(
    (await log.entries.bulkGet(ids)).flatMap((entry) => (entry ? [[entry.id, entry] as const] : [])),
  );
  const placed = place(identifyAll(components), entries, await unseenSendings(customerId));
  const moved = new Map(placed.moved.map((row) => [row.id, row]));
  const waiting = await waitAgain(placed.unseen);
  const removed = placed.removed.filter(({ id }) => !waiting.some((touch) => touch.id === id));
  await log.entries.bulkPut([...placed.touches, ...waiting]);
  await log.entries.bulkDelete(removed.map(({ id }) => id));
  const sent = await log.sendings.where('touchId').anyOf(placed.confirmed).toArray();
  await log.sendings.bulkPut(sent.map(({ waits: _, ...row }) => row));
  const gone = new Set([...placed.removed, ...placed.touches].map(({ id }) => id));
  const unchanged = [...entries.values()].filter(({ id, keys }) => keys && !gone.has(id));
  const shown = pagesOf(sightings.map((row) => moved.get(row.id) ?? row));
  const touches: EntryRow[] = [...placed.touches, ...waiting, ...unchanged];
  if (touches.length + removed.length > 0) {
    await converse({ customerId, touches, removed, shown, readAt, ...(zone ? { zone } : {}) });
  }
  return { rows: moved, outcomes: placed.outcomes };
}

/** The page that shows each touch; of several, the one that every order of reading would choose. */
function pagesOf(rows: readonly SightingRow[]): Map<string, Shown> {
  const pages = new Map<string, Shown>();
  for (const { touchId, body } of rows) {
    if (touchId === undefined) continue;
    const known = pages.get(touchId);
    if (!known || body.url > known.url) pages.set(touchId, { site: body.site, url: body.url });
  }
  return pages;
}
