import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { defaultStandards } from '@/lib/model/standards';
import { fakeActions } from './fake-actions';
import { showPanel } from './render';
import { ready, settings, zone } from './sample';

async function openSettings(change: Parameters<typeof showPanel>[0] = {}) {
  const shown = showPanel(change);
  await shown.user.click(screen.getByRole('button', { name: 'More' }));
  await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
  const part = (name: string) => within(screen.getByRole('region', { name }));
  return { ...shown, part };
}

describe('settings', () => {
  it('takes own addresses, shared mailboxes and colleagues, one a line', async () => {
    const { user, actions, part } = await openSettings();
    const side = part('Our side');
    await user.type(side.getByLabelText('Your addresses and aliases'), '\n\nkari@northwind.example');
    await user.type(side.getByLabelText('Shared mailboxes'), 'support@northwind.example');
    await user.click(side.getByRole('button', { name: 'Save' }));
    expect(actions.saveSettings).toHaveBeenCalledWith({
      own: ['kari@northwind-kayaks.example', 'kari@northwind.example'],
      shared: ['support@northwind.example'],
      colleagues: ['ola@northwind-kayaks.example'],
    });
    expect(await side.findByText('Saved')).toBeVisible();
  });

  it('names what is no address and saves nothing', async () => {
    const { user, actions, part } = await openSettings();
    const side = part('Our side');
    await user.type(side.getByLabelText('Colleagues'), '\nola at work');
    await user.click(side.getByRole('button', { name: 'Save' }));
    expect(side.getByRole('alert')).toHaveTextContent('“ola at work” is not an address.');
    expect(actions.saveSettings).not.toHaveBeenCalled();
  });

  it('takes hours, midnight being the end of a day, and days off in order', async () => {
    const { user, actions, part } = await openSettings();
    const work = part('When you work');
    await user.click(work.getByLabelText('Friday'));
    fireEvent.change(work.getByLabelText('Monday to'), { target: { value: '00:00' } });
    await user.type(work.getByLabelText('Days off'), '2026-12-25\n2026-12-24');
    await user.click(work.getByRole('button', { name: 'Save' }));
    const day = { from: '09:00', to: '17:00' };
    expect(actions.saveSettings).toHaveBeenCalledWith({
      standards: {
        ...defaultStandards(zone),
        hours: [{ from: '09:00', to: '24:00' }, day, day, day, null, null, null],
        holidays: ['2026-12-24', '2026-12-25'],
      },
    });
  });

  it('refuses hours that end before they start, and days that do not exist', async () => {
    const { user, actions, part } = await openSettings();
    const work = part('When you work');
    fireEvent.change(work.getByLabelText('Monday to'), { target: { value: '08:00' } });
    await user.click(work.getByRole('button', { name: 'Save' }));
    expect(work.getByRole('alert')).toHaveTextContent('Monday: the end must be after the start.');
    fireEvent.change(work.getByLabelText('Monday to'), { target: { value: '17:00' } });
    await user.type(work.getByLabelText('Days off'), '2026-02-30');
    await user.click(work.getByRole('button', { name: 'Save' }));
    expect(work.getByRole('alert')).toHaveTextContent('“2026-02-30” is not a day');
    expect(actions.saveSettings).not.toHaveBeenCalled();
  });

  it('counts business hours as the seller does, and keeps business days a unit of their own', async () => {
    const { user, actions, part } = await openSettings();
    const targets = part('How soon you answer');
    const third = within(targets.getByRole('group', { name: 'Target 3' }));
    expect(third.getByLabelText('Within')).toHaveValue(4);
    expect(third.getByLabelText('Unit')).toHaveDisplayValue('business hours');
    await user.selectOptions(third.getByLabelText('Unit'), 'business days');
    await user.click(targets.getByRole('button', { name: 'Save' }));
    expect(actions.saveSettings).toHaveBeenCalledWith({
      standards: expect.objectContaining({
        targets: [
          { tier: '', channel: 'chat', amount: 1, unit: 'minutes' },
          { tier: '', channel: null, stage: 'prospect', amount: 60, unit: 'business-minutes' },
          { tier: '', channel: null, amount: 4, unit: 'business-days' },
        ],
      }),
    });
  });

  it('puts a new target before those it must win over, and never leaves none', async () => {
    const { user, actions, part } = await openSettings();
    const targets = part('How soon you answer');
    await user.click(targets.getByRole('button', { name: 'Remove target 1' }));
    await user.click(targets.getByRole('button', { name: 'Remove target 1' }));
    expect(targets.queryByRole('button', { name: /Remove target/ })).not.toBeInTheDocument();
    await user.click(targets.getByRole('button', { name: 'Add a target' }));
    const first = within(targets.getByRole('group', { name: 'Target 1' }));
    await user.type(first.getByLabelText('Tier'), 'Gold');
    await user.clear(first.getByLabelText('Within'));
    await user.click(targets.getByRole('button', { name: 'Save' }));
    expect(targets.getByRole('alert')).toHaveTextContent('Target 1 needs a number above zero.');
    await user.type(first.getByLabelText('Within'), '1.5');
    await user.click(targets.getByRole('button', { name: 'Save' }));
    expect(actions.saveSettings).toHaveBeenCalledWith({
      standards: expect.objectContaining({
        targets: [
          { tier: 'Gold', channel: 'email', amount: 90, unit: 'business-minutes' },
          { tier: '', channel: null, amount: 240, unit: 'business-minutes' },
        ],
      }),
    });
  });

  it('stops a site, turns a mailbox, and edits the never-read list', async () => {
    const { user, actions, part } = await openSettings();
    const reading = part('What is read');
    await user.click(reading.getByRole('button', { name: 'Stop on Roundcube' }));
    expect(actions.siteOff).toHaveBeenCalledWith('https://mail.example');
    await user.click(reading.getByRole('button', { name: 'Read kari.private@post.example' }));
    expect(actions.readAs).toHaveBeenCalledWith('kari.private@post.example', true);
    await user.click(reading.getByRole('button', { name: 'Remove bank.example from never read' }));
    expect(actions.readAfterAll).toHaveBeenCalledWith('n1');
    await user.selectOptions(reading.getByLabelText('Kind'), 'Domain');
    await user.type(reading.getByRole('textbox', { name: 'Never read' }), 'clinic.example{Enter}');
    expect(actions.neverRead).toHaveBeenCalledWith({ what: 'domain', value: 'clinic.example' });
  });

  it('says what is empty, loading or broken', async () => {
    const { update } = await openSettings({ settings: ready(settings({ sites: [], accounts: [], neverRead: [] })) });
    expect(screen.getByText('None. Elsewhere, press the button on the page.')).toBeVisible();
    update({ settings: { value: undefined, loading: true, error: null } });
    expect(screen.getByText('Opening…')).toBeVisible();
    update({ settings: { value: undefined, loading: false, error: 'The database is closed.' } });
    expect(screen.getByText(/The database is closed/)).toBeVisible();
  });
});

