import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { next } from '@/lib/nudges/clock';
import { touchOf } from '@/lib/nudges/entries';
import { issuesOf } from '@/lib/nudges/issues';
import { type BrokenPromise, brokenPromises, type Complaint, complaintsOf, lapseAge } from '@/lib/nudges/lapses';
import { type Action, type Answer, defineRule } from '@/lib/nudges/rule';
import { day, dayAndTime, nameOf, quoted } from '@/lib/nudges/words';

/** An issue that was resolved so lately may have come back. */
const comesBackWithin = 60 * DAY;

/** They complained, or a promise was broken, and no issue is logged that follows it to its end. Once a conversation. */
export const openIssue = defineRule({
  id: 'open-issue',
  title: 'Log it as an issue',
  expectation: 8,
  family: 'Issues',
  why:
    'An answer ends the waiting, not the matter. Logged as an issue, a complaint or a broken promise is followed until ' +
    'it is resolved, until what caused it is changed, and until they say that it is settled.',
  figure: null,
  noFigure: 'No figure is needed: they complained, or a promise was not kept.',
  when: {
    fires: 'They complained within 30 days, or a promise of yours is past the red line, and no issue follows it.',
    clear: 'Nobody complained, no promise was broken, or an issue is logged.',
    unknown: 'Whether a message of theirs complains cannot be told.',
  },
  needs: 'log',
  retires: true,
  evaluate(situation, now) {
    const complaints = complaintsOf(situation, now);
    const { broken, later } = brokenPromises(situation, now);
    const answers = [...complaints.map((one) => complained(one, situation)), ...wereBroken(broken, situation)];
    const changesAt = next(later, now);
    if (answers.length > 0) return changesAt === null ? answers : [...answers, { is: 'clear', changesAt }];
    return isUnsure(situation, now)
      ? [{ is: 'unknown', missing: 'whether a message of theirs complains', changesAt }]
      : [{ is: 'clear', changesAt }];
  },
});

function complained(complaint: Complaint, situation: Situation): Answer {
  const { entryId, conversationId, subject, at, contentAt } = complaint;
  const { standards, customer } = situation;
  const about = quoted(subject);
  const settled = settledBefore(complaint, situation);
  const again = settled && at - settled.at <= comesBackWithin ? settled : null;
  const open: Action = {
    do: 'add-entry',
    label: again ? 'Another issue' : 'Open an issue',
    kind: 'issue',
    line: subject.trim() ? `Complained about ${subject.trim().slice(0, 200)}` : 'Complained: ',
    at,
    fields: { openedAt: at },
    ...(conversationId === null ? {} : { conversationId }),
  };
  return {
    is: 'fires',
    // Not the message: the first one of a long conversation may have left the newest entries. Once they were content, it
    // is another matter.
    cause: `complaint:${conversationId ?? entryId ?? at}:${Math.max(settled?.at ?? 0, contentAt ?? 0) || ''}`,
    level: 'hint',
    title: again ? `${nameOf(customer)} complained again` : `${nameOf(customer)} complained, and no issue is logged`,
    says: `${dayAndTime(at, standards.zone)}${about ? `, about ${about}` : ''}.`,
    evidence: [
      {
        text: again
          ? `An issue of this conversation was resolved ${day(again.at, standards.zone)}`
          : 'Complained, as read',
        ...(entryId === null ? {} : { entryId }),
        ...(conversationId === null ? {} : { conversationId }),
      },
    ],
    standard: '',
    due: null,
    actions: again
      ? [{ do: 'issue-stage', label: 'It came back', entryId: again.entryId, stage: 'reopened' }, open]
      : [open],
    changesAt: at + lapseAge,
    may: false,
  };
}

/** One for all of them, as one issue follows them all: the last that was broken, so that another is told anew. */
function wereBroken(broken: readonly BrokenPromise[], { standards, customer }: Situation): Answer[] {
  const [last, ...more] = broken.toSorted((a, b) => b.at - a.at || b.due - a.due || (a.entryId < b.entryId ? -1 : 1));
  if (!last) return [];
  const { entryId, what, due } = last;
  const count = broken.length;
  return [
    {
      is: 'fires',
      cause: `promise:${entryId}`,
      level: 'hint',
      title:
        count === 1
          ? `A promise to ${nameOf(customer)} was broken, and no issue is logged`
          : `${count} promises to ${nameOf(customer)} were broken, and no issue is logged`,
      says: `${quoted(what)} was due ${day(due, standards.zone)}.`,
      evidence: [
        { text: 'Past the red line, or logged as broken', entryId },
        ...more.slice(0, 2).map((other) => ({
          text: `${quoted(other.what)} was due ${day(other.due, standards.zone)}`,
          entryId: other.entryId,
        })),
      ],
      standard: 'the date that was given',
      due: null,
      actions: [
        {
          do: 'add-entry',
          label: 'Open an issue',
          kind: 'issue',
          line: `Promise not kept: ${what.slice(0, 200)}`,
          entryId,
        },
      ],
      changesAt: Math.min(...broken.map((one) => one.at)) + lapseAge,
      may: false,
    },
  ];
}

/** The newest issue of the same conversation that was settled before they complained. */
function settledBefore(
  { conversationId, at }: Complaint,
  situation: Situation,
): { entryId: string; at: Instant } | null {
  if (conversationId === null) return null;
  for (const { entryId, body, ...issue } of issuesOf(situation)) {
    const { resolvedAt } = body;
    if (issue.conversationId !== conversationId || resolvedAt === null) continue;
    if (resolvedAt < at) return { entryId, at: resolvedAt };
  }
  return null;
}

function isUnsure({ newest }: Situation, now: Instant): boolean {
  return newest.some((entry) => {
    const touch = touchOf(entry);
    return touch?.direction === 'in' && touch.complains === 'unsure' && entry.at > now - lapseAge;
  });
}
