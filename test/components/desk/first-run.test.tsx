import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import FirstRun from '@/components/desk/first-run/first-run';
import { OpenSiteProvider } from '@/components/desk/first-run/open-site-context';
import { PanelProvider } from '@/components/panel/panel-context';
import { SampleProvider } from '@/components/panel/sample/sample-context';
import { useViewState } from '@/components/panel/view-state';
import type { OpenSite } from '@/lib/app/open-site';
import { watchSample } from '@/lib/log/sample';
import { expectAccessible } from '@/test/components/render';
import { panelProps, settings } from '@/test/components/sample';

const hours = settings().standards.hours;

const mail: OpenSite = {
  tabId: 4,
  origin: 'https://mail.northwind.example',
  host: 'mail.northwind.example',
  isOn: false,
};

function show(addresses: string[] = [], site: OpenSite | null = null, allows = true) {
  const { now, zone, rules, actions } = panelProps();
  const sample = { tryIt: vi.fn(() => Promise.resolve()), remove: vi.fn() };
  const later = vi.fn();
  const turnOn = vi.fn(() => Promise.resolve(allows));
  const watch = (_zone: string, tell: (site: OpenSite | null) => void) => tell(site);
  const shown = render(
    <PanelProvider value={{ now, zone, rules, actions, drafts: [] }}>
      <SampleProvider value={{ actions: sample, watch: watchSample }}>
        <OpenSiteProvider value={{ watch, turnOn }}>
          <FirstRun first={{ addresses, hours, zone: 'Europe/Oslo' }} onLater={later} />
        </OpenSiteProvider>
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
    turnOn,
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

describe('where to begin', () => {
  const toThird = async (...given: Parameters<typeof show>) => {
    const shown = show(...given);
    await shown.next();
    await shown.next();
    expect(screen.getByText('3 of 3')).toBeVisible();
    return shown;
  };
  const own = ['kari@northwind.example'];

  it('is the site that is open, named, turned on before anything else is done', async () => {
    const { user, actions, turnOn, container } = await toThird(own, mail);
    expect(screen.getByText(/is open, where you pressed the Attune button/)).toHaveTextContent(
      'mail.northwind.example',
    );
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Turn on for mail.northwind.example' }));
    expect(turnOn).toHaveBeenCalledExactlyOnceWith(mail);
    expect(actions.start).toHaveBeenCalledExactlyOnceWith({ addresses: own, hours, zone: 'Europe/Oslo' });
    expect(turnOn.mock.invocationCallOrder[0]).toBeLessThan(vi.mocked(actions.start).mock.invocationCallOrder[0] ?? 0);
    expect(useViewState.getState().toasts).toMatchObject([{ says: 'Attune is on for mail.northwind.example.' }]);
  });

  it('stays where it is when the browser was not allowed to, and can go on without', async () => {
    const { user, actions } = await toThird(own, mail, false);
    await user.click(screen.getByRole('button', { name: 'Turn on for mail.northwind.example' }));
    expect(await screen.findByText(/The site was not turned on/)).toBeVisible();
    expect(actions.start).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Start without it' }));
    expect(actions.start).toHaveBeenCalledOnce();
  });

  it('asks the browser for nothing before the seller said who they are', async () => {
    const { user, turnOn, next } = show([], mail);
    await next();
    await user.click(screen.getByRole('button', { name: 'Skip this' }));
    await user.click(screen.getByRole('button', { name: /^Turn on for/ }));
    expect(screen.getByRole('heading', { level: 1, name: 'You' })).toBeVisible();
    expect(turnOn).not.toHaveBeenCalled();
  });

  it('says how to come by a site where none is open, and does not offer one that is on', async () => {
    const { unmount } = await toThird(own);
    expect(screen.getByText(/press the Attune button in the toolbar there/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Turn on/ })).not.toBeInTheDocument();
    unmount();
    await toThird(own, { ...mail, isOn: true });
    expect(screen.getByText(/^Attune is on for/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Turn on/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Start' })).toBeVisible();
  });
});

it('can wait', async () => {
  const { user, later } = show();
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  expect(later).toHaveBeenCalledOnce();
});
