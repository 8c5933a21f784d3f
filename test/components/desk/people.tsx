import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { PeopleProvider } from '@/components/desk/customers/people-context';
import { PanelProvider } from '@/components/panel/panel-context';
import type { PeopleActions } from '@/lib/app/people-contract';
import { panelProps } from '@/test/components/sample';

const undo = () => Promise.resolve({ says: 'Done', undo: () => Promise.resolve() });

export function fakePeople(): PeopleActions {
  return {
    takeOut: vi.fn(() => Promise.resolve()),
    wouldErase: vi.fn(() => Promise.resolve(null)),
    erase: vi.fn(() => Promise.resolve()),
    lastContacts: vi.fn(() => Promise.resolve(new Map())),
    findDuplicates: vi.fn(() => Promise.resolve([])),
    whatMoves: vi.fn(() => Promise.resolve({ entries: 3, addresses: 1, conversations: 2 })),
    merge: vi.fn(undo),
    undoMerge: vi.fn(() => Promise.resolve()),
    keepApart: vi.fn(undo),
  };
}

/** A part of the pages of customers, and somebody to use it. */
export function showPart(part: ReactNode, people: PeopleActions = fakePeople()) {
  const { now, zone, rules, actions } = panelProps({});
  const user = userEvent.setup();
  const { container } = render(
    <PanelProvider value={{ now, zone, rules, actions, drafts: [] }}>
      <PeopleProvider value={people}>{part}</PeopleProvider>
    </PanelProvider>,
  );
  return { user, people, container };
}
