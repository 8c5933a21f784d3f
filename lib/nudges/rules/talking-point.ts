import { plural, t } from '@lingui/core/macro';
import { NEWEST, type Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { next } from '@/lib/nudges/clock';
import { milestoneOf, touchOf } from '@/lib/nudges/entries';
import { holdingOf } from '@/lib/nudges/holding';
import { nearDay, wishDays } from '@/lib/nudges/near-day';
import { lastUse, type Point, pointsFor } from '@/lib/nudges/points';
import { type Action, type Answer, defineRule } from '@/lib/nudges/rule';
import { sentenceOf, wordsAction } from '@/lib/nudges/wording';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/**
 * Something beyond the transaction, once enough touches and days passed since anything was brought up. Its cause is that
 * span, not the point: put aside, it does not come back with another point.
 */
export const talkingPointRule = defineRule({
  id: 'talking-point',
  get title() {
    return t`Something to bring up`;
  },
  expectation: 4,
  get family() {
    return t`Beyond the order`;
  },
  get why() {
    return t`Customers expect more than the order to be talked about, as far as it is appropriate. One point that fits them is enough, and not with every mail. It waits while something is open or late: then it would be small talk.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure says how often. The number of touches and of days is a rule of thumb.`;
  },
  get when() {
    return {
      fires: t`A point that fits is there, and both the touches and the days of your standard went by since the last.`,
      clear: t`One was brought up lately, or there is none.`,
      unknown: t`Too much of what was talked about was not read.`,
    };
  },
  needs: 'page',
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

function answerFor(situation: Situation, now: Instant): Answer {
  const [point, ...others] = pointsFor(situation, now).filter(({ entryId }) => !hasNudge(entryId, situation, now));
  if (!point) return { is: 'clear', changesAt: null };
  const { beyondDays, beyondTouches } = situation.standards;
  const used = lastUse(situation);
  const fromDay = used === null ? now : used + beyondDays * DAY;
  if (now < fromDay) return { is: 'clear', changesAt: fromDay };
  const { read, unread } = touchesSince(situation, used);
  if (read < beyondTouches) {
    // What was not read may have gone beyond the transaction: that is not known, and not taken for either.
    return read + unread < beyondTouches
      ? { is: 'clear', changesAt: null }
      : { is: 'unknown', missing: t`what was talked about`, changesAt: null };
  }
  const holding = holdingOf(situation, now);
  const { until, changesAt } = holding;
  if (until) return { is: 'held', title: t`Something to bring up`, why: until, changesAt };
  return fires(situation, point, others, { used, read, changesAt: next([changesAt], now) });
}

/** A milestone just ahead has a nudge of its own. */
function hasNudge(entryId: string, { known, standards }: Situation, now: Instant): boolean {
  const entry = known.find(({ id }) => id === entryId);
  const milestone = entry && milestoneOf(entry);
  const near = milestone && nearDay(milestone, standards.zone, now);
  return near != null && near.days >= 0 && near.days <= wishDays;
}

interface Since {
  used: Instant | null;
  read: number;
  changesAt: Instant | null;
}

function fires(situation: Situation, point: Point, others: readonly Point[], { used, read, changesAt }: Since): Answer {
  const { standards, customer } = situation;
  const { entryId } = point;
  const since = used === null ? neverIn(read) : lastBefore(day(used, standards.zone), read);
  const usedIt: Action = { do: 'used-point', label: t`Brought it up`, entryId };
  const another: Action[] = others.length > 0 ? [{ do: 'another-point', label: t`Another`, entryId }] : [];
  const words = sentenceOf(point.text);
  return {
    is: 'fires',
    cause: `beyond:${used ?? 'never'}`,
    level: 'hint',
    title: t`Something to bring up with ${{ name: nameOf(customer) }}`,
    says: quoted(point.text),
    evidence: [{ text: point.why, entryId }, { text: since }],
    standard: t`one after ${{ touches: standards.beyondTouches }} touches and ${{ days: standards.beyondDays }} days`,
    due: null,
    actions: words ? [wordsAction(situation, words, entryId), usedIt, ...another] : [usedIt, ...another],
    changesAt,
    may: false,
  };
}

function neverIn(messages: number): string {
  return plural(messages, { one: 'None was logged in # message', other: 'None was logged in # messages' });
}

function lastBefore(date: string, messages: number): string {
  return plural(messages, { one: `Last one ${date}, # message since`, other: `Last one ${date}, # messages since` });
}

/**
 * Touches since a point was last used. Read: a message whose words were seen, with the panel there to log a point beside
 * it. Unread: calls, meetings and messages of which only the fact is known.
 */
function touchesSince({ newest }: Situation, used: Instant | null): { read: number; unread: number } {
  const touches = newest.flatMap((entry) => {
    const touch = touchOf(entry);
    const counts = touch && !touch.automatic && !touch.attempt && entry.at > (used ?? Number.NEGATIVE_INFINITY);
    return counts ? [touch] : [];
  });
  const read = touches.filter(({ words }) => words !== null).length;
  // A full list may have been cut: those that are missing were not read either.
  const cut = newest.length >= NEWEST ? NEWEST : 0;
  return { read, unread: touches.length - read + cut };
}
