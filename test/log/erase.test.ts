import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportBackup, importBackup } from '@/lib/exchange/backup';
import { storeAgenda } from '@/lib/log/agenda';
import { keepApart } from '@/lib/log/apart';
import { noteBackup } from '@/lib/log/backups-made';
import { combine } from '@/lib/log/combine';
import { addCustomer, deleteCustomer, getCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { addEntry } from '@/lib/log/entries';
import { eraseCustomer, wouldErase } from '@/lib/log/erase';
import { erasedBefore } from '@/lib/log/forgotten';
import { handOut } from '@/lib/log/handed-out';
import { beginImport, endImport, takePeople, undoImport } from '@/lib/log/import';
import { moveAddress } from '@/lib/log/move';
import { claimNotices } from '@/lib/log/notices';
import { addPendingTouch } from '@/lib/log/pending';
import type { TableName } from '@/lib/log/rows';
import { undo } from '@/lib/log/trash';
import type { FoundCustomer } from '@/lib/model/found';
import { DAY } from '@/lib/model/time';
import { ADDED, customer, emptyLog, message, NOW, read, ZONE } from './builders';
import { deeds, live } from './lives';

const HOME = 'zyta@brightwater.example';
const WORK = 'z.quell@harbour.example';

let zyta = '';
let bea = '';

beforeEach(begin);

async function begin() {
  await emptyLog();
  zyta = (await customer(HOME, 'Zytaleia Quellmoor')).id;
  bea = (await customer('bea@trailmix.example', 'Bea')).id;
}

/** In which tables anything of these words stands. They are long, for digests hold any short one at some time. */
async function tablesWith(words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const table of log.tables) {
    const text = JSON.stringify(await table.toArray()).toLowerCase();
    if (words.some((word) => text.includes(word.toLowerCase()))) found.push(table.name);
  }
  return found.sort();
}

/** Whether rows of a table can be of one person. A new table fails to compile here, and is then to be thought of in `erase`. */
const ofPeople = {
  customers: true,
  identities: true,
  entries: true,
  sightings: true,
  sendings: true,
  conversations: true,
  agenda: true,
  dirty: true,
  answers: true,
  notices: true,
  trash: true,
  apart: true,
  settings: false,
  reflections: false,
  models: false,
  forgotten: false,
} as const satisfies Record<TableName, boolean>;
const personal = Object.entries(ofPeople).flatMap(([name, is]) => (is ? name : []));

/** What the deeds do not do: something of hers in every table. */
async function leaveTraces(id: string): Promise<void> {
  const other = (await customer(WORK, 'Z. Quellmoor')).id;
  await read([message(other, { subject: 'For Zytaleia', time: { at: NOW - DAY, precision: 'ms', zone: 'known' } })]);
  const { body } = (await getCustomer(id)) ?? { body: null };
  if (body) await combine({ staysId: id, goesId: other, body, stage: 'customer', internal: false, now: NOW });
  await read([message(id, { subject: 'Zytaleia Quellmoor writes' })]);
  await addPendingTouch({ handle: 'h', customerIds: [id], at: NOW, subject: 'Kayaks', thread: null, site: 'mail' });
  await keepApart(id, bea, NOW);
  await claimNotices({ ids: [`${id} owed`], since: 0, now: NOW }, () => ({ ids: [`${id} owed`] }));
  const revision = (await getCustomer(id))?.revision ?? 0;
  const top = {
    ruleId: 'reply-owed',
    cause: 'c',
    level: 'owed',
    levelIndex: 1,
    title: 'Zytaleia Quellmoor waits',
    says: '',
    due: NOW,
    may: false,
  };
  await storeAgenda({ customerId: id, revision, stamp: 's', at: NOW, top });
  await log.answers.add({
    id: `retired insight ${id}`,
    customerId: '*',
    at: NOW,
    body: { ruleId: 'insight', cause: id, verdict: 'retired', until: null },
  });
  await addEntry({
    customerId: id,
    kind: 'fact',
    at: NOW,
    body: { category: 'person', text: 'Zytaleia rows', source: 'told' },
  });
}

