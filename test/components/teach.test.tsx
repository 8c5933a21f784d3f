import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PageState } from '@/lib/app/panel-state';
import type { Picked, PickedThing, Pointed, WouldBeRead } from '@/lib/app/teach-contract';
import type { TaughtField, TaughtPlace } from '@/lib/model/taught-site';
import { fakeActions } from './fake-actions';
import { expectAccessible, showPanel } from './render';
import { now, ready, settings } from './sample';

const page = (change: Partial<Extract<PageState, { is: 'read' }>> = {}): PageState => ({
  is: 'read',
  siteName: 'crm.example',
  health: { state: 'ok', missing: [], report: '' },
  readAt: now,
  view: 'other',
  origin: 'https://crm.example',
  alwaysOn: true,
  teach: 'new',
  ...change,
});
const place: TaughtPlace = [{ by: 'selector', selector: 'h1', read: 'text' }];
const picked = (field: TaughtField, value: string, change: Partial<Picked> = {}): Pointed => ({
  type: 'picked',
  field,
  value,
  place,
  frames: [],
  origin: 'https://crm.example',
  page: '/contacts/41',
  ...change,
});

/** The panel beside such a page, teaching; `say` is what the picker tells. */
async function teaching() {
  let told: (seen: Pointed) => void = () => undefined;
  const pointer = { point: vi.fn(), move: vi.fn(), choose: vi.fn(), end: vi.fn() };
  const actions = fakeActions({
    startPointing: vi.fn((tell: (seen: Pointed) => void) => {
      told = tell;
      return Promise.resolve(pointer);
    }),
  });
  const shown = showPanel({ page: page(), subject: { is: 'nobody' }, actions });
  await shown.user.click(screen.getByRole('button', { name: 'Teach this page' }));
  const say = (seen: Pointed) => act(async () => told(seen));
  return { ...shown, actions, pointer, say };
}

