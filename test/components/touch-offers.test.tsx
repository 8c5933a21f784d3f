import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { TouchOffer } from '@/lib/app/touch-offers';
import { HOUR, MINUTE } from '@/lib/model/time';
import { fakeActions } from './fake-actions';
import { expectAccessible, showPanel } from './render';
import { now, person } from './sample';

const call = (change: Partial<TouchOffer> = {}): TouchOffer => ({
  what: 'called',
  keys: ['touch:call:1'],
  customerId: 'c1',
  name: 'Priya Raman',
  at: now - 10 * MINUTE,
  end: null,
  times: 1,
  number: '+46 8 555 010 22',
  owed: null,
  ...change,
});
const meeting = (change: Partial<TouchOffer> = {}): TouchOffer =>
  call({ what: 'met', keys: ['touch:met:1'], at: now - HOUR, end: now - HOUR / 2, number: '', ...change });

const region = () => screen.getByRole('region', { name: 'Calls and meetings to log' });

describe('a call that was dialled', () => {
  it('is offered with its time, and logged with how it went and what was said', async () => {
    const offer = call();
    const { user, actions } = showPanel({ offers: [offer] });
    expect(region()).toHaveTextContent('Called Priya Raman? 12:08');
    await user.click(screen.getByRole('button', { name: 'Log: Called Priya Raman? 12:08' }));
    expect(actions.logOffer).not.toHaveBeenCalled();
    await user.click(screen.getByRole('radio', { name: 'Not reached' }));
    await user.type(screen.getByLabelText('What was said, if you like'), ' Left a word ');
    await user.click(screen.getByRole('button', { name: 'Log it' }));
    expect(actions.logOffer).toHaveBeenCalledWith('c1', offer, { how: 'tried', note: 'Left a word', answers: null });
  });

  it('is logged by keyboard alone, as a talk', async () => {
    const { user, actions } = showPanel({ offers: [call()] });
    screen.getByRole('button', { name: /^Log:/ }).focus();
    await user.keyboard('{Enter}{Enter}');
    expect(actions.logOffer).toHaveBeenCalledWith('c1', call(), { how: 'talked', note: '', answers: null });
  });

  it('may answer what they asked, if the seller says so', async () => {
    const { user, actions } = showPanel({ offers: [call({ owed: { id: 'v1', subject: 'Refund of PO 5521' } })] });
    await user.click(screen.getByRole('button', { name: /^Log:/ }));
    await user.click(screen.getByRole('checkbox', { name: 'This answers “Refund of PO 5521”' }));
    await user.click(screen.getByRole('radio', { name: 'Not reached' }));
    expect(screen.queryByRole('checkbox', { name: /This answers/ })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'We talked' }));
    await user.click(screen.getByRole('button', { name: 'Log it' }));
    expect(actions.logOffer).toHaveBeenCalledWith('c1', expect.anything(), { how: 'talked', note: '', answers: 'v1' });
  });

  it('is left alone with Escape, and put away with Not now', async () => {
    const undo = vi.fn(() => Promise.resolve());
    const actions = fakeActions({ passOffer: vi.fn(() => Promise.resolve({ says: 'Not logged', undo })) });
    const { user } = showPanel({ offers: [call()], actions });
    await user.click(screen.getByRole('button', { name: /^Log:/ }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Log it' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Not now: Called Priya Raman? 12:08' }));
    expect(actions.passOffer).toHaveBeenCalledWith(call());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalled();
  });

  it('says how often it was tried', () => {
    showPanel({ offers: [call({ times: 3 })] });
    expect(region()).toHaveTextContent('+46 8 555 010 22, dialled 3 times');
  });

  it('to somebody unknown asks whom: the customers of the page, or any other', async () => {
    const offer = call({ customerId: null, name: '' });
    const tom = person({ name: 'Tom Okafor', customerId: 'c2', customerName: 'Tom Okafor' });
    const found = [{ id: 'c3', name: 'Bo Ek', account: '', address: 'bo.ek@ekbatar.example' }];
    const actions = fakeActions({ find: vi.fn(() => Promise.resolve(found)) });
    const { user } = showPanel({
      offers: [offer],
      people: [tom, person({ name: 'Eva', address: 'eva@nobody.example', customerId: null })],
      actions,
    });
    expect(within(region()).getByText('Whom did you call? 12:08')).toBeVisible();
    expect(within(region()).queryByRole('button', { name: /^Log/ })).toBeNull();
    expect(within(region()).queryByRole('button', { name: 'Eva' })).toBeNull();
    await user.click(within(region()).getByRole('button', { name: 'Tom Okafor' }));
    expect(actions.offerIsOf).toHaveBeenCalledWith(offer, 'c2');
    await user.click(within(region()).getByRole('button', { name: 'Find them' }));
    await user.click(await screen.findByRole('option', { name: /Bo Ek/ }));
    expect(actions.offerIsOf).toHaveBeenCalledWith(offer, 'c3');
  });

  it('may have been to somebody else', async () => {
    const { user } = showPanel({ offers: [call()] });
    await user.click(screen.getByRole('button', { name: 'Somebody else' }));
    expect(screen.getByRole('dialog', { name: 'Whom did you call at +46 8 555 010 22?' })).toBeVisible();
  });
});

describe('a meeting that is over', () => {
  it('is offered from when to when, without asking who was reached', async () => {
    const { user, actions } = showPanel({ offers: [meeting()] });
    expect(region()).toHaveTextContent('Met Priya Raman? 11:18–11:48');
    expect(screen.queryByRole('button', { name: 'Somebody else' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Log:/ }));
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Log it' }));
    expect(actions.logOffer).toHaveBeenCalledWith('c1', meeting(), { how: 'talked', note: '', answers: null });
  });
});

describe('several', () => {
  const three = [call(), meeting(), call({ keys: ['touch:call:2'], name: 'Tom Okafor', customerId: 'c2' })];

  it('show two, and the rest on request', () => {
    showPanel({ offers: three });
    expect(within(region()).getByText('1 more')).toBeVisible();
    expect(within(region()).getByText(/Tom Okafor/)).not.toBeVisible();
  });

  it('can be used by everybody, also while being logged', async () => {
    const { user, container } = showPanel({ offers: three });
    await expectAccessible(container);
    await user.click(screen.getAllByRole('button', { name: /^Log:/ })[0] as HTMLElement);
    await expectAccessible(container);
  });

  it('are not there where there are none, nor over the settings', () => {
    const { update } = showPanel({ offers: [] });
    expect(screen.queryByRole('region', { name: 'Calls and meetings to log' })).toBeNull();
    update({ offers: three });
    expect(region()).toBeVisible();
  });

  it('name nobody while the panel is covered', () => {
    showPanel({ offers: three, covered: true });
    expect(screen.queryByText(/Tom Okafor/)).toBeNull();
  });
});
