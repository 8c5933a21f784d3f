import type { feedbackMeasures } from '@/lib/model/kinds/feedback';
import type { KindName } from '@/lib/model/kinds/registry';
import { DAY, type Instant, MINUTE } from '@/lib/model/time';
import type { NoteOf } from './notes';
import { type OfficeHours, ZONE } from './office';
import type { Said, Talk } from './talks';
import type { Life, Year } from './year';

// The year counted from what it was made of, by the words of the design and none of the product's own code.

/** Half of the hours that the standards give are over at once for a lead; a chat has a minute. */
const TARGETS = { prospect: 60, others: 240 };

/** One question that was the seller's to answer, and fell due or was answered in the last 90 days. */
export interface Answered {
  inTime: boolean;
  /** Open minutes; null while it is unanswered. */
  minutes: number | null;
}

export function answersIn({ lives, office }: Year, now: Instant): Answered[] {
  return external(lives).flatMap((life) => life.talks.flatMap((talk) => answersOf(talk, life, office, now)));
}

function answersOf(talk: Talk, { person }: Life, office: OfficeHours, now: Instant): Answered[] {
  const found: Answered[] = [];
  const close = (asked: Said, answer: Said | null) => {
    const target = person.stage === 'prospect' ? TARGETS.prospect : TARGETS.others;
    const due = talk.channel === 'chat' ? asked.at + MINUTE : office.after(asked.at, target);
    if (!answer && (due >= now || talk.readAt < due)) return;
    const inTime = answer !== null && answer.at <= due;
    const settled = inTime ? answer.at : due;
    if (settled <= now - 90 * DAY || settled > now) return;
    found.push({ inTime, minutes: answer && office.between(asked.at, answer.at) });
  };
  let waits: Said | null = null;
  let colleaguesAlone = false;
  let mine = false;
  for (const message of talk.messages) {
    if (message.by === 'them') {
      if (!waits && (message.asks || message.complains)) waits = message;
      continue;
    }
    if (waits && message.by === 'me') close(waits, message);
    waits = null;
    mine ||= message.by === 'me';
    colleaguesAlone = !mine;
  }
  if (waits && !colleaguesAlone) close(waits, null);
  return found;
}

/** Conversations that wait for an answer in time now, and would be late, or may be, were the answer due sooner. */
export function becomingLate({ lives, office }: Year, now: Instant, minutes: number) {
  const waiting = lives.flatMap(({ person, talks }) =>
    person.stage === 'prospect'
      ? []
      : talks.filter(({ channel }) => channel !== 'chat').flatMap((talk) => waitsIn(talk)),
  );
  const turning = waiting.filter(
    ({ since }) => office.after(since, TARGETS.others) > now && office.after(since, minutes) <= now,
  );
  const seen = turning.filter(({ since, readAt }) => readAt >= office.after(since, minutes));
  return { late: seen.length, mayBe: turning.length - seen.length };
}

/** The oldest question that nobody answered; a holding answer leaves it owed. */
function waitsIn({ messages, readAt }: Talk): { since: Instant; readAt: Instant }[] {
  let since: Instant | null = null;
  for (const { by, at, asks, complains, holds } of messages) {
    if (by === 'them') since ??= asks || complains ? at : null;
    else if (!holds) since = null;
  }
  return since === null ? [] : [{ since, readAt }];
}

/** How many of these times fall into each of the last twelve months. */
export function perMonth(times: readonly (Instant | null | undefined)[], now: Instant): number[] {
  const months = Array.from({ length: 12 }, () => 0);
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(ZONE);
  for (const at of times) {
    if (at === null || at === undefined || at > now) continue;
    const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
    const back = (today.year - day.year) * 12 + today.month - day.month;
    if (back < 12) months[11 - back] = (months[11 - back] ?? 0) + 1;
  }
  return months;
}

/** What was sold: for the first time to a customer, again, or taken back. */
export function salesIn({ lives }: Year): { is: 'first' | 'repeat' | 'returned'; at: Instant }[] {
  return lives.flatMap((life) => {
    const sales = notesOf([life], 'sale');
    const first = Math.min(...sales.map(({ at }) => at));
    return sales.map(({ at, body }) => {
      const again = body.repeat === 'yes' || at > first ? 'repeat' : 'first';
      return { at, is: body.state === 'returned' ? 'returned' : again };
    });
  });
}

