import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import type { BoardProps } from '@/components/desk/scoreboard/use-board';
import { PanelProvider } from '@/components/panel/panel-context';
import { ruleWords } from '@/lib/app/rule-words';
import { countOne, scoreboardOf } from '@/lib/app/scoreboard';
import type { CustomerLog } from '@/lib/scores/input';
import { periodsOf } from '@/lib/scores/periods';
import { fakeActions } from '@/test/components/fake-actions';
import { held, NOW } from '@/test/scores/logs';

/** What the pages of the scoreboard are given of these logs. */
export function boardOf(logs: readonly CustomerLog[]): BoardProps {
  const { standards } = held;
  const periods = periodsOf(standards.zone, NOW);
  const counted = logs.map((log) => countOne(log, periods, held));
  return {
    at: NOW,
    standards,
    counted,
    periods,
    names: new Map(logs.map(({ customer }) => [customer.id, customer.body.name])),
    board: scoreboardOf(counted, standards, NOW),
  };
}

/** One page of the scoreboard, of these logs. */
export function showTab(Page: ComponentType<BoardProps>, logs: readonly CustomerLog[]) {
  const { standards } = held;
  const user = userEvent.setup();
  const shown = render(
    <PanelProvider value={{ now: NOW, zone: standards.zone, rules: ruleWords, actions: fakeActions(), drafts: [] }}>
      <Page {...boardOf(logs)} />
    </PanelProvider>,
  );
  return { user, container: shown.container };
}

/** The rows of a table, each as its cells. */
export function rowsOf(table: Element): string[][] {
  return [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''),
  );
}
