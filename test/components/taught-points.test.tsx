import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { SiteLight } from '@/lib/app/panel-contract';
import type { Pointed, SeenTaught } from '@/lib/app/teach-contract';
import type { TaughtPlace, TaughtSite } from '@/lib/model/taught-site';
import { fakeActions } from './fake-actions';
import { expectAccessible, showPanel } from './render';
import { now, ready, settings } from './sample';

const place: TaughtPlace = [{ by: 'selector', selector: 'h1', read: 'text', within: ['x-card'] }];
const site: TaughtSite = {
  id: '0b9a4b52-6a5e-4b54-9d2e-0a4f64c1a001',
  origin: 'https://crm.example',
  path: '/contacts/:id',
  name: 'Harbour',
  fields: { name: place, address: place, phone: place },
  messages: { each: place, author: place, time: place },
  taughtAt: now,
};
const light: SiteLight = {
  id: site.id,
  name: site.name,
  host: 'crm.example',
  taught: true,
  state: 'ok',
  parts: [],
  limited: false,
  goodAt: now,
  seenAt: now,
  inView: true,
};
const seen: SeenTaught = {
  values: { name: 'Anna Lund', address: 'anna@lund.example' },
  messages: [
    { from: { name: 'Anna Lund', address: 'anna@lund.example' }, mine: false, at: now - 60_000 },
    { from: { name: 'Nina Berg', address: '' }, mine: true, at: now - 120_000 },
  ],
  editor: false,
};

/** The points of the one taught page, opened in the settings; `say` is what the picker tells. */
async function opened(inView = true, lookAtTaught = vi.fn(() => Promise.resolve(seen))) {
  let told: (seen: Pointed) => void = () => undefined;
  const pointer = { point: vi.fn(), move: vi.fn(), choose: vi.fn(), end: vi.fn() };
  const actions = fakeActions({
    lookAtTaught,
    startPointing: vi.fn((tell: (seen: Pointed) => void) => {
      told = tell;
      return Promise.resolve(pointer);
    }),
  });
  const settingsOf = (taught: TaughtSite) => ({
    settings: ready(settings({ taught: [taught], lights: [{ ...light, inView }] })),
    actions,
  });
  const shown = showPanel(settingsOf(site));
  await shown.user.click(screen.getByRole('button', { name: 'More' }));
  await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
  const part = within(screen.getByRole('region', { name: 'Pages you taught' }));
  await shown.user.click(part.getByRole('button', { name: 'Change what is read of Harbour' }));
  const rows = () => part.getAllByRole('listitem').flatMap((row) => row.querySelector('p')?.textContent ?? []);
  const say = (message: Pointed) => act(async () => told(message));
  const change = (taught: TaughtSite) => shown.update(settingsOf(taught));
  return { ...shown, actions, pointer, part, rows, say, change };
}

describe('the points of a taught page', () => {
  it('each say what is read there now, and which was not found', async () => {
    const { rows, container } = await opened();
    const [, , , , messages] = rows().slice(-6);
    expect(rows().slice(-6)).toEqual([
      'Name: Anna Lund',
      'Address: anna@lund.example',
      'Company: not read',
      'Phone: not found on this page',
      messages,
      'Writing field: not read',
    ]);
    expect(messages).toMatch(/^Messages: 2 messages: 1 from them, 1 from you, newest \d\d:\d\d$/);
    await expectAccessible(container);
  });

  it('are pointed at again, one by one, and read anew', async () => {
    const { user, part, pointer, say, actions, change } = await opened();
    await user.click(part.getByRole('button', { name: 'Point again: Name' }));
    expect(pointer.point).toHaveBeenLastCalledWith('name', ['Anna Lund', 'anna@lund.example', '', '']);
    expect(part.getByText('Point at the customer’s name')).toBeTruthy();
    const picked = {
      type: 'picked' as const,
      field: 'name' as const,
      value: 'Anna B. Lund',
      place,
      frames: [],
      origin: site.origin,
      page: '/contacts/41',
    };
    await say(picked);
    expect(pointer.end).toHaveBeenCalled();
    expect(actions.changeTaught).toHaveBeenCalledWith(site.id, 'name', picked, [
      'Anna Lund',
      'anna@lund.example',
      '',
      '',
    ]);
    expect(actions.lookAtTaught).toHaveBeenCalledTimes(1);
    change({ ...site, fields: { ...site.fields, name: [{ by: 'selector', selector: 'h2', read: 'text' }] } });
    await vi.waitFor(() => expect(actions.lookAtTaught).toHaveBeenCalledTimes(2));
  });

  it('are added, and taken away', async () => {
    const { user, part, pointer, actions } = await opened();
    await user.click(part.getByRole('button', { name: 'Add: Writing field' }));
    expect(pointer.point).toHaveBeenLastCalledWith('editor', expect.anything());
    await user.click(part.getByRole('button', { name: 'Cancel' }));
    await user.click(part.getByRole('button', { name: 'Take away: Messages' }));
    expect(actions.changeTaught).toHaveBeenCalledWith(site.id, 'messages', null, expect.anything());
    await user.click(part.getByRole('button', { name: 'Take away: Address' }));
    expect(actions.changeTaught).toHaveBeenCalledWith(site.id, 'address', null, expect.anything());
    expect(part.queryByRole('button', { name: 'Take away: Company' })).toBeNull();
  });

  it('leave the name where no address is read: nobody would be known without', async () => {
    const { part, rows, change } = await opened();
    change({ ...site, fields: { name: place } });
    expect(rows().slice(-6)[1]).toBe('Address: not read');
    expect(part.queryByRole('button', { name: /^Take away: (?:Name|Address)/ })).toBeNull();
    expect(part.getByRole('button', { name: 'Add: Address' })).toBeTruthy();
  });

  it('are only taken away while another page is in view', async () => {
    const { part, actions } = await opened(false);
    expect(part.getByText(/^Open one of these pages/)).toBeTruthy();
    expect(part.queryByRole('button', { name: /^Point at|^Add/ })).toBeNull();
    expect(part.getByRole('button', { name: 'Take away: Phone' })).toBeTruthy();
    expect(actions.lookAtTaught).not.toHaveBeenCalled();
  });

  it('say why the page could not be looked at', async () => {
    const { part } = await opened(
      true,
      vi.fn(() => Promise.reject(new Error('The page has moved on.'))),
    );
    expect((await part.findByRole('alert')).textContent).toBe('The page has moved on.');
  });
});
