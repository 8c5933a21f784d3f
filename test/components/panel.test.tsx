import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PageState, TodayRow } from '@/lib/app/panel-state';
import { DAY, MINUTE } from '@/lib/model/time';
import { fakeActions } from './fake-actions';
import { showPanel } from './render';
import { body, customer, nothing, now, pageRead, person, ready, view } from './sample';

const nobody = { subject: { is: 'nobody' }, customer: nothing } as const;

const rows: TodayRow[] = [
  {
    customerId: 'c1',
    name: 'Priya Raman',
    account: 'Trailmix Rentals',
    nudge: {
      ruleId: 'reply-owed',
      level: 'overdue',
      title: 'An answer is late',
      says: '',
      due: now - 2 * DAY,
      may: false,
    },
    conversationId: 'v1',
  },
  {
    customerId: 'c2',
    name: 'Li Wei',
    account: '',
    nudge: { ruleId: 'reply-owed', level: 'overdue', title: 'An answer', says: '', due: now - MINUTE, may: true },
    conversationId: null,
  },
];

const many = (rows: TodayRow[]) => ({ rows, more: { count: 0, atLeast: false } });

describe('the top bar', () => {
  it.each([
    ['ok', 'Roundcube · read well'],
    ['degraded', 'Roundcube · partly read'],
    ['broken', 'Roundcube · not recognised'],
    ['unsupported', 'Roundcube · nothing to read here'],
  ] as const)('says how well the page was read: %s', (state, words) => {
    showPanel({ ...nobody, page: pageRead(state) });
    expect(screen.getByRole('banner')).toHaveTextContent(words);
  });

  it('does not call a page read well on which nobody was found', () => {
    showPanel({ ...nobody, page: { ...pageRead(), bare: true } as PageState });
    expect(screen.getByRole('banner')).toHaveTextContent('Roundcube · nobody found for sure');
  });

  it('counts what is due today and leads there and back', async () => {
    const { user } = showPanel({ today: ready(many(rows)) });
    await user.click(screen.getByRole('button', { name: 'Today 2' }));
    expect(screen.getByRole('region', { name: 'Today' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Priya Raman' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Today 2' }));
    expect(screen.getByRole('heading', { name: 'Priya Raman' })).toBeVisible();
  });
});

describe('today', () => {
  it('shows who waits, most pressing first, and never calls late what was not read since', () => {
    showPanel({ ...nobody, today: ready(many(rows)) });
    const [first, second] = within(screen.getByRole('region', { name: 'Today' })).getAllByRole('listitem');
    expect(first).toHaveTextContent('Priya Raman');
    expect(first).toHaveTextContent('overdue');
    expect(second).toHaveTextContent('may be owed');
    expect(second).not.toHaveTextContent('overdue');
  });

  it('opens a customer', async () => {
    const { user, actions } = showPanel({ ...nobody, today: ready(many(rows)) });
    await user.click(screen.getByRole('button', { name: /Li Wei/ }));
    expect(actions.showCustomer).toHaveBeenCalledWith('c2');
  });

  it('says that nothing is due, that it is still looking, and what failed', () => {
    const { update } = showPanel(nobody);
    expect(screen.getByText(/Nothing is due/)).toBeVisible();
    update({ today: { value: undefined, loading: true, error: null } });
    expect(screen.getByText('Looking through your customers…')).toBeVisible();
    update({ today: { value: undefined, loading: false, error: 'The database is closed.' } });
    expect(screen.getByText(/The database is closed/)).toBeVisible();
  });
});

