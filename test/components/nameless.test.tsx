import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Acquainted } from '@/lib/app/panel-contract';
import type { PersonOnPage } from '@/lib/app/panel-state';
import { fakeActions } from './fake-actions';
import { expectAccessible, showPanel } from './render';
import { nothing, person, ready, settings, view } from './sample';

const PRIYA = 'outlook nina@fjordgear.example name priya raman';
const nameless = (change: Partial<PersonOnPage> = {}) =>
  person({ name: 'Priya Raman', address: '', profile: PRIYA, ...change });
const about = (who: PersonOnPage) => ({ subject: { is: 'unknown', person: who }, customer: nothing }) as const;
const offer = (change: Partial<Acquainted> = {}): Acquainted => ({
  customerId: 'c7',
  name: 'Priya Raman',
  account: 'Trailmix Rentals',
  sign: 'name',
  ...change,
});
const offering = (...offers: Acquainted[]) => fakeActions({ mayBe: vi.fn(() => Promise.resolve(offers)) });
const offers = async () => within(await screen.findByRole('region', { name: 'Is it one of these?' }));

describe('somebody whom the page names without an address', () => {
  it('is shown by name, with the question who it is', async () => {
    const { container } = showPanel(about(nameless()));
    expect(screen.getByRole('heading', { name: 'Priya Raman' })).toBeVisible();
    expect(screen.getByText('This page shows no address. Who is it?')).toBeVisible();
    expect(container).not.toHaveTextContent('outlook');
    expect(screen.queryByRole('button', { name: 'Never read' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('is linked to a customer who is offered, in one press', async () => {
    const actions = offering(offer({ sign: 'name and firm' }), offer({ customerId: 'c8', name: 'P. Raman' }));
    const { user } = showPanel({ ...about(nameless()), actions });
    const shown = await offers();
    expect(shown.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Trailmix Rentals · same name, same firmLink to Priya Raman',
      'Trailmix Rentals · same nameLink to P. Raman',
    ]);
    await user.click(shown.getByRole('button', { name: 'Link to Priya Raman' }));
    expect(actions.linkAddress).toHaveBeenCalledWith('c7', PRIYA, 'Priya Raman');
  });

  it('is linked to a customer who is looked up', async () => {
    const found = { id: 'c9', name: 'Ola Berg', account: 'Fjordkit', address: '' };
    const actions = fakeActions({ find: vi.fn(() => Promise.resolve([found])) });
    const { user } = showPanel({ ...about(nameless()), actions });
    await user.click(screen.getByRole('button', { name: 'Is this someone you know?' }));
    expect(screen.getByRole('dialog', { name: 'Who is Priya Raman?' })).toBeVisible();
    await user.click(await screen.findByRole('option', { name: /Ola Berg/ }));
    expect(actions.linkAddress).toHaveBeenCalledWith('c9', PRIYA, 'Priya Raman');
  });

  it('is added once, known by what the page shows', async () => {
    const { user, actions } = showPanel(about(nameless({ company: 'Trailmix' })));
    await user.click(screen.getByRole('button', { name: 'Add customer' }));
    expect(actions.addCustomer).toHaveBeenCalledWith({
      name: 'Priya Raman',
      address: '',
      account: 'Trailmix',
      phones: [],
      profile: PRIYA,
      internal: false,
    });
  });

  it.each([
    ['This is me', true],
    ['A colleague', false],
  ] as const)('may be our side: “%s”', async (label, mine) => {
    const who = nameless();
    const { user, actions } = showPanel(about(who));
    await user.click(screen.getByRole('button', { name: label }));
    expect(actions.ourSide).toHaveBeenCalledWith(who, mine);
  });

  it('is no colleague where the page is their record; a system has one of whoever works with it, too', () => {
    showPanel(about(nameless({ role: 'record', profile: 'hubspot app.hubspot.com record 7/0-1/12' })));
    expect(screen.queryByRole('button', { name: 'A colleague' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'This is me' })).toBeInTheDocument();
  });

  it('may be a colleague where a record tells them by name alone: a ticket may be anybody’s', () => {
    showPanel(about(nameless({ role: 'record', profile: 'taught desk.example name per moe' })));
    expect(screen.getByRole('button', { name: 'A colleague' })).toBeInTheDocument();
  });

  it('that reads like a team is said to, and may be linked all the same', () => {
    const { update } = showPanel(about(nameless({ name: 'Support', shared: true })));
    expect(screen.getByText(/^This reads like a team/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Is this someone you know?' })).toBeVisible();
    update(about(nameless()));
    expect(screen.queryByText(/^This reads like a team/)).not.toBeInTheDocument();
  });

  it('is asked about each time while two customers go by the name: one is shown, nothing more is linked', async () => {
    const actions = offering(offer({ sign: 'profile' }), offer({ customerId: 'c8', sign: 'profile' }));
    const { user } = showPanel({ ...about(nameless()), actions });
    const shown = await offers();
    expect(shown.getByRole('heading')).toHaveTextContent('2 of your customers go by this name here');
    await user.click(shown.getAllByRole('button', { name: 'Show Priya Raman' })[1] ?? document.body);
    expect(actions.showCustomer).toHaveBeenCalledWith('c8');
    expect(actions.linkAddress).not.toHaveBeenCalled();
  });
});

describe('somebody whose address is new', () => {
  it('may be a customer: offered, not done', async () => {
    const actions = offering(offer({ sign: 'phone' }));
    const { user } = showPanel({ ...about(person()), actions });
    expect(actions.linkAddress).not.toHaveBeenCalled();
    await user.click((await offers()).getByRole('button', { name: 'Link to Priya Raman' }));
    expect(actions.linkAddress).toHaveBeenCalledWith('c7', 'ingrid.solberg@fjordkit.example', 'Ingrid Solberg');
  });

  it('is offered nobody else’s customers', async () => {
    const actions = fakeActions({
      mayBe: vi.fn(({ name }) => Promise.resolve(name === 'Ingrid Solberg' ? [offer()] : [])),
    });
    const { update } = showPanel({ ...about(person()), actions });
    await offers();
    update(about(person({ name: 'Li Wei', address: 'li@other.example' })));
    expect(screen.queryByRole('region', { name: 'Is it one of these?' })).not.toBeInTheDocument();
  });

  it('that is a machine’s is nobody’s', () => {
    const actions = offering(offer());
    showPanel({ ...about(person({ unreachable: true })), actions });
    expect(actions.mayBe).not.toHaveBeenCalled();
  });
});

describe('a customer known by a name alone', () => {
  const shown = { subject: { is: 'customer', customerId: 'c1' }, customer: ready(view()) } as const;

  it('is said to be, and may be somebody else', async () => {
    const who = nameless({ customerId: 'c1', customerName: 'Priya Raman' });
    const { user, actions } = showPanel({ ...shown, people: [who] });
    expect(screen.getByText(/this page shows no address/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Somebody else' }));
    expect(actions.showPerson).toHaveBeenCalledWith({ ...who, customerId: null, customerName: '' });
  });

  it('is not asked about where the page shows an address of theirs, or a record', () => {
    const record = 'hubspot app.hubspot.com record 7/0-1/12';
    const { update } = showPanel({
      ...shown,
      people: [nameless({ customerId: 'c1' }), person({ customerId: 'c1' })],
    });
    expect(screen.queryByRole('button', { name: 'Somebody else' })).not.toBeInTheDocument();
    update({ people: [nameless({ customerId: 'c1', profile: record })] });
    expect(screen.queryByRole('button', { name: 'Somebody else' })).not.toBeInTheDocument();
  });

  it.each([
    ['Outlook', PRIYA],
    ['desk.example', 'taught desk.example name priya raman'],
  ])('has it in words among what leads to them: by name in %s', async (place, value) => {
    const body = { value, name: 'Priya Raman' };
    const identities = [{ id: 'i1', customerId: 'c1', type: 'profile' as const, linked: true, until: null, body }];
    const { user } = showPanel({ ...shown, customer: ready(view({ identities })) });
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    expect(screen.getByRole('button', { name: `Not this person: “Priya Raman” by name in ${place}` })).toBeVisible();
  });
});

it('a name of our side is listed in the settings and can be taken out', async () => {
  const nina = { profile: 'zendesk fjord.zendesk.com name nina', name: 'Nina', mine: true };
  const ola = { profile: 'zendesk fjord.zendesk.com name ola', name: 'Ola', mine: false };
  const { user, actions } = showPanel({ settings: ready(settings({ profiles: [nina, ola] })) });
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  await user.click(screen.getByRole('button', { name: 'Not our side: Nina in Zendesk' }));
  expect(actions.saveSettings).toHaveBeenCalledWith({ profiles: [ola] });
});
