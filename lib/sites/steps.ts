/** Something that is made step by step, so that whoever asked for it may let the page have its turn between any two. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The same of each, a step at a time. */
export function* each<A, B>(all: Iterable<A>, act: (one: A) => B): Steps<B[]> {
  const made: B[] = [];
  for (const one of all) {
    made.push(act(one));
    yield;
  }
  return made;
}
