import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Desk } from '@/components/desk/desk';
import { DeskProvider } from '@/components/desk/desk-context';
import type { Route } from '@/components/desk/routes';
import { PanelProvider } from '@/components/panel/panel-context';
import type { PanelProps } from '@/components/panel/panel-props';
import { panelProps } from '@/test/components/sample';

/** The desk at a place on it, and somebody to use it. */
export function showDesk(route: Route, change: Partial<PanelProps> = {}) {
  const { now, zone, rules, actions, customer, settings, problem, covered } = panelProps(change);
  if (!settings.value) throw new Error('The desk shows nothing without settings.');
  const user = userEvent.setup();
  const shown = render(
    <PanelProvider value={{ now, zone, rules, actions, drafts: [] }}>
      <DeskProvider value={{ customer, settings: settings.value }}>
        <Desk route={route} counts={{ today: '2' }} customer={customer.value} problem={problem} covered={covered} />
      </DeskProvider>
    </PanelProvider>,
  );
  return { user, actions, container: shown.container };
}
