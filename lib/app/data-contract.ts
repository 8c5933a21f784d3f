import type { CsvPreview } from '@/lib/exchange/csv/read';
import type { Correspondent, Correspondents } from '@/lib/exchange/mbox/correspondents';
import type { Reading } from '@/lib/exchange/source';
import type { ExportName } from './export';
import type { ImportReport } from './import';
import type { RestoreSummary, Undo } from './panel-contract';

/** What a file holds, counted without anything being written. */
export interface FileCounts {
  people: number;
  /** What is told of the people: notes, days, calls. */
  entries: number;
  meetings: number;
  skipped: number;
}

/** A file as it was looked into, for the seller to choose from before it is taken in. */
export type LookedInto =
  | ({ is: 'mails' } & Correspondents)
  | ({ is: 'table' } & CsvPreview)
  | ({ is: 'cards' | 'monica' } & FileCounts)
  | ({ is: 'calendar' } & FileCounts)
  | { is: 'backup'; summary: RestoreSummary };

/** What of the file is to be taken in. */
export type TakeChoice =
  | { is: 'mails'; picked: readonly Correspondent[]; readsWords: boolean }
  | ({ is: 'table' } & Pick<CsvPreview, 'form' | 'mapping'> & { hasHeadings: boolean })
  | { is: 'cards' | 'monica' }
  /** The first day, as "2026-01-31", whose meetings are taken; empty for all. */
  | { is: 'calendar'; from: string };

export interface TakenIn {
  report: ImportReport;
  /** Takes all of it back; null where nothing was written, or too much to hold. */
  undo: Undo | null;
}

/** What the page of the seller's data does. Rejections are in words for the seller. */
export interface DataActions {
  /** Writes nothing. Rejects for a file that cannot be read here, and with AbortError when it was stopped. */
  look(file: File, reading: Reading): Promise<LookedInto>;
  takeIn(file: File, choice: TakeChoice, reading: Reading): Promise<TakenIn>;
  /** Hands the seller a file that others can read. */
  takeOut(name: ExportName, signal: AbortSignal): Promise<void>;
}
