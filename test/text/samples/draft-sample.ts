import type { Wanted } from '@/lib/model/understood';

/** A draft as a seller may write it, and what a reader finds in it: some words of each. What is not named is not there. */
export interface DraftSample {
  text: string;
  language: string;
  asks?: string[];
  openQuestions?: string[];
  handsOff?: string[];
  acknowledgesFeeling?: string;
  sumsUp?: string;
  /** The name alone. */
  greets?: string;
  placeholders?: string[];
  attaches?: string;
  hedges?: string[];
  endsBadly?: string;
  /** Words of the promise, and the day it names as month and day. */
  promises?: [words: string, day: string | null][];
  asksFor?: Wanted[];
}

/** Wednesday 2026-11-18, 10:00 in Oslo: when all of them are written. */
export const draftedAt = Date.parse('2026-11-18T09:00:00Z');
export const draftedIn = 'Europe/Oslo';
