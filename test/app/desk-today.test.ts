import { beforeEach, describe, expect, it } from 'vitest';
import { settleAgenda } from '@/lib/app/agenda';
import { deskGroups } from '@/lib/app/desk-today';
import { todayGroupIds } from '@/lib/app/today-groups';
import { MORE_LIMIT } from '@/lib/log/agenda';
import { groupEntries } from '@/lib/log/agenda-groups';
import { log } from '@/lib/log/database';
import { addEntry } from '@/lib/log/entries';
import { DAY, HOUR } from '@/lib/model/time';
import { customer, emptyLog, message, read } from '@/test/log/builders';
import { fakeBrowser } from './fake-browser';
import { settings } from './log';

beforeEach(async () => {
  await emptyLog();
  fakeBrowser();
});

/** Friday 20 November 2026, noon in Oslo. */
const NOW = Date.UTC(2026, 10, 20, 11);

const asks = (customerId: string, at: number) =>
  read([message(customerId, { time: { at, precision: 'ms', zone: 'known' }, subject: 'Order 12' })], {
    readAt: NOW,
  });
const promised = (customerId: string, due: number) =>
  addEntry({ customerId, kind: 'promise', at: due - 9 * DAY, body: { by: 'us', what: 'Send the sample', due } });
const named = (name: string) => customer(`${name.toLowerCase()}@brightwater.example`, name);
const groups = async (limit = 10) => deskGroups(await groupEntries(todayGroupIds.map(() => limit)));

describe('Today on the desk', () => {
  it('puts each customer under one heading, with what one press does', async () => {
    const [ada, bea, cy] = [await named('Ada'), await named('Bea'), await named('Cy')];
    await asks(ada.id, NOW - 9 * DAY);
    await promised(ada.id, NOW - DAY);
    await promised(bea.id, NOW - 2 * DAY);
    await addEntry({
      customerId: cy.id,
      kind: 'milestone',
      at: NOW - DAY,
      body: { what: 'Opens the second shop', on: NOW + 3 * DAY, yearly: 'no' },
    });
    await settleAgenda(settings(), NOW);
    const found = await groups();
    expect(found.map(({ group, rows }) => [group, rows.map(({ name }) => name)])).toEqual([
      ['owed', ['Ada']],
      ['promised', ['Bea']],
      ['near', ['Cy']],
    ]);
    const [owed] = found[0]?.rows ?? [];
    expect(owed?.nudge).toMatchObject({ ruleId: 'reply-owed', customerId: ada.id });
    expect(owed?.nudge.actions.map((action) => action.do)).toContain('answered-elsewhere');
    expect(owed).toMatchObject({ more: 1, also: [expect.stringContaining('promise')] });
  });

  it('loads the first rows of a heading, most pressing first, and counts the others', async () => {
    for (const [name, days] of [
      ['Ada', 1],
      ['Bea', 3],
      ['Cy', 2],
    ] as const) {
      await promised((await named(name)).id, NOW - days * DAY);
    }
    await settleAgenda(settings(), NOW);
    const [promisedOnes] = await groups(2);
    expect(promisedOnes?.rows.map(({ name }) => name)).toEqual(['Bea', 'Cy']);
    expect(promisedOnes?.more).toEqual({ count: 1, atLeast: false });
  });

  it('lets a customer go once nothing is to be done', async () => {
    const ada = await named('Ada');
    const entry = await promised(ada.id, NOW - DAY);
    await settleAgenda(settings(), NOW);
    expect(await groups()).toHaveLength(1);
    await log.entries.delete(entry.id);
    await log.dirty.put({ customerId: ada.id });
    await settleAgenda(settings(), NOW + HOUR);
    expect(await groups()).toEqual([]);
  });

  it('says when there may be even more than were counted', () => {
    const entry = { customerId: 'c', name: '', account: '', more: 0, also: [] };
    const top = { ruleId: '', cause: '', level: '', levelIndex: 9, title: '', says: '', due: null, may: false };
    const nudge = { ...top, standard: '', actions: [{ do: 'format-the-disk', label: 'Go' }, { do: 'copy' }] };
    const [group] = deskGroups([{ entries: [{ ...entry, nudge }], more: MORE_LIMIT }]);
    expect(group?.more).toEqual({ count: MORE_LIMIT, atLeast: true });
    // What a foreign backup holds in place of an action is none.
    expect(group?.rows[0]?.nudge).toMatchObject({ level: 'hint', actions: [{ do: 'edit-customer' }] });
  });
});
