import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { sampleBook } from '@/lib/app/sample/book';
import { putSampleIn } from '@/lib/app/sample/put-in';
import { deleteCustomer, updateCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { readTables, type Tables } from '@/lib/log/dump';
import { addEntry, deleteEntry } from '@/lib/log/entries';
import { putSampleBack, removeSample, type SampleCount, watchSample } from '@/lib/log/sample';
import { updateSettings } from '@/lib/log/settings';
import { isSample, sampleId } from '@/lib/model/sample';
import { DAY } from '@/lib/model/time';
import { customer, emptyLog, message, NOW, read, ZONE } from '@/test/log/builders';

beforeEach(emptyLog);

const deed = fc.record({
  do: fc.constantFrom('note', 'read', 'rename', 'answer', 'delete an entry', 'delete them', 'settings'),
  /** Whose: one of the seller's own, or one of the sample. */
  whose: fc.constantFrom('own', 'other', 'sample'),
  day: fc.nat(40),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

async function live(deeds: readonly Deed[], own: string, other: string): Promise<void> {
  for (const { do: what, whose, day } of deeds) {
    const customerId = whose === 'own' ? own : whose === 'other' ? other : sampleId('maren');
    if (what === 'settings') await updateSettings(ZONE, { own: [`nina${day}@fjordgear.example`] });
    if (!(await log.customers.get(customerId))) continue;
    const time = { at: NOW - day * DAY, precision: 'ms', zone: 'known' } as const;
    if (what === 'note') await addEntry({ customerId, kind: 'goal', at: NOW, body: { text: `Goal ${day}` } });
    if (what === 'read') await read([message(customerId, { time })]);
    if (what === 'rename') await updateCustomer(customerId, { body: { name: `Name ${day}` } });
    const first = (await log.entries.toArray()).find((entry) => entry.customerId === customerId);
    if (what === 'delete an entry' && first) await deleteEntry(first.id, NOW);
    if (what === 'delete them') await deleteCustomer(customerId, NOW);
    const body = { ruleId: 'quiet', cause: null, verdict: 'snooze' as const, until: null };
    if (what === 'answer')
      await log.answers.add({ id: `a${day}-${customerId}-${Math.random()}`, customerId, at: NOW, body });
  }
}

const isOfSample = (row: unknown) => {
  const { id = '', customerId = '' } = row as { id?: string; customerId?: string };
  return isSample(id) || isSample(customerId);
};
const without = ({ trash: _, ...tables }: Tables) =>
  Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.filter((row) => !isOfSample(row))]));

function count(): Promise<SampleCount> {
  return new Promise((found, fail) => {
    watchSample().subscribe({ next: found, error: fail });
  });
}

describe('the sample', () => {
  it('is a plausible month: somebody waits, something was promised, all of it marked and none of it real', async () => {
    await putSampleIn(NOW, ZONE);
    const { customers, identities, entries, conversations } = await readTables();
    expect(customers.map(({ id }) => isSample(id))).toEqual(sampleBook(NOW).map(() => true));
    expect(identities.every(({ body }) => body.value.endsWith('.example'))).toBe(true);
    expect(conversations.filter(({ body }) => body.turn === 'us').length).toBeGreaterThanOrEqual(3);
    expect(entries.every(({ at }) => at <= NOW && at > NOW - 31 * DAY)).toBe(true);
    expect(await count()).toEqual({ customers: 6, added: 0 });
  });

  it('leaves, and takes nothing of the seller’s own along, whatever they did meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { maxLength: 8 }),
        fc.array(deed, { maxLength: 8 }),
        async (before, meanwhile) => {
          await emptyLog();
          const [own, other] = [await customer(), await customer('jonas@alpenhaus.example', 'Jonas')];
          await live(before, own.id, other.id);
          await putSampleIn(NOW, ZONE);
          await live(meanwhile, own.id, other.id);
          const there = without(await readTables());
          await removeSample(NOW);
          const after = await readTables();
          expect(without(after)).toEqual(there);
          const { trash: _, ...rest } = after;
          expect(Object.values(rest).flat().filter(isOfSample)).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);

  it('coming in, changes nothing of the seller’s own', async () => {
    const { id } = await customer();
    await read([message(id)]);
    const before = without(await readTables());
    await putSampleIn(NOW, ZONE);
    expect(without(await readTables())).toEqual(before);
  });

  it('says what of the seller’s own goes with it, and can be put back whole', async () => {
    await putSampleIn(NOW, ZONE);
    const customerId = sampleId('theo');
    await addEntry({ customerId, kind: 'goal', at: NOW, body: { text: 'Mine' } });
    await read([message(customerId, { subject: 'Read on a page' })]);
    expect(await count()).toEqual({ customers: 6, added: 2 });
    const entries = await log.entries.toArray();
    const tokens = await removeSample(NOW);
    expect(await count()).toEqual({ customers: 0, added: 0 });
    await putSampleBack(tokens);
    expect(await log.entries.toArray()).toEqual(entries);
    expect(await count()).toEqual({ customers: 6, added: 2 });
  });

  it('can be tried again after it left', async () => {
    await putSampleIn(NOW, ZONE);
    await removeSample(NOW);
    await putSampleIn(NOW + DAY, ZONE);
    expect(await count()).toEqual({ customers: 6, added: 0 });
  });
});
