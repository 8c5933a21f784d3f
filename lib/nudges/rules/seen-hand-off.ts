import { t } from '@lingui/core/macro';
import { NEWEST, type Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { touchOf } from '@/lib/nudges/entries';
import { handOffsOf } from '@/lib/nudges/hand-offs';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { day, dayAndTime, nameOf, quoted } from '@/lib/nudges/words';

/** Older ones are not brought up. */
const seenWithin = 14 * DAY;

/** A colleague answered what the customer wrote to the seller: perhaps a hand-off, offered for the log once. */
export const seenHandOff = defineRule({
  id: 'seen-hand-off',
  get title() {
    return t`A colleague took over`;
  },
  expectation: 5,
  get family() {
    return t`Hand-offs`;
  },
  get why() {
    return t`A conversation that you were in is now answered by a colleague. If they took over, log it: then the brief and the introduction are not forgotten, and you hear whether the customer was taken care of.`;
  },
  figure: null,
  get noFigure() {
    return t`No figure is needed: the conversation shows who answered.`;
  },
  get when() {
    return {
      fires: t`You wrote in a conversation, they answered, and a colleague has answered them since, within 14 days.`,
      clear: t`Nobody but you answers, you wrote again yourself, or a hand-off is logged.`,
      unknown: t`A colleague answered, and the earlier messages of the conversation are not read.`,
    };
  },
  needs: 'page',
  retires: true,
  evaluate(situation, now) {
    const ids = new Set(situation.newest.flatMap(({ conversationId }) => conversationId ?? []));
    const answers = [...ids].map((id) => answerFor(id, situation, now));
    return answers.length > 0 ? answers : [{ is: 'clear', changesAt: null }];
  },
});

function answerFor(conversationId: string, situation: Situation, now: Instant): Answer {
  const clear: Answer = { is: 'clear', changesAt: null };
  const { newest, standards, customer } = situation;
  const touches = newest.flatMap((entry) => {
    const touch = touchOf(entry);
    const counts = touch && !touch.automatic && !touch.attempt && entry.conversationId === conversationId;
    return counts ? [{ id: entry.id, at: entry.at, touch }] : [];
  });
  const mine = touches.findIndex(({ touch }) => touch.by === 'me');
  // Newest first: what stands before the seller's own last message came after it.
  const since = touches.slice(0, mine === -1 ? touches.length : mine);
  const theirs = since.findLastIndex(({ touch }) => touch.direction === 'in');
  const took = since.slice(0, Math.max(theirs, 0)).findLast(({ touch }) => touch.by === 'colleague');
  if (!took || took.at <= now - seenWithin) return clear;
  if (handOffsOf(situation).some(({ at }) => at >= took.at - seenWithin)) return clear;
  if (mine === -1) {
    return newest.length < NEWEST
      ? clear
      : { is: 'unknown', missing: t`whether you were in it before`, changesAt: null };
  }
  const { subject } = took.touch;
  const about = quoted(subject);
  const when = dayAndTime(took.at, standards.zone);
  return {
    is: 'fires',
    cause: `${conversationId}:${took.id}`,
    level: 'hint',
    title: t`A colleague answered ${{ name: nameOf(customer) }}`,
    says: about ? t`${when}, about ${about}. Did they take over from you?` : t`${when}. Did they take over from you?`,
    evidence: [
      {
        text: t`You wrote last ${{ date: day(touches[mine]?.at ?? took.at, standards.zone) }}, a colleague since`,
        entryId: took.id,
      },
    ],
    standard: '',
    due: null,
    actions: [
      {
        do: 'add-entry',
        label: t`Log a hand-off`,
        kind: 'hand-off',
        line: subject.trim() ? t`Handed off: ${{ about: subject.trim().slice(0, 200) }}` : `${t`Handed off to`} `,
        at: took.at,
        conversationId,
      },
    ],
    changesAt: took.at + seenWithin,
    may: false,
  };
}
