import type { Instant } from '@/lib/model/time';
import type { Packed } from './part';

/** Rows of the index from a ref on, up to where the next part begins. */
export interface PartRow extends Packed {
  from: string;
  stamp: number;
}

/** A row of the log that was written since the index saw it. */
export interface ChangeRow {
  ref: string;
  /** Another at every write, so that no write is taken for an earlier one. */
  mark: number;
}

/** What there is of the index. */
export interface StateRow {
  key: string;
  /** Another after every change of the index. */
  stamp: number;
  /** Rows with this id or a later one were taken in, going back; null when all were. */
  from: string | null;
  /** Sorted by `from`; the first begins with "". */
  parts: readonly { from: string; stamp: number; newest: Instant }[];
}

/** Tables of the index: worked out of the log, so in no backup. */
export const indexTables = ['searchParts', 'searchChanges', 'searchState'] as const;
export type IndexTable = (typeof indexTables)[number];

export const STATE = 'state';

/** Before anything was taken in. */
export const unbuilt: StateRow = { key: STATE, stamp: 0, from: '\uffff', parts: [] };
