import { z } from 'zod';
import { expectations } from '@/lib/model/kinds/expectations';
import { type Instant, newId } from '@/lib/model/time';
import { localOf } from '@/lib/model/zoned';
import { namesOf } from './customers';
import { log } from './database';
import { entryRow } from './entries';
import { missing } from './log-error';
import { keepCurrent } from './models';
import { revise, write } from './revise';
import { getSettings } from './settings';
import { type Watch, watch } from './watch';

/** Somebody who was given what they can expect of the seller. */
export interface HandedOut {
  entryId: string;
  customerId: string;
  name: string;
  at: Instant;
  /** Of the version it was made from: the day since which that held ("2026-11-22"), or empty. */
  since: string;
}

/**
 * A row of its own beside the settings, which a backup has too: ids of the entries, oldest first. Entries of one kind are
 * found by customer alone, and this asks for all of them.
 */
export const HANDED_OUT = 'handed-out';
export const handedOutSchema = z.array(z.string().max(40)).max(10_000);
const MOST = 2000;

/**
 * Notes that a customer was given this text, made from the standards as they are now. Answers with the entry's id.
 * @throws LogError `missing` without the customer, `invalid` for a text that is empty or too long
 */
export async function handOut(customerId: string, text: string, zone: string, now: Instant): Promise<string> {
  return write(async () => {
    if (!(await log.customers.get(customerId))) throw missing('customer', customerId);
    const { standards } = await getSettings(zone);
    const version = await keepCurrent(standards, now);
    const since = version.at === 0 ? '' : localOf(standards.zone, version.at).date;
    const body = { text, modelId: version.id, since };
    const row = entryRow({ id: newId(now), customerId, kind: expectations.name, at: now, body });
    await log.entries.add(row);
    await keep([...(await list()), row.id]);
    await revise([customerId]);
    return row.id;
  });
}

/** Inside a write: forgets entries that are erased. */
export async function letGoOf(entryIds: ReadonlySet<string>): Promise<void> {
  const before = await list();
  const left = before.filter((id) => !entryIds.has(id));
  if (left.length < before.length) await keep(left);
}

/** Inside a write: puts what is here by now of another log's list to this one's. Ids begin with their time. */
export async function joinHandedOut(entryIds: readonly string[]): Promise<void> {
  const [before, entries] = await Promise.all([list(), log.entries.bulkGet([...entryIds])]);
  const all = new Set([...before, ...entries.flatMap((entry) => entry?.id ?? [])]);
  if (all.size > before.length) await keep([...all].sort());
}

/** Who was given it, the latest first. What was deleted meanwhile is left out. */
export function watchHandedOut(limit: number): Watch<HandedOut[]> {
  return watch(async () => {
    const ids = (await list()).slice(-limit).reverse();
    const entries = (await log.entries.bulkGet(ids)).filter((entry) => entry !== undefined);
    const names = await namesOf(entries.map(({ customerId }) => customerId));
    return entries.flatMap(({ id, customerId, at, body }) => {
      const read = expectations.body.safeParse(body);
      if (!read.success) return [];
      return [{ entryId: id, customerId, name: names.get(customerId) ?? '', at, since: read.data.since }];
    });
  });
}

async function list(): Promise<string[]> {
  return handedOutSchema.safeParse((await log.settings.get(HANDED_OUT))?.value).data ?? [];
}

async function keep(entryIds: readonly string[]): Promise<void> {
  await log.settings.put({ key: HANDED_OUT, value: entryIds.slice(-MOST) });
}