/** When each of those who left did; null where it is not written down. */
export function lossesIn({ lives }: Year): (Instant | null)[] {
  return external(lives).flatMap(({ person }) => (person.stage === 'left' ? [person.leftAt] : []));
}

/** Our promises, by the day they were kept, or were for. */
export function promisesIn({ lives }: Year): { is: string; at: Instant | null | undefined }[] {
  return notesOf(lives, 'promise').flatMap(({ body: { by, state = 'open', closedAt, due } }) =>
    by === 'us' && state !== 'changed' ? [{ is: state, at: state === 'kept' ? closedAt : due }] : [],
  );
}

/** Every note of one kind of those whom the scoreboard counts. */
export function notesOf<Name extends KindName>(lives: readonly Life[], kind: Name): NoteOf<Name>[] {
  return external(lives).flatMap(({ notes }) => notes.filter((note) => note.kind === kind) as NoteOf<Name>[]);
}

/** Scores of the last twelve months, by what was asked. */
export function scoresIn({ lives }: Year, now: Instant): Record<(typeof feedbackMeasures)[number], number[]> {
  const year = notesOf(lives, 'feedback').filter(({ at }) => at > now - 365 * DAY);
  const of = (measure: string) => year.flatMap(({ body }) => (body.measure === measure ? (body.score ?? []) : []));
  return { recommend: of('recommend'), satisfaction: of('satisfaction'), effort: of('effort'), words: [] };
}

/** Days from opened to resolved of the issues resolved in twelve months; how many of them, and of those open, were in time. */
export function issuesIn({ lives }: Year, now: Instant) {
  const issues = notesOf(lives, 'issue').map(({ body: { openedAt = 0, resolvedAt = null } }) => ({
    openedAt,
    resolvedAt,
  }));
  const resolved = issues.flatMap(({ openedAt, resolvedAt }) =>
    resolvedAt !== null && resolvedAt > now - 365 * DAY
      ? [{ days: (resolvedAt - openedAt) / DAY, openedAt, resolvedAt }]
      : [],
  );
  const open = issues.filter(({ resolvedAt }) => resolvedAt === null);
  const past = open.filter(({ openedAt }) => workingDaysLater(openedAt, 5) < now);
  const inTime = resolved.filter(({ openedAt, resolvedAt }) => resolvedAt <= workingDaysLater(openedAt, 5));
  return {
    days: resolved.map(({ days }) => days),
    open: open.length,
    inTime: inTime.length,
    judged: resolved.length + past.length,
  };
}

function workingDaysLater(from: Instant, days: number): Instant {
  let day = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(ZONE);
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek <= 5) left -= 1;
  }
  return day.epochMilliseconds;
}

/** How many customers are on each level: the highest that they showed in twelve months. */
export function levelsIn({ lives }: Year, now: Instant): number[] {
  const levels = [0, 0, 0, 0];
  for (const { notes } of external(lives)) {
    const shown = notes.map((note) => {
      if (note.kind === 'feedback') return isGood(note.body) && isRecent(note.at, now) ? 1 : 0;
      if (note.kind !== 'delight' || !isRecent(note.body.reactionAt ?? note.at, now)) return 0;
      return { none: 0, 'more-than-expected': 2, 'visible-pleasure': 3, 'told-others': 4 }[
        note.body.reaction ?? 'none'
      ];
    });
    const highest = Math.max(0, ...shown);
    if (highest > 0) levels[4 - highest] = (levels[4 - highest] ?? 0) + 1;
  }
  return levels;
}

function isGood({ measure, score = null }: NoteOf<'feedback'>['body']): boolean {
  if (score === null) return false;
  return measure === 'recommend' ? score >= 9 : measure === 'satisfaction' ? score >= 4 : score >= 5;
}

const isRecent = (at: Instant, now: Instant) => at > now - 365 * DAY && at <= now;
const external = (lives: readonly Life[]) => lives.filter(({ person }) => !person.internal);

/** The value that stands in the middle, and the one that nine of ten do not exceed. */
export function middleOf(values: readonly number[]): { half: number; nine: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const half = (at(Math.floor((sorted.length - 1) / 2)) + at(Math.floor(sorted.length / 2))) / 2;
  return { half, nine: at(Math.ceil(0.9 * sorted.length) - 1) };
}