describe('backup', () => {
  const file = new File(['{}'], 'attune.json', { type: 'application/json' });
  const summary = {
    customers: 12,
    entries: 340,
    added: 20,
    conflicts: [{ id: 'c1', label: 'Priya Raman', here: 'Founder', inFile: 'Owner' }],
  };

  it('shows what a restore would do before it does it', async () => {
    const actions = fakeActions({ readBackup: vi.fn(() => Promise.resolve(summary)) });
    const { user, part } = await openSettings({ actions });
    await user.upload(part('Backup').getByLabelText('Restore from a file'), file);
    const does = within(await screen.findByRole('region', { name: 'What the file would do' }));
    expect(does.getByText(/12 customers and 340 entries/)).toBeVisible();
    expect(does.getByRole('listitem')).toHaveTextContent('Here: Founder');
    expect(actions.restore).not.toHaveBeenCalled();
    expect(does.getByText(/1 item differs and stays as it is/)).toBeInTheDocument();
    await user.click(does.getByRole('button', { name: 'Restore' }));
    expect(actions.restore).toHaveBeenCalledWith(file, expect.anything());
    expect(await screen.findByText('Restored.')).toBeVisible();
  });

  it('says when the file is none of ours', async () => {
    const actions = fakeActions({
      readBackup: () => Promise.reject(new Error('This file is not a backup of Attune.')),
    });
    const { user, part } = await openSettings({ actions });
    await user.upload(part('Backup').getByLabelText('Restore from a file'), file);
    expect(await screen.findByText('This file is not a backup of Attune.')).toBeVisible();
  });

  it('downloads', async () => {
    const { user, actions, part } = await openSettings();
    await user.click(part('Backup').getByRole('button', { name: 'Download a backup' }));
    expect(actions.downloadBackup).toHaveBeenCalledTimes(1);
  });
});
