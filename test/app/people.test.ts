import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accountsOf, mostPressing, sorted } from '@/lib/app/accounts';
import type { ListedCustomer, Pressing } from '@/lib/app/customer-list';
import { chosenOf, differing } from '@/lib/app/merge-choice';
import { personInWords } from '@/lib/app/person-words';
import { dropFromSession } from '@/lib/app/session-leftovers';
import { exportPerson, importBackup } from '@/lib/exchange/backup';
import { updateCustomer } from '@/lib/log/customers';
import { readTables } from '@/lib/log/dump';
import { oneCustomer } from '@/lib/log/each-customer';
import { addEntry } from '@/lib/log/entries';
import { matchAddresses } from '@/lib/log/identities';
import { lastContacts } from '@/lib/log/last-contact';
import { type Customer, customerBodySchema } from '@/lib/model/customer';
import { DAY } from '@/lib/model/time';
import { customer, emptyLog, message, NOW, read } from '@/test/log/builders';

const listed = (id: string, account: string): ListedCustomer => ({
  id,
  name: id,
  account,
  address: '',
  internal: false,
  stage: 'customer',
  tier: '',
  text: '',
});

const people = [
  listed('Anna', 'Lund  Kajakk'),
  listed('Bo', 'lund kajakk'),
  listed('Cleo', 'lund kajakk'),
  listed('Dag', 'Åker'),
  listed('Eva', ''),
];
const presses = (level: Pressing['level']): Pressing => ({ level, title: 'An answer', may: false });
/** In order of weight, as the agenda gives them. */
const pressing = new Map([
  ['Dag', presses('overdue')],
  ['Cleo', presses('owed')],
  ['Bo', presses('owed')],
]);

describe('accounts', () => {
  it('have the people of all spellings, under the one that most use; who has none is in none', () => {
    expect(accountsOf(people).map(({ name, people: own }) => [name, own.map(({ id }) => id)])).toEqual([
      ['Åker', ['Dag']],
      ['lund kajakk', ['Anna', 'Bo', 'Cleo']],
    ]);
  });

  it('say what presses most among their people', () => {
    const lund = accountsOf(people)[1]?.people ?? [];
    expect(mostPressing(lund, pressing)?.person.id).toBe('Cleo');
    expect(mostPressing([listed('Anna', '')], pressing)).toBeNull();
  });

  it('are sorted by what presses, or by the last contact; what is equal stays by name', () => {
    const order = (by: 'name' | 'contact' | 'pressing') =>
      sorted(people, {
        by,
        pressing,
        contacts: new Map([
          ['Eva', 5],
          ['Bo', 9],
        ]),
        peopleOf: (one) => [one],
      }).map(({ id }) => id);
    expect(order('name')).toEqual(['Anna', 'Bo', 'Cleo', 'Dag', 'Eva']);
    expect(order('pressing')).toEqual(['Dag', 'Cleo', 'Bo', 'Anna', 'Eva']);
    expect(order('contact')).toEqual(['Bo', 'Eva', 'Anna', 'Cleo', 'Dag']);
  });
});

describe('what two customers become', () => {
  const made = (body: object, stage: Customer['stage'] = 'customer'): Customer => ({
    id: 'x',
    internal: false,
    stage,
    addedAt: 0,
    revision: 1,
    body: customerBodySchema.parse({ name: 'Anna', ...body }),
  });

  it('is to be chosen only where both say something else', () => {
    expect(differing(made({ role: 'Owner' }), made({ role: '', tier: 'A' }, 'left'))).toEqual(['stage']);
  });

  it('is what the one who stays says, filled in from the other, and both notes', () => {
    const stays = made({ role: 'Owner', note: 'Dog' });
    const goes = made({
      name: 'A.',
      role: 'Buyer',
      tier: 'A',
      note: 'Boat',
      preferred: [{ channel: 'call', hours: null }],
    });
    expect(chosenOf(stays, goes, { role: 'goes' }).body).toMatchObject({
      name: 'Anna',
      role: 'Buyer',
      tier: 'A',
      note: 'Dog\nBoat',
      preferred: [{ channel: 'call', hours: null }],
    });
  });

  it('keeps one note where both together are too long', () => {
    const [stays, goes] = [made({ note: 'a'.repeat(1500) }), made({ note: 'b'.repeat(1500) })];
    expect(chosenOf(stays, goes, {}).body.note).toBe(stays.body.note);
  });
});

describe('the data of one person', () => {
  let ada = '';
  beforeEach(async () => {
    await emptyLog();
    ada = (await customer()).id;
    const bea = await customer('bea@trailmix.example', 'Bea');
    await read([message(ada), message(bea.id, { subject: 'Kayaks' })]);
    await addEntry({
      customerId: ada,
      kind: 'promise',
      at: NOW,
      body: { by: 'us', what: 'Send the\nquote', due: NOW + DAY },
    });
    await updateCustomer(ada, {
      body: { account: 'Brightwater', zone: { value: 'Europe/Oslo', source: 'guess', replies: 0 } },
    });
  });

  it('holds nothing of anybody else and no key, and changes nothing where it is known', async () => {
    const file = (await exportPerson(ada, NOW)) ?? '';
    expect(file).not.toContain('trailmix');
    expect(file).not.toContain('install-key');
    expect(await importBackup(file)).toMatchObject({ added: 0, conflicts: [] });
    expect(await exportPerson('nobody', NOW)).toBeNull();
  });

  it('is taken in again by a log that has none of it: found by the address, with whose turn it is', async () => {
    const file = (await exportPerson(ada, NOW)) ?? '';
    const before = await readTables();
    await emptyLog();
    await importBackup(file);
    expect((await matchAddresses(['Ada@brightwater.example'], NOW)).size).toBe(1);
    const after = await readTables();
    const own = before.entries.filter(({ customerId }) => customerId === ada);
    expect(after.entries).toEqual(own.map(({ keys: _, ...row }) => row));
    expect(after.conversations.map(({ body }) => body.turn)).toEqual(['us']);
    expect(await importBackup(file)).toMatchObject({ added: 0, conflicts: [] });
  });

  it('can be read by anybody', async () => {
    const whole = await oneCustomer(ada);
    const words = whole ? personInWords(whole, 'Europe/Oslo') : '';
    expect(words).toContain('Ada Lindqvist\nAccount: Brightwater\nStage: Customer\nTime zone: Europe/Oslo (a guess)');
    expect(words).toContain('- ada@brightwater.example');
    expect(words).toContain('- 2026-11-20 10:00  Mail from them: Order 12');
    expect(words).toContain('Promise: Send the quote');
    expect(words).toContain('By: 2026-11-21');
  });

  it('tells when they were last in touch', async () => {
    const fresh = await customer('new@harbour.example', 'New');
    expect([...(await lastContacts([ada, fresh.id]))]).toEqual([[ada, NOW]]);
  });
});

describe('what the session keeps of somebody', () => {
  it('goes, whichever way it names them, and nothing else does', async () => {
    const stored: Record<string, unknown> = {
      'draft:1': { to: ['Ada@Brightwater.example'] },
      'touch:met:c1:5': { is: 'met' },
      'wish:4': { customerId: 'c1' },
      'draft:2': { to: ['bea@trailmix.example'] },
    };
    const remove = vi.fn(() => Promise.resolve());
    vi.stubGlobal('chrome', { storage: { session: { get: () => Promise.resolve(stored), remove } } });
    await dropFromSession(['c1', 'ada@brightwater.example', '']);
    expect(remove).toHaveBeenCalledWith(['draft:1', 'touch:met:c1:5', 'wish:4']);
    vi.unstubAllGlobals();
  });
});
