import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DuplicatesPage } from '@/components/desk/customers/duplicates-page';
import type { Pair, PairMember } from '@/lib/app/people-contract';
import { customerBodySchema } from '@/lib/model/customer';
import { expectAccessible } from '@/test/components/render';
import { fakePeople, showPart } from './people';

const member = (id: string, body: { name: string; role?: string; note?: string }, address: string): PairMember => ({
  customer: {
    id,
    internal: false,
    stage: 'customer',
    addedAt: 0,
    revision: 1,
    body: customerBodySchema.parse(body),
  },
  identities: [
    { id: `${id}-mail`, customerId: id, type: 'email', linked: false, until: null, body: { value: address, name: '' } },
  ],
});

const anna = member('a', { name: 'Anna Lund', role: 'Owner', note: 'Has a dog' }, 'anna@lund.example');
const twin = member('b', { name: 'A. Lund', note: 'Likes kayaks' }, 'anna.lund@lund.example');
const pair: Pair = { id: 'a b', members: [anna, twin], why: ['name and domain'] };
const other: Pair = {
  id: 'b c',
  members: [twin, member('c', { name: 'Ann Lund' }, 'al@lund.example')],
  why: ['phone'],
};

async function looked(pairs: readonly Pair[] = [pair, other]) {
  const people = { ...fakePeople(), findDuplicates: vi.fn(() => Promise.resolve([...pairs])) };
  const shown = showPart(<DuplicatesPage />, people);
  await shown.user.click(screen.getByRole('button', { name: 'Look for duplicates' }));
  await screen.findByText(/to look at|looks like two/);
  return { ...shown, people };
}

describe('customers who may be one person', () => {
  it('are looked for when asked for alone, and it says so when there are none', async () => {
    const people = fakePeople();
    const { user } = showPart(<DuplicatesPage />, people);
    expect(people.findDuplicates).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Look for duplicates' }));
    expect(await screen.findByText('Nobody in your log looks like two.')).toBeInTheDocument();
  });

  it('stand side by side with why, what would move, and what holds where they differ', async () => {
    const { user, people, container } = await looked();
    const card = within(screen.getByRole('article', { name: 'Anna Lund' }));
    expect(card.getByText('names alike, mail of one firm')).toBeInTheDocument();
    expect(
      await card.findByText(/3 entries, 1 address and 2 conversations would move to Anna Lund/),
    ).toBeInTheDocument();
    // Only one of them says a role: there is nothing to choose.
    expect(card.queryByRole('group', { name: 'Role' })).toBeNull();
    expect(card.getByRole('radio', { name: 'Both, one after the other' })).toBeChecked();
    await expectAccessible(container);
    await user.click(within(card.getByRole('group', { name: 'Name' })).getByRole('radio', { name: 'A. Lund' }));
    await user.click(card.getByRole('button', { name: 'Merge' }));
    expect(people.merge).toHaveBeenCalledWith({
      staysId: 'a',
      goesId: 'b',
      stage: 'customer',
      internal: false,
      body: { ...anna.customer.body, name: 'A. Lund', note: 'Has a dog\nLikes kayaks' },
    });
    // Whoever went is in no other pair any more.
    expect(await screen.findByText('Nobody in your log looks like two.')).toBeInTheDocument();
  });

  it('stay as the seller chooses', async () => {
    const { user, people } = await looked([pair]);
    await user.click(screen.getByRole('radio', { name: /A\. Lund goes/ }));
    await user.click(screen.getByRole('button', { name: 'Merge' }));
    expect(people.merge).toHaveBeenCalledWith(expect.objectContaining({ staysId: 'b', goesId: 'a' }));
  });

  it('are kept as two people when the seller says so', async () => {
    const { user, people } = await looked();
    const card = within(screen.getByRole('article', { name: 'Anna Lund' }));
    await user.click(card.getByRole('button', { name: 'These are two people' }));
    expect(people.keepApart).toHaveBeenCalledWith('a', 'b');
    expect(await screen.findByText('1 pair to look at.')).toBeInTheDocument();
  });

  it('can be stopped being looked for', async () => {
    const people = fakePeople();
    let signal: AbortSignal | undefined;
    people.findDuplicates = vi.fn((looking) => {
      signal = looking.signal;
      looking.progress?.(0.5);
      return new Promise<Pair[]>(() => undefined);
    });
    const { user } = showPart(<DuplicatesPage />, people);
    await user.click(screen.getByRole('button', { name: 'Look for duplicates' }));
    expect(await screen.findByRole('progressbar')).toHaveAttribute('value', '0.5');
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(signal?.aborted).toBe(true);
    expect(screen.getByText('Stopped. Nothing was changed.')).toBeInTheDocument();
  });
});
