import type { FromPanel } from '@/lib/messages';

/**
 * Tells the worker that answers of the rules may be stale. Nothing waits for it: the log already knows, and the worker
 * finds out at its next wake should this not reach it.
 */
export function agendaChanged(): void {
  void chrome.runtime.sendMessage({ type: 'agenda-changed' } satisfies FromPanel).catch(() => undefined);
}
