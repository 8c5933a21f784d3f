import { t } from '@lingui/core/macro';
import {
  beginImport,
  endImport,
  type ImportSession,
  remember,
  type Taken,
  takeEvents,
  takePeople,
} from '@/lib/log/import';
import { recordObservation } from '@/lib/log/record';
import type { Settings } from '@/lib/log/settings';
import type { UndoToken } from '@/lib/log/trash';
import {
  type Found,
  type FoundCustomer,
  type FoundEvent,
  type FoundMessage,
  type Skipped,
  skipped,
} from '@/lib/model/found';
import type { Instant } from '@/lib/model/time';
import { observedMails } from './import-mail';
import { sidesOf } from './sides';

export interface ImportOptions {
  now: Instant;
  settings: Settings;
  /** When the file was made: until then a conversation of it is known to stand as it says. */
  madeAt: Instant;
  /** Told after each batch that was written. */
  progress?: (report: ImportReport) => void;
}

/** What an import took, what it left out, and why. */
export interface ImportReport {
  customersAdded: number;
  /** They were customers already; what the log did not know of them was filled in. */
  customersKnown: number;
  entriesAdded: number;
  entriesKnown: number;
  /** The first of them; `skippedCount` counts all. */
  skipped: Skipped[];
  skippedCount: number;
  /** The seller stopped it, or the file could not be read on: what was taken until then stays. */
  ended: 'whole' | 'stopped' | 'broken';
  /** Takes all of it back; null where nothing was written, or too much to hold. */
  undo: UndoToken | null;
}

/**
 * Writes what a file tells into the log, some at a time, each batch in one write. Somebody stopping it, by the signal
 * that the reading was given, ends it between two batches. The same file again adds nothing.
 */
export async function importFound(found: AsyncIterable<Found>, options: ImportOptions): Promise<ImportReport> {
  const session = beginImport(options.now);
  const report = emptyReport();
  let batch: Found[] = [];
  const flush = async () => {
    const items = batch;
    batch = [];
    await takeBatch(session, items, report, options);
    options.progress?.({ ...report });
  };
  const pieces = found[Symbol.asyncIterator]();
  try {
    for (;;) {
      const item = await nextOf(pieces);
      if (typeof item === 'string') {
        report.ended = item;
        break;
      }
      if (item.is === 'skipped') {
        leaveOut(report, [item]);
        continue;
      }
      if (batch.length >= batchSize || (batch[0] && batch[0].is !== item.is)) await flush();
      batch.push(item);
    }
  } finally {
    await pieces.return?.();
  }
  await flush();
  report.undo = await endImport(session);
  return report;
}

/** The next piece; or how the file ended. A fault of the log is no end of the file: it is thrown where it happens. */
async function nextOf(pieces: AsyncIterator<Found>): Promise<Found | ImportReport['ended']> {
  try {
    const { done, value } = await pieces.next();
    return done ? 'whole' : value;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'stopped' : 'broken';
  }
}

const batchSize = 50;
const mostSkipped = 1000;
const notToBeRead = () => t`It names somebody who is never to be read.`;

function emptyReport(): ImportReport {
  const counts = { customersAdded: 0, customersKnown: 0, entriesAdded: 0, entriesKnown: 0, skippedCount: 0 };
  return { ...counts, skipped: [], ended: 'whole', undo: null };
}

async function takeBatch(
  session: ImportSession,
  items: readonly Found[],
  report: ImportReport,
  options: ImportOptions,
): Promise<void> {
  const of = <Is extends Found['is']>(is: Is) =>
    items.filter((item): item is Extract<Found, { is: Is }> => item.is === is);
  const sides = sidesOf(options.settings, null);
  const people: FoundCustomer[] = [];
  for (const one of of('customer')) {
    const addresses = one.identities.map(({ value }) => value);
    if (addresses.some(sides.isMine)) leaveOut(report, [skipped(one.where, t`It is you.`)]);
    else if (addresses.some(sides.isNeverRead)) leaveOut(report, [skipped(one.where, notToBeRead())]);
    else people.push(one);
  }
  const events: FoundEvent[] = [];
  for (const one of of('event')) {
    if (one.addresses.some(sides.isNeverRead)) leaveOut(report, [skipped(one.where, notToBeRead())]);
    else events.push(one);
  }
  const mails: FoundMessage[] = of('message');
  if (people.length > 0) count(report, await takePeople(session, people));
  if (events.length > 0) count(report, await takeEvents(session, events));
  if (mails.length > 0) await takeMails(session, mails, report, options);
}

async function takeMails(
  session: ImportSession,
  mails: readonly FoundMessage[],
  report: ImportReport,
  { settings, madeAt, now }: ImportOptions,
): Promise<void> {
  const observed = await observedMails(mails, settings);
  const nobodys = mails.filter((_, index) => observed[index] === null);
  leaveOut(
    report,
    nobodys.map(({ where }) => skipped(where, t`Nobody of it is a customer, or it is not to be read.`)),
  );
  const messages = observed.flatMap((list) => list ?? []);
  await remember(
    session,
    messages.map(({ customerId }) => customerId),
  );
  const observation = { readAt: Math.min(madeAt, now), makesTouches: true, messages };
  const { added, known, sharpened, ambiguous } = await recordObservation(observation, {
    zone: settings.standards.zone,
  });
  report.entriesAdded += added;
  report.entriesKnown += known + sharpened;
  const asked = t`It could be one of several messages: you are asked which.`;
  leaveOut(
    report,
    Array.from({ length: ambiguous }, () => skipped(t`a mail`, asked)),
  );
}

function count(report: ImportReport, taken: Taken): void {
  report.customersAdded += taken.customersAdded;
  report.customersKnown += taken.customersKnown;
  report.entriesAdded += taken.entriesAdded;
  report.entriesKnown += taken.entriesKnown;
  leaveOut(report, taken.skipped);
}

function leaveOut(report: ImportReport, skipped: readonly Skipped[]): void {
  report.skipped.push(...skipped.slice(0, Math.max(0, mostSkipped - report.skipped.length)));
  report.skippedCount += skipped.length;
}
