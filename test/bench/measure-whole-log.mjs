// @ts-check
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heapWhile } from '../tools/page-heap.mjs';
import { openProfile, profileOf } from './logs.mjs';
import { spreadOf } from './report.mjs';

/**
 * @typedef {import('./logs.mjs').OpenLog} OpenLog
 * @typedef {import('./logs.mjs').Size} Size
 * @typedef {import('./page/whole-log').Took} Took
 * @typedef {import('./report.mjs').Row} Row
 */

/** Whole logs of up to so many entries are read so often; a larger one takes long, and is told once or twice. */
const often = 100_000;

/**
 * What reads or writes all of a log, by the clock and by the row, and what it takes on the disk.
 *
 * @param {OpenLog[]} logs
 * @param {number} samples of a log that is not large
 * @param {(line: string) => void} say
 * @returns {Promise<Row[]>}
 */
export async function measureWholeLogs(logs, samples, say) {
  const taken = logs.map(() => ({
    board: /** @type {Took[]} */ ([]),
    exported: /** @type {(Took & { bytes: number })[]} */ ([]),
    floor: /** @type {Took[]} */ ([]),
    disk: 0,
  }));
  for (const [index, { page, size }] of logs.entries()) {
    const mine = taken[index];
    if (!mine) continue;
    for (let sample = 0; sample < (size.entries > often ? Math.min(2, samples) : samples); sample++) {
      mine.board.push(await page.evaluate(() => attuneBench.wholeLog.scoreboard()));
      mine.exported.push(await page.evaluate(() => attuneBench.wholeLog.export()));
      mine.floor.push(await page.evaluate(() => attuneBench.wholeLog.exportFloor()));
    }
    mine.disk = await page.evaluate(() => attuneBench.wholeLog.disk());
    say(`Read all of ${size.entries.toLocaleString('en')} entries.`);
  }
  const row = rowsFor(taken);
  return [
    row('the scoreboard with its twelve months, all customers read', 'ms', ({ board }) => board.map(({ ms }) => ms)),
    row('the same, for each customer', 'ms', ({ board }) => board.map(({ ms, rows }) => ms / rows)),
    row('a backup of everything', 'ms', ({ exported }) => exported.map(({ ms }) => ms)),
    row('rows of it a second', 'rows/s', ({ exported }) => exported.map(perSecond)),
    row('floor: the same rows read and JSON.stringify alone', 'rows/s', ({ floor }) => floor.map(perSecond)),
    row('the backup to its floor', '×', ({ exported, floor }) => exported.map((one, at) => one.ms / msOf(floor[at]))),
    row('the backup, for each entry', 'bytes of text', ({ exported }, { entries }) =>
      exported.map(({ bytes }) => bytes / entries),
    ),
    row('on the disk, for each entry', 'bytes on disk', ({ disk }, { entries }) => [disk / entries]),
  ];

  /** @param {typeof taken} all */
  function rowsFor(all) {
    return (
      /** @type {string} */ what,
      /** @type {string} */ unit,
      /** @type {(one: (typeof taken)[number], size: Size) => number[]} */ of,
    ) => ({
      what,
      unit,
      sizes: all.map((one, index) => spreadOf(of(one, logs[index]?.size ?? { entries: 0, customers: 0 }))),
      budget: null,
    });
  }
}

/**
 * Backups put back into a copy of each log that was emptied, and the same rows parsed and put into a bare database.
 *
 * @param {string} extension
 * @param {Size[]} sizes whose logs were made, and are not open
 * @param {number} samples
 * @param {(line: string) => void} say
 * @returns {Promise<Row[]>}
 */
export async function measureImports(extension, sizes, samples, say) {
  const taken = sizes.map(() => /** @type {{ restored: Took, floor: Took }[]} */ ([]));
  const held = sizes.map(() => /** @type {number[]} */ ([]));
  for (const [index, size] of sizes.entries()) {
    const isLarge = size.entries > often;
    const copy = await mkdtemp(join(tmpdir(), 'attune-bench-'));
    try {
      await cp(profileOf(size), copy, {
        recursive: true,
        filter: (path) => !/Singleton(?:Lock|Socket|Cookie)$/.test(path),
      });
      const { started, page } = await openProfile(extension, copy);
      try {
        // What it puts back is the log again, so it can be done once more.
        for (let sample = 0; sample < (isLarge ? 1 : samples); sample++) {
          taken[index]?.push(await page.evaluate(() => attuneBench.wholeLog.import()));
        }
        if (!isLarge) {
          const { before, most } = await heapWhile(page, () => page.evaluate(() => attuneBench.wholeLog.rewrite()));
          held[index]?.push((most - before) / 1e6);
        }
      } finally {
        await started.close();
      }
    } finally {
      await rm(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
    say(`Put back the backup of ${size.entries.toLocaleString('en')} entries.`);
  }
  const row = (
    /** @type {string} */ what,
    /** @type {string} */ unit,
    /** @type {(one: { restored: Took, floor: Took }) => number} */ of,
  ) => ({ what, unit, sizes: taken.map((all) => (all.length > 0 ? spreadOf(all.map(of)) : null)), budget: null });
  return [
    row('a backup put back into an empty log', 'ms', ({ restored }) => restored.ms),
    row('rows of it a second', 'rows/s', ({ restored }) => perSecond(restored)),
    row('floor: JSON.parse and bulkPut of the same rows', 'rows/s', ({ floor }) => perSecond(floor)),
    row('putting back to its floor', '×', ({ restored, floor }) => restored.ms / floor.ms),
    {
      what: 'most of the heap that writing a backup, putting it back and merging it takes',
      unit: 'MB',
      sizes: held.map((all) => (all.length > 0 ? spreadOf(all) : null)),
      budget: null,
    },
  ];
}

const perSecond = (/** @type {Took} */ { ms, rows }) => (1000 * rows) / ms;

const msOf = (/** @type {Took | undefined} */ took) => took?.ms ?? Number.NaN;
