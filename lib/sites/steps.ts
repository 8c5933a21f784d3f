import type { Steps } from './contract';

/** The same of each, a step at a time. */
export function* each<A, B>(all: Iterable<A>, act: (one: A) => B): Steps<B[]> {
  const made: B[] = [];
  for (const one of all) {
    made.push(act(one));
    yield;
  }
  return made;
}
