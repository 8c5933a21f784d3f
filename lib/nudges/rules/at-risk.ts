import { t } from '@lingui/core/macro';
import { type Loyalty, loyaltyOf, span, year } from '@/lib/model/loyalty';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { silenceOf } from '@/lib/nudges/cadence';
import { next } from '@/lib/nudges/clock';
import { isCut } from '@/lib/nudges/contacts';
import { delightOf } from '@/lib/nudges/entries';
import { ready } from '@/lib/nudges/ready';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { wordsAction } from '@/lib/nudges/wording';
import { nameOf } from '@/lib/nudges/words';

/** They were satisfied, and are heard from half as often or less: satisfied is not loyal. */
export const atRisk = defineRule({
  id: 'at-risk',
  get title() {
    return t`Satisfied, and heard from less`;
  },
  expectation: 10,
  get family() {
    return t`Loyalty`;
  },
  get why() {
    return t`Satisfied is not loyal: nearly 80% of customers who defect said that they were satisfied when they left (Cindy Solomon, quoted by Deb Calvert). What shows first is that they write and call less.`;
  },
  figure: null,
  get noFigure() {
    return t`The 80% are quoted without a year or a sample, so they are a reason to look and no measure.`;
  },
  get when() {
    return {
      fires: t`They were satisfied within a year, and their messages, calls and meetings of the last 90 days are half of those of the 90 before, or fewer.`,
      clear: t`They are heard from as before, a complaint of theirs is open, or they went quiet altogether, which another rule says.`,
      unknown: t`Fewer than four contacts of theirs in the earlier 90 days are in the log, or older ones may be missing.`,
    };
  },
  needs: 'log',
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

function answerFor(situation: Situation, now: Instant): Answer {
  const { customer, standards } = situation;
  if (customer.internal || customer.stage === 'left') return { is: 'clear', changesAt: null };
  const silence = silenceOf(situation);
  const idealAt = silence === null || silence === 'unknown' ? null : silence.idealAt;
  // Altogether quiet: that is said by another rule, and only a new contact ends it.
  if (idealAt !== null && now >= idealAt) return { is: 'clear', changesAt: null };
  const entries = [...new Map(entriesOf(situation).map((entry) => [entry.id, entry])).values()];
  const slides = entries.flatMap((entry) => {
    const at = delightOf(entry)?.reactionAt ?? entry.at;
    return [at, at + span, at + 2 * span, at + year];
  });
  const slot = Math.floor((now - customer.addedAt) / span);
  const changesAt = next([...slides, idealAt, customer.addedAt + (slot + 1) * span], now);
  const loyalty = read(() => loyaltyOf({ customer, entries }, { standards, now }));
  if (loyalty === null) return { is: 'unknown', missing: t`a time zone that the browser knows`, changesAt };
  if (loyalty.is === 'in-trouble') return { is: 'clear', changesAt };
  if (loyalty.is !== 'at-risk') {
    // What was cut off is older, and can only add to the earlier days.
    if (loyalty.is === 'steady' && !isCut(situation, now - 2 * span)) return { is: 'clear', changesAt };
    return { is: 'unknown', missing: t`how often they were in touch before`, changesAt };
  }
  return fires(loyalty, situation, slot, changesAt);
}

/** @param slot the 90 days, counted from when the customer was added, that it is said once in */
function fires({ entryIds, engaged }: Loyalty, situation: Situation, slot: number, changesAt: Instant | null): Answer {
  const [satisfied] = entryIds;
  return {
    is: 'fires',
    // Not the sign itself: every word of thanks would be a newer one.
    cause: `falling:${slot}`,
    level: 'hint',
    title: t`${{ name: nameOf(situation.customer) }} was satisfied, and is heard from less`,
    says: t`From them in the last 90 days: ${{ now: engaged.now }}. In the 90 days before: ${{ before: engaged.before }}.`,
    evidence: [
      satisfied === undefined
        ? { text: t`They were satisfied within the last year` }
        : { text: t`The last sign that they were satisfied`, entryId: satisfied },
    ],
    standard: t`not half as often as before`,
    due: null,
    actions: [{ do: 'called', label: t`I called`, conversationId: null }, wordsAction(situation, howAreThings, null)],
    changesAt,
    may: false,
  };
}

function entriesOf({ newest, open, known }: Situation) {
  return [...newest, ...open, ...known];
}

function read<Found>(look: () => Found): Found | null {
  try {
    return look();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const howAreThings = ready(
  'We have been in touch less of late, and I would like to hear how things are. Is there anything that we should do otherwise?',
  'Wir hatten zuletzt weniger Kontakt, und ich wüsste gern, wie es bei Ihnen steht. Sollten wir etwas anders machen?',
  'Wir hatten zuletzt weniger Kontakt, und ich wüsste gern, wie es bei dir steht. Sollten wir etwas anders machen?',
);
