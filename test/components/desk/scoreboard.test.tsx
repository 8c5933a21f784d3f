import { act, renderHook, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { QuestionsTab } from '@/components/desk/scoreboard/questions-tab';
import type { BoardProps } from '@/components/desk/scoreboard/use-board';
import { useKept, useScoreboard } from '@/components/desk/scoreboard/use-scoreboard';
import { YourselfTab } from '@/components/desk/scoreboard/yourself-tab';
import { addCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { keepReflection } from '@/lib/log/reflections';
import * as scored from '@/lib/log/scored';
import { measureIds } from '@/lib/model/measure-ids';
import { defaultStandards } from '@/lib/model/standards';
import { emptyLog } from '@/test/app/log';
import { expectAccessible } from '@/test/components/render';
import { now, zone } from '@/test/components/sample';
import { madeLogs } from '@/test/scores/generated';
import { ago } from '@/test/scores/logs';
import { rowsOf, showTab } from './show-board';
import { showDesk } from './show-desk';

function Decided(props: BoardProps) {
  const decisions = { delight: '', consistently: 'I call on Fridays.' };
  return <YourselfTab {...props} standards={{ ...props.standards, decisions }} />;
}

const add = (name: string, body: object = {}) =>
  addCustomer({ body: { name, ...body }, stage: 'customer', identities: [], now });

/** The page is loaded when it is first looked at, and a busy machine takes its time. */
const patient = { timeout: 50_000 };

beforeEach(async () => {
  useKept.setState({ kept: null });
  await emptyLog();
  await add('Ada', { account: 'Lund Kajakk' });
});

describe('the counting', () => {
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

  it('is kept while the desk is open, also where the settings were read anew and are the same', async () => {
    const reads = vi.spyOn(scored, 'scoredLogs');
    const show = () => renderHook(() => useScoreboard(defaultStandards(zone), now));
    const first = show();
    await waitFor(() => expect(first.result.current.reading.is).toBe('read'));
    first.unmount();
    expect(show().result.current.reading.is).toBe('read');
    expect(reads).toHaveBeenCalledTimes(1);
    reads.mockRestore();
  });
});

describe('what was counted before', () => {
  const show = () => renderHook(() => useScoreboard(defaultStandards(zone), now));
  const counted = async ({ result }: ReturnType<typeof show>, count: number) =>
    waitFor(() => expect(result.current.reading).toMatchObject({ is: 'read', counted: { length: count } }));

  it('is counted anew unasked where the log is another one, as after a restore', async () => {
    const before = show();
    await counted(before, 1);
    before.unmount();
    for (const name of ['Bo', 'Cy', 'Di']) await add(name);
    await counted(show(), 4);
  });

  it('stands where little came since, and says so', async () => {
    for (let number = 0; number < 19; number += 1) await add(`Customer ${number}`);
    const before = show();
    await counted(before, 20);
    expect(before.result.current.changed).toBe(false);
    before.unmount();
    await add('Bo');
    const after = show();
    await waitFor(() => expect(after.result.current.changed).toBe(true));
    await counted(after, 20);
    act(() => after.result.current.readAgain());
    await counted(after, 21);
    expect(after.result.current.changed).toBe(false);
  });
});

it('shows the accounts whose name was typed, on every page of it', async () => {
  await add('Bo', { account: 'Tenmark Boats' });
  const { user } = showDesk({ page: 'scoreboard', id: '' });
  expect(await screen.findByText('0 in trouble, of 2 customers', {}, patient)).toBeInTheDocument();
  await user.type(screen.getByRole('combobox', { name: 'Account' }), 'tenmark');
  expect(await screen.findByText('0 in trouble, of 1 customer', {}, patient)).toBeInTheDocument();
  const pages = within(screen.getByRole('navigation', { name: 'Scoreboard' })).getAllByRole('link');
  expect(pages.map((link) => link.getAttribute('href'))).toContain('#/scoreboard/yourself');
  expect(pages[0]).toHaveAttribute('aria-current', 'page');
});

describe('what the seller thinks', () => {
  const { logs } = madeLogs(40, 11);

  it('of the ten is kept, and stands beside what was observed, the largest gap first', async () => {
    const { user, container } = showTab(YourselfTab, logs);
    const form = await screen.findByRole('form', { name: 'Mark the ten' });
    expect(within(form).getByRole('button', { name: 'Keep these marks' })).toBeDisabled();
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Promises kept' }), '10');
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Brief' }), '3');
    await user.click(within(form).getByRole('button', { name: 'Keep these marks' }));
    const table = await screen.findByRole('table', { name: /as you mark them/ });
    const rows = rowsOf(table);
    expect(rows[1]?.slice(0, 3)).toEqual([expect.stringMatching(/^you say [\d.]+ more$/), 'Promises kept', '10']);
    expect(rows.find((row) => row[1] === 'Brief')?.slice(0, 4)).toEqual([
      'not enough observed',
      'Brief',
      '3',
      'not enough yet',
    ]);
    expect(await log.reflections.count()).toBe(1);
    await expectAccessible(container);
  });

  it('says whether the decision was kept, each time that it was asked', async () => {
    const marks = Object.fromEntries(measureIds.map((id) => [id, null])) as Record<(typeof measureIds)[number], null>;
    await keepReflection('ten', { marks, words: '', consistently: 'no' }, ago(60));
    await keepReflection('ten', { marks, words: '' }, ago(30));
    const { user, container } = showTab(Decided, logs);
    await user.click(await screen.findByText('Mark the ten anew'));
    const form = within(screen.getByRole('form', { name: 'Mark the ten' }));
    await user.click(within(form.getByRole('group', { name: /decided to do consistently/ })).getByLabelText('In part'));
    await user.selectOptions(form.getByRole('combobox', { name: 'Brief' }), '3');
    await user.click(form.getByRole('button', { name: 'Keep these marks' }));
    const said = await screen.findByRole('list', { name: 'Whether you did it' });
    await waitFor(() => expect(within(said).getAllByRole('listitem')).toHaveLength(2));
    expect(said).toHaveTextContent(/: In part.*: No$/);
    await expectAccessible(container);
  });

  it('of a competitor needs a name and a mark, and can be deleted', async () => {
    const { user } = showTab(YourselfTab, logs);
    const form = await screen.findByRole('form', { name: 'Rank against a competitor' });
    const keep = within(form).getByRole('button', { name: 'Keep this ranking' });
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Product, you' }), '7');
    expect(keep).toBeDisabled();
    await user.type(within(form).getByLabelText('Competitor'), 'Harbour Supplies');
    await user.click(keep);
    const table = await screen.findByRole('table', { name: /^Your rankings/ });
    expect(table).toHaveTextContent('Harbour Supplies');
    expect(table).toHaveTextContent('7 to –');
    await user.click(within(table).getByRole('button', { name: /^Delete: ranking of/ }));
    await waitFor(() => expect(screen.queryByRole('table', { name: /^Your rankings/ })).toBeNull());
    expect(await log.reflections.count()).toBe(0);
  });

  it('of the eight questions stands under each with its day, beside what the log shows', async () => {
    const answers = ['Builders', '', '', '', '', '', '', 'They know our names'];
    await keepReflection('questions', { answers }, ago(100));
    const { container } = showTab(QuestionsTab, logs);
    expect(await screen.findByText(/100 days ago: time to look again/)).toBeInTheDocument();
    expect(screen.getAllByText('Answered before')).toHaveLength(2);
    expect(screen.getByText('They know our names')).toBeInTheDocument();
    expect(screen.getByText(/^Customers: 40\. You were in touch in 90 days with: \d+\.$/)).toBeInTheDocument();
    expect(screen.getAllByRole('textbox')).toHaveLength(8);
    await expectAccessible(container);
  });
});
