import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useViewState } from '@/components/panel/view-state';
import { log } from '@/lib/log/database';
import { addEntry } from '@/lib/log/entries';
import { DAY } from '@/lib/model/time';
import { expectAccessible } from '@/test/components/render';
import { body, customer, now, ready, view } from '@/test/components/sample';
import { customerScores } from '@/test/components/scores';
import { emptyLog, customer as inLog } from '@/test/log/builders';
import { showDesk } from './show-desk';

beforeEach(async () => {
  await emptyLog();
  await log.customers.add(customer());
  useViewState.setState({ drafts: {}, toasts: [] });
});

const show = (change: Parameters<typeof view>[0] = {}) =>
  showDesk({ page: 'customers', id: 'c1' }, { customer: ready(view(change)) });
const add = (kind: 'issue' | 'hand-off' | 'fact', at: number, body: object) =>
  addEntry({ customerId: 'c1', kind, at, body });
const region = (name: string) => screen.findByRole('region', { name });

describe('the page of a customer', () => {
  it('says at its head who it is and how they stand, and takes the focus to the name', async () => {
    const { container } = show({
      customer: customer({ body: body({ tier: 'key' }) }),
      conversations: [],
      scores: customerScores({ loyalty: { is: 'at-risk', entryIds: [], entries: [], engaged: { now: 1, before: 6 } } }),
    });
    const name = await screen.findByRole('heading', { level: 1, name: customer().body.name });
    expect(name).toHaveFocus();
    await waitFor(() => expect(document.title).toBe(`${customer().body.name} · Attune`));
    const chips = within(screen.getByRole('list', { name: 'In short' })).getAllByRole('listitem');
    expect(chips.map(({ textContent }) => textContent)).toEqual(['Customer', 'key', 'At risk', 'Delight']);
    await region('Log');
    await expectAccessible(container);
  });

  it('goes on with a line that was begun elsewhere', async () => {
    useViewState.getState().setDraft('c1', { line: 'Not content', kind: 'issue', fields: {} });
    show();
    await screen.findByRole('heading', { level: 1 });
    expect(screen.getByRole('textbox', { name: 'Add to the log' })).toHaveFocus();
  });

  it('leads to the other people of the account, however it is written', async () => {
    const { account } = customer().body;
    const bea = await inLog('bea@trailmix.example', 'Bea');
    await inLog('cy@elsewhere.example', 'Cy');
    await log.customers.update(bea.id, { 'body.account': account.toUpperCase() });
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: `${account}: who else is there` }));
    const others = within(await screen.findByRole('list', { name: 'Others of this account' })).getAllByRole('link');
    expect(others.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Bea', `#/customers/${bea.id}`],
    ]);
  });

  it('lists what is known, and shows the rest when asked', async () => {
    for (let number = 1; number <= 10; number += 1) {
      await add('fact', now - number * DAY, { category: 'person', text: `Fact ${number}`, source: 'told' });
    }
    const { user } = show();
    const known = within(await region('What is known'));
    expect(known.getAllByText(/^Fact \d/)).toHaveLength(8);
    await user.click(known.getByRole('button', { name: 'Show all 10' }));
    expect(known.getAllByText(/^Fact \d/)).toHaveLength(10);
  });
});

describe('issues and hand-offs', () => {
  it('stand with how they came so far, open ones first, and the next stage in one press', async () => {
    const opened = now - 9 * DAY;
    const old = { what: 'A torn sleeve', openedAt: opened, acknowledgedAt: opened, resolvedAt: now - 7 * DAY };
    await add('issue', now - DAY, { ...old, state: 'resolved', changed: 'Sleeves are double stitched' });
    const { id } = await add('issue', now - 2 * DAY, { what: 'A wrong colour', openedAt: now - 2 * DAY });
    const { user, actions } = show();
    const rows = within(await region('Issues')).getAllByRole('listitem');
    const [open, , closed] = rows;
    expect(open).toHaveTextContent(/^A wrong colouropen.*Opened 18 Nov/);
    expect(closed).toHaveTextContent(
      /A torn sleeveresolved.*Opened 11 Nov.*Acknowledged 11 Nov.*Resolved 13 Nov.*double stitched/,
    );
    await user.click(screen.getByRole('button', { name: 'Resolved: A wrong colour' }));
    expect(actions.act).toHaveBeenCalledExactlyOnceWith('c1', {
      do: 'issue-stage',
      label: 'Resolved',
      entryId: id,
      stage: 'resolved',
    });
    expect(screen.getByRole('button', { name: 'It came back: A torn sleeve' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Resolved: A torn sleeve' })).toBeNull();
  });

  it('of hand-offs, what is left to do of them', async () => {
    await add('hand-off', now - DAY, { to: 'Ola', why: 'Customs papers', brief: 'yes', introduced: 'no' });
    show();
    const handOffs = within(await region('Hand-offs'));
    expect(handOffs.getByText('Brief given', { selector: 'li' })).toBeInTheDocument();
    const presses = handOffs.getAllByRole('button').map(({ textContent }) => textContent);
    expect(presses).toEqual(['Introduced', 'Followed up', 'Edit']);
  });
});

describe('the timeline', () => {
  it('shows one kind alone, and more of it when asked', async () => {
    await add('issue', now - DAY, { what: 'A wrong colour', openedAt: now - DAY });
    for (let number = 1; number <= 60; number += 1) {
      await add('fact', now - number * DAY, { category: 'person', text: `Fact ${number}`, source: 'told' });
    }
    const { user } = show();
    const timeline = within(await region('Log'));
    expect(timeline.getByText('A wrong colour')).toBeInTheDocument();
    await user.selectOptions(timeline.getByLabelText('Show'), 'Fact');
    await waitFor(() => expect(timeline.queryByText('A wrong colour')).toBeNull());
    expect(timeline.getAllByText(/^Fact \d/)).toHaveLength(50);
    await user.click(timeline.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(timeline.getAllByText(/^Fact \d/)).toHaveLength(60));
    await user.selectOptions(timeline.getByLabelText('Show'), 'Sale');
    expect(await timeline.findByText('Nothing of this kind in their log.')).toBeInTheDocument();
  });
});
