import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DataProvider } from '@/components/desk/data/data-context';
import DataPage from '@/components/desk/data/data-page';
import { DeskProvider } from '@/components/desk/desk-context';
import { PanelProvider } from '@/components/panel/panel-context';
import { useViewState } from '@/components/panel/view-state';
import type { DataActions, LookedInto, TakenIn } from '@/lib/app/data-contract';
import { skipped } from '@/lib/model/found';
import { expectAccessible } from '@/test/components/render';
import { panelProps, settings } from '@/test/components/sample';

const someone = (name: string, address: string) => ({
  name,
  address,
  received: 3,
  sent: 2,
  first: Date.UTC(2019, 4, 1),
  last: Date.UTC(2026, 4, 1),
});
const ada = someone('Ada Lindqvist', 'ada@brightwater.example');
const mails: LookedInto = {
  is: 'mails',
  people: [ada, ...Array.from({ length: 110 }, (_, index) => someone(`Person ${index}`, `p${index}@b.example`))],
  mails: 1200,
  unread: 0,
};
const table: LookedInto = {
  is: 'table',
  form: { encoding: 'utf-8', delimiter: ',' },
  headings: ['Name', 'Ref'],
  mapping: ['name', null],
  rows: [
    ['Ada', 'A1'],
    ['Bo', 'A2'],
  ],
};

const taken = (change: Partial<TakenIn['report']> = {}, undo = vi.fn(() => Promise.resolve())): TakenIn => ({
  report: {
    customersAdded: 1,
    customersKnown: 0,
    entriesAdded: 5,
    entriesKnown: 0,
    skipped: [],
    skippedCount: 0,
    ended: 'whole',
    undo: 'token',
    ...change,
  },
  undo: { says: 'Taken in.', undo },
});

function showData(change: Partial<DataActions> = {}) {
  const { now, zone, rules, actions, customer } = panelProps();
  const data: DataActions = {
    look: vi.fn(() => Promise.resolve(mails)),
    takeIn: vi.fn(() => Promise.resolve(taken())),
    takeOut: vi.fn(() => Promise.resolve()),
    ...change,
  };
  const shown = render(
    <PanelProvider value={{ now, zone, rules, actions, drafts: [] }}>
      <DeskProvider value={{ customer, settings: settings() }}>
        <DataProvider value={data}>
          <DataPage />
        </DataProvider>
      </DeskProvider>
    </PanelProvider>,
  );
  const user = userEvent.setup({ applyAccept: false });
  const chosen = new File(['x'], 'old mail.mbox');
  return {
    ...shown,
    user,
    data,
    actions,
    chosen,
    choose: () => user.upload(screen.getByLabelText('Choose a file'), chosen),
  };
}

const inFile = () => screen.findByRole('region', { name: 'What is in the file' });
const takeIn = () => screen.getByRole('button', { name: 'Take in' });

describe('mail of a file', () => {
  it('is of nobody until the seller picks them, whom they find by typing', async () => {
    const { user, data, chosen, choose, container } = showData();
    await choose();
    const shown = within(await inFile());
    expect(shown.getByText(/The texts are not kept/)).toBeInTheDocument();
    expect(shown.getAllByRole('listitem')).toHaveLength(100);
    expect(shown.getByText('And 11 others: type to find them.')).toBeInTheDocument();
    expect(shown.getByRole('group', { name: 'People in these mails, 0 picked' })).toBeInTheDocument();
    expect(takeIn()).toBeDisabled();
    await expectAccessible(container);

    await user.type(shown.getByLabelText('Find by name or address'), 'person 109');
    expect(shown.getAllByRole('listitem')).toHaveLength(1);
    await user.clear(shown.getByLabelText('Find by name or address'));
    await user.click(shown.getByRole('checkbox', { name: /^Ada Lindqvist .*3 from them, 2 from you, 2019 to 2026$/ }));
    await user.click(takeIn());
    const choice = { is: 'mails', picked: [ada], readsWords: true };
    expect(data.takeIn).toHaveBeenCalledExactlyOnceWith(chosen, choice, expect.anything());
  });
});

describe('a table', () => {
  it('shows what its columns are taken as, with first rows, and takes what the seller makes of them', async () => {
    const { user, data, choose, container } = showData({ look: () => Promise.resolve(table) });
    await choose();
    const rows = within(await inFile()).getAllByRole('row');
    expect(rows[1]).toHaveTextContent('NameAda · Bo');
    await expectAccessible(container);
    await user.selectOptions(screen.getByLabelText('Ref'), 'Number or id');
    await user.click(takeIn());
    expect(vi.mocked(data.takeIn).mock.calls[0]?.[1]).toMatchObject({ mapping: ['name', 'id'], hasHeadings: true });
  });

  it('is not taken while nobody knows which column names the person', async () => {
    const { user, choose } = showData({ look: () => Promise.resolve(table) });
    await choose();
    await inFile();
    await user.selectOptions(screen.getByLabelText('Name'), 'Not taken');
    expect(takeIn()).toBeDisabled();
    expect(screen.getByText(/which column holds the name or the email address/)).toBeInTheDocument();
  });
});

