import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { next } from '@/lib/nudges/clock';
import { delightOf } from '@/lib/nudges/entries';
import { owingOf } from '@/lib/nudges/owing';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** From so long after it was given, for so long. */
const from = 7 * DAY;
const until = 60 * DAY;

/** The newest delight has no reaction in the log: how did they take it? */
export const askReaction = defineRule({
  id: 'ask-reaction',
  get title() {
    return t`How did they take it`;
  },
  expectation: 10,
  get family() {
    return t`Delight`;
  },
  get why() {
    return t`Whether something delighted is the customer’s to say, not yours. Only a reaction that was recorded counts, and it tells what to do more of, and what to leave.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure says when to ask. A week leaves time for it to arrive and be seen.`;
  },
  get when() {
    return {
      fires: t`The newest delight was given a week to sixty days ago, and no reaction is logged.`,
      clear: t`There is a reaction, it is too soon, or it was too long ago.`,
      unknown: t`The delight cannot be read.`,
    };
  },
  needs: 'page',
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

function answerFor(situation: Situation, now: Instant): Answer {
  const newest = situation.known
    .filter(({ kind }) => kind === 'delight')
    .reduce<Situation['known'][number] | null>((last, entry) => (last && last.at >= entry.at ? last : entry), null);
  if (!newest) return { is: 'clear', changesAt: null };
  const delight = delightOf(newest);
  if (!delight) return { is: 'unknown', missing: t`a delight that can be read`, changesAt: null };
  const [begins, ends] = [newest.at + from, newest.at + until];
  if (delight.reaction !== 'none' || now < begins || now >= ends) {
    return { is: 'clear', changesAt: delight.reaction === 'none' ? next([begins], now) : null };
  }
  const owing = owingOf(situation, now);
  const changesAt = next([owing.changesAt, ends], now);
  if (owing.until) return { is: 'held', title: t`How they took it`, why: owing.until, changesAt };
  return {
    is: 'fires',
    cause: newest.id,
    level: 'hint',
    title: t`How did ${{ name: nameOf(situation.customer) }} take it?`,
    says: t`${{ what: quoted(delight.what) }}. Listen for it when you next talk.`,
    evidence: [
      { text: t`Given ${{ date: day(newest.at, situation.standards.zone) }}, no reaction logged`, entryId: newest.id },
    ],
    standard: '',
    due: null,
    actions: [{ do: 'edit-entry', label: t`Log their reaction`, entryId: newest.id }],
    changesAt,
    may: false,
  };
}
