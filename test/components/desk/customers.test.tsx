import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AccountRows } from '@/components/desk/customers/account-rows';
import { CustomerRows } from '@/components/desk/customers/customer-rows';
import { accountsOf } from '@/lib/app/accounts';
import type { ListedCustomer } from '@/lib/app/customer-list';
import { expectAccessible } from '@/test/components/render';
import { showPart } from './people';

const many = (count: number): ListedCustomer[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    name: `Customer ${index}`,
    account: index % 2 === 0 ? 'Lund Kajakk' : '',
    address: `c${index}@customer.example`,
    internal: false,
    stage: 'customer',
    tier: '',
    text: '',
  }));

describe('the rows of all customers', () => {
  // jsdom lays nothing out, and so cannot scroll.
  beforeEach(() => vi.stubGlobal('scrollTo', vi.fn()));

  it('puts few of ten thousand into the document, each with its place among them', async () => {
    const { container } = render(<CustomerRows customers={many(10_000)} pressing={new Map()} />);
    const rows = screen.getAllByRole('listitem');
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]).toHaveAttribute('aria-setsize', '10000');
    expect(rows[0]).toHaveAttribute('aria-posinset', '1');
    expect(screen.getByRole('link', { name: /^Customer 0 / })).toHaveAttribute('href', '#/customers/c0');
    await expectAccessible(container);
  });

  it('goes through them by the arrow keys, and stays at the ends', async () => {
    const user = userEvent.setup();
    render(<CustomerRows customers={many(3)} pressing={new Map()} />);
    const link = (index: number) => screen.getByRole('link', { name: new RegExp(`^Customer ${index} `) });
    link(0).focus();
    await user.keyboard('{ArrowDown}');
    expect(link(1)).toHaveFocus();
    await user.keyboard('{End}');
    expect(link(2)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(link(2)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(link(0)).toHaveFocus();
  });

  it('says what presses, and only that it may be owed where nobody has looked since', () => {
    const pressing = new Map([
      ['c0', { level: 'overdue' as const, title: 'An answer is overdue', may: false }],
      ['c1', { level: 'overdue' as const, title: 'An answer may be owed', may: true }],
    ]);
    render(<CustomerRows customers={many(2)} pressing={pressing} />);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/overdue/);
    expect(second).toHaveTextContent(/may be owed$/);
  });
});

describe('the rows of all accounts', () => {
  beforeEach(() => vi.stubGlobal('scrollTo', vi.fn()));

  it('say how many people, what presses most and for whom, and the last contact; each leads to its people', async () => {
    const accounts = accountsOf(many(3).map((one) => ({ ...one, account: one.id === 'c1' ? 'Åker & Søn' : 'Lund' })));
    const pressing = new Map([['c2', { level: 'overdue' as const, title: 'An answer is overdue', may: false }]]);
    const contacts = new Map([['c0', Date.UTC(2026, 10, 3)]]);
    const { container } = showPart(<AccountRows accounts={accounts} pressing={pressing} contacts={contacts} />);
    const [first, second] = screen.getAllByRole('link');
    expect(first).toHaveTextContent(/^Åker & Søn 1 person$/);
    expect(first).toHaveAttribute('href', '#/customers/account%3Aaker%20%26%20son');
    expect(second).toHaveTextContent(/Lund 2 people.*Customer 2: An answer is overdue.*3 Nov.*overdue/);
    await expectAccessible(container);
  });
});
