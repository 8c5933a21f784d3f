import { vi } from 'vitest';

export interface Shown {
  id: string;
  title: string;
  message: string;
}

/** The parts of the browser that the agenda and its notifications touch. Gives what became of them, to look at. */
export function fakeBrowser({ allowed = true }: { allowed?: boolean } = {}) {
  const state = {
    allowed,
    badge: '',
    alarm: null as number | null,
    shown: [] as Shown[],
    opened: [] as number[],
    focused: [] as number[],
    windows: [7],
    session: new Map<string, unknown>(),
  };
  vi.stubGlobal('chrome', {
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        state.badge = text;
      },
      setBadgeBackgroundColor: async () => undefined,
    },
    alarms: {
      create: async (_: string, { when }: { when: number }) => {
        state.alarm = when;
      },
      clear: async () => {
        state.alarm = null;
      },
    },
    permissions: {
      contains: async () => state.allowed,
      request: async () => state.allowed,
      remove: async () => {
        state.allowed = false;
        return true;
      },
    },
    notifications: {
      create: async (id: string, { title, message }: Shown) => {
        state.shown.push({ id, title, message });
      },
      clear: async () => true,
    },
    runtime: { getURL: (path: string) => path, sendMessage: async () => undefined },
    sidePanel: {
      open: async ({ windowId }: { windowId: number }) => {
        state.opened.push(windowId);
      },
    },
    windows: {
      getLastFocused: async () => ({ id: state.windows.at(-1) }),
      update: async (id: number) => {
        if (!state.windows.includes(id)) throw new Error('No window with that id.');
        state.focused.push(id);
        return { id };
      },
    },
    storage: {
      session: {
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) state.session.set(key, value);
        },
      },
    },
  });
  return state;
}
