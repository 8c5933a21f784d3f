import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isCovered, setCovered, toggleCover, watchCovered } from '@/lib/app/cover';
import { worker } from '@/lib/app/worker';
import { fakeStorage } from './fake-chrome';

let session: Map<string, unknown>;
const listeners = new Set<(changes: object) => void>();

beforeEach(() => {
  ({ session } = fakeStorage());
  const onChanged = {
    addListener: (listener: (changes: object) => void) => listeners.add(listener),
    removeListener: (listener: (changes: object) => void) => listeners.delete(listener),
  };
  Object.assign(chrome.storage.session, { onChanged });
});
afterEach(() => {
  listeners.clear();
  vi.unstubAllGlobals();
});

const changed = (key: string) => listeners.forEach((listener) => void listener({ [key]: {} }));

describe('the cover', () => {
  it('is off at first, and kept for the session of the browser', async () => {
    expect(await isCovered()).toBe(false);
    await setCovered(true);
    expect([...session.values()]).toEqual([true]);
    expect(await isCovered()).toBe(true);
  });

  it('turns with each shortcut of the browser, and with no other', async () => {
    await worker.commandGiven('cover');
    expect(await isCovered()).toBe(true);
    await worker.commandGiven('something-else');
    expect(await isCovered()).toBe(true);
    await worker.commandGiven('cover');
    expect(await isCovered()).toBe(false);
  });

  it('is told to every panel as it changes, until that stops', async () => {
    const seen: boolean[] = [];
    const ending = new AbortController();
    watchCovered((covered) => void seen.push(covered), ending.signal);
    await expect.poll(() => seen).toEqual([false]);
    await toggleCover();
    changed('covered');
    changed('selection:1');
    await expect.poll(() => seen).toEqual([false, true]);
    ending.abort();
    expect(listeners.size).toBe(0);
  });
});
