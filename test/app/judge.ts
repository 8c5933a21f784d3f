import { ruleOf } from '@/lib/nudges/registry';
import type { Answer } from '@/lib/nudges/rule';
import type { Wishes } from '@/test/webmail/expectations.mjs';
import type { Whole } from './whole';

/** What a rule says of a situation, all its answers taken together. */
export type Word = Answer['is'];

/** What was expected of a moment beside what came of it. Rules are named by their ids. */
export interface Judged<Of extends Wishes = Wishes> {
  moment: Of;
  /** Shown, in their order, and over the budget of three. */
  shown: string[];
  waiting: string[];
  /** Not nudged, but asked in the card of whose turn it is. */
  asked: string[];
  words: Map<string, Word>;
  hits: string[];
  fine: string[];
  falseAlarms: string[];
  /** Wanted, and neither fired nor was asked. */
  missed: { rule: string; must: boolean; word: Word | 'no such rule' }[];
}

/**
 * Holds what the rules said to what a thoughtful seller wants. In a moment of writing only the rules that look at a draft
 * are judged: what the customer is owed is judged where nothing is written.
 */
export function judge<Of extends Wishes>(moment: Of, { shown, waiting, asked, answers }: Whole): Judged<Of> {
  const isJudged = (id: string) => (ruleOf(id)?.needs === 'draft') === (moment.draft !== undefined);
  const idsOf = (nudges: Whole['shown']) => nudges.map(({ ruleId }) => ruleId).filter(isJudged);
  const [first, later] = [idsOf(shown), idsOf(waiting)];
  const fired = [...first, ...later];
  const wanted = moment.wanted.map(({ rule }) => rule);
  const isFine = (id: string) => moment.fine.some(({ rule }) => rule === id);
  const words = new Map([...answers].filter(([id]) => isJudged(id)).map(([id, all]) => [id, wordOf(all)]));
  return {
    moment,
    shown: first,
    waiting: later,
    asked: asked.filter(isJudged),
    words,
    hits: fired.filter((id) => wanted.includes(id)),
    fine: fired.filter(isFine),
    falseAlarms: fired.filter((id) => !wanted.includes(id) && !isFine(id)),
    missed: moment.wanted
      .filter(({ rule }) => !fired.includes(rule) && !(asked.includes(rule) && isJudged(rule)))
      .map(({ rule, must }) => ({ rule, must: must === true, word: words.get(rule) ?? 'no such rule' })),
  };
}

/** Fires when any does; else held, else unknown, when any is. */
function wordOf(answers: readonly Answer[]): Word {
  return (['fires', 'held', 'unknown'] as const).find((is) => answers.some((answer) => answer.is === is)) ?? 'clear';
}
