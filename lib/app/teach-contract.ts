import type { TaughtSitesFile } from '@/lib/exchange/taught-sites';
import type { Unfit } from '@/lib/messages';
import type { TaughtField, TaughtPlace } from '@/lib/model/taught-site';
import type { Undoable } from './panel-contract';

export type { TaughtSitesFile, Unfit };

/** What the panel can do to learn a page from the seller. */
export interface TeachActions {
  /** Lets the seller point at things on the page in view, until the pointer is ended. */
  startPointing(told: (seen: Pointed) => void): Promise<Pointer>;
  /** The page is read so from now on, and every page of its kind. */
  teach(taught: NewTaught): Undoable;
  renameTaught(id: string, name: string): Promise<void>;
  forgetTaught(id: string): Undoable;
  downloadTaught(): Promise<void>;
  /** What such a file would add. Writes nothing. Rejects, naming the place, when it is broken or foreign. */
  readTaught(file: File): Promise<TaughtSitesFile>;
  takeTaught(file: File): Undoable;
}

/** Leads the picker on the page. Every part of it may be called at any time, also after the end. */
export interface Pointer {
  /** `said`: what was chosen before on this page. */
  point(field: TaughtField, said: string[]): void;
  move(step: 1 | -1): void;
  choose(): void;
  end(): void;
}

/** What the picker tells. `ended`: the seller gave up, or the page is gone. */
export type Pointed =
  | { type: 'over'; value: string; unfit: Unfit | null }
  | ({ type: 'picked' } & Picked)
  | { type: 'ended' };

export interface Picked {
  field: TaughtField;
  value: string;
  place: TaughtPlace;
  /** The page on which it was chosen: its site, and the rest of its address. */
  origin: string;
  page: string;
}

/** What was chosen on one page. */
export type NewTaught = Record<'name' | 'address', Picked> & Partial<Record<TaughtField, Picked>>;
