import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { useScoreboard } from '@/components/desk/scoreboard/use-scoreboard';
import { addCustomer } from '@/lib/log/customers';
import { defaultStandards } from '@/lib/model/standards';
import { emptyLog } from '@/test/app/log';
import { now, zone } from '@/test/components/sample';

beforeEach(async () => {
  await emptyLog();
  await addCustomer({ body: { name: 'Ada' }, stage: 'customer', identities: [], now });
});

it('counts whole again when the standards change, and when the seller asks', async () => {
  const { result, rerender } = renderHook(({ standards }) => useScoreboard(standards, now), {
    initialProps: { standards: defaultStandards(zone) },
  });
  const whole = () => waitFor(() => expect(result.current.reading).toMatchObject({ is: 'read', whole: true }));
  await whole();
  rerender({ standards: defaultStandards('UTC') });
  await act(async () => {});
  await whole();
  expect(result.current.reading).toMatchObject({ counted: [{ tallied: { customer: { body: { name: 'Ada' } } } }] });
  act(() => result.current.readAgain());
  expect(result.current.reading.is).toBe('under way');
  await whole();
});
