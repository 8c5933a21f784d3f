import Dexie, { type Table } from 'dexie';
import type {
  AgendaRow,
  AnswerRow,
  ApartRow,
  ConversationRow,
  CustomerRow,
  DirtyRow,
  EntryRow,
  ForgottenRow,
  IdentityRow,
  ModelRow,
  NoticeRow,
  ReflectionRow,
  SendingRow,
  SettingRow,
  SightingRow,
  TableName,
  TrashRow,
} from './rows';
import { notingChanges } from './search/changes';
import type { ChangeRow, IndexTable, PartRow, StateRow } from './search/rows';

/**
 * The seller's book. A row is a few index fields and a body that holds everything private; no index is ever put on a
 * private text. `open`, `rank`, `waits` and `doubt` are absent where they do not apply, which keeps their indexes small.
 */
class LogDatabase extends Dexie {
  declare customers: Table<CustomerRow, string>;
  declare identities: Table<IdentityRow, string>;
  declare entries: Table<EntryRow, string>;
  declare sightings: Table<SightingRow, string>;
  declare sendings: Table<SendingRow, string>;
  declare conversations: Table<ConversationRow, string>;
  declare agenda: Table<AgendaRow, string>;
  declare dirty: Table<DirtyRow, string>;
  declare answers: Table<AnswerRow, string>;
  declare notices: Table<NoticeRow, string>;
  declare settings: Table<SettingRow, string>;
  declare trash: Table<TrashRow, string>;
  declare reflections: Table<ReflectionRow, string>;
  declare models: Table<ModelRow, string>;
  declare forgotten: Table<ForgottenRow, string>;
  declare searchParts: Table<PartRow, string>;
  declare searchChanges: Table<ChangeRow, string>;
  declare searchState: Table<StateRow, string>;
  declare apart: Table<ApartRow, string>;

  constructor() {
    // Strict: a write is on the disk before the panel says so. It was measured to cost no more than relaxed.
    super('attune', { chromeTransactionDurability: 'strict' });
    // A version that shipped stays as it is; a new shape is a new version, with a fixture of the old one.
    this.version(1).stores({
      customers: 'id',
      identities: 'id, customerId, *digests',
      entries: 'id, [customerId+at], [customerId+kind+at], [customerId+open], [conversationId+at]',
      sightings: 'id, [customerId+at], touchId',
      sendings: 'id, handle, touchId, customerId, at, waits',
      conversations: 'id, [customerId+at], [customerId+open], *keys',
      agenda: 'customerId, at, rank, stamp',
      // A table, not an index of the agenda: the browser steps over every entry that an index once had under a key.
      dirty: 'customerId',
      answers: 'id, customerId',
      notices: 'id, at',
      settings: 'key',
      trash: 'id, at',
    } satisfies Partial<Record<TableName, string>>);
    // What is in doubt can be asked about without reading every sighting.
    this.version(2)
      .stores({ sightings: 'id, [customerId+at], [customerId+doubt], touchId' })
      .upgrade((transaction) =>
        transaction
          .table<SightingRow>('sightings')
          .filter(({ touchId, body }) => touchId === undefined && body.makes)
          .modify({ doubt: 1 }),
      );
    this.version(3)
      .stores({
        agenda: 'customerId, at, rank, stamp, [group+rank]',
        reflections: 'id, [kind+at]',
        models: 'id, at',
        forgotten: 'id',
        searchParts: 'from',
        searchChanges: 'ref',
        apart: 'id, *customerIds',
        searchState: 'key',
      } satisfies Partial<Record<TableName | IndexTable, string>>)
      // Under which heading of Today somebody stands is told by the rules alone: those who stand there are looked at anew.
      .upgrade(async (transaction) => {
        const pressing = await transaction.table('agenda').where('rank').between(LOWEST, HIGHEST).primaryKeys();
        await transaction.table('dirty').bulkPut(pressing.map((customerId) => ({ customerId })));
      });
    this.use(notingChanges);
  }
}

/** The one database of this install. Opens on its first use. */
export const log = new LogDatabase();

/** Bounds for the second half of a compound index. */
export const LOWEST = Dexie.minKey;
export const HIGHEST = Dexie.maxKey;
