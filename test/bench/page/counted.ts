import { type Counts, countRequests } from './count-requests.mjs';

/** What one act asked of the database. */
export async function counted(act: () => Promise<unknown>): Promise<Counts> {
  const end = countRequests();
  let counts: Counts;
  try {
    await act();
  } finally {
    counts = end();
  }
  return counts;
}
