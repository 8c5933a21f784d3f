import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnswersTab } from '@/components/desk/scoreboard/answers-tab';
import { FeedbackTab } from '@/components/desk/scoreboard/feedback-tab';
import { KeptTab } from '@/components/desk/scoreboard/kept-tab';
import { OverTimeTab } from '@/components/desk/scoreboard/over-time-tab';
import { expectAccessible } from '@/test/components/render';
import { madeLogs } from '@/test/scores/generated';
import { NOW } from '@/test/scores/logs';
import { rowsOf, showTab } from './show-board';

// What a chart says is counted here again from what the logs were made of, and held against the drawing, its table and
// its file.

const made = madeLogs(60, 20_261_120);
const zone = 'Europe/Oslo';
const monthOf = (at: number) =>
  new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: zone }).format(at);
const months = Array.from({ length: 12 }, (_, index) => monthOf(Date.UTC(2026, 10 - 11 + index, 15)));
const perMonth = (times: readonly number[]) =>
  months.map((month) => times.filter((at) => monthOf(at) === month).length);

let written: Blob | null = null;
beforeEach(() => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        written = blob;
        return 'blob:written';
      },
      revokeObjectURL: () => undefined,
    }),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const figure = (name: string) => screen.getByRole('figure', { name });
const tableOf = (name: string) => rowsOf(within(figure(name)).getByRole('table', { hidden: true }));
const column = (rows: string[][], index: number) => rows.slice(1).map((row) => Number(row[index]));

/** The numbers that the bars of one series draw, by label; a bar that is not there is none. */
function drawn(name: string, series: string): number[] {
  const bars = [...figure(name).querySelectorAll(`[data-bar$=": ${series}"]`)];
  const labels = tableOf(name)
    .slice(1)
    .map(([label]) => label);
  return labels.map((label) =>
    Number(bars.find((bar) => bar.getAttribute('data-bar') === `${label}: ${series}`)?.getAttribute('data-value') ?? 0),
  );
}

async function csvOf(name: string, user: ReturnType<typeof showTab>['user']): Promise<string[][]> {
  await user.click(within(figure(name)).getByRole('button', { name: 'CSV' }));
  const text = await written?.text();
  return (text ?? '')
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}

