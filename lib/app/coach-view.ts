import type { NudgeAnswer } from '@/lib/log/answers';
import type { Situation } from '@/lib/model/situation';
import { ceilingOf } from '@/lib/nudges/brevity';
import { choose } from '@/lib/nudges/budget';
import { BEGUN, isReadWell, SUBSTANCE } from '@/lib/nudges/coach';
import type { Nudge } from '@/lib/nudges/engine';
import { ruleOf } from '@/lib/nudges/registry';
import type { Coach } from './panel-state';

/** How many findings show before the rest is asked for. */
const few = 4;

/** Whether a nudge is about the draft: it stands beside the draft, and takes no room of the others. */
export function isOfDraft({ ruleId }: Pick<Nudge, 'ruleId'>): boolean {
  return ruleOf(ruleId)?.needs === 'draft';
}

/** What there is to say of the open draft; null before it has begun, and until it was read. */
export function coachView(
  situation: Situation,
  nudges: readonly Nudge[],
  answers: readonly NudgeAnswer[],
  now: number,
): Coach | null {
  const { draft } = situation;
  if (!draft?.read) return null;
  const { shown, waiting } = choose(nudges, answers, now, { most: few });
  const { words, language } = draft.read;
  if (words < BEGUN && shown.length === 0) return null;
  const ceiling = ceilingOf(situation, draft);
  return {
    handle: draft.handle,
    words,
    most: ceiling.sure ? ceiling.words : null,
    findings: shown,
    more: waiting,
    says: words >= SUBSTANCE,
    partly: language === '' || isReadWell(draft.read) ? null : language,
  };
}
