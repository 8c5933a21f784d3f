import { settleAgenda } from '@/lib/app/agenda';
import { dirtyCustomers } from '@/lib/log/agenda';
import { log } from '@/lib/log/database';
import { indexSlice } from '@/lib/log/search/index-slice';
import { getSettings } from '@/lib/log/settings';
import type { Counts } from './count-requests.mjs';
import { counted } from './counted';
import { longDraft } from './drafts';
import { type Measure, type MeasureName, measures, subjectsOf } from './measures';
import { addressOf, customerIdOf, measuredCustomers, type Plan } from './plan';
import { finishSeeding, seedCustomers, seededPlan, ZONE } from './seed';
import { wholeLog } from './whole-log';

/** What the benchmark reaches of the log, from outside of the browser. */
const bench = {
  seededPlan,
  seedCustomers,
  finishSeeding,
  /** Brings the agenda up to date, as the worker does bit by bit: until nobody is due, nor evaluated by other rules. */
  async settle(): Promise<void> {
    const settings = await getSettings(ZONE);
    do await settleAgenda(settings, Date.now());
    while ((await log.agenda.orderBy('stamp').uniqueKeys()).length > 1);
  },

  /** Takes everything into the index of the search, as the desk does bit by bit. */
  async index(): Promise<void> {
    while (await indexSlice());
  },

  /** Bytes of the search's index: as it is stored, and in how many parts. */
  async indexSize(): Promise<{ bytes: number; parts: number }> {
    const parts = await log.searchParts.toArray();
    const bytes = parts.map(
      ({ refs, words, numbers, at }) => refs.length + words.length + numbers.length + at.byteLength,
    );
    return { bytes: bytes.reduce((sum, some) => sum + some, 0), parts: parts.length };
  },
  /** How many customers are due for a look because something was written. */
  dirty: async () => (await dirtyCustomers(Number.POSITIVE_INFINITY)).length,

  /** Milliseconds of each sample. @param round draws other customers */
  async measure(name: MeasureName, plan: Plan, samples: number, round: number): Promise<number[]> {
    const times: number[] = [];
    await take(name, plan, samples, round, async (act) => {
      const started = performance.now();
      const result = await act();
      times.push(performance.now() - started);
      return result;
    });
    // What was written and taken back waits for the index; the desk takes it in when it is idle.
    await bench.index();
    return times;
  },

  /** What one sample asks of the database. */
  async count(name: MeasureName, plan: Plan): Promise<Counts | null> {
    let counts: Counts | null = null;
    await take(name, plan, 1, 0, async (act) => {
      let result: unknown;
      counts = await counted(async () => {
        result = await act();
      });
      return result;
    });
    return counts;
  },

  longDraft,
  wholeLog,

  /** People with a long log, all different as far as there are so many, for pages to be about. */
  async people(plan: Plan, count: number): Promise<{ name: string; address: string }[]> {
    const indexes = Array.from({ length: Math.min(count, measuredCustomers(plan)) }, (_, index) => index);
    const spread = indexes.map((index) => Math.floor((index * measuredCustomers(plan)) / indexes.length));
    const customers = await log.customers.bulkGet(spread.map((index) => customerIdOf(plan, index)));
    return customers.map((customer, index) => ({
      name: customer?.body.name ?? '',
      address: addressOf(spread[index] ?? 0),
    }));
  },
};

async function take(
  name: MeasureName,
  plan: Plan,
  samples: number,
  round: number,
  time: (act: () => Promise<unknown>) => Promise<unknown>,
): Promise<void> {
  const { act, expect, within }: Measure = measures[name];
  for (const subject of subjectsOf(plan, samples, round)) {
    const sample = async () => {
      const result = await time(() => act(subject));
      if (!expect(result)) throw new Error(`${name} gave ${JSON.stringify(result)?.slice(0, 200)}`);
    };
    await (within ? within(subject, sample) : sample());
  }
}

/** When things were seen in the panel, in milliseconds since its document began. */
export interface Painted {
  readingAt: number;
  nudgeAt: number;
}

/** What is waited for: a reading that holds some words, then some words in what the panel shows at a place. */
export interface Awaited {
  read: string;
  at: string;
  shown: string;
}

declare global {
  var attuneBench: typeof bench;
  /** In the panel alone; see panel.mjs. */
  var attuneWatch: { painted: Promise<Painted>; begin(awaited: Awaited | null): void };
  /** In a page that is measured; see measure-sites.mjs. */
  var attuneLongest: number;
  var attuneTasks: PerformanceObserver;
  /** In a page of the extension; see measure-worker.mjs. */
  var attuneIdle: { sleptAt: number; looks: number; awake: number; woke: number; rang: number };
  /** In the panel, while its requests are counted. */
  var attuneCounting: () => Counts;
}

globalThis.attuneBench = bench;
