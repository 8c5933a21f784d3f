import type { TouchBody } from '@/lib/model/kinds/touch';
import { type Instant, newId } from '@/lib/model/time';
import { REACH } from './agreement';
import { connected } from './clusters';
import { log } from './database';
import type { EntryRow, SightingRow } from './rows';
import type { Seen } from './see';
import { asLogged, mayBeOne, refreshed, shareAlias, signatureOf } from './sighting';

export interface Neighbourhood {
  /** The sightings of this reading, as they are kept. */
  mine: SightingRow[];
  /** Those of the rows that are new or say more than before. */
  fresh: SightingRow[];
  /** Sets of sightings that may be of one message, each with one that is fresh; none when nothing is. */
  components: SightingRow[][];
}

/**
 * Inside a write: the sightings of a customer that a reading may have to do with. The span of time that is loaded grows
 * until nothing in it may reach beyond: what is worked out from it is then the same as from the whole log.
 */
export async function neighbourhood(
  customerId: string,
  seen: readonly Seen[],
  together: boolean,
): Promise<Neighbourhood> {
  const times = seen.flatMap(({ sighting }) => (sighting ? sighting.at : []));
  if (times.length === 0) return { mine: [], fresh: [], components: [] };
  const added = new Map<string, string>();
  let merged: ReturnType<typeof merge> = { rows: [], mine: [], fresh: [] };
  const components = await componentsAround(customerId, times, (kept) => {
    merged = merge(kept, seen, together, added);
    return merged;
  });
  return { mine: merged.mine, fresh: merged.fresh, components };
}

/** Inside a write or a question: the same of sightings that are in the log, and that may have been changed. */
export async function neighbourhoodOf(
  customerId: string,
  changed: readonly SightingRow[],
): Promise<Neighbourhood['components']> {
  if (changed.length === 0) return [];
  const byId = new Map(changed.map((row) => [row.id, row]));
  return componentsAround(
    customerId,
    changed.map(({ at }) => at),
    (kept) => ({ rows: kept.map((row) => byId.get(row.id) ?? row), fresh: [...changed] }),
  );
}

async function componentsAround(
  customerId: string,
  times: readonly Instant[],
  put: (kept: SightingRow[]) => { rows: SightingRow[]; fresh: SightingRow[] },
): Promise<SightingRow[][]> {
  let [from, to] = [Math.min(...times) - REACH, Math.max(...times) + REACH];
  for (;;) {
    const { rows, fresh } = put(await sightingsBetween(customerId, from, to));
    if (fresh.length === 0) return [];
    const logged = await loggedBetween(customerId, from, to);
    const components = connected([...rows, ...logged], REACH, mayBeOne).filter((part) =>
      part.some((row) => fresh.includes(row)),
    );
    const reached = components.flat().map(({ at }) => at);
    const [first, last] = [Math.min(...reached), Math.max(...reached)];
    if (first - REACH >= from && last + REACH <= to) return components;
    // Further than needed, so that a long chain takes few steps.
    [from, to] = [Math.min(from, first - REACH) - (to - from), Math.max(to, last + REACH) + (to - from)];
  }
}

/** Puts what a reading saw to what is kept. `added`: ids given to new sightings, so that asking again gives the same. */
function merge(kept: readonly SightingRow[], seen: readonly Seen[], together: boolean, added: Map<string, string>) {
  const rows = new Map(kept.map((row) => [signatureOf(row), row]));
  const fresh = new Set<string>();
  const signatures = seen.flatMap(({ sighting }) => (sighting ? [signatureOf(sighting)] : []));
  for (const { sighting } of seen) {
    if (!sighting) continue;
    const signature = signatureOf(sighting);
    const known = rows.get(signature);
    const row = known ? refreshed(known, sighting) : { ...sighting, id: idFor(signature, sighting.at, added) };
    if (!row) continue;
    rows.set(signature, row);
    fresh.add(signature);
  }
  if (together) for (const signature of keepApart(rows, signatures)) fresh.add(signature);
  const of = (list: Iterable<string>) => [...list].flatMap((signature) => rows.get(signature) ?? []);
  return { rows: [...rows.values()], mine: of(signatures), fresh: of(fresh) };
}

/** Two messages of one reading are two, unless they share an id: noted where only this tells. */
function keepApart(rows: Map<string, SightingRow>, signatures: readonly string[]): string[] {
  const changed: string[] = [];
  for (const [index, one] of signatures.entries()) {
    for (const other of signatures.slice(index + 1)) {
      const [a, b] = [rows.get(one), rows.get(other)];
      if (!a || !b || a.body.apart.includes(b.id) || shareAlias(a, b) || !mayBeOne(a, b)) continue;
      rows.set(one, { ...a, body: { ...a.body, apart: [...a.body.apart, b.id] } });
      rows.set(other, { ...b, body: { ...b.body, apart: [...b.body.apart, a.id] } });
      changed.push(one, other);
    }
  }
  return changed;
}

function idFor(signature: string, at: Instant, added: Map<string, string>): string {
  const id = added.get(signature) ?? newId(Math.max(0, at));
  added.set(signature, id);
  return id;
}

function sightingsBetween(customerId: string, from: Instant, to: Instant): Promise<SightingRow[]> {
  return log.sightings.where('[customerId+at]').between([customerId, from], [customerId, to], true, true).toArray();
}

/** Touches of messages that no page has shown: brought by the seller or by a file. Those that a page showed have keys. */
async function loggedBetween(customerId: string, from: Instant, to: Instant): Promise<SightingRow[]> {
  const entries = await log.entries
    .where('[customerId+kind+at]')
    .between([customerId, 'touch', from], [customerId, 'touch', to], true, true)
    .toArray();
  return entries.flatMap((entry) => (entry.keys ? [] : loggedSighting(entry)));
}

function loggedSighting({ id, customerId, at, body }: EntryRow): SightingRow[] {
  const touch = body as TouchBody;
  if (touch.direction === 'both' || touch.attempt || touch.state !== 'confirmed') return [];
  const { direction, by, channel, precision, zoneKnown, subject, textDigest, words, language } = touch;
  const { asks, complains, thanks, closes, automatic, answered } = touch;
  const found = { words, language, asks, complains, thanks, closes, automatic };
  const nothing = {
    aliases: [],
    strong: [],
    mailbox: '',
    address: '',
    keys: [],
    site: '',
    url: '',
    twin: 0,
    apart: [],
  };
  const seen = {
    direction,
    by,
    channel,
    precision,
    zoneKnown,
    subject,
    textDigest,
    found,
    acknowledges: false,
    answered,
  };
  return [asLogged(id, { customerId, at, body: { ...seen, ...nothing, makes: true } })];
}
