import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pages } from '@/components/desk/pages';
import { deskPages } from '@/components/desk/routes';
import { acts, findActs } from '@/components/panel/palette/acts';
import type { FoundCustomer, PanelActions } from '@/lib/app/panel-contract';
import { showDesk } from '@/test/components/desk/show-desk';
import { fakeActions } from './fake-actions';
import { expectAccessible, showPanel } from './render';

beforeEach(() => localStorage.clear());

const priya: FoundCustomer = { id: 'c1', name: 'Priya Raman', account: 'Trailmix', address: 'priya@trailmix.example' };

const titles = (query: string, hasCustomer = false) => findActs(query, 'panel', hasCustomer).map(({ title }) => title);
/** What is loaded when it is first asked for takes as long as the machine needs. */
const patient = { timeout: 30_000 };
const box = () => screen.findByRole('combobox', { name: 'What to do, or whom to see' }, patient);
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent?.trim());

describe('the acts', () => {
  it('hold every page of the desk, each act under an id and with keys of its own', () => {
    expect(acts.filter(({ id }) => id.startsWith('page-')).map(({ title }) => title)).toEqual(
      deskPages.map((page) => `Desk: ${pages[page].title}`),
    );
    const keys = acts.flatMap((act) => act.keys ?? []);
    expect(new Set(acts.map(({ id }) => id)).size).toBe(acts.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are found by words in any order, by other words for the same, and by letters with some left out', () => {
    expect(titles('data desk')).toEqual(['Desk: Data']);
    expect(titles('BACK')[0]).toBe('Back up now');
    expect(titles('vcard')).toEqual(['Import a file']);
    expect(titles('bckp')).toEqual(['Back up now']);
    expect(titles('no such thing at all')).toEqual([]);
  });

  it('that need a customer are there only with one', () => {
    expect(titles('log a call')).toEqual([]);
    expect(titles('log a call', true)[0]).toBe('Log a call');
  });
});

describe('the palette', () => {
  const open = async (find = vi.fn((_query: string) => Promise.resolve([priya]))) => {
    const shown = showPanel({ actions: fakeActions({ find }) });
    await shown.user.keyboard('{Control>}k{/Control}');
    return { ...shown, input: await box() };
  };

  it('opens by the keys, also while something is typed, and by the menu, and closes again', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    const line = document.querySelector<HTMLElement>('[data-key="a"]');
    line?.focus();
    await user.keyboard('{Meta>}k{/Meta}');
    expect(await box()).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('button', { name: /^Commands/ }));
    expect(await box()).toBeVisible();
  });

  it('does what is chosen with the keys', async () => {
    const { user, actions, input, container } = await open();
    await expectAccessible(container);
    await user.type(input, 'cover');
    const option = screen.getByRole('option', { name: /Cover everything/, selected: true });
    expect(input).toHaveAttribute('aria-activedescendant', option.id);
    await user.keyboard('{Enter}');
    expect(actions.cover).toHaveBeenCalledExactlyOnceWith(true);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('shows a customer by name', async () => {
    const { user, actions, input } = await open();
    await user.type(input, 'priy');
    expect(await screen.findByRole('option', { name: /Priya Raman/, selected: true })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(actions.showCustomer).toHaveBeenCalledExactlyOnceWith('c1');
  });

  it('opens a page of the desk from the panel', async () => {
    const { user, actions, input } = await open(vi.fn(() => Promise.resolve([])));
    await user.type(input, 'scoreboard{Enter}');
    expect(actions.openDesk).toHaveBeenCalledExactlyOnceWith('#/scoreboard');
  });

  it('presses what the view has for a call, which asks what it answers', async () => {
    const { user, input } = await open();
    await user.type(input, 'log a call');
    await user.keyboard('{ArrowDown}');
    const call = screen.getByRole('option', { name: 'Log a call' });
    await user.click(call);
    expect(await screen.findByText(/Does this answer/)).toBeVisible();
  });

  it('begins with what was chosen last', async () => {
    const { user, input } = await open(vi.fn(() => Promise.resolve([])));
    await user.type(input, 'read again{Enter}');
    await user.keyboard('{Control>}k{/Control}');
    await box();
    expect(options()[0]).toBe('Read the page again');
    expect(options().filter((one) => one === 'Read the page again')).toHaveLength(1);
  });

  it('says when nothing goes by that', async () => {
    const { user, input } = await open(vi.fn(() => Promise.resolve([])));
    await user.type(input, 'zzzz');
    expect(await screen.findByText('Nothing goes by that.')).toBeVisible();
  });

  it('adds somebody who is on no page', async () => {
    const { user, actions, input } = await open(vi.fn(() => Promise.resolve([])));
    await user.type(input, 'add a customer{Enter}');
    const dialog = within(await screen.findByRole('dialog', { name: 'Add a customer' }, patient));
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    expect(actions.addCustomer).not.toHaveBeenCalled();
    await user.type(dialog.getByLabelText('Name'), 'Odd Brekke');
    await user.type(dialog.getByLabelText('Email address'), 'odd@brekke.example{Enter}');
    expect(actions.addCustomer).toHaveBeenCalledExactlyOnceWith({
      name: 'Odd Brekke',
      address: 'odd@brekke.example',
      account: '',
      phones: [],
      internal: false,
    });
  });

  it('stays away while all is covered', async () => {
    const { user } = showPanel({ covered: true });
    await user.keyboard('{Control>}k{/Control}?');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('a backup from the palette', () => {
  const begin = async (downloadBackup: PanelActions['downloadBackup']) => {
    const shown = showPanel({ actions: fakeActions({ find: () => Promise.resolve([]), downloadBackup }) });
    await shown.user.keyboard('{Control>}k{/Control}');
    await shown.user.type(await box(), 'back up{Enter}');
    return shown;
  };
  const bar = () => screen.queryByRole('progressbar', { name: /^Backing up/ });
  const done = () => screen.findByRole('status', { name: 'Just done' });

  it('says what came of it, where a screen reader hears it', async () => {
    await begin(() => Promise.resolve());
    await waitFor(async () => expect(await done()).toHaveTextContent('Backed up. The file is among your downloads.'));
    expect(bar()).not.toBeInTheDocument();
  });

  it('shows how far it is once it takes more than a second, beside the view, and says that it is done', async () => {
    let finish: () => void = () => undefined;
    const { container } = await begin((reading) => {
      reading?.progress?.(1200, 40_000);
      return new Promise((end) => {
        finish = end;
      });
    });
    expect(bar()).not.toBeInTheDocument();
    const name = 'Backing up: 1,200 of 40,000 rows';
    expect(await screen.findByRole('progressbar', { name }, patient)).toHaveValue(0.03);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await expectAccessible(container);
    finish();
    await waitFor(async () => expect(await done()).toHaveTextContent(/^Backed up/));
    expect(bar()).not.toBeInTheDocument();
  });

  it('can be stopped, and says that there is none then', async () => {
    const stopped = vi.fn();
    const { user } = await begin(
      (reading) =>
        new Promise((_end, fail) =>
          reading?.signal?.addEventListener('abort', () => {
            stopped();
            fail(new Error('Stopped'));
          }),
        ),
    );
    await waitFor(() => expect(bar()).toBeVisible(), patient);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(bar()).not.toBeInTheDocument());
    expect(stopped).toHaveBeenCalledOnce();
    expect(await done()).toHaveTextContent(/^Stopped. No backup was made./);
  });

  it('that fails says why, and can be begun again', async () => {
    const fails = vi.fn(() => Promise.reject(new Error('No room is left.')));
    const { user } = await begin(fails);
    await waitFor(async () => expect(await done()).toHaveTextContent('No room is left.'));
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await box(), 'back up{Enter}');
    await waitFor(() => expect(fails).toHaveBeenCalledTimes(2));
  });
});

describe('the list of keys', () => {
  it('opens by a question mark, but not while one is typed', async () => {
    const { user, container } = showPanel();
    const line = document.querySelector<HTMLElement>('[data-key="a"]');
    line?.focus();
    await user.keyboard('?');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    line?.blur();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }, patient);
    for (const key of ['Ctrl+K', 'a', '/', 'c', '?']) expect(within(dialog).getByText(key)).toBeVisible();
    await expectAccessible(container);
  });
});

it('on the desk goes to its pages without leaving it', async () => {
  const { user, actions } = showDesk({ page: 'today', id: '' });
  await screen.findByRole('heading', { level: 1, name: 'Today' }, patient);
  await user.click(screen.getByRole('button', { name: /^Commands/ }));
  await user.type(await box(), 'desk data{Enter}');
  await waitFor(() => expect(location.hash).toBe('#/data'), patient);
  expect(actions.openDesk).not.toHaveBeenCalled();
  await user.keyboard('{Control>}k{/Control}');
  await box();
  expect(options()).not.toContain('Read the page again');
});
