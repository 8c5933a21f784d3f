import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyDraft, useViewState } from '@/components/panel/view-state';
import type { PagePromise } from '@/lib/app/page-promises';
import { DAY, HOUR } from '@/lib/model/time';
import { causeOfSaid } from '@/lib/nudges/promise-said';
import { expectAccessible, showPanel } from './render';
import { entry, latePromise, now, nudge, ready, view } from './sample';

// It is Friday 2026-11-20, 12:18 in Oslo.
const endOf = (date: string) => Date.parse(`${date}T23:00:00Z`) - 1;

const line = (change: Partial<PagePromise> = {}): PagePromise => ({
  key: 'k1',
  by: 'us',
  what: 'I will send the corrected invoice by Tuesday.',
  due: endOf('2026-11-24'),
  at: now - 2 * HOUR,
  conversationId: 'v1',
  ...change,
});
const promised = (id: string, body: object) =>
  entry({
    id,
    kind: 'promise',
    body: { by: 'us', what: 'Send the drawings', due: null, state: 'open', closedAt: null, ...body },
  });

const showLines = (...pagePromises: PagePromise[]) => showPanel({ customer: ready(view({ pagePromises })) });
const region = (name: string) => within(screen.getByRole('region', { name }));
const onPage = () => region('Promised on this page');

