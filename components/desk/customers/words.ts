/** "1 person", "12,000 people". */
export const people = (count: number) => numbered(count, 'person', 'people');

/** "1 account", "300 accounts". */
export const accounts = (count: number) => numbered(count, 'account', 'accounts');

/** A number with the word for one, or for many. */
export function numbered(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
