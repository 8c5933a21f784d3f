import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HOUR } from '@/lib/model/time';
import type { Action } from '@/lib/nudges/rule';
import { showPanel } from './render';
import { now, nudge, ready, view } from './sample';

const withAction = (action: Action) => ({
  customer: ready(view({ nudges: [nudge({ ruleId: 'open-issue', actions: [action] })], waiting: [] })),
});
const form = () => within(screen.getByRole('form', { name: 'Add to the log' }));

describe('a complaint that is logged as an issue', () => {
  it('has its line begun, and is logged when and where they complained', async () => {
    const at = now - 5 * HOUR;
    const { user, actions } = showPanel(
      withAction({
        do: 'add-entry',
        label: 'Open an issue',
        kind: 'issue',
        line: 'Complained about the paddles',
        at,
        conversationId: 'v1',
        fields: { openedAt: at },
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Open an issue' }));
    const line = form().getByRole('textbox', { name: 'Add to the log' });
    expect(line).toHaveFocus();
    await user.type(line, ', third time');
    await user.keyboard('{Enter}');
    // What reads a line may still be on its way.
    await waitFor(() => expect(actions.saveEntry).toHaveBeenCalled(), { timeout: 30_000 });
    expect(actions.saveEntry).toHaveBeenCalledWith('c1', {
      id: null,
      kind: 'issue',
      at,
      conversationId: 'v1',
      body: expect.objectContaining({ what: 'Complained about the paddles, third time', state: 'open', openedAt: at }),
    });
  });
});

describe('a step that one press logs', () => {
  it.each<[string, Action]>([
    ['of an issue', { do: 'issue-stage', label: 'Resolved', entryId: 'i1', stage: 'resolved' }],
    ['of a hand-off', { do: 'hand-off-stage', label: 'Introduced', entryId: 'h1', stage: 'introduced' }],
    ['of an insight', { do: 'share-insight', label: 'Shared', entryId: 'n1' }],
  ])('%s', async (_what, action) => {
    const { user, actions } = showPanel(withAction(action));
    await user.click(screen.getByRole('button', { name: action.label }));
    expect(actions.act).toHaveBeenCalledWith('c1', action);
  });
});