describe('what was taken in', () => {
  const cards: LookedInto = { is: 'cards', people: 1, entries: 5, meetings: 0, skipped: 0 };

  it('is reported, what was left out by place and reason, the first hundred of it', async () => {
    const left = Array.from({ length: 500 }, (_, index) => skipped(`line ${index + 1}`, 'It has no name.'));
    const report = taken({ skipped: left, skippedCount: 1200, ended: 'broken' });
    const { user, choose, container } = showData({
      look: () => Promise.resolve(cards),
      takeIn: () => Promise.resolve({ ...report, undo: null }),
    });
    await choose();
    await inFile();
    await user.click(takeIn());
    const shown = within(await screen.findByRole('region', { name: 'Report' }));
    expect(shown.getByText('Taken in: 1 customer, 5 entries.')).toBeInTheDocument();
    expect(shown.getByText(/could not be read to its end/)).toBeInTheDocument();
    expect(shown.getByText('It is too much to be taken back.')).toBeInTheDocument();
    expect(shown.queryByRole('button', { name: 'Undo' })).toBeNull();
    await user.click(shown.getByText('1,200 parts of the file left out'));
    const items = within(shown.getByRole('list', { name: 'Left out' })).getAllByRole('listitem');
    expect(items).toHaveLength(101);
    expect(items[0]).toHaveTextContent('line 1: It has no name.');
    expect(items[100]).toHaveTextContent('and 1,100 others');
    await expectAccessible(container);
  });

  it('can be taken back from the report or from the message, once', async () => {
    const undo = vi.fn(() => Promise.resolve());
    const { user, choose } = showData({
      look: () => Promise.resolve(cards),
      takeIn: () => Promise.resolve(taken({}, undo)),
    });
    await choose();
    await inFile();
    await user.click(takeIn());
    const report = await screen.findByRole('region', { name: 'Report' });
    expect(useViewState.getState().toasts).toMatchObject([{ says: 'Taken in: 1 customer, 5 entries.' }]);
    await user.click(within(report).getByRole('button', { name: 'Undo' }));
    expect(await within(report).findByText('Taken back.')).toBeInTheDocument();
    expect(within(report).queryByRole('button', { name: 'Undo' })).toBeNull();
    useViewState.getState().toasts[0]?.undo?.();
    await screen.findByRole('region', { name: 'Report' });
    expect(undo).toHaveBeenCalledOnce();
  });

  it('says how far it is, and stops when the seller says so, or leaves', async () => {
    const signals: AbortSignal[] = [];
    const { user, choose, unmount } = showData({
      look: () => Promise.resolve(cards),
      takeIn: (_, __, { signal, progress }) => {
        if (signal) signals.push(signal);
        progress?.(25, 100);
        return new Promise((end) => signal?.addEventListener('abort', () => end(taken({ ended: 'stopped' }))));
      },
    });
    await choose();
    await inFile();
    await user.click(takeIn());
    expect(await screen.findByRole('progressbar', { name: /Taking in old mail.mbox: 25%/ })).toHaveValue(0.25);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('You stopped it: what was taken until then stays.')).toBeInTheDocument();
    const way = 'Take the file in again for the rest: nothing is taken twice.';
    expect(screen.getByText(way)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Taken back.');
    expect(screen.queryByText(/until then stays|for the rest/)).toBeNull();

    await choose();
    await inFile();
    await user.click(takeIn());
    unmount();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('says what failed, and that what came before stays', async () => {
    const { user, choose } = showData({
      look: () => Promise.resolve(cards),
      takeIn: () => Promise.reject(new Error('There is no room left on this machine.')),
    });
    await choose();
    await inFile();
    await user.click(takeIn());
    expect(await screen.findByText(/no room left on this machine. What was taken in before that stays/)).toBeVisible();
    expect(screen.getByLabelText('Choose a file')).toBeInvalid();
  });
});

it('a file that cannot be read is named at its field', async () => {
  const { choose } = showData({ look: () => Promise.reject(new Error('The file is empty.')) });
  await choose();
  expect(await screen.findByText('The file is empty.')).toBeInTheDocument();
  expect(screen.getByLabelText('Choose a file')).toHaveAccessibleDescription(/The file is empty/);
});

it('a backup is looked at before it is restored', async () => {
  const summary = { customers: 2, entries: 9, added: 11, conflicts: [] };
  const { user, actions, chosen, choose } = showData({ look: () => Promise.resolve({ is: 'backup', summary }) });
  await choose();
  await screen.findByText(/The file holds 2 customers and 9 entries. 11 of it is new here/);
  await user.click(screen.getByRole('button', { name: 'Restore' }));
  expect(actions.restore).toHaveBeenCalledExactlyOnceWith(chosen, expect.anything());
  expect(await screen.findByText('Restored.')).toBeInTheDocument();
});

it('a restore that is stopped says that nothing was changed', async () => {
  const summary = { customers: 2, entries: 9, added: 11, conflicts: [] };
  const { user, actions, choose } = showData({ look: () => Promise.resolve({ is: 'backup', summary }) });
  vi.mocked(actions.restore).mockImplementation(
    (_, { signal } = {}) => new Promise((_end, fail) => signal?.addEventListener('abort', () => fail(signal.reason))),
  );
  await choose();
  await user.click(await screen.findByRole('button', { name: 'Restore' }));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText('You stopped it: nothing was changed.')).toBeInTheDocument();
});

it('files for others are made one at a time, and can be stopped', async () => {
  const stopped = vi.fn();
  const { user, actions } = showData({
    takeOut: (_, signal) =>
      new Promise((_end, fail) =>
        signal.addEventListener('abort', () => {
          stopped();
          fail(signal.reason);
        }),
      ),
  });
  await user.click(screen.getByRole('button', { name: 'All entries as a table (CSV)' }));
  expect(screen.getByText('Making the file…')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Customers as contacts (vCard 4)' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(await screen.findByRole('button', { name: 'Everything, as a backup (JSON)' }));
  expect(stopped).toHaveBeenCalledOnce();
  expect(actions.downloadBackup).toHaveBeenCalledOnce();
  expect(useViewState.getState().toasts).toEqual([]);
});
