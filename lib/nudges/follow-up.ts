import { t } from '@lingui/core/macro';
import { addBusinessDays, CalendarError } from '@/lib/model/calendar';
import type { Conversation } from '@/lib/model/conversation';
import type { Situation } from '@/lib/model/situation';
import { calendarOf } from '@/lib/model/standards';
import { DAY, type Instant } from '@/lib/model/time';
import { absencesOf } from './absences';
import { cadenceFor } from './cadence';
import { promiseOf } from './entries';

export interface FollowUp {
  /** From when asking again is in place; may be past. */
  from: Instant;
  /** How often it was asked again already. */
  done: number;
  /** When this changes without a write: an absence that was logged ahead begins, or the question is let go. */
  changesAt: Instant;
}

/** Of those for whom no cadence is meant. */
const longestDays = 90;

/**
 * How long a question of ours stays open: for the longest gap of their tier, from the day on which it was asked, or by
 * which they wanted to come back. An older one is no longer what to write about; that they are quiet may be.
 */
export function openUntil(
  { at, body }: Conversation,
  { customer, standards }: Pick<Situation, 'customer' | 'standards'>,
): Instant {
  const days = cadenceFor(standards, customer.body.tier)?.longestDays ?? longestDays;
  return Math.max(body.waitingSince ?? at, body.waitUntil ?? 0) + days * DAY;
}

/**
 * When a question of ours may be asked again: after the silence of the standard, and not before a day that they named
 * or the end of an absence. Null: we do not wait, or not any more.
 */
export function followUpOf(
  conversation: Conversation,
  situation: Situation,
  now: Instant,
): FollowUp | { missing: string } | null {
  const { turn, waitingSince, waitUntil = null, followUps } = conversation.body;
  const { standards } = situation;
  const until = openUntil(conversation, situation);
  if (turn !== 'them' || waitingSince === null || now >= until) return null;
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
      changesAt: Math.min(until, ...absences.map(({ from }) => from).filter((at) => at > now)),
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
