import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PartId } from '@/components/desk/standards/parts';
import { StandardsProvider } from '@/components/desk/standards/standards-context';
import StandardsPage from '@/components/desk/standards/standards-page';
import { PanelProvider } from '@/components/panel/panel-context';
import { useViewState } from '@/components/panel/view-state';
import type { StandardsActions } from '@/lib/app/standards-contract';
import type { StandardsPreview } from '@/lib/app/standards-preview';
import { addCustomer } from '@/lib/log/customers';
import { handOut } from '@/lib/log/handed-out';
import { updateSettings } from '@/lib/log/settings';
import { defaultStandards, type Standards } from '@/lib/model/standards';
import { emptyLog } from '@/test/app/log';
import { fakeActions } from '@/test/components/fake-actions';
import { expectAccessible } from '@/test/components/render';
import { now, rules, zone } from '@/test/components/sample';

const here = defaultStandards(zone);
const preview: StandardsPreview = {
  shifts: [
    { ruleId: 'reply-owed', kind: 'late', counts: 'conversations', count: 3 },
    { ruleId: 'reply-owed', kind: 'in-time', counts: 'conversations', count: 1 },
    { ruleId: 'gone-quiet', kind: 'goes', counts: 'customers', count: 2 },
  ],
  looked: 500,
  more: true,
};

beforeEach(async () => {
  await emptyLog();
  await updateSettings(zone, { standards: here, firstRunDone: true });
  const { log } = await import('@/lib/log/database');
  await Promise.all([log.models.clear(), log.settings.delete('handed-out')]);
});

async function showPart(id: PartId, change: Partial<StandardsActions> = {}) {
  const standards: StandardsActions = {
    preview: vi.fn(() => Promise.resolve(preview)),
    save: vi.fn(() => Promise.resolve({ says: 'Standards saved', undo: () => Promise.resolve() })),
    goBack: vi.fn(() => Promise.resolve(null)),
    readDaysOff: vi.fn(() => Promise.reject(new Error('No calendar is in this file.'))),
    copyWithForm: vi.fn(() => Promise.resolve()),
    print: vi.fn(),
    handOut: vi.fn(() => Promise.resolve(null)),
    ...change,
  };
  const actions = fakeActions();
  const shown = render(
    <PanelProvider value={{ now, zone, rules, actions, drafts: [] }}>
      <StandardsProvider value={standards}>
        <StandardsPage id={id} />
      </StandardsProvider>
    </PanelProvider>,
  );
  await waitFor(() => expect(shown.container.querySelector('form, input, textarea, ol, section')).not.toBeNull());
  return { ...shown, user: userEvent.setup({ applyAccept: false }), standards, actions };
}

const dialog = (name: string) => within(screen.getByRole('dialog', { name }));

