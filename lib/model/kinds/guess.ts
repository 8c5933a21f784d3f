import type { LineFound } from './kind';
import { type KindName, kindNames, kindOf } from './registry';

/** What a line typed into the quick add may be. `body` fits the kind's schema but was not said by the seller. */
export interface GuessedKind {
  kind: KindName;
  /** 0 to 1. */
  likeness: number;
  body: unknown;
}

/**
 * The kinds a typed line may be, likeliest first, every kind of the quick add included so that the seller can change it.
 * Cues are English words, but for promises, which `found` tells of; a line without any, in whatever language, is a fact. An empty line is nothing.
 */
export function guessKind(line: string, found: LineFound): GuessedKind[] {
  const text = line.trim().slice(0, 2000);
  if (text === '') return [];
  const guesses: GuessedKind[] = [];
  for (const name of kindNames) {
    const kind = kindOf(name);
    const guess = kind?.quickAdd ? kind.fromLine?.(text, found) : undefined;
    if (guess) guesses.push({ kind: name, ...guess });
  }
  return guesses.sort((a, b) => b.likeness - a.likeness);
}
