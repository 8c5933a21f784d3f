import Dexie from 'dexie';
import { countAll, scoreboardOf } from '@/lib/app/scoreboard';
import { backupFile, importBackup } from '@/lib/exchange/backup';
import { log } from '@/lib/log/database';
import { tableNames } from '@/lib/log/dump';
import { getSettings } from '@/lib/log/settings';
import { unmark, ZONE } from './seed';

/** Milliseconds, and so many rows. */
export interface Took {
  ms: number;
  rows: number;
}

const TOGETHER = 1000;

/** What looks at every row of the log, and the least that this can take. */
export const wholeLog = {
  /** The scoreboard, with its twelve months, as the desk counts it when it is opened. `rows`: customers. */
  async scoreboard(): Promise<Took> {
    const { standards } = await getSettings(ZONE);
    const now = Date.now();
    return timed(async () => {
      const signal = new AbortController().signal;
      const counted = await countAll(standards, now, { signal, progress: () => undefined });
      const { customers, scores } = scoreboardOf(counted, standards, now);
      if (scores.every(({ n }) => n === 0)) throw new Error('the scoreboard is empty');
      return customers;
    });
  },

  /** A backup of everything. */
  async export(): Promise<Took & { bytes: number }> {
    let bytes = 0;
    const took = await timed(async () => {
      let rows = 0;
      const file = await backupFile(Date.now(), { progress: (done) => (rows = done) });
      bytes = file.size;
      return rows;
    });
    return { ...took, bytes };
  },

  /** Every row read, as many at a time, and made into text, of which nothing is kept. */
  exportFloor: () =>
    timed(async () => {
      let rows = 0;
      for (const name of tableNames) {
        await eachOf(log.table(name), (some) => {
          for (const row of some) JSON.stringify(row);
          rows += some.length;
        });
      }
      return rows;
    }),

  /** The log is written to a backup and emptied, and the backup put back; then it is merged into what is there. */
  async rewrite(): Promise<void> {
    const file = await emptied();
    await importBackup(file);
    const { same } = await importBackup(file);
    if (same === 0) throw new Error('the log was not merged with itself');
  },

  /** The log is emptied, its backup put back; then each row of the same file is parsed and put into a bare database. */
  async import(): Promise<{ restored: Took; floor: Took }> {
    const file = await emptied();
    const restored = await timed(async () => (await importBackup(file)).added);
    const bare = new Dexie('bench-floor', { chromeTransactionDurability: 'strict' });
    bare.version(1).stores(Object.fromEntries(log.tables.map((table) => [table.name, storesOf(table)])));
    const floor = await timed(() => putAll(bare, file));
    await bare.delete();
    if (floor.rows !== restored.rows) throw new Error(`${restored.rows} rows restored, of ${floor.rows}`);
    return { restored, floor };
  },

  /** Bytes of the extension's databases, as the browser tells it. */
  async disk(): Promise<number> {
    const { usage = 0 } = await navigator.storage.estimate();
    return usage;
  },
};

/** Empties the log; gives its backup, as a file on the disk: that is what a seller has. */
async function emptied(): Promise<Blob> {
  await unmark();
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle('backup.json', { create: true });
  await (await backupFile(Date.now())).stream().pipeTo(await file.createWritable());
  await Promise.all(log.tables.map((table) => table.clear()));
  return file.getFile();
}

async function timed(act: () => Promise<number>): Promise<Took> {
  const began = performance.now();
  const rows = await act();
  return { ms: performance.now() - began, rows };
}

async function eachOf(table: Dexie.Table<unknown, string>, take: (rows: unknown[]) => void): Promise<void> {
  const { keyPath } = table.schema.primKey;
  for (let after = ''; ; ) {
    const rows = await table.where(':id').above(after).limit(TOGETHER).toArray();
    take(rows);
    if (rows.length < TOGETHER) return;
    after = String((rows.at(-1) as Record<string, unknown>)[String(keyPath)]);
  }
}

/** A backup has a row a line, below the line that names their table. Gives how many there were. */
async function putAll(into: Dexie, file: Blob): Promise<number> {
  let [rest, table, put] = ['', '', 0];
  let rows: unknown[] = [];
  const flush = async () => {
    const some = rows;
    rows = [];
    put += some.length;
    if (some.length > 0) await into.table(table).bulkPut(some);
  };
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value = '' } = await reader.read();
    const lines = (rest + value).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines) {
      const [, named] = /^"(\w+)":\[/.exec(line) ?? [];
      if (named) {
        await flush();
        table = named;
      }
      if (line.startsWith('{"') && table !== '') rows.push(JSON.parse(line.replace(/,$/, '')));
      if (rows.length >= TOGETHER) await flush();
    }
    if (done) break;
  }
  await flush();
  return put;
}

function storesOf({ schema: { primKey, indexes } }: Dexie.Table): string {
  return [primKey.src, ...indexes.map(({ src }) => src)].join(', ');
}
