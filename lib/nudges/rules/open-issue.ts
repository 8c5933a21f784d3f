import { plural, t } from '@lingui/core/macro';
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
  get title() {
    return t`Log it as an issue`;
  },
  expectation: 8,
  get family() {
    return t`Issues`;
  },
  get why() {
    return t`An answer ends the waiting, not the matter. Logged as an issue, a complaint or a broken promise is followed until it is resolved, until what caused it is changed, and until they say that it is settled.`;
  },
  figure: null,
  get noFigure() {
    return t`No figure is needed: they complained, or a promise was not kept.`;
  },
  get when() {
    return {
      fires: t`They complained within 30 days, or a promise of yours is past the red line, and no issue follows it.`,
      clear: t`Nobody complained, no promise was broken, or an issue is logged.`,
      unknown: t`Whether a message of theirs complains cannot be told.`,
    };
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
      ? [{ is: 'unknown', missing: t`whether a message of theirs complains`, changesAt }]
      : [{ is: 'clear', changesAt }];
  },
});

function complained(complaint: Complaint, situation: Situation): Answer {
  const { entryId, conversationId, subject, at, contentAt } = complaint;
  const { standards, customer } = situation;
  const name = nameOf(customer);
  const about = quoted(subject);
  const when = dayAndTime(at, standards.zone);
  const settled = settledBefore(complaint, situation);
  const again = settled && at - settled.at <= comesBackWithin ? settled : null;
  const open: Action = {
    do: 'add-entry',
    label: again ? t`Another issue` : t`Open an issue`,
    kind: 'issue',
    line: subject.trim() ? t`Complained about ${{ subject: subject.trim().slice(0, 200) }}` : `${t`Complained:`} `,
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
    title: again ? t`${name} complained again` : t`${name} complained, and no issue is logged`,
    says: about ? t`${when}, about ${about}.` : t`${when}.`,
    evidence: [
      {
        text: again
          ? t`An issue of this conversation was resolved ${{ date: day(again.at, standards.zone) }}`
          : t`Complained, as read`,
        ...(entryId === null ? {} : { entryId }),
        ...(conversationId === null ? {} : { conversationId }),
      },
    ],
    standard: '',
    due: null,
    actions: again
      ? [{ do: 'issue-stage', label: t`It came back`, entryId: again.entryId, stage: 'reopened' }, open]
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
  const name = nameOf(customer);
  const count = broken.length;
  return [
    {
      is: 'fires',
      cause: `promise:${entryId}`,
      level: 'hint',
      title: plural(count, {
        one: `A promise to ${name} was broken, and no issue is logged`,
        other: `# promises to ${name} were broken, and no issue is logged`,
      }),
      says: t`${{ what: quoted(what) }} was due ${{ date: day(due, standards.zone) }}.`,
      evidence: [
        { text: t`Past the red line, or logged as broken`, entryId },
        ...more.slice(0, 2).map((other) => ({
          text: t`${{ what: quoted(other.what) }} was due ${{ date: day(other.due, standards.zone) }}`,
          entryId: other.entryId,
        })),
      ],
      standard: t`the date that was given`,
      due: null,
      actions: [
        {
          do: 'add-entry',
          label: t`Open an issue`,
          kind: 'issue',
          line: t`Promise not kept: ${{ what: what.slice(0, 200) }}`,
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
