import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';
import { absenceAt, absencesOf } from '@/lib/nudges/absences';
import { next } from '@/lib/nudges/clock';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** They are away, and the seller begins to write to them or waits for them. An answer that is owed is owed all the same. */
export const away = defineRule({
  id: 'away',
  get title() {
    return t`Away`;
  },
  expectation: 2,
  get family() {
    return t`Their time`;
  },
  get why() {
    return t`What begins while they are away waits below everything else that waits for them. Better on the day they are back. An answer that you owe is not put off by it: they may read mail, and see that you were in time.`;
  },
  figure: null,
  get noFigure() {
    return t`No figure is needed: they said that they are away.`;
  },
  get when() {
    return {
      fires: t`They are away, and you begin a conversation or wait for them.`,
      clear: t`They are not away, as far as they said.`,
      unknown: t`They said that they are away, not until when.`,
    };
  },
  needs: 'page',
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

function answerFor(situation: Situation, now: Instant): Answer {
  const absences = absencesOf(situation);
  const absence = absenceAt(absences, now);
  const changesAt = next(
    absences.flatMap(({ from, until }) => [from, until + 1]),
    now,
  );
  const waiting = situation.conversations.find(({ body }) => body.turn === 'them');
  const begins = situation.draft?.opens === true;
  if (!begins && !waiting) return { is: 'clear', changesAt };
  if (!absence) {
    const lost = absences.find(({ sure, from }) => !sure && from <= now);
    return lost ? { is: 'unknown', missing: t`until when they are away`, changesAt } : { is: 'clear', changesAt };
  }
  const name = nameOf(situation.customer);
  const { zone } = situation.standards;
  return {
    is: 'fires',
    cause: `${absence.entryId}:${absence.until}`,
    level: 'hint',
    title: absence.sure ? t`${name} is away until ${{ date: day(absence.until, zone) }}` : t`${name} is away`,
    says: begins
      ? t`You are writing to them first: it can wait until they are back.`
      : waitsWords(waiting?.body.subject),
    evidence: [
      {
        text: absence.note ? quoted(absence.note) : t`Away since ${{ date: day(absence.from, zone) }}`,
        entryId: absence.entryId,
      },
    ],
    standard: absence.sure ? t`the day they are back` : '',
    due: null,
    actions: [{ do: 'edit-entry', label: absence.sure ? t`Change` : t`Until when?`, entryId: absence.entryId }],
    changesAt,
    may: false,
  };
}

function waitsWords(subject: string | undefined): string {
  const about = quoted(subject ?? '');
  return about
    ? t`What you asked about ${about} waits until they are back.`
    : t`What you asked waits until they are back.`;
}
