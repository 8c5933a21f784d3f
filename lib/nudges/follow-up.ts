import { t } from '@lingui/core/macro';
import { addBusinessDays, CalendarError } from '@/lib/model/calendar';
import type { Conversation } from '@/lib/model/conversation';
import type { Situation } from '@/lib/model/situation';
import { calendarOf } from '@/lib/model/standards';
import type { Instant } from '@/lib/model/time';
import { absencesOf } from './absences';
import { next } from './clock';
import { promiseOf } from './entries';

export interface FollowUp {
  /** From when asking again is in place; may be past. */
  from: Instant;
  /** How often it was asked again already. */
  done: number;
  /** When `from` may move without a write: an absence that was logged ahead begins. Null if never. */
  changesAt: Instant | null;
}

/**
 * When a question of ours may be asked again: after the silence of the standard, and not before a day that they named
 * or the end of an absence. Null: we do not wait.
 */
export function followUpOf(
  conversation: Conversation,
  situation: Situation,
  now: Instant,
): FollowUp | { missing: string } | null {
  const { turn, waitingSince, waitUntil = null, followUps } = conversation.body;
  const { standards } = situation;
  if (turn !== 'them' || waitingSince === null) return null;
  // The message that asked counts as one of those we wrote; only the ones after it are follow-ups.
  const done = Math.max(0, followUps - 1);
  try {
    const silence = addBusinessDays(calendarOf(standards), waitingSince, standards.followUpDays);
    const absences = absencesOf(situation);
    const begun = absences.filter(({ from }) => from <= Math.max(silence, now));
    const back = begun.map(({ until }) => until);
    return {
      from: Math.max(silence, waitUntil ?? 0, ...statedDates(situation, conversation.id, now), ...back),
      done,
      changesAt: next(
        absences.map(({ from }) => from),
        now,
      ),
    };
  } catch (error) {
    if (error instanceof CalendarError) return { missing: t`your working hours` };
    throw error;
  }
}

/** Days still to come by which they promised something in this conversation, or in none that is known. */
function statedDates({ open }: Situation, conversationId: string, now: Instant): Instant[] {
  return open.flatMap((entry) => {
    const promise = promiseOf(entry);
    if ((entry.conversationId ?? conversationId) !== conversationId) return [];
    return promise?.by === 'them' && promise.due !== null && promise.due > now ? [promise.due] : [];
  });
}
