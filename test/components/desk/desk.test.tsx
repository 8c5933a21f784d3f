import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { deskPages } from '@/components/desk/routes';
import { TARGETS, useViewState } from '@/components/panel/view-state';
import { expectAccessible } from '@/test/components/render';
import { showDesk } from './show-desk';

describe('the desk', () => {
  it('names its pages as links, the one that is open among them, and says how many wait', async () => {
    showDesk({ page: 'today', id: '' });
    const links = within(screen.getByRole('navigation', { name: 'Desk' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(deskPages.map((page) => `#/${page}`));
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(
      deskPages.map((page) => (page === 'today' ? 'page' : null)),
    );
    expect(links[0]).toHaveTextContent('Today2');
    expect(await screen.findByRole('heading', { level: 1, name: 'Today' })).toBeInTheDocument();
  });

  it('leads to the page of the standards where the panel leads to its settings', async () => {
    showDesk({ page: 'today', id: '' });
    act(() => useViewState.getState().show('settings', TARGETS));
    await waitFor(() => expect(location.hash).toBe('#/standards/answers'));
    expect(useViewState.getState().view).toBe('page');
  });

  it('has no violation that can be told without a browser', async () => {
    const { container } = showDesk({ page: 'today', id: '' });
    await screen.findByRole('heading', { level: 1, name: 'Today' });
    await expectAccessible(container);
  });

  it('shows nothing of anybody while it is covered, and shows it again by the key', async () => {
    const { user, actions } = showDesk({ page: 'today', id: '' }, { covered: true });
    expect(screen.queryByRole('navigation')).toBeNull();
    await user.keyboard('c');
    expect(actions.cover).toHaveBeenCalledWith(false);
  });
});
