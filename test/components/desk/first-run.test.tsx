import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import FirstRun from '@/components/desk/first-run/first-run';
import { PanelProvider } from '@/components/panel/panel-context';
import { SampleProvider } from '@/components/panel/sample/sample-context';
import { watchSample } from '@/lib/log/sample';
import { expectAccessible } from '@/test/components/render';
import { panelProps, settings } from '@/test/components/sample';

const hours = settings().standards.hours;

function show(addresses: string[] = []) {
  const { now, zone, rules, actions } = panelProps();
  const sample = { tryIt: vi.fn(() => Promise.resolve()), remove: vi.fn() };
  const later = vi.fn();
  const shown = render(
    <PanelProvider value={{ now, zone, rules, actions, drafts: [] }}>
      <SampleProvider value={{ actions: sample, watch: watchSample }}>
        <FirstRun first={{ addresses, hours, zone: 'Europe/Oslo' }} onLater={later} />
      </SampleProvider>
    </PanelProvider>,
  );
  const user = userEvent.setup();
  return {
    ...shown,
    user,
    actions,
    sample,
    later,
    next: () => user.click(screen.getByRole('button', { name: 'Next' })),
  };
}

it('takes three screens: what it does and never does, the seller, where to begin', async () => {
  const { user, actions, next, container } = show();
  expect(screen.getByText(/sends nothing anywhere/)).toBeVisible();
  await expectAccessible(container);
  await next();
  expect(screen.getByRole('heading', { level: 1, name: 'You' })).toHaveFocus();
  await next();
  expect(screen.getByLabelText('Your own address, aliases too')).toHaveAccessibleDescription(/Give at least one/);
  await user.type(screen.getByLabelText('Your own address, aliases too'), 'kari@northwind.example');
  await expectAccessible(container);
  await next();
  expect(screen.getByText('3 of 3')).toBeVisible();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(actions.start).toHaveBeenCalledExactlyOnceWith({
    addresses: ['kari@northwind.example'],
    hours,
    zone: 'Europe/Oslo',
  });
});

it('lets the seller look around with the sample before they say who they are', async () => {
  const { user, actions, sample, next } = show();
  await next();
  await user.click(screen.getByRole('button', { name: 'Skip this' }));
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(screen.getByRole('heading', { level: 1, name: 'You' })).toBeVisible();
  expect(actions.start).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Skip this' }));
  await user.click(screen.getByRole('button', { name: 'Start with the sample' }));
  expect(sample.tryIt).toHaveBeenCalledOnce();
  expect(actions.start).toHaveBeenCalledExactlyOnceWith({ addresses: [], hours, zone: 'Europe/Oslo' });
});

it('can wait', async () => {
  const { user, later } = show();
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  expect(later).toHaveBeenCalledOnce();
});
