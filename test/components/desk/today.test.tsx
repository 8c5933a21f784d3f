import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { sameRows } from '@/components/desk/today/same-rows';
import { useViewState } from '@/components/panel/view-state';
import type { DeskGroup, DeskRow } from '@/lib/app/desk-today';
import { todayGroupIds } from '@/lib/app/today-groups';
import { storeAgenda } from '@/lib/log/agenda';
import { getCustomer, updateCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { keepReflection } from '@/lib/log/reflections';
import { DAY, HOUR } from '@/lib/model/time';
import { levels } from '@/lib/nudges/rule';
import { fakeActions } from '@/test/components/fake-actions';
import { expectAccessible } from '@/test/components/render';
import { now, nudge } from '@/test/components/sample';
import { customer, emptyLog } from '@/test/log/builders';
import { showDesk } from './show-desk';

beforeEach(async () => {
  await emptyLog();
  useViewState.setState({ toasts: [] });
});

type Shown = Partial<ReturnType<typeof nudge>> & { more?: number; also?: string[] };

/** Somebody who stands in Today. */
async function stands(
  name: string,
  group: (typeof todayGroupIds)[number],
  { more = 0, also = [], ...change }: Shown = {},
) {
  const { id } = await customer(`${name.toLowerCase().replace(' ', '.')}@brightwater.example`, name);
  await updateCustomer(id, { body: { account: 'Brightwater' } });
  const fires = nudge({ title: `${name} waits for an answer`, ...change });
  const { ruleId, cause, level, title, says, due, may, standard, actions } = fires;
  const top = { ruleId, cause, level, levelIndex: levels.indexOf(level), title, says, due, may };
  const revision = (await getCustomer(id))?.revision ?? 0;
  const kept = { ...top, standard, actions: actions.map((action) => ({ ...action })) };
  const today = { group: todayGroupIds.indexOf(group), nudge: kept, more, also };
  await storeAgenda({ customerId: id, revision, stamp: '', at: null, top, today });
  return id;
}

const group = (name: string) => screen.findByRole('region', { name });
const link = (name: string) => screen.getByRole('link', { name });
const gone = (id: string) => act(() => log.agenda.delete(id));
const question = 'How well did you help someone today?';

describe('Today on the desk', () => {
  it('shows who needs the seller under headings, in order of consequence, with all that can be done', async () => {
    await stands('Bea', 'promised', {
      ruleId: 'promise-late',
      level: 'overdue',
      due: now - 2 * DAY,
      actions: [{ do: 'keep-promise', label: 'Log as kept', entryId: 'p1' }],
    });
    const ada = await stands('Ada', 'owed', { more: 1, also: ['A promise is late'] });
    await stands('Cy', 'may-be-owed', { may: true, due: now - HOUR });
    const { user, actions, container } = showDesk({ page: 'today', id: '' });
    const owed = within(await group('Owed'));
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['Owed 1', 'May be owed 1', 'Promised 1']);
    expect(screen.getByText('3 to look at')).toBeInTheDocument();

    const row = owed.getByRole('listitem');
    expect(row).toHaveTextContent(/Ada.*Brightwater.*due in 42 min.*Waits for an answer.*They asked about/);
    expect(row).toHaveTextContent('and 1 more: A promise is late');
    expect(owed.getByRole('link', { name: 'Ada' })).toHaveAttribute('href', `#/customers/${ada}`);
    expect(within(await group('May be owed')).getByRole('listitem')).toHaveTextContent('may be owed since');
    expect(within(await group('Promised')).getByRole('listitem')).toHaveTextContent('2 days late');

    await user.click(owed.getByRole('button', { name: 'Open it' }));
    const open = { do: 'open-conversation', label: 'Open it', conversationId: 'v1' };
    expect(actions.act).toHaveBeenCalledExactlyOnceWith(ada, open);
    expect(actions.took).toHaveBeenCalledWith(expect.objectContaining({ ruleId: 'reply-owed', customerId: ada }), open);
    await user.click(owed.getByRole('button', { name: 'Tomorrow morning', hidden: true }));
    expect(actions.snooze).toHaveBeenCalledWith(expect.objectContaining({ cause: 'v1', customerId: ada }), 'tomorrow');
    await expectAccessible(container);
  });

  it('offers to take back what was done', async () => {
    await stands('Ada', 'owed');
    const undo = () => Promise.resolve();
    const act = () => Promise.resolve({ says: 'No answer needed', undo });
    const { user } = showDesk({ page: 'today', id: '' }, { actions: fakeActions({ act }) });
    await user.click(within(await group('Owed')).getByRole('button', { name: 'No answer needed' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Taken back.')).toBeInTheDocument();
  });

  it('begins a line where it is written: on the page of the customer', async () => {
    const action = { do: 'add-entry', label: 'Open an issue', kind: 'issue', line: 'Not content' } as const;
    const id = await stands('Ada', 'at-risk', { actions: [action] });
    const { user, actions } = showDesk({ page: 'today', id: '' });
    await user.click(within(await group('At risk')).getByRole('button', { name: 'Open an issue' }));
    expect(actions.showCustomer).toHaveBeenCalledExactlyOnceWith(id);
    expect(useViewState.getState().drafts[id]).toMatchObject({ line: 'Not content', kind: 'issue' });
  });

  it('loads the first rows of a heading, and the others when they are asked for', async () => {
    for (const letter of 'ABCDEFGH') await stands(`Person ${letter}`, 'owed');
    const { user } = showDesk({ page: 'today', id: '' });
    const owed = within(await group('Owed'));
    expect(owed.getByRole('heading')).toHaveTextContent('Owed 8');
    expect(owed.getAllByRole('listitem')).toHaveLength(6);
    await user.click(owed.getByRole('button', { name: /under Owed$/ }));
    expect(await owed.findByText('Person H')).toBeInTheDocument();
    expect(owed.getAllByRole('listitem')).toHaveLength(8);
    expect(link('Person G')).toHaveFocus();
    expect(owed.queryByRole('button', { name: /under Owed$/ })).toBeNull();
  });
});

describe('a row', () => {
  const row = (customerId: string, more = 0): DeskRow => ({
    customerId,
    name: customerId,
    account: '',
    nudge: nudge(),
    more,
    also: [],
  });
  const groups = (...rows: DeskRow[]): DeskGroup[] => [{ group: 'owed', rows, more: { count: 0, atLeast: false } }];

  it('that says what it said stays the very same, wherever it stands; one that changed is new', () => {
    const before = groups(row('Ada'), row('Bea'));
    const [after] = sameRows(groups(row('Bea', 1), row('Ada'), row('Cy')), before);
    expect(after?.rows.map(({ customerId, more }) => [customerId, more])).toEqual([
      ['Bea', 1],
      ['Ada', 0],
      ['Cy', 0],
    ]);
    expect(after?.rows[1]).toBe(before[0]?.rows[0]);
    expect(after?.rows[0]).not.toBe(before[0]?.rows[1]);
  });
});

describe('the keyboard', () => {
  it('goes from row to row over all headings by arrows, j and k', async () => {
    await stands('Ada', 'owed');
    await stands('Bea', 'promised');
    const { user } = showDesk({ page: 'today', id: '' });
    await group('Promised');
    await user.keyboard('j');
    expect(link('Ada')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(link('Bea')).toHaveFocus();
    await user.keyboard('j');
    expect(link('Bea')).toHaveFocus();
    await user.keyboard('k');
    expect(link('Ada')).toHaveFocus();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(link('Bea')).toHaveFocus();
  });

  it('writes letters where something is typed', async () => {
    await stands('Ada', 'quiet', { level: 'hint', due: null });
    const { user } = showDesk({ page: 'today', id: '' });
    await user.type(await screen.findByLabelText('Whom, and how'), 'jack');
    expect(screen.getByLabelText('Whom, and how')).toHaveValue('jack');
  });

  it('stays with the next row when one goes, then with the last, then with the heading', async () => {
    const ids = [];
    for (const name of ['Ada', 'Bea', 'Cy']) ids.push(await stands(name, 'owed'));
    const [ada = '', bea = '', cy = ''] = ids;
    const { user } = showDesk({ page: 'today', id: '' });
    await user.click(
      within(await group('Owed')).getAllByRole('button', { name: 'No answer needed' })[0] ?? document.body,
    );
    await gone(ada);
    await waitFor(() => expect(link('Bea')).toHaveFocus());
    await user.keyboard('j');
    await gone(cy);
    await waitFor(() => expect(link('Bea')).toHaveFocus());
    await gone(bea);
    await screen.findByText('Nothing is due.');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });
});

describe('a log without anybody', () => {
  it('says how somebody comes into it, until somebody is there', async () => {
    const { container } = showDesk({ page: 'today', id: '' });
    await screen.findByText('Nothing is due.');
    expect(await screen.findByRole('link', { name: 'Take in mail or contacts' })).toHaveAttribute('href', '#/data');
    expect(screen.getByRole('button', { name: 'Look around with a sample' })).toBeInTheDocument();
    expect(screen.queryByText(/Everyone has their answer/)).toBeNull();
    await expectAccessible(container);
    await act(() => customer('ada@brightwater.example', 'Ada'));
    expect(await screen.findByText('Looking through your customers…')).toBeInTheDocument();
    expect(screen.queryByText('Nothing is due.')).toBeNull();
    await act(() => log.dirty.clear());
    expect(await screen.findByText('Everyone has their answer, as far as was read.')).toBeInTheDocument();
    expect(screen.queryByText(/Nobody is in your log/)).toBeNull();
  });
});

describe('the close of the day', () => {
  it('asks once nothing is owed, keeps the answer, and is quiet then', async () => {
    await keepReflection('day', { mark: 3, words: '' }, now - DAY);
    const { user, container } = showDesk({ page: 'today', id: '' });
    expect(await screen.findByText('Nothing is due.')).toBeInTheDocument();
    expect(await screen.findByRole('group', { name: question })).toBeInTheDocument();
    const past = within(screen.getByRole('list', { name: 'The last days' })).getAllByRole('listitem');
    expect(past.map(({ textContent }) => textContent)).toEqual([
      ...[13, 14, 15, 16, 17, 18].map((date) => `${date} Novnone`),
      '19 Nov3 of 5',
    ]);
    await expectAccessible(container);
    await user.click(screen.getByRole('radio', { name: '4 of 5' }));
    await user.type(screen.getByLabelText('Whom, and how'), 'Ada had her sample before she asked');
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(await screen.findByText('4 of 5 today.')).toBeInTheDocument();
    expect(screen.getByText('Ada had her sample before she asked')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText('Change')).toHaveFocus());
  });

  it('changes the answer of the day, takes it out, and takes that back', async () => {
    await keepReflection('day', { mark: 2, words: 'Bo' }, now - HOUR);
    const { user } = showDesk({ page: 'today', id: '' });
    await user.click(await screen.findByRole('button', { name: 'Change your answer of today' }));
    expect(screen.getByRole('radio', { name: '2 of 5' })).toHaveFocus();
    await user.click(screen.getByRole('radio', { name: '5 of 5' }));
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(await screen.findByText('5 of 5 today.')).toBeInTheDocument();
    expect(await log.reflections.count()).toBe(1);

    await user.click(screen.getByRole('button', { name: 'Change your answer of today' }));
    await user.click(screen.getByRole('button', { name: 'Take it out' }));
    await screen.findByText('Taken out of the log');
    expect(await log.reflections.count()).toBe(0);
    const [newest] = screen.getAllByRole('button', { name: 'Undo' });
    await user.click(newest ?? document.body);
    expect(await screen.findByText('5 of 5 today.')).toBeInTheDocument();
  });

  it('is a folded line while somebody waits, and opens when pressed', async () => {
    await stands('Ada', 'owed');
    const { user } = showDesk({ page: 'today', id: '' });
    await user.click(await screen.findByRole('button', { name: question }));
    expect(screen.getByRole('radio', { name: '1 of 5' })).toHaveFocus();
  });
});
