import type { Entry } from '@/lib/model/entry';
import { absence } from '@/lib/model/kinds/absence';
import { fact } from '@/lib/model/kinds/fact';
import { goal } from '@/lib/model/kinds/goal';
import { issue } from '@/lib/model/kinds/issue';
import { milestone } from '@/lib/model/kinds/milestone';
import { promise } from '@/lib/model/kinds/promise';
import { talkingPoint } from '@/lib/model/kinds/talking-point';
import { touch } from '@/lib/model/kinds/touch';

// Each gives what an entry holds; null for another kind, or a body that an older or foreign log wrote differently.
export const promiseOf = reader(promise);
export const touchOf = reader(touch);
export const factOf = reader(fact);
export const goalOf = reader(goal);
export const milestoneOf = reader(milestone);
export const absenceOf = reader(absence);
export const issueOf = reader(issue);
export const pointOf = reader(talkingPoint);

interface Readable<Body> {
  name: string;
  body: { safeParse(value: unknown): { data?: Body | undefined } };
}

/** Several rules ask for the same entries, and a check of one costs more than all else they do: each is read once. */
function reader<Body>(kind: Readable<Body>): (entry: Entry) => Body | null {
  const known = new WeakMap<Entry, { body: Body | null }>();
  return (entry) => {
    if (entry.kind !== kind.name) return null;
    const read = known.get(entry) ?? { body: kind.body.safeParse(entry.body).data ?? null };
    known.set(entry, read);
    return read.body;
  };
}
