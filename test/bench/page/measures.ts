import { customerView, watchCustomerRecord } from '@/lib/app/customer-view';
import { watchDeskToday } from '@/lib/app/desk-today';
import { countOwed, dueAgenda, nextLook, watchToday } from '@/lib/log/agenda';
import { log } from '@/lib/log/database';
import { timelineOf } from '@/lib/log/entries';
import { findCustomers } from '@/lib/log/find';
import { matchAddresses } from '@/lib/log/identities';
import { recordObservation } from '@/lib/log/record';
import { getSettings } from '@/lib/log/settings';
import { loadSituation } from '@/lib/log/situation';
import { evaluate } from '@/lib/nudges/engine';
import { rules } from '@/lib/nudges/registry';
import { judging } from './drafts';
import { firstOf } from './first-of';
import { keepAsItWas } from './keep-as-it-was';
import { addressOf, customerIdOf, measuredCustomers, type Plan } from './plan';
import { randomOf, whole } from './random';
import { searches } from './searches';
import { ZONE } from './seed';
import { threadWith } from './thread';

/** A customer on whom one sample is taken. */
export interface Subject {
  index: number;
  customerId: string;
  address: string;
}

/**
 * What one sample does. Only `act` is timed; what it answers is held to `expect`, so that nothing is ever fast because
 * there was nothing to do. `within` does what comes before a sample and after it.
 */
export interface Measure {
  act(subject: Subject): Promise<unknown>;
  expect(result: unknown): boolean;
  within?(subject: Subject, sample: () => Promise<void>): Promise<void>;
}

const TODAY = 100;
const NEWEST = 50;
/** What Today on the desk shows before more is asked for. */
const FIRST = { owed: 6, 'may-be-owed': 6, 'at-risk': 6, promised: 6, 'follow-up': 6, near: 6, quiet: 6 } as const;

const holds = (count: number) => (result: unknown) => Array.isArray(result) && result.length === count;
const fills = (count: number) => (result: unknown) => (result as { entries: unknown[] }).entries.length === count;
const some = (result: unknown) => Array.isArray(result) && result.length > 0;

const finding: Measure = { act: ({ index }) => findCustomers(`${index}`, NEWEST), expect: some };

/** By the names that the table gives them. */
export const measures = {
  'record-new': recording(0),
  'record-known': recording(1),
  today: { act: () => firstOf(watchToday(TODAY)), expect: fills(TODAY) },
  'desk-today': { act: () => firstOf(watchDeskToday(FIRST)), expect: some },
  'next-look': { act: nextLook, expect: (at) => typeof at === 'number' && at > 0 },
  'count-owed': { act: () => countOwed(), expect: (count) => typeof count === 'number' && count > 0 },
  'due-agenda': { act: () => dueAgenda(Number.MAX_SAFE_INTEGER, 50), expect: holds(50) },
  'nothing-due': { act: () => dueAgenda(0, 50), expect: holds(0) },
  situation: { act: ({ customerId }) => nudgesOf(customerId), expect: some },
  'customer-view': { act: ({ customerId }) => viewOf(customerId), expect: some },
  'draft-read': judging(0),
  'draft-changed': judging(1),
  timeline: { act: ({ customerId }) => timelineOf(customerId, NEWEST), expect: holds(NEWEST) },
  match: {
    act: ({ address }) => matchAddresses([address], Date.now()),
    expect: (map) => map instanceof Map && map.size === 1,
  },
  // Customers are loaded anew after one was written.
  'find-first': { ...finding, within: afterWrite },
  find: finding,
  ...searches,
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;

/** Customers drawn from all that have a long log; each round draws others. */
export function subjectsOf(plan: Plan, count: number, round: number): Subject[] {
  const random = randomOf(plan.seed, round, 3);
  return Array.from({ length: count }, () => {
    const index = whole(random, 0, measuredCustomers(plan) - 1);
    return { index, customerId: customerIdOf(plan, index), address: addressOf(index) };
  });
}

/** The rules put to the log of one customer, as the agenda does it. */
async function nudgesOf(customerId: string) {
  const { standards } = await settings();
  const loaded = await loadSituation(customerId, standards);
  return loaded && evaluate(rules, { ...loaded.situation, page: null, said: null, draft: null }, Date.now()).nudges;
}

/** All that the panel shows of one customer. */
async function viewOf(customerId: string) {
  const set = await settings();
  const record = await firstOf(watchCustomerRecord(customerId, set, NEWEST));
  return record && customerView(record, null, Date.now(), set.nudges).nudges;
}

let known: ReturnType<typeof getSettings> | null = null;

function settings() {
  known ??= getSettings(ZONE);
  return known;
}

async function afterWrite({ customerId }: Subject, sample: () => Promise<void>): Promise<void> {
  const customer = await log.customers.get(customerId);
  if (customer) await log.customers.put(customer);
  await sample();
}

let threads = 0;

/** A thread never seen before is recorded `before` times; then once more under the clock. */
function recording(before: 0 | 1): Measure {
  let name = '';
  let readAt = 0;
  const record = ({ customerId, address }: Subject) =>
    recordObservation(threadWith(customerId, address, name, readAt), { zone: ZONE });
  return {
    act: record,
    expect: (recorded) => {
      const { added, known: again } = recorded as Awaited<ReturnType<typeof recordObservation>>;
      return before === 0 ? added === 50 : added === 0 && again === 50;
    },
    within: (subject, sample) =>
      keepAsItWas(subject.customerId, async () => {
        readAt = Date.now();
        name = `${readAt}-${threads++}`;
        if (before === 1) await record(subject);
        await sample();
      }),
  };
}
