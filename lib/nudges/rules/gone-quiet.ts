import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { type Silence, silenceOf } from '@/lib/nudges/cadence';
import { next } from '@/lib/nudges/clock';
import { openUntil } from '@/lib/nudges/follow-up';
import { holdingOf } from '@/lib/nudges/holding';
import { pointsFor } from '@/lib/nudges/points';
import { type Action, type Answer, defineRule, type Evidence } from '@/lib/nudges/rule';
import { salesOf } from '@/lib/nudges/sales';
import { sentenceOf, wordsAction } from '@/lib/nudges/wording';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** The longest gap is a nudge of its own only when it comes so many days after the ideal one. */
const apart = 30;

/** Nothing passed between them and us for longer than the cadence of their tier. */
export const goneQuiet = defineRule({
  id: 'gone-quiet',
  get title() {
    return t`Gone quiet`;
  },
  expectation: 4,
  get family() {
    return t`Staying in touch`;
  },
  get why() {
    return t`A contact that is not about an order keeps the door open, and silence is easy to overlook among those who write. It counts from the last contact in any channel and either direction, so a call yesterday is not missed.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure says how often. The ideal and the longest gap are your own, by tier.`;
  },
  get when() {
    return {
      fires: t`The ideal gap of their tier is full since the last contact of any kind: a hint; the longest gap: at risk.`,
      clear: t`There was contact lately, something is owed or awaited, an order is open, they left, or they are one of your own house.`,
      unknown: t`No contact with them is in the log.`,
    };
  },
  needs: 'log',
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

function answerFor(situation: Situation, now: Instant): Answer {
  const silence = silenceOf(situation);
  if (silence === null) return { is: 'clear', changesAt: null };
  if (silence === 'unknown') return { is: 'unknown', missing: t`a contact with them`, changesAt: null };
  const { idealAt, longestAt } = silence;
  if (now < idealAt) return { is: 'clear', changesAt: idealAt };
  const isLongest = now >= longestAt;
  const later = next([longestAt], now);
  const awaited = isLongest ? [] : awaitedUntil(situation, now);
  if (speaksElsewhere(situation) || awaited.length > 0) {
    return { is: 'clear', changesAt: next([longestAt, ...awaited], now) };
  }
  const holding = holdingOf(situation, now);
  const changesAt = next([later, holding.changesAt], now);
  if (holding.until) return { is: 'held', title: t`A word to stay in touch`, why: holding.until, changesAt };
  return fires(silence, isLongest, situation, now, changesAt);
}

/** What is owed or ordered has rules of its own. */
function speaksElsewhere(situation: Situation): boolean {
  const turns = situation.conversations.map(({ body }) => body.turn);
  if (turns.includes('us') || turns.includes('unsure')) return true;
  return salesOf(situation).some(({ body }) => body.state === 'open');
}

/** Until when each question of ours stays open that they have not answered; one they let lie for too long does not. */
function awaitedUntil(situation: Situation, now: Instant): Instant[] {
  return situation.conversations
    .filter(({ body }) => body.turn === 'them')
    .map((conversation) => openUntil(conversation, situation))
    .filter((until) => until > now);
}

function fires(
  { last, entryId, idealDays, longestDays }: Silence,
  isLongest: boolean,
  situation: Situation,
  now: Instant,
  changesAt: Instant | null,
): Answer {
  const { zone } = situation.standards;
  const name = nameOf(situation.customer);
  const lastDay = day(last, zone);
  const [point] = pointsFor(situation, now);
  const words = point && sentenceOf(point.text);
  const bringUp: Evidence[] = point
    ? [{ text: t`Something to bring up: ${{ point: quoted(point.text) }}`, entryId: point.entryId }]
    : [];
  const useIt: Action[] = point && words ? [wordsAction(situation, words, point.entryId)] : [];
  return {
    is: 'fires',
    cause: `${entryId}:${isLongest && longestDays - idealDays >= apart ? 'longest' : 'ideal'}`,
    level: isLongest ? 'at-risk' : 'hint',
    title: isLongest ? t`${name}: quiet for ${longestDays} days` : t`A word to ${name}, to stay in touch`,
    says: isLongest
      ? t`The last contact was ${lastDay}. That is past your longest gap.`
      : t`The last contact was ${lastDay}. You mean to be in touch every ${idealDays} days.`,
    evidence: [{ text: t`Last contact of any kind, as logged: ${lastDay}`, entryId }, ...bringUp],
    standard: t`every ${idealDays} days, at the longest ${longestDays}`,
    due: null,
    actions: [{ do: 'called', label: t`I called`, conversationId: null }, ...useIt],
    changesAt,
    may: false,
  };
}
