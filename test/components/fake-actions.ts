import { vi } from 'vitest';
import type { PanelActions } from '@/lib/app/panel-contract';
import { defaultStandards } from '@/lib/model/standards';

/** Actions that do nothing, each of them watched. */
export function fakeActions(change: Partial<PanelActions> = {}): PanelActions {
  const done = () => Promise.resolve();
  const undoable = () => Promise.resolve(null);
  return {
    start: vi.fn(done),
    dismissProblem: vi.fn(),
    caughtUp: vi.fn(),
    readAs: vi.fn(done),
    readAgain: vi.fn(done),
    alwaysOn: vi.fn(() => Promise.resolve(true)),
    siteOff: vi.fn(undoable),
    copy: vi.fn(done),
    cover: vi.fn(done),
    insert: vi.fn(() => Promise.resolve({ is: 'inserted' as const })),
    showCustomer: vi.fn(done),
    showPerson: vi.fn(done),
    showAddress: vi.fn(done),
    followPage: vi.fn(done),
    find: vi.fn(() => Promise.resolve([])),
    addCustomer: vi.fn(undoable),
    saveCustomer: vi.fn(undoable),
    deleteCustomer: vi.fn(undoable),
    linkAddress: vi.fn(undoable),
    addIdentity: vi.fn(undoable),
    notThisPerson: vi.fn(undoable),
    changeJob: vi.fn(undoable),
    settleDoubt: vi.fn(undoable),
    neverRead: vi.fn(undoable),
    readAfterAll: vi.fn(undoable),
    entry: vi.fn(() => Promise.resolve(null)),
    saveEntry: vi.fn(undoable),
    deleteEntry: vi.fn(undoable),
    usedPoint: vi.fn(undoable),
    showMore: vi.fn(done),
    logTouch: vi.fn(undoable),
    settlePromise: vi.fn(undoable),
    changePromise: vi.fn(undoable),
    act: vi.fn(undoable),
    answeredElsewhere: vi.fn(undoable),
    snooze: vi.fn(undoable),
    took: vi.fn(done),
    bringBack: vi.fn(undoable),
    switchOff: vi.fn(undoable),
    notify: vi.fn(() => Promise.resolve(true)),
    saveSettings: vi.fn(done),
    downloadServiceModel: vi.fn(done),
    readServiceModel: vi.fn(() => Promise.resolve({ standards: defaultStandards('Europe/Oslo'), changes: [] })),
    takeServiceModel: vi.fn(undoable),
    downloadBackup: vi.fn(done),
    readBackup: vi.fn(() => Promise.resolve({ customers: 0, entries: 0, added: 0, conflicts: [] })),
    restore: vi.fn(done),
    ...change,
  };
}
