import { t } from '@lingui/core/macro';
import type { Entry } from '@/lib/model/entry';
import type { PromiseBody } from '@/lib/model/kinds/promise';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { startOfDay } from '@/lib/model/zoned';
import { next } from '@/lib/nudges/clock';
import { promiseOf } from '@/lib/nudges/entries';
import { eveOf } from '@/lib/nudges/eve';
import { redLineOf } from '@/lib/nudges/promise-red-line';
import { saidAnswer } from '@/lib/nudges/promise-said';
import { type Answer, defineRule, type Level } from '@/lib/nudges/rule';
import { dayAndTime, dueInWords, nameOf, quoted } from '@/lib/nudges/words';

/**
 * A promise on the last working day before it falls due, on its day, and after. Ours press; theirs are a hint, and so is one
 * of ours that stands on the page and not in the log.
 */
export const promiseLate = defineRule({
  id: 'promise-late',
  get title() {
    return t`Promise due or late`;
  },
  expectation: 8,
  get family() {
    return t`Promises`;
  },
  get why() {
    return t`Customers remember what they were promised. One that cannot be kept costs less when you say so before it is due and name a new date. After the business days of your standard it is past the red line.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure is needed: a promise is held to the date that was given.`;
  },
  get when() {
    return {
      fires: t`On the working day before a promise falls due, on its day, and after it. Quietly, from the day after for 30 days: your side’s last words on the page, or in another conversation with them that was open beside the panel before, said that you would write or send something by a sure day, no such promise is in the log, and nothing of yours is known since.`,
      clear: t`No promise is open, or its day is further off. What the page shows was no plain promise to write or send something, or you wrote after it.`,
      unknown: t`No day was named, or the promise cannot be read. What they or you wrote since may have settled a promise on the page.`,
    };
  },
  needs: 'log',
  looksAtPage: true,
  retires: false,
  evaluate(situation, now) {
    const answers = [
      ...situation.open.flatMap((entry) => answerFor(entry, situation, now)),
      ...(situation.promised ?? []).map((promise) => saidAnswer(promise, 'promise-late', situation, now)),
    ];
    return answers.length > 0 ? answers : [{ is: 'clear', changesAt: null }];
  },
});

function answerFor(entry: Entry, situation: Situation, now: Instant): Answer[] {
  if (entry.kind !== 'promise') return [];
  const promise = promiseOf(entry);
  if (!promise) return [{ is: 'unknown', missing: t`a promise that can be read`, changesAt: null }];
  if (promise.state !== 'open') return [];
  if (promise.due === null)
    return [{ is: 'unknown', missing: t`by when ${{ what: quoted(promise.what) }} is due`, changesAt: null }];
  return [
    promise.by === 'us'
      ? ours(entry, promise, promise.due, situation, now)
      : theirs(entry, promise, promise.due, situation, now),
  ];
}

function ours(entry: Entry, promise: PromiseBody, due: Instant, situation: Situation, now: Instant): Answer {
  const times = timesOf(due, situation);
  if (now < times.eve) return { is: 'clear', changesAt: times.eve };
  const level = levelAt(times, due, now);
  const what = quoted(promise.what);
  const by = dueInWords(due, situation.standards.zone);
  const name = nameOf(situation.customer);
  return {
    is: 'fires',
    cause: `${entry.id}:${due}`,
    level,
    title: now < due ? t`A promise to ${name} falls due` : t`A promise to ${name} is late`,
    says: now < due ? t`${what} is due ${by}.` : t`${what} was due ${by}.`,
    ...common(entry, due, situation),
    actions: [
      { do: 'keep-promise', label: t`Log as kept`, entryId: entry.id },
      { do: 'change-promise', label: t`New date`, entryId: entry.id },
    ],
    changesAt: next([times.itsDay, due, times.redAt], now),
  };
}

function theirs(entry: Entry, promise: PromiseBody, due: Instant, situation: Situation, now: Instant): Answer {
  if (now < due) return { is: 'clear', changesAt: due };
  const by = dueInWords(due, situation.standards.zone);
  return {
    is: 'fires',
    cause: `${entry.id}:${due}`,
    level: 'hint',
    title: t`${{ name: nameOf(situation.customer) }} said they would by ${by}`,
    says: t`${{ what: quoted(promise.what) }} was due ${by}.`,
    ...common(entry, due, situation),
    actions: [
      { do: 'keep-promise', label: t`They did`, entryId: entry.id },
      { do: 'change-promise', label: t`New date`, entryId: entry.id },
    ],
    changesAt: null,
  };
}

function common(entry: Entry, due: Instant, { standards }: Situation) {
  return {
    evidence: [{ text: t`Promised ${{ when: dayAndTime(entry.at, standards.zone) }}`, entryId: entry.id }],
    standard: t`the date that was given`,
    due,
    may: false,
  };
}

interface Times {
  /** The start of the last working day before its own, when there is still time for it. */
  eve: Instant;
  itsDay: Instant;
  /** When it is past the red line; null without working days. */
  redAt: Instant | null;
}

function levelAt({ itsDay, redAt }: Times, due: Instant, now: Instant): Level {
  if (now < itsDay) return 'owed';
  if (now < due) return 'at-risk';
  return redAt !== null && now >= redAt ? 'red-line' : 'overdue';
}

/** Without a usable calendar it is shown from a day before, and has no red line. */
function timesOf(due: Instant, { standards }: Situation): Times {
  try {
    const itsDay = startOfDay(standards.zone, due, 0);
    return { eve: eveOf(due, standards), itsDay, redAt: redLineOf(due, standards) };
  } catch (error) {
    if (error instanceof RangeError) return { eve: due - DAY, itsDay: due - DAY, redAt: null };
    throw error;
  }
}
