import type { PageMessage } from '@/lib/model/reading';

type Told = Pick<PageMessage, 'ids' | 'from' | 'time' | 'shown' | 'subject' | 'collapsed'> & { text: unknown };

/**
 * Each message once, though the page shows it twice (in a preview and in a list, or in a view that is about to go): by
 * its id, else by all that is told of it. The one that is open counts.
 */
export function once<T extends Told>(messages: readonly T[]): T[] {
  const kept = new Map<string, T>();
  for (const message of messages) {
    const { ids, from, time, shown, subject, text } = message;
    const key = JSON.stringify(ids[0] ? [ids[0].id] : [from, time, shown, subject, text]);
    const before = kept.get(key);
    if (!before || (before.collapsed && !message.collapsed)) kept.set(key, message);
  }
  return [...kept.values()];
}