describe('the page beside the panel', () => {
  it('asks for the button where it was not pressed', () => {
    showPanel({ ...nobody, page: { is: 'not-granted', protected: false } });
    expect(screen.getByText('Press the Attune button to read this page')).toBeVisible();
  });

  it('says which pages the browser keeps to itself', () => {
    showPanel({ ...nobody, page: { is: 'not-granted', protected: true } });
    expect(screen.getByText('The browser keeps this page to itself')).toBeVisible();
  });

  it('does not ask for it where pressing would not help', () => {
    showPanel({ ...nobody, page: { is: 'empty' } });
    expect(screen.getByText('Nothing to read here', { selector: 'h2' })).toBeVisible();
    expect(screen.queryByText(/Press the Attune button/)).not.toBeInTheDocument();
  });

  it('is reading', () => {
    showPanel({ ...nobody, page: { is: 'waiting' } });
    expect(screen.getByText('Reading the page')).toBeInTheDocument();
  });

  it.each([
    ['Read', true],
    ['Not this one', false],
  ])('asks whose mailbox it is: %s', async (label, mine) => {
    const { user, actions } = showPanel({
      ...nobody,
      page: { is: 'whose', account: 'kari@northwind.example', siteName: 'Gmail' },
    });
    expect(screen.getByText(/signed in as/)).toHaveTextContent('kari@northwind.example');
    await user.click(screen.getByRole('button', { name: label }));
    expect(actions.readAs).toHaveBeenCalledWith('kari@northwind.example', mine);
  });

  it('reads a declined mailbox after all', async () => {
    const { user, actions } = showPanel({
      ...nobody,
      page: { is: 'not-read', account: 'kari@post.example', why: 'declined', siteName: 'Gmail' },
    });
    await user.click(screen.getByRole('button', { name: 'Read it after all' }));
    expect(actions.readAs).toHaveBeenCalledWith('kari@post.example', true);
  });

  it('leads from a page on the never-read list to the list', async () => {
    const { user } = showPanel({
      ...nobody,
      page: { is: 'not-read', account: '', why: 'never-read', siteName: 'Gmail' },
    });
    await user.click(screen.getByRole('button', { name: 'See the list' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toHaveFocus();
  });

  it('names what is missing on a broken page and offers the ways out', async () => {
    const { user, actions } = showPanel({ ...nobody, page: pageRead('broken', ['sender', 'message']) });
    expect(screen.getByText(/Missing: sender, message/)).toHaveTextContent(
      'nobody was matched and nothing was written',
    );
    await user.click(screen.getByRole('button', { name: 'Copy the report' }));
    expect(actions.copy).toHaveBeenCalledWith('div 3');
    await user.type(screen.getByLabelText('Paste an address'), 'priya@trailmix.example{Enter}');
    expect(actions.showAddress).toHaveBeenCalledWith('priya@trailmix.example');
    await user.click(screen.getByRole('button', { name: 'Choose a customer' }));
    expect(screen.getByRole('dialog', { name: 'Find a customer' })).toBeVisible();
  });

  it('keeps a customer in sight on a page that was partly read', () => {
    showPanel({ page: pageRead('degraded', ['time']) });
    expect(screen.getByText('Partly read: unsure of time')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Priya Raman' })).toBeVisible();
  });

  it('offers to be always on, asking the browser within the click', async () => {
    const { user, actions } = showPanel({ page: pageRead('ok', [], { alwaysOn: false }) });
    await user.click(screen.getByRole('button', { name: 'Always on this site' }));
    expect(actions.alwaysOn).toHaveBeenCalledWith('https://mail.example');
  });

  it('does not offer it where it is so, or where the address is not known', () => {
    const { update } = showPanel();
    expect(screen.queryByRole('button', { name: 'Always on this site' })).not.toBeInTheDocument();
    update({ page: pageRead('ok', [], { alwaysOn: false, origin: '' }) });
    expect(screen.queryByRole('button', { name: 'Always on this site' })).not.toBeInTheDocument();
  });
});

describe('a customer chosen by hand', () => {
  it('says so, shows nobody else of the page, and leads back', async () => {
    const { user, actions } = showPanel({ chosen: true, people: [person()] });
    expect(screen.getByText('Chosen by you, not by the page')).toBeVisible();
    expect(screen.queryByText('Also on this page')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Back to the page' }));
    expect(actions.followPage).toHaveBeenCalledTimes(1);
  });
});

describe('when the page moves on', () => {
  it('Today makes way for the customer', async () => {
    const { user, update } = showPanel({ ...nobody, today: ready(many(rows)) });
    await user.click(screen.getByRole('button', { name: 'Today 2' }));
    update({ subject: { is: 'customer', customerId: 'c1' }, customer: ready(view()) });
    expect(screen.getByRole('heading', { name: 'Priya Raman' })).toBeVisible();
  });

  it('what the seller is writing about somebody does not', async () => {
    const { user, actions, update } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    update({
      subject: { is: 'customer', customerId: 'c2' },
      customer: ready(view({ customer: customer({ id: 'c2', body: body({ name: 'Li Wei' }) }) })),
    });
    await user.type(within(screen.getByRole('dialog')).getByLabelText('Name'), ' Singh{Enter}');
    expect(actions.saveCustomer).toHaveBeenCalledWith(
      'c1',
      expect.objectContaining({ body: expect.objectContaining({ name: 'Priya Raman Singh' }) }),
    );
  });
});

describe('what went wrong', () => {
  it('is named until it is closed', async () => {
    const { user, actions } = showPanel({ problem: 'The log could not be written: the disk is full.' });
    expect(screen.getByRole('alert')).toHaveTextContent('the disk is full');
    await user.click(screen.getByRole('button', { name: 'Close message' }));
    expect(actions.dismissProblem).toHaveBeenCalledTimes(1);
  });

  it('is named when a customer cannot be read', () => {
    showPanel({ customer: { value: undefined, loading: false, error: 'The database is closed.' } });
    expect(screen.getByText(/The database is closed/)).toBeVisible();
  });

  it('does not pass a declined permission off as done', async () => {
    const actions = fakeActions({ alwaysOn: () => Promise.resolve(false) });
    const { user } = showPanel({ actions, page: pageRead('ok', [], { alwaysOn: false }) });
    await user.click(screen.getByRole('button', { name: 'Always on this site' }));
    expect(screen.getByRole('status', { name: 'Just done' })).toBeEmptyDOMElement();
  });
});
