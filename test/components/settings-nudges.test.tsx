import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { defaultStandards } from '@/lib/model/standards';
import { fakeActions } from './fake-actions';
import { expectAccessible, showPanel } from './render';
import { ready, settings, zone } from './sample';

async function openSettings(change: Parameters<typeof showPanel>[0] = {}) {
  const shown = showPanel(change);
  await shown.user.click(screen.getByRole('button', { name: 'More' }));
  await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
  const part = (name: string) => within(screen.getByRole('region', { name }));
  return { ...shown, part };
}

const usual = { most: 3, quiet: null, notify: false, perDay: 3 };

describe('how much the seller is told', () => {
  it('takes how many at once, quiet hours over midnight, and how many notifications', async () => {
    const { user, actions, part, container } = await openSettings();
    const nudges = part('Nudges');
    await user.clear(nudges.getByLabelText('Shown at once'));
    await user.type(nudges.getByLabelText('Shown at once'), '5');
    await user.click(nudges.getByLabelText('Quiet hours'));
    fireEvent.change(nudges.getByLabelText('Quiet from'), { target: { value: '17:30' } });
    await user.clear(nudges.getByLabelText('Notifications a day, at most'));
    await user.type(nudges.getByLabelText('Notifications a day, at most'), '6');
    await user.click(nudges.getByRole('button', { name: 'Save' }));
    expect(actions.saveSettings).toHaveBeenCalledWith({
      nudges: { most: 5, quiet: { from: '17:30', to: '08:00' }, notify: false, perDay: 6 },
    });
    await expectAccessible(container);
  });

  it('refuses quiet hours without an end, none at once, and half a notification', async () => {
    const quiet = { from: '18:00', to: '08:00' };
    const { user, actions, part } = await openSettings({
      settings: ready(settings({ nudges: { ...usual, quiet } })),
    });
    const nudges = part('Nudges');
    fireEvent.change(nudges.getByLabelText('Quiet to'), { target: { value: '18:00' } });
    await user.click(nudges.getByRole('button', { name: 'Save' }));
    expect(nudges.getByRole('alert')).toHaveTextContent('Quiet hours need an end that is not their start.');
    await user.click(nudges.getByLabelText('Quiet hours'));
    fireEvent.change(nudges.getByLabelText('Notifications a day, at most'), { target: { value: '1.5' } });
    expect(nudges.getByRole('alert')).toHaveTextContent('There are 1 to 50 notifications a day.');
    await user.clear(nudges.getByLabelText('Shown at once'));
    expect(nudges.getByRole('alert')).toHaveTextContent('Between 1 and 10 nudges are shown at once.');
    expect(actions.saveSettings).not.toHaveBeenCalled();
  });
});

describe('notifications', () => {
  const label = 'Tell me when a customer has waited too long';

  it('are asked for within the press', async () => {
    const { user, actions, part } = await openSettings();
    await user.click(part('Nudges').getByLabelText(label));
    expect(actions.notify).toHaveBeenCalledWith(true);
    expect(part('Nudges').queryByText(/did not allow/)).not.toBeInTheDocument();
  });

  it('stay off when the browser declines, and say so', async () => {
    const { user, part } = await openSettings({
      actions: fakeActions({ notify: vi.fn(() => Promise.resolve(false)) }),
    });
    await user.click(part('Nudges').getByLabelText(label));
    expect(
      await part('Nudges').findByText('Your browser did not allow notifications, so this stays off.'),
    ).toBeVisible();
    expect(part('Nudges').getByLabelText(label)).not.toBeChecked();
  });

  it('are switched off again', async () => {
    const { user, actions, part } = await openSettings({
      settings: ready(settings({ nudges: { ...usual, notify: true } })),
    });
    expect(part('Nudges').getByLabelText(label)).toBeChecked();
    await user.click(part('Nudges').getByLabelText(label));
    expect(actions.notify).toHaveBeenCalledWith(false);
  });
});

describe('the rules', () => {
  const rule = { ruleId: 'waiting-on-them', title: 'Waiting on them', family: 'Promptness', off: null, retiredFor: [] };

  it('are switched off and on', async () => {
    const { user, actions, part, update } = await openSettings({ settings: ready(settings({ rules: [rule] })) });
    const box = () => part('Rules').getByRole('checkbox', { name: /Waiting on them/ });
    expect(box()).toBeChecked();
    await user.click(box());
    expect(actions.switchOff).toHaveBeenCalledWith('waiting-on-them');
    update({ settings: ready(settings({ rules: [{ ...rule, off: 'never' }] })) });
    expect(box()).not.toBeChecked();
    await user.click(box());
    expect(actions.bringBack).toHaveBeenCalledWith('waiting-on-them', null);
  });

  it('say where they retired themselves, with the way back', async () => {
    const retiredFor = [{ customerId: 'c1', name: 'Ingrid Solberg' }];
    const { user, actions, part, update, container } = await openSettings({
      settings: ready(settings({ rules: [{ ...rule, retiredFor }] })),
    });
    expect(part('Rules').getByRole('list', { name: 'Waiting on them: retired for' })).toHaveTextContent(
      'Retired for Ingrid Solberg',
    );
    await user.click(part('Rules').getByRole('button', { name: 'Bring back Waiting on them for Ingrid Solberg' }));
    expect(actions.bringBack).toHaveBeenCalledWith('waiting-on-them', 'c1');
    await expectAccessible(container);
    update({ settings: ready(settings({ rules: [{ ...rule, off: 'retired-everywhere', retiredFor }] })) });
    expect(part('Rules').getByText(/retired for everybody/)).toBeVisible();
    expect(part('Rules').getByRole('checkbox')).not.toBeChecked();
    expect(part('Rules').queryByText(/Ingrid/)).not.toBeInTheDocument();
  });
});

describe('beyond the order', () => {
  it('takes rounds, touches and days, and names what does not fit', async () => {
    const { user, actions, part } = await openSettings();
    const beyond = part('Beyond the order');
    fireEvent.change(beyond.getByLabelText('Ask about a goal again after, in days'), { target: { value: '6' } });
    await user.click(beyond.getByRole('button', { name: 'Save' }));
    expect(beyond.getByRole('alert')).toHaveTextContent(
      'Ask about a goal again after, in days: a whole number from 7 to 730.',
    );
    expect(actions.saveSettings).not.toHaveBeenCalled();
    fireEvent.change(beyond.getByLabelText('Ask about a goal again after, in days'), { target: { value: '60' } });
    fireEvent.change(beyond.getByLabelText('Offer a call after, in rounds of mail'), { target: { value: '2' } });
    fireEvent.change(beyond.getByLabelText('Offer a talking point after, in touches'), { target: { value: '5' } });
    fireEvent.change(beyond.getByLabelText('Days between talking points'), { target: { value: '45' } });
    await user.click(beyond.getByRole('button', { name: 'Save' }));
    expect(actions.saveSettings).toHaveBeenCalledWith({
      standards: { ...defaultStandards(zone), goalDays: 60, roundsBeforeCall: 2, beyondTouches: 5, beyondDays: 45 },
    });
  });
});
