import { t } from '@lingui/core/macro';
import type { Entry } from '@/lib/model/entry';
import { type feedback, feedbackMood } from '@/lib/model/kinds/feedback';
import type { Situation } from '@/lib/model/situation';
import { feedbackOf, issueOf } from '@/lib/nudges/entries';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** They gave a poor score, and nobody followed it up. */
export const closeTheLoop = defineRule({
  id: 'close-the-loop',
  get title() {
    return t`Close the loop`;
  },
  expectation: 9,
  get family() {
    return t`Feedback`;
  },
  get why() {
    return t`Somebody who says that they are not content and hears nothing learns that saying so was useless. A word on what you heard and what you will do closes the loop.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure is needed: each poor score is followed up.`;
  },
  get when() {
    return {
      fires: t`Feedback with a poor score is in the log, nobody followed it up, and no issue was opened since.`,
      clear: t`It was followed up, an issue was opened for it, or no poor score is there.`,
      unknown: t`The feedback cannot be read.`,
    };
  },
  needs: 'log',
  retires: true,
  evaluate(situation) {
    const answers = situation.known
      .filter(({ kind }) => kind === 'feedback')
      .map((entry) => answerFor(entry, feedbackOf(entry), situation));
    return answers.length > 0 ? answers : [clear];
  },
});

const clear: Answer = { is: 'clear', changesAt: null };

type Feedback = ReturnType<typeof feedback.body.parse>;

function answerFor(entry: Entry, body: Feedback | null, situation: Situation): Answer {
  if (!body) return { is: 'unknown', missing: t`feedback that can be read`, changesAt: null };
  if (feedbackMood(body) !== 'bad' || body.followedUpAt !== null) return clear;
  // An issue has a course of its own.
  if (situation.known.some((one) => (issueOf(one)?.openedAt ?? Number.NEGATIVE_INFINITY) >= entry.at)) return clear;
  const heard = day(entry.at, situation.standards.zone);
  const words = body.verbatim.trim();
  const score = String(body.score);
  return {
    is: 'fires',
    cause: entry.id,
    level: 'at-risk',
    title: t`${{ name: nameOf(situation.customer) }} was not content, and heard nothing since`,
    says: words ? t`${{ words: quoted(words) }}, ${heard}.` : t`A poor score, ${heard}.`,
    evidence: [
      {
        text: body.moment ? t`Score ${score}, about ${{ moment: body.moment }}` : t`Score ${score}`,
        entryId: entry.id,
      },
    ],
    standard: t`each poor score is followed up`,
    due: null,
    actions: [
      { do: 'followed-up', label: t`Followed up`, entryId: entry.id },
      { do: 'add-entry', label: t`Open an issue`, kind: 'issue', line: words || t`Not content: score ${score}` },
    ],
    changesAt: null,
    may: false,
  };
}
