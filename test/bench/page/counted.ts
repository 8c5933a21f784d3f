/** What one act asked of the database. */
export interface Counts {
  transactions: number;
  requests: number;
  rowsRead: number;
  rowsWritten: number;
}

const reads = ['get', 'getAll', 'getAllKeys', 'getKey', 'openCursor', 'openKeyCursor', 'count'] as const;
const writes = ['add', 'put', 'delete'] as const;

type Requests = Record<string, (...parameters: unknown[]) => IDBRequest>;

/** Counts the requests of an act on their way to IndexedDB. Not to be used while time is taken. */
export async function counted(act: () => Promise<unknown>): Promise<Counts> {
  const counts: Counts = { transactions: 0, requests: 0, rowsRead: 0, rowsWritten: 0 };
  const transactions = new Set<IDBTransaction | null>();
  const noted = (request: IDBRequest) => {
    counts.requests++;
    // Dexie opens them by a function that it took hold of before.
    transactions.add(request.transaction);
  };
  const listen = (request: IDBRequest) => {
    noted(request);
    request.addEventListener('success', () => {
      const result: unknown = request.result;
      if (Array.isArray(result)) counts.rowsRead += result.length;
      else if (result !== undefined && result !== null && typeof result !== 'number') counts.rowsRead++;
    });
  };
  const undo = [
    ...[IDBObjectStore.prototype, IDBIndex.prototype].flatMap((prototype) =>
      reads.map((name) => wrap(prototype as unknown as Requests, name, listen)),
    ),
    ...writes.map((name) =>
      wrap(IDBObjectStore.prototype as unknown as Requests, name, (request) => {
        noted(request);
        counts.rowsWritten++;
      }),
    ),
  ];
  try {
    await act();
  } finally {
    for (const back of undo) back();
  }
  return { ...counts, transactions: transactions.size };
}

function wrap(prototype: Requests, name: string, seen: (request: IDBRequest) => void): () => void {
  const original = prototype[name];
  if (!original) return () => undefined;
  prototype[name] = function (this: unknown, ...parameters) {
    const request = original.apply(this, parameters);
    seen(request);
    return request;
  };
  return () => {
    prototype[name] = original;
  };
}