describe('teaching a page', () => {
  it('is offered where no adapter knows the page, and nowhere else', () => {
    const { update } = showPanel({ page: page(), subject: { is: 'nobody' } });
    expect(screen.getByRole('button', { name: 'Teach this page' })).toBeTruthy();
    const { teach, ...known } = page() as Extract<PageState, { is: 'read' }>;
    update({ page: known, subject: { is: 'nobody' } });
    expect(screen.queryByRole('button', { name: 'Teach this page' })).toBeNull();
  });

  it('asks for name and address, shows what would be read, and saves the places', async () => {
    const { user, actions, pointer, say, container } = await teaching();
    expect(pointer.point).toHaveBeenLastCalledWith('name', ['', '', '', '']);
    await say({ type: 'over', value: 'Anna Lund', unfit: null });
    expect(screen.getByText('Anna Lund').closest('[role=status]')?.textContent).toBe('Would be read: Anna Lund');
    await expectAccessible(container);
    await say(picked('name', 'Anna Lund'));
    expect(pointer.point).toHaveBeenLastCalledWith('address', ['Anna Lund', '', '', '']);
    await say(picked('address', 'anna@lund.example'));
    expect(pointer.end).toHaveBeenCalled();
    expect(screen.getByText('On this page').parentElement?.textContent).toContain('Anna Lund');
    expect(document.activeElement?.textContent).toBe('Teach this page');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(actions.teach).toHaveBeenCalledWith({
      name: picked('name', 'Anna Lund'),
      address: picked('address', 'anna@lund.example'),
    });
    expect(screen.queryByText('On this page')).toBeNull();
  });

  it('takes messages and the writing field too, and says what would be read of them', async () => {
    const { user, actions, pointer, say, container } = await teaching();
    await say(picked('name', 'Anna Lund'));
    await say(picked('address', 'anna@lund.example'));
    await user.click(screen.getByRole('button', { name: 'Add the messages' }));
    expect(pointer.point).toHaveBeenLastCalledWith('messages', ['Anna Lund', 'anna@lund.example', '', '']);
    await say({ type: 'over', value: 'Anna Lund 08:02 Which carrier?', unfit: null });
    expect(screen.getByText('Anna Lund 08:02 Which carrier?')).toBeTruthy();
    const seen = (name: string, address: string, mine: boolean, at: number | null): WouldBeRead => ({
      from: { name, address },
      mine,
      at,
    });
    const here = { origin: 'https://crm.example', page: '/contacts/41' };
    const messages: PickedThing = {
      field: 'messages',
      ways: { each: place, author: place, time: place },
      seen: [
        seen('Anna Lund', 'anna@lund.example', false, now - 120_000),
        seen('', 'anna@lund.example', false, now - 60_000),
        seen('Nina Berg', 'nina@fjordgear.example', true, now - 180_000),
        seen('Berit Moe', '', false, null),
        { from: null, mine: false, at: now - 240_000 },
      ],
      ...here,
    };
    await say({ type: 'picked', ...messages });
    const words = screen.getByText('Messages').nextElementSibling?.textContent;
    expect(words).toMatch(
      /^5 messages: 2 from them, 1 from you, 1 from Berit Moe, 1 from somebody unknown, newest \d\d:\d\d, 1 without a sure time$/,
    );
    await user.click(screen.getByRole('button', { name: 'Add where you write' }));
    expect(pointer.point).toHaveBeenLastCalledWith('editor', ['Anna Lund', 'anna@lund.example', '', '']);
    await say({ type: 'over', value: '', unfit: null });
    expect(screen.getByText('Words would be put here. It is empty now.')).toBeTruthy();
    const editor: PickedThing = { field: 'editor', place, ...here };
    await say({ type: 'picked', ...editor });
    expect(screen.queryByRole('button', { name: /^Add the messages|^Add where/ })).toBeNull();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(actions.teach).toHaveBeenCalledWith({
      name: picked('name', 'Anna Lund'),
      address: picked('address', 'anna@lund.example'),
      messages: { type: 'picked', ...messages },
      editor: { type: 'picked', ...editor },
    });
  });

  it('takes a name alone where the page shows no address, and says what that means', async () => {
    const { user, actions, pointer, say, container } = await teaching();
    await say(picked('name', 'Anna Lund'));
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'This page shows no address' }));
    expect(pointer.end).toHaveBeenCalled();
    expect(screen.getByText(/^Without an address people are known here by name alone/)).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Add the messages' }));
    expect(pointer.point).toHaveBeenLastCalledWith('messages', ['Anna Lund', '', '', '']);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Add the address' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(actions.teach).toHaveBeenCalledWith({ name: picked('name', 'Anna Lund') });
  });

  it('takes an address alone where the page shows no name, and never neither', async () => {
    const { user, actions, pointer, say } = await teaching();
    await user.click(screen.getByRole('button', { name: 'This page shows no name' }));
    expect(pointer.point).toHaveBeenLastCalledWith('address', ['', '', '', '']);
    expect(screen.queryByRole('button', { name: /^This page shows no|Save/ })).toBeNull();
    await say(picked('address', 'anna@lund.example'));
    expect(screen.queryByText(/known here by name alone/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(actions.teach).toHaveBeenCalledWith({ address: picked('address', 'anna@lund.example') });
  });

  it('asks for both again once it is started over', async () => {
    const { user, say } = await teaching();
    await say(picked('name', 'Anna Lund'));
    await user.click(screen.getByRole('button', { name: 'This page shows no address' }));
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    await say(picked('name', 'Anna Lund'));
    expect(screen.getByText(/^Step 2 of 2/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('is led by the keyboard, and ended by it', async () => {
    const { user, pointer, say } = await teaching();
    expect(document.activeElement?.textContent).toBe('Choose this');
    await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(pointer.move.mock.calls).toEqual([[1], [-1]]);
    expect(pointer.choose).toHaveBeenCalledOnce();
    await user.keyboard('{Escape}');
    expect(pointer.end).toHaveBeenCalled();
    await say({ type: 'over', value: 'late', unfit: null });
    expect(screen.queryByText('late')).toBeNull();
    expect(screen.getByRole('button', { name: 'Point again' })).toBeTruthy();
  });

  it.each([
    [
      'inside',
      'Attune cannot see into this part of the page: it is a page of its own, or closed off. Point outside of it.',
    ],
    ['no-place', 'No lasting way leads to this place. Choose another that says the same.'],
    ['nothing', 'No name under the pointer.'],
  ] as const)('says why a place is no use: %s', async (unfit, says) => {
    const { say } = await teaching();
    await say({ type: 'over', value: '', unfit });
    expect(screen.getByText(says)).toBeTruthy();
  });

  it.each([
    ['page', { page: '/contacts/42' }],
    ['site', { origin: 'https://other.example' }],
    ['record in the frame', { frames: [{ within: ['iframe#record'], page: '/inner/42' }] }],
  ])('starts again where the %s is another in between', async (_, elsewhere) => {
    const { pointer, say } = await teaching();
    await say(picked('name', 'Anna Lund', { frames: [{ within: ['iframe#record'], page: '/inner/41' }] }));
    await say(picked('address', 'bo@ek.example', elsewhere));
    expect(screen.getByText('The page has moved on, so this starts again.')).toBeTruthy();
    expect(pointer.point).toHaveBeenLastCalledWith('name', ['', '', '', '']);
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('says that pointing has ended with the page, and ends it with the panel', async () => {
    const { user, pointer, say } = await teaching();
    await say({ type: 'ended' });
    expect(screen.getByText('Pointing has ended.').getAttribute('role')).toBe('alert');
    await user.click(screen.getByRole('button', { name: 'Point again' }));
    pointer.end.mockClear();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(pointer.end).toHaveBeenCalled();
  });

  it('offers itself again, with what is missing, where a taught page has changed', () => {
    const health = { state: 'degraded' as const, missing: ['address'], report: '' };
    showPanel({ page: page({ teach: 'again', health }), subject: { is: 'nobody' } });
    expect(screen.getByText('No longer sure where you showed it: address.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Teach it again' })).toBeTruthy();
  });
});

describe('pages you taught', () => {
  const site = {
    id: '0b9a4b52-6a5e-4b54-9d2e-0a4f64c1a001',
    origin: 'https://crm.example',
    path: '/contacts/:id',
    name: 'Harbour',
    fields: { name: place, address: place },
    taughtAt: now,
  };
  async function openPart(actions = fakeActions()) {
    const shown = showPanel({ settings: ready(settings({ taught: [site] })), actions });
    await shown.user.click(screen.getByRole('button', { name: 'More' }));
    await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
    return { ...shown, actions, part: within(screen.getByRole('region', { name: 'Pages you taught' })) };
  }

  it('are renamed and forgotten', async () => {
    const { user, actions, part } = await openPart();
    await user.clear(part.getByLabelText('Name of the page'));
    await user.type(part.getByLabelText('Name of the page'), 'Our CRM');
    await user.click(part.getByRole('button', { name: 'Rename' }));
    expect(actions.renameTaught).toHaveBeenCalledWith(site.id, 'Our CRM');
    await user.click(part.getByRole('button', { name: 'Forget Harbour' }));
    expect(actions.forgetTaught).toHaveBeenCalledWith(site.id);
  });

  it('are looked at before they are taken from a file', async () => {
    const actions = fakeActions({
      readTaught: () => Promise.resolve({ added: [{ ...site, name: 'Theirs' }], known: 0 }),
    });
    const { user, part } = await openPart(actions);
    const file = new File(['{}'], 'pages.json');
    await user.upload(part.getByLabelText('Take over pages from a file'), file);
    expect(await part.findByText('Theirs')).toBeTruthy();
    expect(actions.takeTaught).not.toHaveBeenCalled();
    await user.click(part.getByRole('button', { name: 'Take over' }));
    expect(actions.takeTaught).toHaveBeenCalledWith(file);
  });

  it('say what is wrong with a file', async () => {
    const says = 'Nothing was changed. pages.0.path: not a path.';
    const actions = fakeActions({ readTaught: () => Promise.reject(new Error(says)) });
    const { user, part } = await openPart(actions);
    await user.upload(part.getByLabelText('Take over pages from a file'), new File(['{'], 'pages.json'));
    expect(await part.findByText(says)).toBeTruthy();
  });
});
