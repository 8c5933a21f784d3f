import type { DraftGuess } from './contract';

/** How long after a draft has gone the site's word on it may come: Gmail holds a sending back for up to 30 seconds. */
const patience = 40_000;

/** A word on no draft in particular is on the one that went last; on none where two went at once. */
export function lastGone(): DraftGuess {
  let gone: { handle: string; at: number }[] = [];
  let sent: string | undefined;
  return {
    left(handles) {
      const now = Date.now();
      gone = [...gone, ...handles.map((handle) => ({ handle, at: now }))].filter(({ at }) => now - at < patience);
    },
    told(handle, event) {
      if (event === 'sent' || event === 'scheduled') sent = handle;
      gone = gone.filter((one) => one.handle !== handle);
    },
    find(event) {
      if (event === 'undone') return sent;
      const latest = Math.max(...gone.map(({ at }) => at));
      const [only, other] = gone.filter(({ at }) => at === latest);
      return other ? undefined : only?.handle;
    },
  };
}
