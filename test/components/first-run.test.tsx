import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showPanel } from './render';
import { settings } from './sample';

const hours = settings().standards.hours;
const first = { addresses: ['kari@northwind.example'], hours, zone: 'Europe/Oslo' };

describe('the first run', () => {
  it('says what it does and never does, and nothing else is in the way', () => {
    showPanel({ firstRun: first });
    expect(screen.getByText(/no message text is stored/)).toBeVisible();
    expect(screen.getByText(/sends nothing anywhere/)).toBeVisible();
    expect(screen.queryByRole('banner')).not.toBeInTheDocument();
  });

  it('starts with addresses, hours and zone', async () => {
    const { user, actions } = showPanel({ firstRun: first });
    await user.type(screen.getByLabelText('Your own address, aliases too'), '\nkari@alias.example');
    await user.click(screen.getByText(/You work/));
    await user.click(screen.getByLabelText('Friday'));
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect(actions.start).toHaveBeenCalledWith({
      addresses: ['kari@northwind.example', 'kari@alias.example'],
      hours: [hours[0], hours[1], hours[2], hours[3], null, null, null],
      zone: 'Europe/Oslo',
    });
  });

  it('leads to the desk, for who wants to see more first', async () => {
    const { user, actions } = showPanel({ firstRun: first });
    await user.click(screen.getByRole('button', { name: 'See all of it' }));
    expect(actions.openDesk).toHaveBeenCalledExactlyOnceWith('');
    expect(actions.start).not.toHaveBeenCalled();
  });

  it('needs an address, and says so only once asked to start', async () => {
    const { user, actions } = showPanel({ firstRun: { ...first, addresses: [] } });
    const box = screen.getByLabelText('Your own address, aliases too');
    expect(box).toBeValid();
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect(box).toHaveAccessibleDescription(/Give at least one/);
    expect(actions.start).not.toHaveBeenCalled();
  });

  it('needs a zone that exists', async () => {
    const { user, actions } = showPanel({ firstRun: { ...first, zone: 'Mars/Base' } });
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect(screen.getByText('Choose a zone from the list.')).toBeVisible();
    expect(actions.start).not.toHaveBeenCalled();
  });
});
