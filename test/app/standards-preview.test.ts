import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settleAgenda } from '@/lib/app/agenda';
import { previewStandards } from '@/lib/app/standards-preview';
import { answerNudge } from '@/lib/log/answers';
import { readTables } from '@/lib/log/dump';
import { mostPressing } from '@/lib/log/most-pressing';
import { defaultStandards } from '@/lib/model/standards';
import { customer, emptyLog, message, read, ZONE } from '@/test/log/builders';
import { fakeBrowser } from './fake-browser';
import { settings } from './log';

beforeEach(async () => {
  fakeBrowser();
  await emptyLog();
});

/** Friday 20 November 2026 in Oslo. */
const at = (hour: number) => Date.UTC(2026, 10, 20, hour - 1);
const here = defaultStandards(ZONE);
const hours = (count: number) => ({
  ...here,
  targets: [{ tier: '', channel: null, amount: count * 60, unit: 'business-minutes' as const }],
});
const looking = () => ({ signal: new AbortController().signal, progress: vi.fn() });

/** A customer who asked at 09:00; the page was read again at 12:00. */
async function waiting(number: number): Promise<string> {
  const { id } = await customer(`someone.${number}@brightwater.example`, `Someone ${number}`);
  const time = { at: at(9) + number, precision: 'ms', zone: 'known' } as const;
  await read([message(id, { time, aliases: [{ id: `mail/${number}`, strong: true }], subject: `Order ${number}` })], {
    readAt: at(12),
  });
  return id;
}

describe('what other standards would change', () => {
  it('is told of those who wait, and writes nothing', async () => {
    for (const number of [1, 2, 3]) await waiting(number);
    await customer('calm@brightwater.example', 'Calm');
    await settleAgenda(settings(), at(12));
    const before = await readTables();
    const told = looking();
    const { shifts, looked, more } = await previewStandards(hours(8), hours(2), at(12), told);
    expect(shifts[0]).toEqual({ ruleId: 'reply-owed', kind: 'late', counts: 'conversations', count: 3 });
    expect([looked, more]).toEqual([4, false]);
    expect(told.progress).toHaveBeenCalledWith(0, 4);
    expect(await readTables()).toEqual(before);
  });

  it('knows those whom nobody evaluated yet, and is nothing under the same standards', async () => {
    await waiting(1);
    expect(await previewStandards(hours(8), hours(8), at(12), looking())).toEqual({
      shifts: [],
      looked: 1,
      more: false,
    });
    expect((await previewStandards(hours(8), hours(2), at(12), looking())).shifts).not.toEqual([]);
  });

  it('leaves out what the seller put off', async () => {
    const customerId = await waiting(1);
    const cause = null;
    const verdict = 'not-for-this-customer';
    const answer = { customerId, cause, verdict, until: null, at: at(12) } as const;
    for (const ruleId of ['reply-owed', 'acknowledge-now']) {
      await answerNudge({ ...answer, ruleId }, () => false);
    }
    expect((await previewStandards(hours(8), hours(2), at(12), looking())).shifts).toEqual([]);
  });

  it('ends at once when nobody waits for it any more', async () => {
    await waiting(1);
    const stop = new AbortController();
    stop.abort();
    const stopped = previewStandards(hours(8), hours(2), at(12), { ...looking(), signal: stop.signal });
    await expect(stopped).rejects.toThrow(/abort/i);
  });
});

it('those who press most come first, as many as are asked for', async () => {
  await customer('calm@brightwater.example', 'Calm');
  const late = await waiting(1);
  await settleAgenda(settings(), at(16));
  const { id: unseen } = await customer('new@brightwater.example', 'New');
  expect((await mostPressing(5)).ids).toHaveLength(3);
  expect((await mostPressing(5)).ids[0]).toBe(late);
  expect((await mostPressing(5)).ids.at(-1)).toBe(unseen);
  expect(await mostPressing(1)).toEqual({ ids: [late], more: true });
  expect(await mostPressing(3)).toMatchObject({ more: false });
});
