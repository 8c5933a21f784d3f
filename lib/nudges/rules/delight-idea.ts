import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { next } from '@/lib/nudges/clock';
import { delightIdeas, type Idea } from '@/lib/nudges/delight-ideas';
import { delightOf, touchOf } from '@/lib/nudges/entries';
import { owingOf } from '@/lib/nudges/owing';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { seasonOf } from '@/lib/nudges/season';
import { nameOf, quoted } from '@/lib/nudges/words';

const span = 90;

/** Before so many touches it would be too soon. */
const touchesBefore = 3;

/**
 * An idea to delight them, from what is known: one that has its day, or any once a season. Its cause is the time since
 * the last delight, so that one put aside does not come back with another idea.
 */
export const delightIdea = defineRule({
  id: 'delight-idea',
  get title() {
    return t`An idea to delight them`;
  },
  expectation: 10,
  get family() {
    return t`Delight`;
  },
  get why() {
    return t`Something small that nobody else would have thought of shows that you know them. It counts on top of what works: while an answer, a promise or an issue is open it would look like a way to make up for that.`;
  },
  get figure() {
    return {
      says: t`Exceeding expectations adds little to loyalty where the service itself is an effort.`,
      source: t`CEB, over 75,000 customers`,
      year: 2013,
      caveat: t`About service contacts as a whole: it says what comes first, not that delight is worth nothing.`,
    };
  },
  get when() {
    return {
      fires: t`Fewer delights than your aim were given in 90 days, nothing is owed, and an idea has its day, or none was given for 90 days (for a fortnight).`,
      clear: t`Your aim is met, you are hardly in touch, or nothing is known to make an idea of.`,
      unknown: t`A delight that was given cannot be read, so an idea may repeat it.`,
    };
  },
  needs: 'page',
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

function answerFor(situation: Situation, now: Instant): Answer {
  const { customer, newest, known, standards } = situation;
  const touches = newest.filter((entry) => touchOf(entry)?.automatic === false && entry.at > now - span * DAY);
  if (customer.stage === 'left' || touches.length < touchesBefore) return { is: 'clear', changesAt: null };
  const delights = known.filter(({ kind }) => kind === 'delight');
  if (delights.some((entry) => delightOf(entry) === null)) {
    return { is: 'unknown', missing: t`a delight that can be read`, changesAt: null };
  }
  const lately = delights.filter(({ at }) => at > now - span * DAY).length;
  const last = delights.reduce((at, entry) => Math.max(at, entry.at), customer.addedAt);
  const season = seasonOf(last, span, now);
  if (lately >= standards.aims.delights) return { is: 'clear', changesAt: season.changesAt };
  const idea = delightIdeas(situation, now).find(({ timely }) => timely || season.is);
  if (!idea) return { is: 'clear', changesAt: season.changesAt };
  const { until, changesAt } = owingOf(situation, now);
  const edge = next([changesAt, season.changesAt], now);
  if (until) return { is: 'held', title: t`An idea to delight them`, why: until, changesAt: edge };
  return fires(idea, situation, { last, lately, edge });
}

function fires(
  { entryId, text, why }: Idea,
  { customer, standards }: Situation,
  { last, lately, edge }: { last: Instant; lately: number; edge: Instant | null },
): Answer {
  return {
    is: 'fires',
    cause: `delight:${last}`,
    level: 'hint',
    title: t`An idea to delight ${{ name: nameOf(customer) }}`,
    says: quoted(text),
    evidence: [{ text: why, entryId }],
    standard: t`${{ count: standards.aims.delights }} in ${span} days; ${lately} so far`,
    due: null,
    actions: [{ do: 'add-entry', label: t`Log it once done`, kind: 'delight', line: text, entryId }],
    changesAt: edge,
    may: false,
  };
}
