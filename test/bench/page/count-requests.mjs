// @ts-check

/**
 * What was asked of the database.
 *
 * @typedef {object} Counts
 * @property {number} transactions
 * @property {number} requests
 * @property {number} rowsRead
 * @property {number} rowsWritten
 */

/**
 * Counts requests on their way to IndexedDB, until it is ended. Not to be used while time is taken. It knows nothing
 * around itself: it is also sent into the panel as text.
 *
 * @returns {() => Counts} ends it
 */
export function countRequests() {
  /** @typedef {Record<string, (...parameters: unknown[]) => IDBRequest>} Requests */
  const counts = { requests: 0, rowsRead: 0, rowsWritten: 0 };
  /** @type {Set<IDBTransaction | null>} */
  const transactions = new Set();
  /** @type {(() => void)[]} */
  const undo = [];
  const wrap = (
    /** @type {object} */ prototype,
    /** @type {string} */ name,
    /** @type {(request: IDBRequest) => void} */ seen,
  ) => {
    const requests = /** @type {Requests} */ (prototype);
    const original = requests[name];
    if (!original) return;
    requests[name] = function (...parameters) {
      const request = original.apply(this, parameters);
      counts.requests++;
      // Dexie opens them by a function that it took hold of before.
      transactions.add(request.transaction);
      seen(request);
      return request;
    };
    undo.push(() => {
      requests[name] = original;
    });
  };
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of ['get', 'getAll', 'getAllKeys', 'getKey', 'openCursor', 'openKeyCursor', 'count']) {
      wrap(prototype, name, (request) =>
        request.addEventListener('success', () => {
          const result = request.result;
          if (Array.isArray(result)) counts.rowsRead += result.length;
          else if (result !== undefined && result !== null && typeof result !== 'number') counts.rowsRead++;
        }),
      );
    }
  }
  for (const name of ['add', 'put', 'delete']) {
    wrap(IDBObjectStore.prototype, name, () => {
      counts.rowsWritten++;
    });
  }
  return () => {
    for (const back of undo) back();
    return { transactions: transactions.size, ...counts };
  };
}
