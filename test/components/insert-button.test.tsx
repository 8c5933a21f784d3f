import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { OpenDraft } from '@/lib/app/open-drafts';
import { fakeActions } from './fake-actions';
import { expectAccessible, showPanel } from './render';
import { nudge, ready, view } from './sample';

const words = 'How did the kayaks do?';
const insert = nudge({
  ruleId: 'talking-point',
  title: 'Something to bring up',
  actions: [{ do: 'insert', label: 'Put into my draft', text: words, entryId: 'f1' }],
});

const toThem: OpenDraft = { handle: 'h1', label: 'Re: Refund, to this customer', to: 'them' };
const toNobody: OpenDraft = { handle: 'h2', label: 'Where you are writing', to: 'nobody' };
const toOthers: OpenDraft = { handle: 'h3', label: 'Valves, to Omar Haddad', to: 'others' };

function show(drafts: OpenDraft[], actions = fakeActions()) {
  const shown = showPanel({ customer: ready(view({ nudges: [insert], drafts })), actions });
  const card = within(screen.getByRole('article', { name: insert.title }));
  return { ...shown, card, press: (name: string) => shown.user.click(card.getByRole('button', { name })) };
}
const said = () => screen.getByRole('status', { name: 'Just done' });

describe('words for a draft', () => {
  it('are only copied where no draft is open, and the button says so', async () => {
    const { card, press, actions } = show([]);
    expect(card.queryByRole('button', { name: 'Put into my draft' })).not.toBeInTheDocument();
    await press('Copy');
    expect(actions.copy).toHaveBeenCalledWith(words);
    expect(actions.insert).not.toHaveBeenCalled();
    expect(said()).toHaveTextContent('Copied: paste it where you write.');
  });

  it.each([toThem, toNobody])('go into the one that is open: $label', async (draft) => {
    const { press, actions } = show([draft]);
    await press('Put into my draft');
    expect(vi.mocked(actions.insert).mock.calls).toEqual([[draft.handle, words]]);
    expect(said()).toHaveTextContent('Put into your draft. Undo there takes it out again.');
  });

  it('are logged as brought up when they are of something in the log, with a way back', async () => {
    const undo = vi.fn(async () => undefined);
    const { press, actions, user } = show(
      [toThem],
      fakeActions({ usedPoint: vi.fn(async () => ({ says: 'Logged', undo })) }),
    );
    await press('Put into my draft');
    expect(actions.usedPoint).toHaveBeenCalledWith('f1', expect.objectContaining({ channel: 'email', went: null }));
    expect(said()).toHaveTextContent('Put into your draft, and logged as brought up.');
    await user.click(within(said()).getByRole('button', { name: /Undo/ }));
    expect(undo).toHaveBeenCalled();
  });

  it('are logged of none that were refused', async () => {
    const refused = vi.fn(async () => ({ is: 'not-inserted' as const, why: 'refused' as const }));
    const { press, actions } = show([toThem], fakeActions({ insert: refused }));
    await press('Put into my draft');
    expect(actions.usedPoint).not.toHaveBeenCalled();
  });

  it('go into the one of several that is chosen, those to this customer first', async () => {
    const { card, press, actions, container } = show([toThem, toNobody, toOthers]);
    await press('Put into my draft');
    expect(actions.insert).not.toHaveBeenCalled();
    const choices = card.getAllByRole('button').map(({ textContent }) => textContent);
    expect(choices).toEqual(expect.arrayContaining([toThem.label, toNobody.label, toOthers.label, 'Copy instead']));
    expect(choices.indexOf(toThem.label)).toBeLessThan(choices.indexOf(toOthers.label));
    await expectAccessible(container);
    await press(toNobody.label);
    expect(vi.mocked(actions.insert).mock.calls).toEqual([[toNobody.handle, words]]);
  });

  it('never go to somebody else at one press', async () => {
    const { press, actions } = show([toOthers]);
    await press('Put into my draft');
    expect(actions.insert).not.toHaveBeenCalled();
    await press('Copy instead');
    expect(actions.copy).toHaveBeenCalledWith(words);
  });

  it.each([
    ['refused', 'The editor did not take it. Copied instead: paste it where you write.'],
    ['gone', 'That draft is not open any more. Copied instead: paste it where you write.'],
  ] as const)('that did not get there are copied: %s', async (why, says) => {
    const { press } = show(
      [toThem],
      fakeActions({ insert: vi.fn(async () => ({ is: 'not-inserted' as const, why })) }),
    );
    await press('Put into my draft');
    expect(said()).toHaveTextContent(says);
  });

  it('do not settle the nudge when they did not get there, and no more than a copy does when copied', async () => {
    const gone = vi.fn(async () => ({ is: 'not-inserted' as const, why: 'gone' as const }));
    const tried = show([toThem], fakeActions({ insert: gone }));
    await tried.press('Put into my draft');
    expect(tried.actions.took).not.toHaveBeenCalled();
    tried.unmount();
    const copied = show([]);
    await copied.press('Copy');
    expect(copied.actions.took).toHaveBeenCalledWith(insert, { do: 'copy', label: 'Copy', text: words });
  });

  it('that could not even be copied are not said to be', async () => {
    const insert = vi.fn(() => Promise.reject(new Error('The browser did not let Attune copy it.')));
    const { press } = show([toThem], fakeActions({ insert }));
    await press('Put into my draft');
    expect(said()).toHaveTextContent('The browser did not let Attune copy it.');
  });
});