/** `key`: what names her in her file. */
const found = (addresses: string[], key = 'card 1'): FoundCustomer => ({
  is: 'customer',
  where: 'card 1',
  key,
  body: { name: 'Zytaleia Quellmoor' },
  identities: addresses.map((value) => ({
    type: value.includes('@') ? ('email' as const) : ('phone' as const),
    value,
  })),
  entries: [],
});

describe('erasing for good', () => {
  it('leaves nothing of them in any table, whatever was in the log, and all of everybody else', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (done) => {
        await begin();
        await live(done, [zyta, bea]);
        await leaveTraces(zyta);
        const rest = await rowsOfOthers();
        const other = JSON.stringify(await log.customers.get(bea));
        const ids = [...(await wordsOf()), 'zytaleia', 'quellmoor', HOME, WORK];
        expect(await tablesWith(ids)).toEqual(expect.arrayContaining(personal));
        await eraseCustomer(zyta, NOW);
        expect(await tablesWith(ids)).toEqual([]);
        // What the search has of words is numbers, which cannot be looked into here.
        expect(await log.searchParts.count()).toBe(0);
        expect(await rowsOfOthers()).toEqual(rest);
        expect(JSON.stringify(await log.customers.get(bea))).toBe(other);
      }),
      { numRuns: 25 },
    );
  }, 240_000);

  it('reaches who was deleted before and had the address, and what an undo would bring back', async () => {
    const token = await deleteCustomer(zyta, NOW);
    const again = (await customer(HOME, 'Zytaleia Quellmoor')).id;
    await eraseCustomer(again, NOW);
    expect(await tablesWith([zyta, again, 'zytaleia'])).toEqual([]);
    await expect(undo(token)).rejects.toMatchObject({ code: 'missing' });
  });

  it('forgets that they were given what they can expect', async () => {
    const entryId = await handOut(zyta, 'You can expect an answer within the day.', ZONE, NOW);
    expect(await tablesWith([entryId])).toContain('settings');
    await eraseCustomer(zyta, NOW);
    expect(await tablesWith([entryId])).toEqual([]);
  });

  it('leaves who has an address of theirs now alone', async () => {
    const [home] = await log.identities.where('customerId').equals(zyta).toArray();
    await moveAddress({ identityId: home?.id ?? '', from: NOW, to: { customerId: bea }, now: NOW });
    await eraseCustomer(zyta, NOW);
    expect(await getCustomer(bea)).not.toBeNull();
    expect(await erasedBefore([HOME])).toBe(false);
  });

  it('lets an import of many still be taken back, but for them', async () => {
    const session = beginImport(NOW);
    await takePeople(session, [
      found(['new@harbour.example'], 'card 7'),
      { ...found(['kim@harbour.example'], 'card 8'), body: { name: 'Kim' } },
    ]);
    const token = await endImport(session);
    const added = (await log.customers.toArray()).find(
      ({ id, body }) => body.name === 'Zytaleia Quellmoor' && id !== zyta,
    );
    await eraseCustomer(added?.id ?? '', NOW);
    expect(await tablesWith([added?.id ?? 'none'])).toEqual([]);
    await undoImport(token ?? '');
    expect((await log.customers.toArray()).map(({ body }) => body.name).sort()).toEqual(['Bea', 'Zytaleia Quellmoor']);
  });

  it('says before what goes, and which backups have them', async () => {
    await read([message(zyta)]);
    await noteBackup({ name: 'before.json', at: ADDED - DAY });
    await noteBackup({ name: 'since.json', at: NOW });
    expect(await wouldErase(zyta)).toEqual({
      name: 'Zytaleia Quellmoor',
      entries: 1,
      conversations: 1,
      addresses: [HOME],
      undos: 0,
      backups: [{ name: 'since.json', at: NOW }],
    });
    expect(await wouldErase('nobody')).toBeNull();
    await expect(eraseCustomer('nobody', NOW)).rejects.toMatchObject({ code: 'missing' });
  });
});

