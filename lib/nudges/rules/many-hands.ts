import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { promiseOf } from '@/lib/nudges/entries';
import { handOffsOf } from '@/lib/nudges/hand-offs';
import { type Issue, issuesOf, mayBeOf } from '@/lib/nudges/issues';
import { ready } from '@/lib/nudges/ready';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { wordsAction } from '@/lib/nudges/wording';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** Passed on so often within one issue, somebody must own it. */
const many = 2;

/** With one issue the customer was passed on again: one person must see it through. */
export const manyHands = defineRule({
  id: 'many-hands',
  get title() {
    return t`One owner for the issue`;
  },
  expectation: 5,
  get family() {
    return t`Hand-offs`;
  },
  get why() {
    return t`Whoever is passed on a second time with the same issue has told it three times. One person who says "I see this through" spares them the next one, also where others do the work.`;
  },
  get figure() {
    return {
      says: t`96% of customers who had much effort became more disloyal, against 9% of those who had little.`,
      source: t`CEB, over 75,000 customers`,
      year: 2013,
      caveat: t`About the effort of being served as a whole, of which being passed on is a part.`,
    };
  },
  get when() {
    return {
      fires: t`Within one open issue the customer was handed off twice or more, and nobody promised since to own it.`,
      clear: t`No issue is open, it went through one hand-off at most, or you promised to see it through.`,
      unknown: t`Whether two hand-offs belong to the issue is not known.`,
    };
  },
  needs: 'log',
  retires: true,
  evaluate(situation) {
    const answers = issuesOf(situation)
      .filter(({ body }) => body.state === 'open')
      .map((issue) => answerFor(issue, situation));
    return answers.length > 0 ? answers : [{ is: 'clear', changesAt: null }];
  },
});

function answerFor(issue: Issue, situation: Situation): Answer {
  const since = handOffsOf(situation).filter(({ at }) => at >= issue.body.openedAt);
  const theirs = since.filter(({ conversationId }) => mayBeOf(issue, conversationId));
  const [last] = theirs;
  if (theirs.length < many || !last) return { is: 'clear', changesAt: null };
  const openIssues = issuesOf(situation).filter(({ body }) => body.state === 'open');
  // Typed in without their conversation, they may be of another open issue.
  const sure = theirs.filter(
    ({ conversationId }) => conversationId !== null && conversationId === issue.conversationId,
  );
  if (openIssues.length > 1 && sure.length < many) {
    return { is: 'unknown', missing: t`which issue the hand-offs belong to`, changesAt: null };
  }
  if (ownedSince(last.at, situation)) return { is: 'clear', changesAt: null };
  const { standards, customer } = situation;
  const name = nameOf(customer);
  return {
    is: 'fires',
    cause: `${issue.entryId}:${theirs.length}`,
    level: 'hint',
    title: t`${name} was passed on ${{ count: theirs.length }} times with one issue`,
    says: t`${{ what: quoted(issue.body.what) }} needs one owner: somebody who sees it through and tells them so.`,
    evidence: theirs.slice(0, 3).map(({ entryId, body, at }) => ({
      text: t`${{ date: day(at, standards.zone) }}: ${{ why: quoted(body.why) }}`,
      entryId,
    })),
    standard: t`one owner`,
    due: null,
    actions: [
      {
        do: 'add-entry',
        label: t`I own it`,
        kind: 'promise',
        line: t`I will see this through: ${{ what: issue.body.what.slice(0, 200) }}`,
        entryId: issue.entryId,
      },
      wordsAction(situation, seenThrough, null),
    ],
    changesAt: null,
    may: false,
  };
}

/** A promise of ours that was logged after the last hand-off. */
function ownedSince(at: number, { open, newest }: Situation): boolean {
  return [...open, ...newest].some((entry) => entry.at >= at && promiseOf(entry)?.by === 'us');
}

const seenThrough = ready(
  'I will see this through for you myself: you need not turn to anybody else.',
  'Ich kümmere mich selbst darum, bis es erledigt ist: Sie müssen sich an niemanden sonst wenden.',
  'Ich kümmere mich selbst darum, bis es erledigt ist: Du musst dich an niemanden sonst wenden.',
);
