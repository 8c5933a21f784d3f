import type { Span } from '@/lib/model/understood';
import type { Sentence } from './own-text';
import { syllablesIn } from './syllables';

export interface Counts {
  words: number;
  syllables: number;
}

interface Counted {
  sentence: Sentence;
  counts: Counts;
}

/** Under this the grade jumps with every word. */
const fewestWords = 40;

/** A sentence is called hard from this length and grade on. */
const hardWords = 15;
const hardGrade = 10;

/**
 * The reading grade of English prose by Flesch and Kincaid (school years in America; 1975), and its hardest sentences.
 * Lines without an end (greetings, headings, names) are no prose, links and numbers no words. Null under 40 words.
 */
export function gradeOf(sentences: readonly Counted[]): { grade: number | null; hard: Span[] } {
  const counted = sentences.filter(({ counts }) => counts.words > 0);
  const words = sum(counted.map(({ counts }) => counts.words));
  if (words < fewestWords) return { grade: null, hard: [] };
  const grade = formula(words, counted.length, sum(counted.map(({ counts }) => counts.syllables)));
  const hard = counted
    .filter(({ counts }) => counts.words >= hardWords)
    .map(({ sentence, counts }) => ({ sentence, grade: formula(counts.words, 1, counts.syllables) }))
    .filter((one) => one.grade >= hardGrade)
    .sort((a, b) => b.grade - a.grade)
    .slice(0, 3);
  return { grade: Math.max(0, Math.round(grade * 10) / 10), hard: hard.map(({ sentence }) => sentence.span()) };
}

function formula(words: number, sentences: number, syllables: number): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** The words of a sentence and their syllables; none where it is no prose. Words repeat: `known` keeps their syllables. */
export function countsOf({ said, low }: Pick<Sentence, 'said' | 'low'>, known: Map<string, number>): Counts {
  if (!/[.!?:;…)]$/u.test(said)) return { words: 0, syllables: 0 };
  const words = low.match(/(?<![\p{L}\p{N}@./])[a-z]+(?:['-][a-z]+)*(?![\p{L}\p{N}@/])/gu) ?? [];
  const syllables = words.map((word) => {
    const count = known.get(word) ?? syllablesIn(word);
    known.set(word, count);
    return count;
  });
  return { words: words.length, syllables: sum(syllables) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
