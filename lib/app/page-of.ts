import type { PageReading } from '@/lib/model/reading';

/**
 * Which page a reading is of. The address alone does not say: many applications keep a record's key in the query, which
 * no reading holds, or have one address for all.
 */
export function pageOf({ url, view, conversation, subject, people }: PageReading): string {
  const who = people.map(({ name, address, profile }) => [name, address, profile]);
  return JSON.stringify([url, view, foundIn(conversation), foundIn(subject), who]);
}

function foundIn(field: PageReading['subject']): string | null {
  return field.is === 'found' ? field.value : null;
}
