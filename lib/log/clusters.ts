/** Puts things into sets by union: `join` two, ask for the `sets` in the order in which their first members came. */
export class Sets<T> {
  readonly #parent = new Map<T, T>();

  constructor(items: Iterable<T>) {
    for (const item of items) this.#parent.set(item, item);
  }

  join(a: T, b: T): void {
    this.#parent.set(this.find(b), this.find(a));
  }

  find(item: T): T {
    let root = item;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root)) root = up;
    // Shortens the way for the next question.
    for (let at = item; at !== root; ) {
      const up = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = up;
    }
    return root;
  }

  sets(): T[][] {
    const sets = new Map<T, T[]>();
    for (const item of this.#parent.keys()) {
      const root = this.find(item);
      const set = sets.get(root);
      if (set) set.push(item);
      else sets.set(root, [item]);
    }
    return [...sets.values()];
  }
}

/** Sets of things that hang together by `related`, compared only while they lie within `reach` of one another in time. */
export function connected<T extends { at: number }>(
  items: readonly T[],
  reach: number,
  related: (a: T, b: T) => boolean,
): T[][] {
  const sorted = [...items].sort((a, b) => a.at - b.at);
  const sets = new Sets(sorted);
  for (const [index, a] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const b = sorted[next];
      if (b === undefined || b.at - a.at > reach) break;
      if (sets.find(a) !== sets.find(b) && related(a, b)) sets.join(a, b);
    }
  }
  return sets.sets();
}
