import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect } from 'vitest';
import { Panel } from '@/components/panel/panel';
import type { PanelProps } from '@/components/panel/panel-props';
import { useViewState } from '@/components/panel/view-state';
import { panelProps } from './sample';

// jsdom knows dialogs, but not how to open them.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

// Nor popovers: a press on what names one opens it, another press or one inside it closes it.
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[popovertarget]') : null;
  const popover = document.getElementById(button?.getAttribute('popovertarget') ?? '');
  if (!button || !popover) return;
  const hides = button.getAttribute('popovertargetaction') === 'hide' || popover.style.display === 'block';
  popover.style.display = hides ? '' : 'block';
});

const fresh = useViewState.getState();
beforeEach(() => useViewState.setState(fresh, true));

/** The panel with these props in place of the usual ones, and somebody to use it. */
export function showPanel(change: Partial<PanelProps> = {}) {
  const props = panelProps(change);
  const user = userEvent.setup();
  const shown = render(<Panel {...props} />);
  return {
    user,
    actions: props.actions,
    container: shown.container,
    unmount: shown.unmount,
    update: (next: Partial<PanelProps>) => shown.rerender(<Panel {...props} {...next} />),
  };
}

/** Names, roles and relations; contrast needs a real browser. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
