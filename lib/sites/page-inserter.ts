import type { Inserted } from '@/lib/messages';
import type { Site } from './contract';

/** Where the script that inserts leaves what it does, for the one that reads the page and knows its drafts. */
export const inserterPlace = Symbol.for('attune.inserter');

type Asked = [site: Site, find: (handle: string) => Element | null, message: { handle: unknown; text: unknown }];

export interface Inserter {
  insertWords(...asked: Asked): Promise<Inserted>;
  showWords(...asked: Asked): boolean;
}
