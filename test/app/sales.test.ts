import { beforeEach, describe, expect, it, vi } from 'vitest';
import { entryActions } from '@/lib/app/actions/entries';
import { nudgeActions } from '@/lib/app/actions/nudges';
import { saleActions } from '@/lib/app/actions/sales';
import { log } from '@/lib/log/database';
import { addEntry, getEntry } from '@/lib/log/entries';
import { DAY } from '@/lib/model/time';
import { addAda, emptyLog, settings } from './log';

beforeEach(async () => {
  await emptyLog();
  vi.stubGlobal('chrome', { runtime: { sendMessage: () => Promise.resolve() } });
});

async function sold(body: object = {}) {
  const customerId = await addAda();
  const { id } = await addEntry({ customerId, kind: 'sale', at: 0, body: { what: 'Twelve boats', ...body } });
  return { customerId, id, body: async () => Object((await getEntry(id))?.body) };
}
const act = (customerId: string, action: Parameters<ReturnType<typeof nudgeActions>['act']>[1]) =>
  nudgeActions(settings(), () => Promise.resolve()).act(customerId, action);

describe('a key of a sale', () => {
  it('is done in one press, of the card or of a nudge, and taken back', async () => {
    const { customerId, id, body } = await sold();
    const done = await saleActions.saleStep(id, 'paperworkAt', true);
    expect((await body()).paperworkAt).toBeGreaterThan(0);
    await done?.undo();
    expect((await body()).paperworkAt).toBeNull();
    await act(customerId, { do: 'sale-step', label: 'Delivered', entryId: id, step: 'deliveredAt' });
    expect(await body()).toMatchObject({ state: 'fulfilled' });
  });

  it('that was a slip is not done after all', async () => {
    const { id, body } = await sold({ thankedAt: 7 });
    const done = await saleActions.saleStep(id, 'thankedAt', false);
    expect((await body()).thankedAt).toBeNull();
    await done?.undo();
    expect((await body()).thankedAt).toBe(7);
  });
});

describe('a sale that is edited', () => {
  it('notes that the delivery was put off, and forgets it when that is taken back', async () => {
    const { customerId, id, body } = await sold({ delivery: DAY });
    const later = { ...(await body()), delivery: 2 * DAY };
    const done = await entryActions.saveEntry(customerId, { id, kind: 'sale', at: 0, body: later });
    expect(await body()).toMatchObject({ delivery: 2 * DAY, movedFrom: DAY });
    expect((await body()).movedAt).toBeGreaterThan(0);
    await done?.undo();
    expect(await body()).toMatchObject({ delivery: DAY, movedFrom: null, movedAt: null });
  });
});

describe('feedback', () => {
  it('that was asked for waits for its answer, and goes when it is taken back', async () => {
    const customerId = await addAda();
    const moment = 'the delivery of Twelve boats';
    const done = await act(customerId, { do: 'asked-feedback', label: 'Asked', measure: 'recommend', moment });
    const [asked] = await log.entries.toArray();
    expect(asked).toMatchObject({ kind: 'feedback', body: { measure: 'recommend', moment, score: null } });
    expect(Object(asked?.body).askedAt).toBeGreaterThan(0);
    await done?.undo();
    expect(await log.entries.count()).toBe(0);
  });

  it('that was poor is followed up in one press', async () => {
    const customerId = await addAda();
    const body = { measure: 'recommend', score: 3 };
    const { id } = await addEntry({ customerId, kind: 'feedback', at: 0, body });
    const done = await act(customerId, { do: 'followed-up', label: 'Followed up', entryId: id });
    expect(await getEntry(id)).not.toHaveProperty('open');
    await done?.undo();
    expect(await getEntry(id)).toMatchObject({ open: 1, body: { followedUpAt: null } });
  });
});
