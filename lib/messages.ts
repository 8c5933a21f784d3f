import type { PageReading } from '@/lib/model/reading';

/**
 * The one protocol between contexts. Types alone.
 *
 * Page script to extension: `reading`. It is told nothing in return.
 * Extension to page script: `read-now`, `stop` (told to every page, for those of one origin), `insert` (the words the seller clicked to insert, and nothing else),
 * which it answers with `Inserted`, and `show-words` (words of the draft itself, to be selected there), answered with whether they were found.
 * Panel to worker: `agenda-changed` (a write made answers of the rules stale).
 */
export type FromPage = { type: 'reading'; reading: PageReading };

export type ToPage =
  | { type: 'read-now' }
  | { type: 'stop'; origin: string }
  | { type: 'insert'; handle: string; text: string }
  | { type: 'show-words'; handle: string; text: string };

/**
 * What became of an insertion. gone: no open draft has that handle any more. refused: the words did not stay in the
 * editor, and whatever of them was put in has been taken out again.
 */
export type Inserted = { is: 'inserted' } | { is: 'not-inserted'; why: 'gone' | 'refused' };

export type FromPanel = { type: 'agenda-changed' };
