import { plural } from '@lingui/core/macro';
import { region } from '@/lib/words/i18n';
/** "1 person", "12,000 people". */
export const people = (count: number) => plural(count, { one: '# person', other: '# people' });

/** "1 account", "300 accounts". */
export const accounts = (count: number) => plural(count, { one: '# account', other: '# accounts' });

/** "3 entries", "1 conversation", "2 addresses": what is in the log of somebody. */
export function holdings(
  entryCount: number,
  conversationCount: number,
  addressCount: number,
): Record<'entries' | 'conversations' | 'addresses', string> {
  return {
    entries: plural(entryCount, { one: '# entry', other: '# entries' }),
    conversations: plural(conversationCount, { one: '# conversation', other: '# conversations' }),
    addresses: plural(addressCount, { one: '# address', other: '# addresses' }),
  };
}

/** "3 entries, 1 conversation and 2 addresses" */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(region()).format(parts);
}
