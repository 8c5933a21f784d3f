import type { DraftSeen } from '@/lib/model/situation';
import type { PromiseSeen, TheirWords } from '@/lib/model/understood';

/** What was understood of the words on a page: of theirs, of what ours promised, and of the draft to them. In memory only. */
export interface Understood {
  said: readonly TheirWords[] | null;
  promised: readonly PromiseSeen[];
  draft: Pick<DraftSeen, 'handle' | 'text' | 'read' | 'answers'> | null;
}

export const nothingUnderstood: Understood = { said: null, promised: [], draft: null };

/** Whether both say the same, so that nothing need be worked out or drawn again. */
export function isSameUnderstood(a: Understood, b: Understood): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
