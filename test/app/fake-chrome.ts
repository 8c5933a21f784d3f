import { vi } from 'vitest';

/** The parts of the browser's storage that the use cases touch, kept in memory. Gives what is stored, to look at. */
export function fakeStorage(): { local: Map<string, unknown>; session: Map<string, unknown> } {
  const local = new Map<string, unknown>();
  const session = new Map<string, unknown>();
  vi.stubGlobal('chrome', { storage: { local: areaOf(local), session: areaOf(session) } });
  return { local, session };
}

function areaOf(store: Map<string, unknown>) {
  return {
    get: async (keys: string | string[] | null) => {
      const wanted = keys === null ? [...store.keys()] : [keys].flat();
      return Object.fromEntries(wanted.filter((key) => store.has(key)).map((key) => [key, store.get(key)]));
    },
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) store.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) store.delete(key);
    },
  };
}

/** The rest of the browser, as far as the worker needs it: every origin is granted, and nothing shows. */
export function fakeWorkerBrowser(): ReturnType<typeof fakeStorage> {
  const stored = fakeStorage();
  const done = async () => undefined;
  vi.stubGlobal('chrome', {
    ...globalThis.chrome,
    runtime: { id: 'attune', getURL: (path: string) => `chrome-extension://attune/${path}`, sendMessage: done },
    permissions: { contains: async () => true },
    alarms: { create: done, clear: done },
    action: { setBadgeText: done, setBadgeBackgroundColor: done },
  });
  return stored;
}
