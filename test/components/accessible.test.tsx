import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PanelProps } from '@/components/panel/panel-props';
import { type OpenDialog, useViewState } from '@/components/panel/view-state';
import { expectAccessible, showPanel } from './render';
import {
  body,
  conversation,
  customer,
  entry,
  held,
  nothing,
  nudge,
  pageRead,
  person,
  pointUsed,
  promised,
  ready,
  settings,
  turn,
  view,
} from './sample';

const nobody = { subject: { is: 'nobody' }, customer: nothing } as const;

const states: Record<string, Partial<PanelProps>> = {
  customer: { people: [person()] },
  'unknown person': { subject: { is: 'unknown', person: person({ name: '', shared: true }) }, customer: nothing },
  machine: {
    subject: { is: 'unknown', person: person({ unreachable: true, offer: 'a@b.example' }) },
    customer: nothing,
  },
  nobody,
  'not granted': { ...nobody, page: { is: 'not-granted', protected: false } },
  empty: { ...nobody, page: { is: 'empty' } },
  waiting: { ...nobody, page: { is: 'waiting' } },
  whose: { ...nobody, page: { is: 'whose', account: 'a@b.example', siteName: 'Gmail' } },
  'not read': { ...nobody, page: { is: 'not-read', account: 'a@b.example', why: 'declined', siteName: 'Gmail' } },
  degraded: { page: pageRead('degraded', ['sender'], { alwaysOn: false }) },
  broken: { ...nobody, page: pageRead('broken', ['sender'], { alwaysOn: false }) },
  unsupported: { ...nobody, page: pageRead('unsupported', ['sender'], { alwaysOn: false }) },
  problem: { problem: 'The disk is full.' },
  'something held and not to be mentioned': {
    customer: ready(view({ held: [held('x')], avoid: [{ entryId: 'f9', text: 'The merger' }], writing: true })),
  },
  'first run': { firstRun: { addresses: [], hours: settings().standards.hours, zone: 'Europe/Oslo' } },
};

const dialogs: OpenDialog[] = [
  { is: 'find' },
  { is: 'edit-customer', view: view() },
  { is: 'edit-entry', entry: promised },
  { is: 'used-point', entry: pointUsed },
];

describe('names and roles', () => {
  it.each(Object.keys(states))('%s', async (name) => {
    const { container } = showPanel(states[name]);
    await expectAccessible(container);
  });

  it.each(dialogs.map((dialog) => [dialog.is, dialog] as const))('%s', async (_, dialog) => {
    const { container } = showPanel();
    act(() => useViewState.getState().open(dialog));
    expect(screen.getByRole('dialog')).toBeVisible();
    await expectAccessible(container);
  });

  it.each(['settings', 'today'] as const)('%s', async (name) => {
    const { container } = showPanel();
    act(() => useViewState.getState().show(name));
    await expectAccessible(container);
  });

  it('quick add with its fields, and toasts', async () => {
    const { container } = showPanel();
    act(() => {
      useViewState.getState().setDraft('c1', { line: 'I will call by Friday', kind: null, fields: {} });
      useViewState.getState().toast({ says: 'Deleted.', wrong: false, undo: () => {} });
    });
    await expectAccessible(container);
  });
});

describe('text of other people', () => {
  const hostile = '<img src=x onerror="window.hurt=1"><b>bold</b>&amp;{{x}}';

  it('is shown as text wherever it stands', () => {
    const { container } = showPanel({
      page: pageRead('ok', [], { siteName: hostile, alwaysOn: false }),
      people: [person({ name: hostile, address: hostile })],
      problem: hostile,
      customer: ready(
        view({
          customer: customer({ body: body({ name: hostile, account: hostile, role: hostile, tier: hostile }) }),
          conversations: [conversation({ subject: hostile })],
          turn: turn({ conversation: conversation({ subject: hostile }), standard: hostile }),
          avoid: [{ entryId: 'f9', text: hostile }],
          held: [held(hostile)],
          nudges: [nudge({ title: hostile, says: hostile, evidence: [{ text: hostile }] })],
          timeline: [
            entry({ body: { category: 'work', text: hostile, source: 'told', replies: 0, askAgainBy: null } }),
            entry({ id: 'e2', kind: hostile, body: hostile }),
          ],
        }),
      ),
    });
    expect(container.querySelector('img, b:not(header b)')).toBeNull();
    expect(screen.getByRole('heading', { level: 1, name: hostile })).toBeVisible();
    expect(screen.getAllByText(hostile).length).toBeGreaterThan(8);
  });

  it('keeps its own direction and does not turn its neighbours', () => {
    const name = 'عبد الرحمن';
    showPanel({ customer: ready(view({ customer: customer({ body: body({ name, account: 'שלום' }) }) })) });
    for (const text of [name, 'שלום']) {
      expect(screen.getByText(text).closest('[dir="auto"]')).not.toBeNull();
      expect(screen.getByText(text).closest('bdi')).not.toBeNull();
    }
  });
});
