import { pattern } from '@/lib/text/pattern';

/** One way to promise, in one language. */
export interface PromiseForm {
  words: RegExp;
  /** 0 to 1: how often it is meant as a promise. */
  weight: number;
  /** Counts only beside a day: "we ship it on Friday" promises, "we ship to Norway" tells. */
  dated?: true;
}

/** For sentences in small letters. */
export interface PromiseWords {
  forms: readonly PromiseForm[];
  /** Takes the promise back: denied, under a condition, told of somebody else's words, or no act at all. */
  never: RegExp;
  /** Weakens it. */
  perhaps: RegExp;
}

export const any = (source: string): RegExp => pattern(new RegExp(source, 'u'));

/** Promises with a day and without. */
export const form = (source: string, weight: number): PromiseForm => ({ words: any(source), weight });

/** Promises beside a day alone. */
export const dated = (source: string, weight: number): PromiseForm => ({ words: any(source), weight, dated: true });
