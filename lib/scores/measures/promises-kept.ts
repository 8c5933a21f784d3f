import { t } from '@lingui/core/macro';
import type { Entry } from '@/lib/model/entry';
import type { Instant } from '@/lib/model/time';
import { issueOf } from '@/lib/scores/bodies';
import { type Window, within } from '@/lib/scores/input';
import { type Measure, type Sample, tallyOf } from '@/lib/scores/measure';
import { ourPromise } from '@/lib/scores/promises';

/** 8: expert, competent, confident, professional. */
export const promisesKept: Measure = {
  id: 'promises-kept',
  get title() {
    return t`Promises kept`;
  },
  get formula() {
    return t`Promises of ours kept by their day, divided by those that were kept, kept late or broken, and those past their day. A promise that was given another day counts by the new one.`;
  },
  get counts() {
    return t`promises`;
  },
  least: { one: 3, all: 10 },
  tally: ({ entries }, window) => tallyOf(entries.map((entry) => kept(entry, window))),
  samples({ entries }, window) {
    const issues = entries.flatMap((entry) => issueOf(entry) ?? []);
    const count = (label: string, times: (Instant | null)[]): Sample => {
      const n = times.filter((at) => at !== null && within(at, window)).length;
      return { label, unit: 'count', by: 'sum', values: [n], n };
    };
    return [
      count(
        t`Issues that came back`,
        issues.map(({ reopenedAt }) => reopenedAt),
      ),
      count(
        t`Errors corrected for good`,
        issues.map(({ state, changed, resolvedAt }) => (state === 'resolved' && changed !== '' ? resolvedAt : null)),
      ),
    ];
  },
};

/** Null: theirs, changed, still open and not due, or settled at another time. */
function kept(entry: Entry, window: Window): boolean | null {
  const promise = ourPromise(entry);
  return promise?.at != null && within(promise.at, window) ? promise.is === 'kept' : null;
}