describe('a change of the standards', () => {
  const change = async (change: Partial<StandardsActions> = {}) => {
    const shown = await showPart('answers', change);
    const form = within(await screen.findByRole('form', { name: 'How soon you answer' }));
    fireEvent.change(form.getByLabelText('Red line, in calendar days'), { target: { value: '5' } });
    await shown.user.click(form.getByRole('button', { name: 'Save' }));
    return { ...shown, form };
  };
  const next: Standards = { ...here, redLineDays: 5 };

  it('is saved once the seller saw what it would do, with their words on it', async () => {
    const { user, form, standards, actions, container } = await change();
    const asked = dialog('What would change');
    expect(asked.getByRole('list', { name: 'What changes' })).toHaveTextContent(
      'Red line, in calendar days7 → becomes 5',
    );
    const effect = within(await asked.findByRole('list', { name: 'What it would change now' }));
    expect(effect.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Reply owed3 conversations become overdue1 conversation no longer is overdue',
      'Gone quietgoes for 2 customers',
    ]);
    expect(asked.getByText('Of the 500 customers who press most; others were not looked at.')).toBeInTheDocument();
    await expectAccessible(container);
    expect(standards.save).not.toHaveBeenCalled();
    await user.type(asked.getByLabelText('Why, in a line'), 'They wait for too long');
    await user.click(asked.getByRole('button', { name: 'Save' }));
    expect(standards.save).toHaveBeenCalledExactlyOnceWith({ from: here, to: next }, 'They wait for too long');
    expect(await form.findByText('Saved')).toBeInTheDocument();
    expect(useViewState.getState().toasts).toMatchObject([{ says: 'Standards saved' }]);
    expect(actions.saveSettings).not.toHaveBeenCalled();
  });

  it('is not saved when they think better of it, and the form keeps what was typed', async () => {
    const { user, form, standards } = await change();
    await user.click(dialog('What would change').getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(standards.save).not.toHaveBeenCalled();
    expect(form.queryByText('Saved')).toBeNull();
    expect(form.getByLabelText('Red line, in calendar days')).toHaveValue(5);
    await waitFor(() => expect(form.getByRole('button', { name: 'Save' })).not.toHaveAttribute('aria-disabled'));
  });

  it('can be saved while it is still looked at, which then stops', async () => {
    const signals: AbortSignal[] = [];
    const { user, standards } = await change({
      preview: (_, { signal, progress }) => {
        signals.push(signal);
        progress(100, 400);
        return new Promise(() => undefined);
      },
    });
    const asked = dialog('What would change');
    expect(asked.getByRole('progressbar', { name: 'Looking at your customers: 25%' })).toHaveValue(0.25);
    await user.click(asked.getByRole('button', { name: 'Save' }));
    expect(standards.save).toHaveBeenCalledExactlyOnceWith({ from: here, to: next }, '');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('says when it could not be looked at, and when nothing changes for anyone', async () => {
    await change({ preview: () => Promise.reject(new Error('The log is closed.')) });
    expect(await screen.findByText('It could not be worked out: The log is closed.')).toBeInTheDocument();
  });

  it('that changes nothing asks nothing', async () => {
    const { user, standards } = await showPart('aims');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved')).toBeInTheDocument();
    expect(standards.preview).not.toHaveBeenCalled();
    expect(standards.save).not.toHaveBeenCalled();
  });

  it('of other settings is saved at once', async () => {
    const { user, actions } = await showPart('nudges');
    fireEvent.change(screen.getByLabelText('Shown at once'), { target: { value: '5' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(actions.saveSettings).toHaveBeenCalledWith({ nudges: { most: 5, quiet: null, notify: false, perDay: 3 } });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

it.each<[PartId, string]>([
  ['hours', 'When you work'],
  ['touch', 'How often you are in touch'],
  ['words', 'How brief you write'],
  ['playbooks', 'After a sale'],
  ['aims', 'What you aim for'],
])('the part %s can be used by everyone', async (id, title) => {
  const { container } = await showPart(id);
  expect(await screen.findByRole('region', { name: title })).toBeInTheDocument();
  expect(screen.getAllByRole('link').filter((link) => link.getAttribute('aria-current'))).toHaveLength(1);
  await expectAccessible(container);
});

it('an address that names no part leads to the first', async () => {
  await showPart('gossip' as PartId);
  expect(await screen.findByRole('form', { name: 'How soon you answer' })).toBeInTheDocument();
});

describe('days off of a file', () => {
  const days = [
    { date: '2026-12-24', name: 'Christmas Eve' },
    { date: '2026-12-25', name: 'Christmas Day' },
    { date: '2027-01-01', name: 'New Year' },
  ];
  const choose = async (change: Partial<StandardsActions>) => {
    await updateSettings(zone, { standards: { ...here, holidays: ['2026-12-25'] } });
    const shown = await showPart('hours', change);
    await shown.user.upload(await screen.findByLabelText(/from a calendar file/), new File(['x'], 'days.ics'));
    return shown;
  };

  it('are picked, and added to those there are once the seller saw what it would do', async () => {
    const { user, standards } = await choose({ readDaysOff: () => Promise.resolve({ days, events: 4, unread: 1 }) });
    const found = within(await screen.findByRole('region', { name: 'Days in the file' }));
    expect(found.getByText('2 of 2 new days picked')).toBeInTheDocument();
    expect(found.getByText('1 event could not be read whole.')).toBeInTheDocument();
    expect(found.getByRole('checkbox', { name: /2026-12-25/ })).toBeDisabled();
    await user.click(found.getByRole('checkbox', { name: /2027-01-01/ }));
    await user.click(found.getByRole('button', { name: 'Add 1 day' }));
    await user.click(dialog('What would change').getByRole('button', { name: 'Save' }));
    const [from, to] = [['2026-12-25'], ['2026-12-24', '2026-12-25']].map((holidays) => ({ ...here, holidays }));
    expect(standards.save).toHaveBeenCalledExactlyOnceWith({ from, to }, '');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Days in the file' })).toBeNull());
  });

  it('of a file that is none are named at its field', async () => {
    await choose({});
    expect(await screen.findByText('No calendar is in this file.')).toBeInTheDocument();
    expect(screen.getByLabelText(/from a calendar file/)).toBeInvalid();
  });
});

describe('rules', () => {
  it('stand by family with what they do, are found by any word of it, and switched off', async () => {
    const { user, actions, container } = await showPart('nudges');
    expect(await screen.findByText(/^\d\d rules, 0 of them off\.$/)).toBeInTheDocument();
    const family = within(screen.getByRole('region', { name: 'Promptness' }));
    expect(family.getByRole('checkbox', { name: 'Reply owed' })).toBeChecked();
    expect(family.getAllByText(/RightNow, 2011/).length).toBeGreaterThan(0);
    await expectAccessible(container);
    await user.type(screen.getByLabelText('Find a rule'), 'QUIET touch');
    expect(screen.getByRole('checkbox', { name: 'Gone quiet' })).toBeInTheDocument();
    expect(screen.queryByRole('checkbox', { name: 'Reply owed' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Gone quiet' }));
    expect(actions.switchOff).toHaveBeenCalledExactlyOnceWith('gone-quiet');
  });
});

describe('versions', () => {
  it('tell what each changed, and lead back once the seller saw what that would do', async () => {
    await updateSettings(zone, { standards: { ...here, redLineDays: 5 } }, 'They wait for too long');
    const { user, standards, container } = await showPart('versions');
    const [newest, oldest] = within(await screen.findByRole('list', { name: 'Versions' })).getAllByRole('heading');
    expect(newest).toHaveTextContent(/^Since /);
    expect(oldest).toHaveTextContent('As it was at first');
    expect(screen.getByText('They wait for too long')).toBeInTheDocument();
    expect(screen.getByText('Holds now')).toBeInTheDocument();
    expect(screen.getByRole('list', { name: /^What changed: Since/ })).toHaveTextContent('7 → becomes 5');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Go back to: As it was at first' }));
    const asked = dialog('Go back to this version');
    expect(asked.getByRole('list', { name: 'What changes' })).toHaveTextContent('5 → becomes 7');
    await user.click(asked.getByRole('button', { name: 'Go back' }));
    expect(standards.goBack).toHaveBeenCalledExactlyOnceWith(here, 'Back to the version as it was at first');
  });

  it('can be looked at whole', async () => {
    await updateSettings(zone, { standards: { ...here, definition: 'They never ask twice.' } });
    await showPart('versions');
    const [summary] = await screen.findAllByText(/Look at it whole/);
    const fold = summary?.closest('details');
    if (!fold) throw new Error('There is no fold.');
    fold.open = true;
    expect(await within(fold).findByText('They never ask twice.')).toBeInTheDocument();
  });

  it('are none before the first change', async () => {
    await showPart('versions');
    expect(await screen.findByText(/Nothing was changed yet/)).toBeInTheDocument();
  });

  it('a file shows what it would do before it is taken', async () => {
    const { user, actions } = await showPart('versions');
    vi.mocked(actions.readServiceModel).mockResolvedValue({
      standards: { ...here, redLineDays: 5 },
      changes: ['redLineDays'],
    });
    await user.upload(await screen.findByLabelText('Take over a file'), new File(['{}'], 'team.json'));
    const shown = within(await screen.findByRole('region', { name: 'What the file would change' }));
    expect(await shown.findByText('3 conversations become overdue')).toBeInTheDocument();
    await user.click(shown.getByRole('button', { name: 'Take over' }));
    expect(actions.takeServiceModel).toHaveBeenCalledOnce();
  });
});

describe('what to expect of the seller', () => {
  const ada = async () => {
    const agreed = [{ channel: null, amount: 2, unit: 'business-days' as const }];
    return addCustomer({ body: { name: 'Ada Lindqvist', agreed }, stage: 'customer', identities: [], now });
  };

  it('is copied and printed as the seller edited it', async () => {
    const { user, standards, container } = await showPart('expect');
    const text = await screen.findByLabelText('The text');
    fireEvent.change(text, { target: { value: 'What to expect\n\n- Soon' } });
    const looks = within(screen.getByRole('region', { name: 'As it looks' }));
    expect(looks.getByRole('heading', { name: 'What to expect' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    const html = '<h1>What to expect</h1>\n<ul><li>Soon</li></ul>';
    expect(standards.copyWithForm).toHaveBeenCalledExactlyOnceWith('What to expect\n\n- Soon', html);
    expect(await screen.findByText('Copied')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Print…' }));
    expect(standards.print).toHaveBeenCalledExactlyOnceWith('What to expect');
    expect(document.querySelector('body > .printed')).toHaveTextContent('Soon');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'As it was made' }));
    expect(text).toHaveDisplayValue(/How soon I answer:/);
  });

  it('is made for one customer, and noted for them', async () => {
    const { id } = await ada();
    const { user, standards, actions } = await showPart('expect');
    vi.mocked(actions.find).mockResolvedValue([{ id, name: 'Ada Lindqvist', account: '', address: '' }]);
    await user.click(await screen.findByRole('button', { name: 'For one customer…' }));
    await user.click(await screen.findByRole('option', { name: /Ada Lindqvist/ }));
    expect(await screen.findByDisplayValue(/within 2 business days, as we agreed/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Note that they got it' }));
    expect(standards.handOut).toHaveBeenCalledExactlyOnceWith(
      id,
      'Ada Lindqvist',
      expect.stringContaining('as we agreed'),
    );
  });

  it('lists who got it, and which version', async () => {
    const { id } = await ada();
    await handOut(id, 'Soon.', zone, now);
    const { user, standards, actions } = await showPart('expect');
    const list = await screen.findByRole('list', { name: 'Who got it' });
    await waitFor(() => expect(list).toHaveTextContent('Ada Lindqvist20 Nov, first version'));
    expect(within(list).getByRole('link')).toHaveAttribute('href', `#/customers/${id}`);
    vi.mocked(actions.find).mockResolvedValue([{ id, name: 'Ada Lindqvist', account: '', address: '' }]);
    await user.click(screen.getByRole('button', { name: 'Note who got it…' }));
    await user.click(await screen.findByRole('option', { name: /Ada Lindqvist/ }));
    expect(standards.handOut).toHaveBeenCalledOnce();
  });
});
