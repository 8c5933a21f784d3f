import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nudgeActions } from '@/lib/app/actions/nudges';
import { pointActions } from '@/lib/app/actions/points';
import type { OneClickAction } from '@/lib/app/panel-contract';
import { log } from '@/lib/log/database';
import { addEntry, getEntry } from '@/lib/log/entries';
import type { KindName } from '@/lib/model/kinds/registry';
import { addAda, emptyLog, settings } from './log';

beforeEach(async () => {
  await emptyLog();
  vi.stubGlobal('chrome', { runtime: { sendMessage: () => Promise.resolve() } });
});

const { act } = nudgeActions(settings(), () => Promise.resolve());

async function added(kind: KindName, body: object) {
  const customerId = await addAda();
  const { id } = await addEntry({ customerId, kind, at: 0, body });
  const press = (action: OneClickAction) => act(customerId, action);
  return { id, press, row: async () => log.entries.get(id) };
}

describe('an issue', () => {
  it('comes to its stages with one press each, and each can be taken back', async () => {
    const { id, press, row } = await added('issue', { what: 'Damaged', openedAt: 0 });
    const to = (stage: 'acknowledged' | 'resolved' | 'confirmed' | 'reopened') =>
      press({ do: 'issue-stage', label: '', entryId: id, stage });
    const first = await to('acknowledged');
    expect(first?.says).toBe('Logged as acknowledged');
    const acknowledged = Object((await row())?.body).acknowledgedAt;
    expect(acknowledged).toBeGreaterThan(0);

    const second = await to('resolved');
    expect(await row()).toMatchObject({ body: { state: 'resolved', acknowledgedAt: acknowledged } });
    expect((await row())?.open).toBeUndefined();
    await second?.undo();
    expect(await row()).toMatchObject({
      open: 1,
      body: { state: 'open', resolvedAt: null, acknowledgedAt: acknowledged },
    });

    await to('confirmed');
    expect(await row()).toMatchObject({ body: { state: 'resolved', confirmedAt: expect.any(Number) } });
    await to('reopened');
    expect(await row()).toMatchObject({ open: 1, body: { state: 'open', resolvedAt: null, confirmedAt: null } });
  });

  it('that is gone says so', async () => {
    const { press } = await added('goal', { text: 'A shop' });
    const gone = press({ do: 'issue-stage', label: '', entryId: 'gone', stage: 'resolved' });
    await expect(gone).rejects.toThrow('There is no such entry any more.');
  });
});

describe('a hand-off', () => {
  it('is open until its brief is passed on and they are introduced', async () => {
    const { id, press, row } = await added('hand-off', { why: 'Warranty' });
    await press({ do: 'hand-off-stage', label: '', entryId: id, stage: 'brief' });
    expect(await row()).toMatchObject({ open: 1, body: { brief: 'yes', introduced: 'no' } });
    await press({ do: 'hand-off-stage', label: '', entryId: id, stage: 'introduced' });
    expect((await row())?.open).toBeUndefined();
    const asked = await press({ do: 'hand-off-stage', label: '', entryId: id, stage: 'followed-up' });
    expect(Object((await row())?.body).followedUpAt).toBeGreaterThan(0);
    await asked?.undo();
    expect(await row()).toMatchObject({ body: { brief: 'yes', introduced: 'yes', followedUpAt: null } });
  });
});

describe('an insight', () => {
  it('is shared with one press, or by putting it into a draft', async () => {
    const { id, press } = await added('insight', { what: 'Salt ages nylon' });
    const done = await press({ do: 'share-insight', label: '', entryId: id });
    expect(Object((await getEntry(id))?.body).sharedAt).toBeGreaterThan(0);
    await done?.undo();
    expect((await getEntry(id))?.body).toMatchObject({ sharedAt: null });
    await pointActions.usedPoint(id, { at: 1000, channel: 'email', went: null, note: '' });
    expect((await getEntry(id))?.body).toMatchObject({ sharedAt: 1000 });
    expect(await log.entries.count()).toBe(1);
  });
});
