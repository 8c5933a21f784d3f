import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import { indexTables } from './rows';
import { isSource, refOf, type SourceName, type SourceRow, sources } from './sources';

/**
 * Notes which rows are to be indexed anew, in the very transaction that writes them: whoever writes to the log need not
 * think of it. What an emptied table held is no longer known, so the index begins anew.
 */
export const notingChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'search-changes',
  create: (core) => ({
    ...core,
    transaction: (tables, mode, options) =>
      core.transaction(
        mode === 'readwrite' && tables.some(isSource) ? [...new Set([...tables, ...indexTables])] : tables,
        mode,
        options,
      ),
    table(name) {
      const table = core.table(name);
      return isSource(name) ? noted(core, table, name) : table;
    },
  }),
};

function noted(core: DBCore, table: DBCoreTable, name: SourceName): DBCoreTable {
  return {
    ...table,
    mutate(request) {
      const also = request.type === 'deleteRange' ? begunAnew(core, request) : note(core, request, name);
      return also.reduce((before, next) => before.then((result) => next.then(() => result)), table.mutate(request));
    },
  };
}

function note(core: DBCore, request: DBCoreMutateRequest, name: SourceName) {
  const refs = idsIn(request, name).map((id) => refOf(name, id));
  if (refs.length === 0) return [];
  const values = refs.map((ref) => ({ ref, mark: Math.random() }));
  return [core.table('searchChanges').mutate({ type: 'put', trans: request.trans, values })];
}

function begunAnew(core: DBCore, { trans }: DBCoreMutateRequest) {
  const range = { type: EVERYTHING, lower: Number.NEGATIVE_INFINITY, upper: [[]] };
  return indexTables.map((name) => core.table(name).mutate({ type: 'deleteRange', trans, range }));
}

function idsIn(request: DBCoreMutateRequest, name: SourceName): string[] {
  if (request.type === 'delete') return request.keys.map(String);
  if (request.type === 'deleteRange') return [];
  const concerns: (row: never) => boolean = sources[name].concerns;
  return (request.values as SourceRow[]).flatMap((row) => (concerns(row as never) ? row.id : []));
}

/** Dexie's own number for a range without ends. */
const EVERYTHING = 3;
