import { t } from '@lingui/core/macro';
import type { Combining } from '@/lib/log/combine';
import type { Looking, Pair } from '@/lib/log/duplicates';
import type { Erasure } from '@/lib/log/erase';
import type { Merged, Moving } from '@/lib/log/merged';
import type { Instant } from '@/lib/model/time';
import type { Undo } from './panel-contract';

export type { Likeness, PairMember } from '@/lib/log/duplicates';
export type { Erasure, Looking, Merged, Moving, Pair };

/** As what the data of one person can be had. */
export const personFiles = {
  data: {
    get label() {
      return t`Data that Attune can take in again (JSON)`;
    },
    ending: 'json',
    type: 'application/json',
  },
  words: {
    get label() {
      return t`Everything in plain words (text)`;
    },
    ending: 'txt',
    type: 'text/plain',
  },
  card: {
    get label() {
      return t`A contact (vCard 4)`;
    },
    ending: 'vcf',
    type: 'text/vcard',
  },
} as const;
export type PersonFile = keyof typeof personFiles;

/** What the pages of customers do beside what the panel does. Rejections are in words for the seller. */
export interface PeopleActions {
  /** Hands the seller a file with the data of one person. */
  takeOut(customerId: string, as: PersonFile): Promise<void>;
  /** What erasing would take away; null when they are gone already. */
  wouldErase(customerId: string): Promise<Erasure | null>;
  /** For good: asked for before it is called. */
  erase(customerId: string): Promise<void>;
  /** When each was last in touch, by id. */
  lastContacts(customerIds: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
  /** Rejects with AbortError when it was stopped. */
  findDuplicates(looking: Looking): Promise<Pair[]>;
  /** What comes to the one who stays. */
  whatMoves(goesId: string): Promise<Moving>;
  merge(choice: Omit<Combining, 'now'>): Promise<Undo>;
  undoMerge(merged: Merged): Promise<void>;
  /** They are two people: the pair is not offered again. */
  keepApart(one: string, other: string): Promise<Undo>;
}
