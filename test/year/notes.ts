import { reactions } from '@/lib/model/kinds/delight';
import { factCategories } from '@/lib/model/kinds/fact';
import { insightWays } from '@/lib/model/kinds/insight';
import type { BodyOf, KindName } from '@/lib/model/kinds/registry';
import { DAY, type Instant, MINUTE } from '@/lib/model/time';
import { oneOf, type Random, whole } from '@/test/bench/page/random';
import { ZONE } from './office';
import type { Person } from './people';
import { factLines, gifts, goals, promised, RARE_WORD, said, sold, wrongs } from './words';

/** What the seller wrote down of a customer. */
export type Note = { [Name in KindName]: NoteOf<Name> }[KindName];

export interface NoteOf<Name extends KindName> {
  kind: Name;
  at: Instant;
  body: Partial<BodyOf<Name>>;
}

/** What the seller wrote down of one customer in two years: more of the year just gone. */
export function notesOf(index: number, { stage, leftAt }: Person, random: Random, now: Instant): Note[] {
  const times = (most: number) => Array.from({ length: whole(random, 0, most) });
  const ago = (days: number) => now - whole(random, 1, days) * DAY - whole(random, 30, 600) * MINUTE;
  const line = (list: readonly [string, ...string[]]) => oneOf(random, list);
  const notes: Note[] = [
    ...times(5).map(() => fact(line(factLines), ago(700), random)),
    ...times(6).map(() => promiseOf(line(promised), random, now)),
    ...times(2).map(() => issueOf(line(wrongs), random, now)),
    ...times(3).map(() => saleOf(line(sold), ago(420), random)),
    ...times(2).map(() => delightOf(line(gifts), ago(420), random)),
    ...times(2).map(() => feedbackOf(line(said), ago(420), random)),
    ...times(1).map((): Note => ({ kind: 'goal', at: ago(300), body: { text: line(goals) } })),
    ...times(1).map((): Note => handOffOf(ago(300), random)),
    ...times(2).map((): Note => talkingPointOf(line(factLines), ago(200), random)),
    ...times(1).map((): Note => insightOf(ago(200), random)),
    ...times(1).map((): Note => milestoneOf(random, now)),
  ];
  if (index === 17)
    notes.push(fact(`Keeps bees on the roof of the warehouse (Apis ${RARE_WORD})`, now - 500 * DAY, random));
  if (stage === 'left' && leftAt === null) {
    notes.push(fact('Left, because the boats came too late', now - 35 * DAY, random));
  }
  return notes;
}

function fact(text: string, at: Instant, random: Random): Note {
  const [category, source] = [
    oneOf(random, [...factCategories]),
    oneOf(random, ['told', 'told', 'seen', 'guess'] as const),
  ];
  return { kind: 'fact', at, body: { category, text, source, replies: source === 'seen' ? 4 : 0 } };
}

function promiseOf(what: string, random: Random, now: Instant): Note {
  const due = now - whole(random, -30, 400) * DAY - whole(random, 30, 600) * MINUTE;
  const isOver = due < now - 20 * DAY || random() < 0.6;
  const by = random() < 0.8 ? 'us' : 'them';
  const at = due - whole(random, 35, 50) * DAY;
  if (due > now || !isOver) return { kind: 'promise', at, body: { by, what, due, state: 'open', closedAt: null } };
  const state = oneOf(random, ['kept', 'kept', 'kept', 'kept', 'kept', 'late', 'broken', 'changed'] as const);
  const days = state === 'kept' ? -whole(random, 0, 3) : 1;
  return { kind: 'promise', at, body: { by, what, due, state, closedAt: due + days * DAY } };
}

function issueOf(what: string, random: Random, now: Instant): Note {
  const openedAt = workday(now - whole(random, 6, 420) * DAY + whole(random, 60, 300) * MINUTE);
  const isOpen = random() < 0.06;
  const resolvedAt = isOpen ? null : openedAt + whole(random, 1, 14) * DAY;
  if (resolvedAt === null || resolvedAt > now - DAY) return { kind: 'issue', at: openedAt, body: { what, openedAt } };
  const changed = random() < 0.5 ? 'The list is checked by two' : '';
  const body = { what, openedAt, resolvedAt, state: 'resolved', acknowledgedAt: openedAt, changed } as const;
  return { kind: 'issue', at: openedAt, body: { ...body, confirmedAt: random() < 0.5 ? resolvedAt + DAY : null } };
}

/** The same time of day on the next working day, where it is none. */
function workday(at: Instant): Instant {
  const { dayOfWeek } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
  return dayOfWeek > 5 ? at - (dayOfWeek - 5) * DAY : at;
}

function saleOf(what: string, at: Instant, random: Random): Note {
  const state = random() < 0.06 ? 'returned' : at > Date.parse('2026-11-01') ? 'open' : 'fulfilled';
  const delivery = at + 20 * DAY;
  const done = state === 'open' ? {} : { deliveredAt: delivery, paperworkAt: at, informedAt: at, thankedAt: at };
  const last = state === 'fulfilled' ? { lastContactAt: delivery } : {};
  const body = { what, amount: whole(random, 5, 400) * 100, delivery, state, ...done, ...last } as const;
  return { kind: 'sale', at, body: { ...body, repeat: random() < 0.2 ? 'yes' : 'no' } };
}

function delightOf(what: string, at: Instant, random: Random): Note {
  const reaction = oneOf(random, [...reactions]);
  return { kind: 'delight', at, body: { what, reaction, reactionAt: reaction === 'none' ? null : at + DAY } };
}

function feedbackOf(verbatim: string, at: Instant, random: Random): Note {
  const measure = oneOf(random, ['recommend', 'recommend', 'satisfaction', 'effort', 'words'] as const);
  const score = { recommend: whole(random, 3, 10), satisfaction: whole(random, 2, 5), effort: whole(random, 2, 7) };
  const followedUpAt = random() < 0.7 ? at + DAY : null;
  return {
    kind: 'feedback',
    at,
    body: { measure, verbatim, score: measure === 'words' ? null : score[measure], followedUpAt },
  };
}

function handOffOf(at: Instant, random: Random): Note {
  const body = { to: 'Kari in the warehouse', why: 'Knows the stock', brief: 'yes', introduced: 'yes' } as const;
  return { kind: 'hand-off', at, body: { ...body, askedAgain: random() < 0.2 ? 'The order number' : '' } };
}

function talkingPointOf(text: string, at: Instant, random: Random): Note {
  const use = { at: at + DAY, channel: 'email', went: null, note: '' } as const;
  return { kind: 'talking-point', at, body: { text, uses: random() < 0.5 ? [use] : [] } };
}

function insightOf(at: Instant, random: Random): Note {
  const body = { what: 'What the new customs rules mean', way: oneOf(random, [...insightWays]), fits: '' };
  return { kind: 'insight', at, body: { ...body, sharedAt: random() < 0.7 ? at + DAY : null } };
}

function milestoneOf(random: Random, now: Instant): Note {
  const body = { what: 'Ten years of the firm', on: now + whole(random, 3, 300) * DAY, yearly: 'no' } as const;
  return { kind: 'milestone', at: now - 200 * DAY, body };
}