describe('the numbers of the charts', () => {
  it('promises: drawing, table and file say what the logs were made of', async () => {
    const { user } = showTab(KeptTab, made.logs);
    const name = 'Promises over time';
    const [rows, file] = [tableOf(name), await csvOf(name, user)];
    const states = { kept: 'Kept', late: 'Kept late', broken: 'Broken', open: 'Past their day, open' };
    for (const [index, [state, title]] of Object.entries(states).entries()) {
      const counted = perMonth(made.promises.filter((one) => one.state === state).map(({ at }) => at));
      expect(counted.some((count) => count > 0)).toBe(true);
      expect(rows[0]?.[index + 1]).toBe(title);
      expect(column(rows, index + 1)).toEqual(counted);
      expect(drawn(name, title)).toEqual(counted);
    }
    // A name with a comma is quoted in the file; the numbers have none.
    expect(file.slice(1).map((row) => row.slice(1).map(Number))).toEqual(
      rows.slice(1).map((row) => row.slice(1).map(Number)),
    );
    const open = made.promises.filter(({ state }) => state === 'open').length;
    expect(figure(name)).toHaveTextContent(`Open today: ${open}, of which ${open} past their day.`);
  });

  it('issues: opened and resolved by month, and half of the repairs', () => {
    showTab(KeptTab, made.logs);
    const opened = perMonth(made.issues.map(({ openedAt }) => openedAt));
    expect(drawn('Issues over time', 'Opened')).toEqual(opened);
    expect(column(tableOf('Issues over time'), 2)).toEqual(
      perMonth(made.issues.flatMap(({ resolvedAt }) => resolvedAt ?? [])),
    );
    const days = made.issues
      .flatMap(({ openedAt, resolvedAt }) => (resolvedAt === null ? [] : (resolvedAt - openedAt) / 86_400_000))
      .sort((a, b) => a - b);
    const half = ((days[Math.floor((days.length - 1) / 2)] ?? 0) + (days[Math.floor(days.length / 2)] ?? 0)) / 2;
    const card = screen.getByText('Half are resolved within').parentElement;
    const inWords = half < 10 ? Math.round(half * 10) / 10 : Math.round(half);
    expect(card).toHaveTextContent(`${inWords} days`);
    expect(card).toHaveTextContent(`n ${days.length}`);
  });

  it('feedback: the NPS and how often each score was given', () => {
    showTab(FeedbackTab, made.logs);
    const { scores } = made;
    const share = (from: number, to: number) => scores.filter((one) => one >= from && one <= to).length / scores.length;
    expect(scores.length).toBeGreaterThan(29);
    const card = screen.getByText('NPS').parentElement;
    expect(card).toHaveTextContent(
      `NPS${Math.round((share(9, 10) - share(0, 6)) * 100)}of -100 to 100, n ${scores.length}`,
    );
    const counts = Array.from({ length: 11 }, (_, score) => scores.filter((one) => one === score).length);
    expect(drawn('Would recommend, 0 to 10', 'Times given')).toEqual(counts);
    // Nobody was asked how satisfied they are: no number is made up.
    expect(screen.getByText('Satisfied', { selector: 'dt' }).parentElement).toHaveTextContent(
      '–shown from 10 scores on',
    );
  });

  it('sales: by month, the first and the repeat ones together as many as were made', () => {
    showTab(FeedbackTab, made.logs);
    const rows = tableOf('Sales over time');
    const [first, repeat] = [column(rows, 1), column(rows, 2)];
    expect(first.map((count, index) => count + (repeat[index] ?? 0))).toEqual(perMonth(made.sales));
    expect(repeat.some((count) => count > 0)).toBe(true);
  });

  it('an NPS of few is hidden, their words are shown', async () => {
    const few = madeLogs(3, 5);
    expect(few.scores.length).toBeLessThan(30);
    const { container } = showTab(FeedbackTab, few.logs);
    expect(screen.getByText('NPS').parentElement).toHaveTextContent(
      `–shown from 30 scores on, there are ${few.scores.length}`,
    );
    const words = screen.getByRole('heading', { name: /^In their words/ });
    expect(words).toHaveTextContent(String(few.scores.length));
    await expectAccessible(container);
  });

  it('answers: every answer of the 90 days stands in one group, and the drawing says the same as the table', () => {
    showTab(AnswersTab, made.logs);
    const name = 'How soon you answered';
    const rows = tableOf(name);
    expect(drawn(name, 'Within the standard')).toEqual(column(rows, 1));
    expect(drawn(name, 'After it')).toEqual(column(rows, 2));
    const all = [...column(rows, 1), ...column(rows, 2)].reduce((sum, count) => sum + count, 0);
    expect(all).toBeGreaterThan(10);
    expect(figure(name)).toHaveTextContent(`n ${all}.`);
    const channels = rowsOf(screen.getByRole('table', { name: 'Answer times by channel' }));
    const unanswered = channels.slice(1).reduce((sum, row) => sum + Number(row[4]), 0);
    expect(channels.slice(1).reduce((sum, row) => sum + Number(row[5]), 0)).toBe(all + unanswered);
  });

  it('hours: those answers that can be put on a clock of theirs, by its day and hour', async () => {
    const { user } = showTab(AnswersTab, made.logs);
    const name = 'When customers really answer';
    const local = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'America/New_York',
      weekday: 'short',
      hour: '2-digit',
      hourCycle: 'h23',
    });
    const counts = new Map<string, number>();
    for (const { customer, entries } of made.logs) {
      if (customer.body.zone === null) continue;
      for (const { at, body } of entries) {
        // Of each exchange that was made, the answer to ours is the message of thanks.
        if (!(typeof body === 'object' && body !== null && 'thanks' in body && body.thanks === 'yes')) continue;
        const { weekday, hour } = Object.fromEntries(local.formatToParts(at).map(({ type, value }) => [type, value]));
        counts.set(`${weekday}, ${hour}`, (counts.get(`${weekday}, ${hour}`) ?? 0) + 1);
      }
    }
    const cells = [...figure(name).querySelectorAll('[data-cell]')];
    const drawnCells = new Map(
      cells.map((cell) => [cell.getAttribute('data-cell'), Number(cell.getAttribute('data-value'))]),
    );
    expect(drawnCells.size).toBe(7 * 24);
    for (const [cell, value] of drawnCells) expect(value, String(cell)).toBe(counts.get(String(cell)) ?? 0);
    const file = await csvOf(name, user);
    expect(file[0]).toEqual(['Hour', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(file[10]?.[1]).toBe(String(counts.get('Mon, 09') ?? 0));
  });

  it('over time: a month of too few promises is a gap in drawing, table and file, and the others are their share', async () => {
    const { user } = showTab(OverTimeTab, made.logs);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Measure' }), 'promises-kept');
    const name = 'Promises kept: all together';
    const rows = tableOf(name);
    const file = await csvOf(name, user);
    let gaps = 0;
    for (const [index, month] of months.entries()) {
      const those = made.promises.filter(({ at }) => monthOf(at) === month && at <= NOW);
      const kept = those.filter(({ state }) => state === 'kept').length;
      const [, share, n] = rows[index + 1] ?? [];
      expect(n).toBe(String(those.length));
      if (those.length < 10) {
        gaps += 1;
        expect([share, file[index + 1]?.[1]]).toEqual(['not enough', '']);
      } else {
        expect(share).toBe(`${Math.round((kept / those.length) * 100)}%`);
        expect(Number(file[index + 1]?.[1])).toBeCloseTo(kept / those.length, 4);
      }
    }
    expect(figure(name).querySelectorAll('svg[role="img"] circle')).toHaveLength(12 - gaps);
  });

  it('by account: no other customers are counted into one, and each n is its own', async () => {
    const { user } = showTab(OverTimeTab, made.logs);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Measure' }), 'promises-kept');
    const rows = rowsOf(screen.getByRole('table', { name: 'Promises kept by account' })).slice(1);
    const since = NOW - 90 * 86_400_000;
    for (const [account, , n] of rows) {
      const ids = made.logs
        .filter(({ customer }) => customer.body.account === account)
        .map(({ customer }) => customer.id);
      const entries = made.logs.flatMap((log) => (ids.includes(log.customer.id) ? log.entries : []));
      const counted = entries.filter(({ kind, body }) => {
        if (kind !== 'promise' || typeof body !== 'object' || body === null) return false;
        const { state, due, closedAt } = Object.assign({ state: '', due: 0, closedAt: 0 }, body);
        const at = state === 'kept' ? closedAt : due;
        return at > since && at <= NOW;
      });
      expect(Number(n), account).toBe(counted.length);
    }
    expect(rows).toHaveLength(5);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Told apart' }), 'tier');
    expect(rowsOf(within(figure('Promises kept: by tier')).getByRole('table', { hidden: true }))[0]).toEqual(
      expect.arrayContaining(['Month', 'gold (share)', 'gold, n', 'none (share)', 'none, n']),
    );
  });
});
