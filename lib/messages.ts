import type { PageMessage, PageReading } from '@/lib/model/reading';
import type { TaughtField, TaughtMessages, TaughtPlace, TaughtSite, TaughtThing } from '@/lib/model/taught-site';

/**
 * The one protocol between contexts. Types alone.
 *
 * Page script to extension: `reading`, and `dialled` (the seller pressed a number to call it). It is told nothing in
 * return.
 * Extension to page script: `stop` (told to every page, for those of one origin), `insert` (the words the seller clicked
 * to insert, and nothing else), answered with `Inserted`, and `show-words` (words of the draft itself, to be selected
 * there), answered with whether they were found. What does both is put into the page right before.
 * Panel and picker, while the seller points at something: a port of their own, so that either sees when the other is gone.
 * Panel to worker: `agenda-changed` (a write made answers of the rules stale).
 */
export type FromPage = { type: 'reading'; reading: PageReading } | NumberDialled;

/** `sure`: by a link that calls. `reading`: what was read last; `stands`: it is still what the page shows. */
export interface NumberDialled {
  type: 'dialled';
  number: string;
  sure: boolean;
  stands: boolean;
  reading: PageReading;
}

export type ToPage =
  | { type: 'stop'; origin: string }
  | { type: 'insert'; handle: string; text: string }
  | { type: 'show-words'; handle: string; text: string };

/**
 * What became of an insertion. gone: no open draft has that handle any more. refused: the words did not stay in the
 * editor, and whatever of them was put in has been taken out again.
 */
export type Inserted = { is: 'inserted' } | { is: 'not-inserted'; why: 'gone' | 'refused' };

/** The script that reads a page, as whatever is put in beside it finds it: under `Symbol.for('attune.page')`. */
export interface RunningPage {
  site: string;
  alive(): boolean;
  readNow(): void;
  stop(): void;
}

export type FromPanel = { type: 'agenda-changed' };

/** What the picker is told. `said`: what was pointed at before on the same page, the name first, then the address. */
export type ToPicker =
  | { type: 'point'; field: TaughtThing; said: string[] }
  | { type: 'move'; step: 1 | -1 }
  | { type: 'choose' }
  /** What would be read now by these places. */
  | { type: 'look'; site: TaughtPlaces };

/** Why what is under the picker cannot be chosen: it says nothing of that kind, or lies where nothing can be taught. */
export type Unfit = 'nothing' | 'inside' | 'no-place';

/** Where what was taught of a site stands. */
export type TaughtPlaces = Pick<TaughtSite, 'fields' | 'messages' | 'editor'>;

/** A frame in which something stands: the way to it, and what it shows, without its origin. */
export interface FrameShown {
  within: string[];
  page: string;
}

/** What would be read of a message: who wrote it, and when in the page's words or in full. */
export type SeenMessage = Pick<PageMessage, 'from' | 'time' | 'shown'>;

/**
 * What the picker tells: what is under it, what was chosen (`origin`, `page`: the page on which it stands), what would be
 * read by places that were taught before, or that the seller gave up.
 */
export type FromPicker =
  | { type: 'over'; value: string; unfit: Unfit | null }
  | {
      type: 'picked';
      field: TaughtField;
      value: string;
      place: TaughtPlace;
      frames: FrameShown[];
      origin: string;
      page: string;
    }
  | { type: 'picked-editor'; place: TaughtPlace; origin: string; page: string }
  | {
      type: 'picked-messages';
      ways: TaughtMessages;
      seen: SeenMessage[];
      language: string;
      origin: string;
      page: string;
    }
  | {
      type: 'seen';
      values: Partial<Record<TaughtField, string>>;
      messages: SeenMessage[];
      language: string;
      editor: boolean;
    }
  | { type: 'ended' };
