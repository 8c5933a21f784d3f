/** Share of all words of both texts that are in both, 0 to 1. */
export function alike(a: string, b: string): number {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  return shared(ours, theirs) / Math.max(1, new Set([...ours, ...theirs]).size);
}

/** Share of the words of the shorter text that are in the other. */
export function within(a: string, b: string): number {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  return shared(ours, theirs) / Math.max(1, Math.min(ours.size, theirs.size));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
