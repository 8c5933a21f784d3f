import { entryRow } from '@/lib/log/entries';
import type { EntryRow } from '@/lib/log/rows';
import type { KindName } from '@/lib/model/kinds/registry';
import { DAY } from '@/lib/model/time';
import { idAt, type Plan } from './plan';
import { letters, oneOf, type Random, whole } from './random';
import { lines, rareWord } from './words';

/** What the seller wrote of a customer: seventeen entries in a long log, none in a short one. One promise is open. */
export function otherEntries(plan: Plan, customerId: string, entries: number, random: Random): EntryRow[] {
  if (entries < 2 * made.length) return [];
  return made.map((make, index) => {
    const at = plan.now - whole(random, 1, 700) * DAY;
    const [kind, body] = make(random, at, plan);
    return entryRow({ id: idAt(at, index, letters(random, 8)), customerId, kind, at, body });
  });
}

type Make = (random: Random, at: number, plan: Plan) => readonly [KindName, unknown];

const fact: Make = (random) => ['fact', { category: 'person', text: line(random), source: 'told' }];
const kept: Make = (random, at) => [
  'promise',
  { by: 'us', what: line(random), due: at + DAY, state: 'kept', closedAt: at + DAY / 2 },
];
/** Due over five years, so that there is always somebody whose time comes next. */
const open: Make = (random, _at, { now }) => [
  'promise',
  { by: 'us', what: line(random), due: now + whole(random, 1, 5 * 365) * DAY },
];
const goal: Make = (random) => ['goal', { text: line(random) }];
const milestone: Make = (random, at) => ['milestone', { what: line(random), on: at + 900 * DAY }];
const talkingPoint: Make = (random) => ['talking-point', { text: line(random) }];
const delight: Make = (random, at) => [
  'delight',
  { what: line(random), reaction: oneOf(random, reactions), reactionAt: at + DAY },
];
const feedback: Make = (random) => ['feedback', { measure: 'recommend', score: whole(random, 7, 10) }];
const insight: Make = (random, at) => ['insight', { what: line(random), way: 'educates', sharedAt: at }];
const issue: Make = (random, at) => [
  'issue',
  {
    what: line(random),
    state: 'resolved',
    openedAt: at,
    acknowledgedAt: at + DAY / 8,
    resolvedAt: at + whole(random, 1, 9) * DAY,
    changed: line(random),
  },
];
const sale: Make = (random, at) => [
  'sale',
  {
    what: line(random),
    amount: whole(random, 100, 20_000),
    state: 'fulfilled',
    paperworkAt: at + DAY,
    informedAt: at + 2 * DAY,
    thankedAt: at + 3 * DAY,
    lastContactAt: at + 20 * DAY,
    deliveredAt: at + 9 * DAY,
  },
];

const reactions = ['none', 'more-than-expected', 'visible-pleasure', 'told-others'] as const;

function line(random: Random): string {
  return [oneOf(random, lines), ...Array.from({ length: 6 }, () => rareWord(random))].join(' ');
}

const made = [
  ...[fact, fact, fact, fact, fact, open, kept, kept, goal, milestone, talkingPoint, talkingPoint],
  ...[delight, feedback, insight, issue, sale],
];
