import type { DraftSeen } from '@/lib/model/situation';
import type { TheirWords } from '@/lib/model/understood';

/** What was understood of the words on a page: of theirs, and of the draft to them. In memory only. */
export interface Understood {
  said: readonly TheirWords[] | null;
  draft: Pick<DraftSeen, 'handle' | 'text' | 'read' | 'answers'> | null;
}

export const nothingUnderstood: Understood = { said: null, draft: null };

/** Whether both say the same, so that nothing need be worked out or drawn again. */
export function isSameUnderstood(a: Understood, b: Understood): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
