import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { addCustomer } from '@/lib/log/customers';
import { addEntry } from '@/lib/log/entries';
import { indexSlice } from '@/lib/log/search/index-slice';
import { expectAccessible } from '@/test/components/render';
import { emptyLog, NOW } from '@/test/log/builders';
import { showDesk } from './show-desk';

const sells = '<b>Kayak</b> & paddles, 2 of each';
let adaId = '';

beforeEach(async () => {
  history.replaceState(null, '', '#/search');
  await emptyLog();
  const ada = await addCustomer({
    body: { name: 'Ada Lindqvist', account: 'Kayak House' },
    stage: 'customer',
    identities: [{ type: 'email', value: 'ada@kayakhouse.example' }],
    now: NOW,
  });
  adaId = ada.id;
  for (const text of [sells, 'Prefers the red ones']) {
    await addEntry({ customerId: ada.id, kind: 'fact', at: NOW, body: { category: 'work', text, source: 'told' } });
  }
  while (await indexSlice());
});

const search = () => screen.findByRole('searchbox', { name: /everything in your log/ });

describe('the search of the desk', () => {
  it('finds customers, accounts and entries as the seller types, and marks the words as words', async () => {
    const { user, container } = showDesk({ page: 'search', id: '' });
    await user.type(await search(), 'kayak');
    const found = await screen.findByRole('region', { name: 'In the log' });
    const link = within(found).getByRole('link', { name: /Ada Lindqvist/ });
    expect(link.getAttribute('href')).toMatch(new RegExp(`^#/customers/${adaId}\\?at=\\w+$`));
    expect(link).toHaveTextContent(sells);
    expect([...link.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Kayak']);
    expect(link.querySelector('b')).toBeNull();
    expect(within(screen.getByRole('region', { name: 'Customers' })).getByRole('link')).toHaveTextContent('Ada');
    expect(within(screen.getByRole('region', { name: 'Accounts' })).getByRole('button')).toHaveTextContent('1 person');
    await expectAccessible(container);
  });

  it('finds what was said of somebody by their name and a word of it', async () => {
    const { user } = showDesk({ page: 'search', id: '' });
    await user.type(await search(), 'lindq red');
    const found = await screen.findByRole('region', { name: 'In the log' });
    expect(within(found).getAllByRole('link')).toHaveLength(1);
    expect(found).toHaveTextContent('Prefers the red ones');
  });

  it('is gone through by the arrow keys, from the field and back to it', async () => {
    const { user } = showDesk({ page: 'search', id: 'kayak' });
    const input = await search();
    await screen.findByRole('region', { name: 'In the log' });
    expect(input).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: /Ada Lindqvist Kayak House/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(within(screen.getByRole('region', { name: 'In the log' })).getByRole('link')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(input).toHaveFocus();
  });

  it('says when there is nothing, and keeps what was typed out of the address', async () => {
    const { user } = showDesk({ page: 'search', id: '' });
    await user.type(await search(), 'harpsichord');
    // Of each letter that was typed it is said anew.
    await waitFor(() => expect(screen.getByText(/Nothing in your log has/)).toHaveTextContent('“harpsichord”'));
    expect(location.href).not.toContain('harpsichord');
    expect(history.state).toEqual({ query: 'harpsichord' });
  });
});
