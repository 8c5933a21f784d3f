import { t } from '@lingui/core/macro';
import type { MilestoneBody } from '@/lib/model/kinds/milestone';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { startOfDay, zoneOrUtc } from '@/lib/model/zoned';
import { avoiding } from '@/lib/nudges/avoid';
import { next } from '@/lib/nudges/clock';
import { milestoneOf } from '@/lib/nudges/entries';
import { nearDay, nextNear, wishDays } from '@/lib/nudges/near-day';
import { owingOf } from '@/lib/nudges/owing';
import { lastUses } from '@/lib/nudges/points';
import { type Ready, ready } from '@/lib/nudges/ready';
import { type Action, type Answer, defineRule } from '@/lib/nudges/rule';
import { lowerFirst, toThem, wordsAction } from '@/lib/nudges/wording';
import { nameOf, quoted } from '@/lib/nudges/words';

/** Brought up so lately, it was brought up for this time. */
const usedWithin = 30 * DAY;

/** A day that matters to them is near: a word on it, once each time it comes. */
export const milestoneNear = defineRule({
  id: 'milestone-near',
  get title() {
    return t`A day that matters to them`;
  },
  expectation: 6,
  get family() {
    return t`Personal`;
  },
  get why() {
    return t`A word on a day that matters to them shows that you remember it. It must come on time, and it waits while you owe them something: good wishes beside an unanswered question do harm.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure says how early. The seven days leave time for a card.`;
  },
  get when() {
    return {
      fires: t`From seven days before a milestone to the end of its day, unless it was brought up for this time.`,
      clear: t`No milestone is near, or it was brought up.`,
      unknown: t`The day of a milestone is not known.`,
    };
  },
  needs: 'log',
  retires: true,
  evaluate(situation, now) {
    if (situation.customer.stage === 'left') return [{ is: 'clear', changesAt: null }];
    const isAvoided = avoiding(situation);
    const answers = situation.known.flatMap((entry) => {
      const milestone = milestoneOf(entry);
      return milestone && !isAvoided(milestone.what) ? [answerFor(entry.id, milestone, situation, now)] : [];
    });
    return answers.length > 0 ? answers : [{ is: 'clear', changesAt: null }];
  },
});

function answerFor(entryId: string, milestone: MilestoneBody, situation: Situation, now: Instant): Answer {
  const zone = zoneOrUtc(situation.standards.zone);
  if (milestone.on === null)
    return { is: 'unknown', missing: t`the day of ${{ what: quoted(milestone.what) }}`, changesAt: null };
  const near = nearDay(milestone, zone, now);
  if (!near || near.days < 0 || near.days > wishDays) {
    return { is: 'clear', changesAt: nextNear(milestone, wishDays, zone, now) };
  }
  const ends = startOfDay(zone, now, near.days + 1);
  const last = lastUses(situation).get(entryId) ?? null;
  if (last !== null && last > now - usedWithin) return { is: 'clear', changesAt: ends };
  const { until, changesAt } = owingOf(situation, now);
  const edge = next([changesAt, startOfDay(zone, now, 1), ends], now);
  if (until) return { is: 'held', title: t`A day that matters to them`, why: until, changesAt: edge };
  const words = wordsFor(milestone, situation);
  const used: Action = { do: 'used-point', label: t`Brought it up`, entryId };
  return {
    is: 'fires',
    cause: `${entryId}:${ends}`,
    level: 'hint',
    title: t`A day that matters to ${{ name: nameOf(situation.customer) }}`,
    says: t`${{ what: quoted(milestone.what) }}. ${{ when: near.words }}.`,
    evidence: [{ text: milestone.yearly === 'yes' ? t`Comes every year, as logged` : t`As logged`, entryId }],
    standard: t`${wishDays} days before`,
    due: null,
    actions: words ? [wordsAction(situation, words, entryId), used] : [used],
    changesAt: edge,
    may: false,
  };
}

/** Only for what can be told for sure: their own birthday, and years that are counted. */
function wordsFor({ what }: MilestoneBody, { customer }: Situation): string | Ready | null {
  const text = what.trim().replace(/[.!?…]+$/u, '');
  const [first = ''] = customer.body.name.split(' ');
  const own = /^(?:(?:his|her|their|\d+(?:st|nd|rd|th)) )*birthday$/iu;
  if (own.test(text.replace(/^(\p{L}+)['’]s? /u, (all, name: string) => (name === first ? '' : all)))) {
    return happyBirthday;
  }
  const counted = /\b(?:years? (?:in|with|as|of)|jubilee|anniversary)\b/iu.test(text) ? toThem(text) : null;
  return counted === null ? null : `Congratulations: ${lowerFirst(counted)}.`;
}

const happyBirthday = ready(
  'Happy birthday, and all the best for the year ahead.',
  'Herzlichen Glückwunsch zum Geburtstag und alles Gute für das neue Lebensjahr.',
);
