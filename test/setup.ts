import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';

// Node 20 has none, and every page and worker does.
globalThis.navigator ??= { language: 'en-GB' } as Navigator;

// Locks as the browser gives them: to one after the other, in the order in which they were asked for.
const held = new Map<string, Promise<unknown>>();
const request = (name: string, ...rest: unknown[]) => {
  const act = rest.at(-1) as (lock: object) => unknown;
  const turn = (held.get(name) ?? Promise.resolve()).then(() => act({ name }));
  held.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
};
if (!navigator.locks) Object.defineProperty(navigator, 'locks', { value: { request } });
