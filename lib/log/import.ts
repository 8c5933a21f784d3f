import { t } from '@lingui/core/macro';
import type { FoundCustomer, FoundEvent, Skipped } from '@/lib/model/found';
import { skipped } from '@/lib/model/found';
import { alikeNames } from '@/lib/model/names';
import type { Instant } from '@/lib/model/time';
import { HIGHEST, LOWEST, log } from './database';
import { isForgotten } from './forgotten';
import { insertIdentities, whereTheyLead } from './identities';
import { type FoundEntryRow, importedEntry, isKnownEntry } from './import-entry';
import { type FoundPerson, identitiesToAdd, personOf, withFilled } from './import-person';
import { LogError } from './log-error';
import { rederive, revise, write } from './revise';
import type { CustomerRow } from './rows';
import { type CustomerRows, changesBetween, rowsOf } from './snapshot';
import { keepForUndo, type UndoToken, undo } from './trash';

/** An import on its way: what is needed to take all of it back. */
export interface ImportSession {
  now: Instant;
  /** The customers it wrote to, as they were before. */
  before: Map<string, CustomerRows>;
  /** How many rows that are; beyond a bound they are no longer held, and the import cannot be taken back. */
  rows: number;
}

/** What became of one piece, in counts. */
export interface Taken {
  customersAdded: number;
  customersKnown: number;
  entriesAdded: number;
  entriesKnown: number;
  skipped: Skipped[];
}

const mostRows = 300_000;

export function beginImport(now: Instant): ImportSession {
  return { now, before: new Map(), rows: 0 };
}

/** To be told before anything is written to customers. Inside a write or outside of one. */
export async function remember(session: ImportSession, customerIds: Iterable<string>): Promise<void> {
  for (const id of new Set(customerIds)) {
    if (session.before.has(id)) continue;
    const isHeld = session.rows <= mostRows;
    const rows = isHeld ? await rowsOf(id) : nothing;
    session.before.set(id, rows);
    session.rows += Object.values(rows).reduce((sum, list) => sum + list.length, 1);
  }
}

/**
 * Puts people of a file into the log, in one write. Somebody is the customer whom one of their email addresses leads to,
 * or a number under a like name, or who came from the same place of the same file before; else they are added. What the
 * log says of a customer already stays; what it does not say is filled in. The same people again add nothing.
 */
export async function takePeople(session: ImportSession, found: readonly FoundCustomer[]): Promise<Taken> {
  const leads = await whereTheyLead(found.flatMap(({ identities }) => identities.map(({ value }) => value)));
  const people = await Promise.all(found.map((one) => personOf(one, session.now)));
  return write(async () => {
    const taken = nothingTaken();
    const changed = new Set<string>();
    const added = new Map<string, string>();
    for (const [index, person] of people.entries()) {
      if (person) await takePerson(session, person, leads, added, taken, changed);
      else taken.skipped.push(skipped(found[index]?.where ?? '', t`What it says does not fit into the log.`));
    }
    await revise(changed);
    return taken;
  });
}

/** Puts into the log what happened with customers; of people who are in nobody's log nothing is kept. */
export async function takeEvents(session: ImportSession, found: readonly FoundEvent[]): Promise<Taken> {
  const leads = await whereTheyLead(found.flatMap(({ addresses }) => addresses));
  const events = found.map((event) => {
    const at = event.entry.at ?? session.now;
    return { event, ids: [...new Set(event.addresses.flatMap((one) => leads(one, at)?.customerId ?? []))] };
  });
  const rows = await Promise.all(
    events.map(({ event, ids }) =>
      Promise.all(ids.map((id) => importedEntry(event.entry, `${event.entry.key}\n${id}`, session.now))),
    ),
  );
  return write(async () => {
    const taken = nothingTaken();
    const changed = new Set<string>();
    for (const [index, { event, ids }] of events.entries()) {
      const customers = (await log.customers.bulkGet(ids)).filter((one) => one !== undefined);
      if (customers.length === 0) taken.skipped.push(skipped(event.where, t`Nobody of it is a customer.`));
      for (const { id } of customers) {
        const row = rows[index]?.[ids.indexOf(id)];
        if (row) await takeEntries(session, id, [row], event.where, taken, changed);
      }
    }
    await revise(changed);
    return taken;
  });
}

/** Ends an import. The token takes all of it back; null where nothing was written, or too much to hold. */
export async function endImport({ now, before, rows }: ImportSession): Promise<UndoToken | null> {
  if (before.size === 0 || rows > mostRows) return null;
  return write(async () => {
    const after = await Promise.all([...before.keys()].map(rowsOf));
    const changes = changesBetween([...before.values()], after);
    const isNothing = Object.keys(changes.rows).length === 0 && Object.keys(changes.added).length === 0;
    return isNothing ? null : keepForUndo(changes.rows, now, changes.added);
  });
}

