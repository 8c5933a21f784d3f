import type { DraftSeen, Situation } from '@/lib/model/situation';
import type { Answered, DraftRead, Span, TheirWords } from '@/lib/model/understood';
import { drafted, oslo, situation } from './situations';

/** A text long enough for anything to be said of it, which says nothing that a rule looks for. */
export const plainText =
  'Hello Priya, thank you for your message about the fleet. The bank told us that the money left on Monday.';

/** Words as they stand in a text. */
export function span(words: string, text = plainText): Span {
  const from = Math.max(0, text.indexOf(words));
  return { words, from, to: from + words.length };
}

/** A draft as it was understood: plain English in which nothing was found; say what differs. */
export function read(over: Partial<DraftRead> = {}): DraftRead {
  return {
    language: 'en',
    words: 20,
    grade: null,
    hard: [],
    asks: [],
    openQuestions: [],
    handsOff: [],
    acknowledgesFeeling: null,
    hasNoRegret: false,
    sumsUp: null,
    greets: null,
    placeholders: [],
    attaches: null,
    hedges: [],
    endsBadly: null,
    promises: [],
    asksFor: [],
    ...over,
  };
}

/** What they wrote and nobody answered: plain English that asks one thing; say what differs. */
export function theirs(over: Partial<TheirWords> = {}): TheirWords {
  return {
    at: oslo('2026-11-20T02:00'),
    conversationId: 'refund',
    subject: 'Your refund',
    language: 'en',
    text: 'When will the refund come?',
    asks: [{ words: 'When will the refund come?', is: 'question' }],
    feelings: [],
    complains: 'no',
    unclear: 'no',
    summary: null,
    openQuestions: [],
    orders: null,
    ...over,
  };
}

/** Answers to what `theirs` asks, in their order. */
export function answered(given: TheirWords, ...how: Answered['answered'][]): Answered[] {
  return given.asks.map((ask, index) => ({ ask, answered: how[index] ?? 'yes' }));
}

/** Somebody writes: a draft that was read, and what the page shows of theirs. */
export function writing(
  found: Partial<DraftRead> = {},
  { draft = {}, ...over }: { draft?: Partial<DraftSeen> } & Omit<Partial<Situation>, 'draft'> = {},
): Situation {
  return situation({ said: [theirs()], ...over, draft: drafted({ text: plainText, read: read(found), ...draft }) });
}

/** The same in the middle of a sentence. */
export function unfinished(given: Situation): Situation {
  return given.draft ? { ...given, draft: { ...given.draft, text: 'Hello Priya, thank you for your' } } : given;
}

/** A draft of which nothing was read yet. */
export const unread = situation({ draft: drafted({ text: plainText }) });
