import type { TaughtSitesFile } from '@/lib/exchange/taught-sites';
import type { FrameShown, Unfit } from '@/lib/messages';
import type { PageAddress } from '@/lib/model/reading';
import type { TaughtField, TaughtMessages, TaughtPlace, TaughtThing } from '@/lib/model/taught-site';
import type { Instant } from '@/lib/model/time';
import type { Undoable } from './panel-contract';

export type { TaughtSitesFile, Unfit };

/** What the panel can do to learn a page from the seller. */
export interface TeachActions {
  /** Lets the seller point at things on the page in view, until the pointer is ended. */
  startPointing(told: (seen: Pointed) => void): Promise<Pointer>;
  /** The page is read so from now on, and every page of its kind. */
  teach(taught: NewTaught): Undoable;
  /** What would be read now, by what was taught of it, of the page in view. */
  lookAtTaught(id: string): Promise<SeenTaught>;
  /** Another place for one thing of a taught page, pointed at on one of its pages; or none, while a name or address stays. */
  changeTaught(id: string, thing: TaughtThing, picked: PickedThing | null, said: string[]): Undoable;
  renameTaught(id: string, name: string): Promise<void>;
  forgetTaught(id: string): Undoable;
  downloadTaught(): Promise<void>;
  /** What such a file would add. Writes nothing. Rejects, naming the place, when it is broken or foreign. */
  readTaught(file: File): Promise<TaughtSitesFile>;
  takeTaught(file: File): Undoable;
}

/** Leads the picker on the page. Every part of it may be called at any time, also after the end. */
export interface Pointer {
  /** `said`: what was chosen before on this page, the name first, then the address; empty for what was not. */
  point(field: TaughtThing, said: string[]): void;
  move(step: 1 | -1): void;
  choose(): void;
  end(): void;
}

/** What the picker tells. `ended`: the seller gave up, or the page is gone. */
export type Pointed =
  | { type: 'over'; value: string; unfit: Unfit | null }
  | ({ type: 'picked' } & PickedThing)
  | { type: 'ended' };

/** The page on which something was chosen: its site, and the rest of its address. */
interface OnPage {
  origin: string;
  page: string;
}

export interface Picked extends OnPage {
  field: TaughtField;
  value: string;
  place: TaughtPlace;
  /** The frames in which it stands. */
  frames: FrameShown[];
}

export interface PickedMessages extends OnPage {
  field: 'messages';
  ways: TaughtMessages;
  /** What would be read of each message. */
  seen: WouldBeRead[];
}

/** Who wrote a message, null where that is not sure; `mine`: by an address of the seller. `at`: when, if that is sure. */
export interface WouldBeRead {
  from: PageAddress | null;
  mine: boolean;
  at: Instant | null;
}

export interface PickedEditor extends OnPage {
  field: 'editor';
  place: TaughtPlace;
}

export type PickedThing = Picked | PickedMessages | PickedEditor;

/** What would be read of the page in view: what is missing was not found there. */
export interface SeenTaught {
  values: Partial<Record<TaughtField, string | undefined>>;
  messages: WouldBeRead[];
  editor: boolean;
}

/** What was chosen on one page: at least a name or an address. */
export type NewTaught = Partial<Record<TaughtField, Picked>> & { messages?: PickedMessages; editor?: PickedEditor };