/**
 * Takes an import back. Somebody whom it added stays if anything was written about them since.
 * @throws LogError `missing` when it was taken back before or is older than 30 days
 */
export async function undoImport(token: UndoToken): Promise<void> {
  await write(async () => {
    const kept = await log.trash.get(token);
    const { customers = [], entries = [], identities = [] } = kept?.body.added ?? {};
    const imported = new Set(entries);
    const stay = new Set<string>();
    for (const id of customers) {
      const own = await log.entries.where('[customerId+at]').between([id, LOWEST], [id, HIGHEST]).primaryKeys();
      if (own.some((entry) => !imported.has(entry))) stay.add(id);
    }
    const concerned = (await log.entries.bulkGet(entries)).flatMap((row) => row?.customerId ?? []);
    if (kept && stay.size > 0) {
      const leading = (await log.identities.bulkGet(identities)).flatMap((row) =>
        row && !stay.has(row.customerId) ? row.id : [],
      );
      await log.trash.put({ ...kept, body: { ...kept.body, added: { ...kept.body.added, identities: leading } } });
    }
    await undo(token);
    await rederive((kept?.body.rows['conversations'] ?? []).map((row) => String(row['id'])));
    const gone = customers.filter((id) => !stay.has(id));
    await Promise.all([log.customers, log.agenda, log.dirty].map((table) => table.bulkDelete(gone)));
    await revise(concerned);
  });
}

async function takePerson(
  session: ImportSession,
  person: FoundPerson,
  leads: Awaited<ReturnType<typeof whereTheyLead>>,
  added: Map<string, string>,
  taken: Taken,
  changed: Set<string>,
): Promise<void> {
  const { found } = person;
  const known = await whose(person, leads, added, session.now);
  if (known === 'several') {
    taken.skipped.push(skipped(found.where, t`Its addresses lead to several of your customers.`));
    return;
  }
  if (!known && (await isForgotten(person.signs))) {
    taken.skipped.push(skipped(found.where, t`This person was erased here before.`));
    return;
  }
  const id = known?.id ?? person.row.id;
  await remember(session, [id]);
  const { rows, taken: others } = await identitiesToAdd(id, person.identities);
  taken.skipped.push(
    ...others.map(() => skipped(found.where, t`An address or number of it leads to another customer.`)),
    ...person.unusable.map(() => skipped(found.where, t`An address or number of it is none.`)),
  );
  if (known) {
    taken.customersKnown += 1;
    const filled = withFilled(known, found.body);
    if (filled) await log.customers.put(filled);
    if (filled || rows.length > 0) changed.add(id);
  } else {
    taken.customersAdded += 1;
    await log.customers.add(person.row);
    changed.add(id);
  }
  await insertIdentities(rows);
  for (const row of person.identities) if (row.type === 'email') added.set(row.digests[0] ?? '', id);
  await takeEntries(session, id, person.entries, found.where, taken, changed);
}

async function whose(
  { found, row, identities }: FoundPerson,
  leads: Awaited<ReturnType<typeof whereTheyLead>>,
  added: ReadonlyMap<string, string>,
  now: Instant,
): Promise<CustomerRow | 'several' | null> {
  const led = (type: string) =>
    found.identities.flatMap((one) => (one.type === type ? (leads(one.value, now)?.customerId ?? []) : []));
  const justAdded = identities.flatMap(({ digests }) => added.get(digests[0] ?? '') ?? []);
  const byEmail = new Set([...led('email'), ...justAdded]);
  if (byEmail.size > 1) return 'several';
  const [id] = byEmail;
  if (id !== undefined) return (await log.customers.get(id)) ?? null;
  const before = await log.customers.get(row.id);
  if (before) return before;
  const byPhone = (await log.customers.bulkGet([...new Set(led('phone'))])).filter((one) => one !== undefined);
  const alike = byPhone.filter((one) => alikeNames(one.body.name, found.body.name));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

async function takeEntries(
  session: ImportSession,
  customerId: string,
  entries: readonly FoundEntryRow[],
  where: string,
  taken: Taken,
  changed: Set<string>,
): Promise<void> {
  for (const entry of entries) {
    if (entry instanceof LogError) {
      taken.skipped.push(skipped(where, t`Something it tells does not fit into the log.`));
      continue;
    }
    const row = { ...entry, customerId };
    if (await isKnownEntry(row)) {
      taken.entriesKnown += 1;
      continue;
    }
    await remember(session, [customerId]);
    await log.entries.add(row);
    taken.entriesAdded += 1;
    changed.add(customerId);
  }
}

function nothingTaken(): Taken {
  return { customersAdded: 0, customersKnown: 0, entriesAdded: 0, entriesKnown: 0, skipped: [] };
}

const nothing: CustomerRows = {
  customers: [],
  identities: [],
  entries: [],
  sightings: [],
  sendings: [],
  conversations: [],
  answers: [],
};