describe('lines of the page that promise', () => {
  it('are not offered beside a nudge that points at them', () => {
    const late = line({ key: 'k2', what: 'I will send the list by Wednesday.', due: endOf('2026-11-18') });
    const nudges = [nudge({ ruleId: 'promise-late', cause: causeOfSaid(late), title: 'A promise may be late' })];
    showPanel({ customer: ready(view({ pagePromises: [line(), late], nudges })) });
    expect(onPage().getAllByRole('listitem')).toHaveLength(1);
    expect(onPage().getByText('I will send the corrected invoice by Tuesday.')).toBeVisible();
  });

  it('are logged in one press, as they were said, with who and by when', async () => {
    const { user, actions } = showLines(
      line(),
      line({ key: 'k2', by: 'them', what: "I'll send you the photos tomorrow.", due: endOf('2026-11-21') }),
    );
    expect(
      onPage()
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringContaining('WeI will send the corrected invoice by Tuesday.'),
      expect.stringContaining("TheyI'll send you the photos tomorrow."),
    ]);
    expect(onPage().getByText('by Tue 24 Nov')).toBeVisible();
    await user.click(onPage().getByRole('button', { name: /^Log promise: I'll send/ }));
    expect(actions.saveEntry).toHaveBeenCalledExactlyOnceWith('c1', {
      id: null,
      kind: 'promise',
      at: now - 2 * HOUR,
      conversationId: 'v1',
      body: {
        by: 'them',
        what: "I'll send you the photos tomorrow.",
        due: endOf('2026-11-21'),
        state: 'open',
        closedAt: null,
      },
    });
  });

  it('may be given another day first', async () => {
    const { user, actions } = showLines(line({ due: null, conversationId: null }));
    await user.click(onPage().getByRole('button', { name: /^No day named, change/ }));
    await user.click(onPage().getByRole('button', { name: /^Tomorrow/ }));
    expect(onPage().getByText('by Sat 21 Nov')).toBeVisible();
    await user.click(onPage().getByRole('button', { name: /^Log promise/ }));
    expect(actions.saveEntry).toHaveBeenCalledWith('c1', {
      id: null,
      kind: 'promise',
      at: now - 2 * HOUR,
      body: expect.objectContaining({ due: endOf('2026-11-21') }),
    });
  });

  it('name the hour where one was named', () => {
    showLines(line({ due: now + 3 * DAY }));
    expect(onPage().getByText('by Mon 23 Nov, 12:18')).toBeVisible();
  });

  it('can be passed over, and the focus stays near', async () => {
    const { user, actions } = showLines(line(), line({ key: 'k2', what: 'I will call the carrier.' }));
    await user.click(onPage().getByRole('button', { name: /^Not a promise to log: I will send/ }));
    expect(onPage().getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('region', { name: 'Promised on this page' })).toContainElement(
      document.activeElement as HTMLElement,
    );
    await user.click(onPage().getByRole('button', { name: /^Not a promise to log/ }));
    expect(screen.queryByRole('region', { name: 'Promised on this page' })).not.toBeInTheDocument();
    expect(document.body).not.toHaveFocus();
    expect(actions.saveEntry).not.toHaveBeenCalled();
  });

  it('fold away when they are many', () => {
    showLines(...[1, 2, 3, 4, 5].map((n) => line({ key: `k${n}`, what: `I will send part ${n}.` })));
    expect(onPage().getByText('2 more')).toBeVisible();
    expect(onPage().getByText('I will send part 4.')).not.toBeVisible();
  });

  it('take no room when there are none', () => {
    showLines();
    expect(screen.queryByRole('region', { name: /promise/i })).not.toBeInTheDocument();
  });
});

describe('open promises', () => {
  const show = () =>
    showPanel({
      customer: ready(
        view({
          nudges: [],
          promises: [
            promised('p2', { due: endOf('2026-11-18') }),
            promised('p3', { by: 'them', what: 'Pay the deposit', due: endOf('2026-11-27') }),
            promised('p4', { what: 'Look for a second seat' }),
          ],
        }),
      ),
    });

  it('say who, what and by when', () => {
    show();
    const texts = region('Open promises')
      .getAllByRole('listitem')
      .map((item) => item.textContent ?? '');
    expect(texts[0]).toMatch(/^WeSend the drawingswas due Wed 18 Nov/);
    expect(texts[1]).toMatch(/^TheyPay the depositby Fri 27 Nov/);
    expect(texts[2]).toMatch(/^WeLook for a second seatno day named/);
  });

  it('are kept in one press', async () => {
    const { user, actions } = show();
    await user.click(region('Open promises').getByRole('button', { name: 'Kept: Pay the deposit' }));
    expect(actions.settlePromise).toHaveBeenCalledExactlyOnceWith('p3', 'kept');
  });

  it('get a new date from a usual day or any other, but from none that has passed', async () => {
    const { user, actions } = show();
    const question = () => within(screen.getByRole('group', { name: 'New date: Send the drawings' }));
    await user.click(region('Open promises').getByRole('button', { name: 'New date: Send the drawings' }));
    expect(
      question()
        .getAllByRole('button')
        .slice(0, 3)
        .map((button) => button.textContent),
    ).toEqual(['Tomorrow Sat 21 Nov', 'Friday Fri 27 Nov', 'Set']);
    expect(question().getByRole('button', { name: 'Set' })).toBeDisabled();
    await user.clear(question().getByLabelText('Another day'));
    await user.type(question().getByLabelText('Another day'), '2026-12-01');
    await user.click(question().getByRole('button', { name: 'Set' }));
    expect(actions.changePromise).toHaveBeenLastCalledWith('p2', endOf('2026-12-01'));
    await user.click(question().getByRole('button', { name: /^Friday/ }));
    expect(actions.changePromise).toHaveBeenLastCalledWith('p2', endOf('2026-11-27'));
  });
});

describe('a nudge about a promise', () => {
  it('asks for the new date in its place, and takes other ends too', async () => {
    const { user, actions } = showPanel({ customer: ready(view({ nudges: [latePromise] })) });
    await user.click(screen.getByRole('button', { name: 'Name a new day' }));
    const question = within(screen.getByRole('group', { name: 'Name a new day' }));
    await user.click(question.getByRole('button', { name: /^Tomorrow/ }));
    expect(actions.changePromise).toHaveBeenCalledExactlyOnceWith('p1', endOf('2026-11-21'));
    await user.click(question.getByRole('button', { name: 'It was kept in time' }));
    expect(actions.settlePromise).toHaveBeenLastCalledWith('p1', 'kept-in-time');
    await user.click(question.getByRole('button', { name: 'Not kept' }));
    expect(actions.settlePromise).toHaveBeenLastCalledWith('p1', 'broken');
  });

  it('does not offer "in time" before it is due', () => {
    showPanel({ customer: ready(view({ nudges: [{ ...latePromise, level: 'at-risk', due: now + HOUR }] })) });
    expect(screen.queryByText('It was kept in time')).not.toBeInTheDocument();
  });
});

it('words of the page are added as they were said, in one press', async () => {
  const { user, actions } = showPanel();
  act(() =>
    useViewState.getState().setDraft('c1', {
      ...emptyDraft,
      line: 'Ich schicke Ihnen die Fotos bis Dienstag.',
      said: { by: 'them', at: now - 7 * DAY, language: 'de', conversationId: 'v1' },
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Add' }));
  await waitFor(() =>
    expect(actions.saveEntry).toHaveBeenCalledExactlyOnceWith('c1', {
      id: null,
      kind: 'promise',
      at: now - 7 * DAY,
      conversationId: 'v1',
      body: expect.objectContaining({ by: 'them', due: endOf('2026-11-17') }),
    }),
  );
});

it('everything about promises has names and roles', async () => {
  const { container } = showPanel({
    customer: ready(
      view({
        nudges: [latePromise, nudge()],
        promises: [promised('p2', { due: endOf('2026-11-27') })],
        pagePromises: [1, 2, 3, 4].map((n) => line({ key: `k${n}`, what: `I will send part ${n}.` })),
      }),
    ),
  });
  await expectAccessible(container);
});
