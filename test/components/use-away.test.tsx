import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAway } from '@/components/panel/use-away';
import { storeAgenda } from '@/lib/log/agenda';
import { getCustomer } from '@/lib/log/customers';
import { lastHere, noteHere } from '@/lib/log/presence';
import { DAY, HOUR, MINUTE } from '@/lib/model/time';
import { customer, emptyLog } from '@/test/log/builders';
import { now } from './sample';

const ticks = { toFake: ['setInterval', 'clearInterval', 'Date'] } satisfies Parameters<typeof vi.useFakeTimers>[0];

beforeEach(async () => {
  await emptyLog();
  vi.useFakeTimers({ ...ticks, now });
});
afterEach(() => void vi.useRealTimers());

/** Somebody whose answer fell due then. */
async function fellDue(due: number): Promise<void> {
  const { id } = await customer(`due${due}@brightwater.example`);
  const revision = (await getCustomer(id))?.revision ?? 0;
  const top = {
    ruleId: 'reply-owed',
    cause: 'c',
    level: 'overdue',
    levelIndex: 3,
    title: '',
    says: '',
    due,
    may: false,
  };
  await storeAgenda({ customerId: id, revision, stamp: '', at: null, top });
}

const open = () => renderHook(({ at }) => useAway(at), { initialProps: { at: now } });
const settle = () => act(() => new Promise((done) => setTimeout(done, 50)));

/** Waits for what the log answers; the intervals of waitFor stand still here. */
async function told({ result }: ReturnType<typeof open>) {
  for (let turn = 0; turn < 60 && result.current.caughtUp === null; turn += 1) await settle();
  return result.current.caughtUp;
}

it('tells what fell due since the seller was last here, until they looked', async () => {
  await noteHere(now - 2 * DAY);
  await fellDue(now - 3 * DAY);
  await fellDue(now - DAY);
  const opened = open();
  const { result } = opened;
  expect(await told(opened)).toMatchObject({ since: now - 2 * DAY, overdue: 1, seen: false });
  act(() => result.current.seen());
  expect(result.current.caughtUp).toMatchObject({ overdue: 1, seen: true });
  await settle();
  expect(await lastHere()).toBe(now);
});

it('keeps what was not looked at for the next time', async () => {
  await noteHere(now - 2 * DAY);
  await fellDue(now - DAY);
  const opened = open();
  expect(await told(opened)).not.toBeNull();
  act(() => void vi.advanceTimersByTime(10 * MINUTE));
  await settle();
  opened.unmount();
  expect(await lastHere()).toBe(now - 2 * DAY);
});

/** Waits until it is written down that the seller was here then. */
async function noted(at: number): Promise<void> {
  for (let turn = 0; turn < 60 && (await lastHere()) !== at; turn += 1) await settle();
  expect(await lastHere()).toBe(at);
}

it('writes that the seller is here, at once and every two minutes, when there is nothing to tell', async () => {
  await noteHere(now - 2 * DAY);
  const { unmount } = open();
  await noted(now);
  act(() => void vi.advanceTimersByTime(2 * MINUTE));
  await settle();
  expect(await lastHere()).toBe(now + 2 * MINUTE);
  unmount();
  act(() => void vi.advanceTimersByTime(HOUR));
  await settle();
  expect(await lastHere()).toBe(now + 2 * MINUTE);
});

it('takes a machine that slept with the panel open for an absence', async () => {
  const opened = open();
  const { rerender } = opened;
  await settle();
  rerender({ at: now + MINUTE });
  await settle();
  await fellDue(now + 5 * HOUR);
  rerender({ at: now + 9 * HOUR });
  expect(await told(opened)).toMatchObject({ since: now + MINUTE, until: now + 9 * HOUR, overdue: 1 });
});

it('tells nothing the first time, and knows of that visit however short it was', async () => {
  await fellDue(now - DAY);
  const { result, unmount } = open();
  await noted(now);
  expect(result.current.caughtUp).toBeNull();
  unmount();
  expect(await lastHere()).toBe(now);
});
