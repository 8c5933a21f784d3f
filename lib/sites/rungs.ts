import type { Field } from '@/lib/model/reading';

/**
 * A field's fallback chain: selectors from the most lasting to the least. `means` is the field in words a person
 * understands, `seen` the month in which the first rung was last seen true.
 */
export interface Chain {
  means: string;
  seen: string;
  rungs: readonly string[];
}

/** What one read notes on the way: fields that a lower rung answered, and fields that nothing answered. */
export interface Notes {
  lower: Set<string>;
  missing: Set<string>;
}

interface Hit {
  element: Element;
  /** 1 is the best. */
  rung: number;
}

export function newNotes(): Notes {
  return { lower: new Set(), missing: new Set() };
}

/** The first rung that answers. A lower one is noted. */
export function first(chain: Chain, root: ParentNode, notes: Notes): Hit | null {
  for (const [index, selector] of chain.rungs.entries()) {
    const element = root.querySelector(selector);
    if (element) return { element, rung: noted(chain, index + 1, notes) };
  }
  return null;
}

/** All elements of the first rung that answers, and which rung that was (0 when none did). */
export function every(chain: Chain, root: ParentNode, notes: Notes): { elements: Element[]; rung: number } {
  for (const [index, selector] of chain.rungs.entries()) {
    const elements = [...root.querySelectorAll(selector)];
    if (elements.length > 0) return { elements, rung: noted(chain, index + 1, notes) };
  }
  return { elements: [], rung: 0 };
}

/** Notes that a rung other than the first answered; returns the rung. */
export function noted(chain: Chain, rung: number, notes: Notes): number {
  if (rung > 1) notes.lower.add(chain.means);
  return rung;
}

export function found<T>(value: T, rung = 1): Field<T> & { is: 'found' } {
  return { is: 'found', value, rung };
}

export const absent = { is: 'absent' } as const;
export const unrecognised = { is: 'unrecognised' } as const;
