import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useScores } from '@/components/panel/use-scores';
import type { CustomerRecord } from '@/lib/app/customer-view';
import { addCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { addEntry } from '@/lib/log/entries';
import { defaultStandards } from '@/lib/model/standards';
import { DAY } from '@/lib/model/time';

const standards = defaultStandards('Europe/Oslo');

/** What waits for a moment in which nothing is to be done. */
let waiting = new Map<number, () => void>();
const idle = () => act(async () => [...waiting.values()].map((begin) => begin()));

beforeEach(() => {
  waiting = new Map();
  vi.stubGlobal('requestIdleCallback', (begin: () => void) => waiting.set(waiting.size + 1, begin).size);
  vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.delete(handle));
});

async function kept(promises: number): Promise<CustomerRecord> {
  const now = Date.now();
  const customer = await addCustomer({
    body: { name: 'Priya' },
    stage: 'customer',
    identities: [],
    now: now - 300 * DAY,
  });
  for (let index = 0; index < promises; index += 1) {
    const body = { by: 'us', what: 'The list', due: now - DAY, state: 'kept', closedAt: now - DAY };
    await addEntry({ customerId: customer.id, kind: 'promise', at: now - 2 * DAY, body });
  }
  return { situation: { customer }, settings: { standards } } as unknown as CustomerRecord;
}

const follow = (record: CustomerRecord | null) =>
  renderHook(({ of }) => useScores(of, Date.now()), { initialProps: { of: record } });
const keptOf = (scores: ReturnType<typeof useScores>) => scores?.scores.find(({ id }) => id === 'promises-kept')?.n;

describe('the scores of the customer shown', () => {
  it('are read when nothing else is to be done, and not before', async () => {
    const loading = vi.spyOn(log, 'transaction');
    const { result } = follow(await kept(3));
    loading.mockClear();
    await act(async () => {});
    expect([result.current, loading.mock.calls]).toEqual([null, []]);
    await idle();
    await waitFor(() => expect(keptOf(result.current)).toBe(3));
    loading.mockRestore();
  });

  it('are never those of the customer before', async () => {
    const [first, second] = [await kept(3), await kept(4)];
    const { result, rerender } = follow(first);
    await idle();
    await waitFor(() => expect(keptOf(result.current)).toBe(3));
    rerender({ of: second });
    expect(result.current).toBeNull();
    await idle();
    await waitFor(() => expect(keptOf(result.current)).toBe(4));
  });

  it('are not read for somebody who is gone before there was time', async () => {
    const { unmount } = follow(await kept(1));
    expect(waiting.size).toBe(1);
    unmount();
    expect(waiting.size).toBe(0);
  });

  it('are nobody’s when nobody is shown', async () => {
    const { result } = follow(null);
    expect([result.current, waiting.size]).toEqual([null, 0]);
  });
});
