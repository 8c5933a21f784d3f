import type { Entry } from './entry';

interface Readable<Body> {
  name: string;
  body: { safeParse(value: unknown): { data?: Body | undefined } };
}

/**
 * Gives what an entry of this kind holds; null for another kind, or a body that an older or foreign log wrote
 * differently. Several ask for the same entries, and a check of one costs more than all else they do: each is read once.
 */
export function bodyReader<Body>(kind: Readable<Body>): (entry: Entry) => Body | null {
  const known = new WeakMap<Entry, { body: Body | null }>();
  return (entry) => {
    if (entry.kind !== kind.name) return null;
    const read = known.get(entry) ?? { body: kind.body.safeParse(entry.body).data ?? null };
    known.set(entry, read);
    return read.body;
  };
}
