import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useViewState } from '@/components/panel/view-state';
import { tame } from '@/components/ui/words';
import { expectAccessible, showPanel } from './render';
import { body, customer, nothing, nudge, pageRead, person, ready, view } from './sample';

const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    person({ name: `Person ${index}`, address: `p${index}@many.example`, customerId: index === 30 ? 'c31' : null }),
  );
const chips = () => within(screen.getByRole('list', { name: /^Also on this page/ })).getAllByRole('button');

describe('many people on a page', () => {
  it('are shown in part, customers first, and all of them on request', async () => {
    const { user, container } = showPanel({ people: crowd(50) });
    expect(chips()).toHaveLength(8);
    expect(chips()[0]).toHaveTextContent('Person 30');
    await user.click(screen.getByRole('button', { name: 'and 42 more' }));
    expect(chips()).toHaveLength(50);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Fewer' }));
    expect(chips()).toHaveLength(8);
  });

  it('are not folded for the sake of one', () => {
    showPanel({ people: crowd(9) });
    expect(chips()).toHaveLength(9);
  });
});

describe('signs that turn letters around', () => {
  const evil = 'Ann\u202Egnp.exe\u2066';

  it('are left out wherever a name is shown', () => {
    const { container } = showPanel({
      people: [person({ name: evil })],
      customer: ready(
        view({
          customer: customer({ body: body({ name: evil, account: evil }) }),
          nudges: [nudge({ title: `${evil} waits`, says: evil, evidence: [{ text: evil }] })],
        }),
      ),
    });
    expect(container.textContent).toContain('Anngnp.exe waits');
    expect(container.textContent).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  it.each([
    ['\u2068שלום\u2069 waits', '\u2068שלום\u2069 waits'],
    ['a\u2069b\u2068', 'ab'],
    ['a\u2067b', 'ab'],
    ['\u202Da\u202Cb', 'ab'],
    ['plain', 'plain'],
  ])('%j becomes %j: an isolate that is closed again keeps to itself', (text, shown) => expect(tame(text)).toBe(shown));
});

describe('for those who do not see it', () => {
  const spoken = (container: Element) => container.querySelector('[aria-live="polite"]:not([role])');

  it('says whom the panel is about when that changes', () => {
    const { container, update } = showPanel({ subject: { is: 'nobody' }, customer: nothing });
    expect(spoken(container)).toBeEmptyDOMElement();
    update({ subject: { is: 'customer', customerId: 'c1' }, customer: ready(view()) });
    expect(spoken(container)).toHaveTextContent('Now about Priya Raman');
    update({ subject: { is: 'unknown', person: person() }, customer: nothing });
    expect(spoken(container)).toHaveTextContent('Now about Ingrid Solberg');
  });
});

describe('the keyboard', () => {
  it('stays in its part of the panel when what it was on goes away', () => {
    const { update } = showPanel();
    act(() => screen.getByRole('button', { name: 'Log as kept' }).focus());
    update({ customer: ready(view({ nudges: [nudge()] })) });
    expect(screen.getByRole('heading', { name: 'Now' })).toHaveFocus();
  });

  it('stays on a button that waits for what it did', async () => {
    let finish = () => {};
    const { user, actions } = showPanel({ page: pageRead('ok', [], { alwaysOn: false }) });
    actions.alwaysOn = () =>
      new Promise((resolve) => {
        finish = () => resolve(true);
      });
    const button = screen.getByRole('button', { name: 'Always on this site' });
    button.focus();
    await user.keyboard('{Enter}');
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await act(async () => finish());
    expect(button).not.toHaveAttribute('aria-disabled');
    expect(button).toHaveFocus();
  });

  it('meets the newest of what can be taken back first, each by what it is about', () => {
    showPanel();
    for (const says of ['Added to the log', 'Back in an hour']) {
      act(() => useViewState.getState().toast({ says, wrong: false, undo: () => {} }));
    }
    const [newest, older] = screen.getAllByRole('button', { name: 'Undo' });
    expect(newest).toHaveAccessibleDescription('Back in an hour');
    expect(older).toHaveAccessibleDescription('Added to the log');
  });

  it('goes back to the button of the menu that a dialog was opened from', async () => {
    const { user } = showPanel();
    const [menu] = within(screen.getByRole('region', { name: 'Log' })).getAllByRole('button', { name: /^Change/ });
    await user.click(menu as Element);
    const list = document.getElementById(menu?.getAttribute('popovertarget') ?? '') as HTMLElement;
    await user.click(within(list).getByRole('button', { name: 'Edit' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect(menu).toHaveFocus();
  });
});
