import { isSample, SAMPLE } from '@/lib/model/sample';
import type { Instant } from '@/lib/model/time';
import { deleteCustomer } from './customers';
import { HIGHEST, LOWEST, log } from './database';
import { write } from './revise';
import { type UndoToken, undo } from './trash';
import { type Watch, watch } from './watch';

/** The site on which the mails of the sample were seen. */
export const SAMPLE_SITE = 'sample';

export interface SampleCount {
  customers: number;
  /** What the seller added to their logs. */
  added: number;
}

/** How much of the sample is in the log, and of the seller's own with it. */
export function watchSample(): Watch<SampleCount> {
  return watch(async () => {
    const ids = await sampleCustomers();
    const counts = await Promise.all(ids.map(addedTo));
    return { customers: ids.length, added: counts.reduce((sum, count) => sum + count, 0) };
  });
}

/** Takes the sample out, with all that was logged about its customers, in one write. Nothing else is touched. */
export async function removeSample(now: Instant): Promise<UndoToken[]> {
  return write(async () => {
    const tokens: UndoToken[] = [];
    for (const id of await sampleCustomers()) tokens.push(await deleteCustomer(id, now));
    await log.notices.where('id').startsWith(SAMPLE).delete();
    return tokens;
  });
}

/** Puts it back as it was. @throws LogError `missing` when it was put back before or is older than 30 days */
export async function putSampleBack(tokens: readonly UndoToken[]): Promise<void> {
  await write(async () => {
    for (const token of tokens) await undo(token);
  });
}

function sampleCustomers(): Promise<string[]> {
  return log.customers.where('id').startsWith(SAMPLE).primaryKeys();
}

async function addedTo(customerId: string): Promise<number> {
  const of = [
    [customerId, LOWEST],
    [customerId, HIGHEST],
  ] as const;
  const [entries, sightings] = await Promise.all([
    log.entries
      .where('[customerId+at]')
      .between(...of)
      .primaryKeys(),
    log.sightings
      .where('[customerId+at]')
      .between(...of)
      .toArray(),
  ]);
  const read = new Set(sightings.flatMap(({ touchId, body }) => (body.site === SAMPLE_SITE ? (touchId ?? []) : [])));
  return entries.filter((id) => !isSample(id) && !read.has(id)).length;
}