describe('who was erased for good', () => {
  it('does not come back by a file of people, by any form of the address, nor by where they stood in it', async () => {
    const session = beginImport(NOW);
    await takePeople(session, [found([], 'card 9')]);
    const nameless = (await log.customers.toArray()).find(({ id }) => id !== zyta && id !== bea)?.id ?? '';
    await eraseCustomer(zyta, NOW);
    await eraseCustomer(nameless, NOW);
    const taken = await takePeople(beginImport(NOW), [
      found([HOME.toUpperCase()]),
      found([`zyta+kayak@brightwater.example`, 'new@harbour.example']),
      found([], 'card 9'),
    ]);
    expect(taken).toMatchObject({ customersAdded: 0, customersKnown: 0 });
    expect(taken.skipped.map(({ why }) => why)).toEqual(Array(3).fill('This person was erased here before.'));
    expect(await log.customers.count()).toBe(1);
  });

  it('does not come back by a number alone, but somebody else of that number does', async () => {
    const { id } = await addCustomer({
      body: { name: 'Kim' },
      stage: 'customer',
      identities: [{ type: 'phone', value: '+47 22 33 44 55' }],
      now: ADDED,
    });
    await eraseCustomer(id, NOW);
    const taken = await takePeople(beginImport(NOW), [
      found(['22 33 44 55'], 'a'),
      found(['+47 22 33 44 55', 'front.desk@harbour.example'], 'b'),
    ]);
    expect(taken).toMatchObject({ customersAdded: 1 });
    expect(taken.skipped).toHaveLength(1);
  });

  it.each(['a log that has entries', 'an empty log', 'another log'])(
    'does not come back by an older backup into %s',
    async (into) => {
      await leaveTraces(zyta);
      const backup = await exportBackup(NOW);
      await eraseCustomer(zyta, NOW);
      if (into === 'an empty log') await deleteRest();
      if (into === 'another log') {
        await emptyLog();
        await eraseCustomer((await customer(HOME)).id, NOW);
      }
      const { erased } = await importBackup(backup);
      expect(erased).toBe(1);
      expect(await tablesWith([zyta, HOME, 'quellmoor'])).toEqual([]);
      expect(await getCustomer(bea)).not.toBeNull();
      expect(await erasedBefore([HOME])).toBe(true);
    },
  );

  it('is added anew by hand, and then is a customer as any other', async () => {
    const backup = await exportBackup(NOW);
    await eraseCustomer(zyta, NOW);
    expect(await erasedBefore([HOME, ''])).toBe(true);
    const again = await customer(HOME, 'Zytaleia Quellmoor', NOW);
    expect(await erasedBefore([HOME])).toBe(false);
    await importBackup(backup);
    expect(await getCustomer(zyta)).toBeNull();
    expect(await getCustomer(again.id)).not.toBeNull();
    expect(await takePeople(beginImport(NOW), [found([HOME])])).toMatchObject({ customersKnown: 1 });
  });
});

/** Her ids: of herself, and of who was merged into her. */
async function wordsOf(): Promise<string[]> {
  const trash = await log.trash.toArray();
  return [zyta, ...trash.flatMap(({ body }) => body.merged?.goesId ?? [])];
}

async function rowsOfOthers() {
  const [entries, sightings, conversations] = await Promise.all(
    [log.entries, log.sightings, log.conversations].map((table) => table.toArray()),
  );
  return [entries, sightings, conversations].map((rows) => (rows ?? []).filter(({ customerId }) => customerId === bea));
}

async function deleteRest(): Promise<void> {
  await Promise.all([log.customers.clear(), log.entries.clear(), log.trash.clear()]);
}
