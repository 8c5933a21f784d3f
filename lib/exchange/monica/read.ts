import { t } from '@lingui/core/macro';
import { z } from 'zod';
import { type Days, endOf, everyYear, fileDay } from '@/lib/exchange/days';
import { textOf } from '@/lib/exchange/encoding';
import { facts, foundCustomer, pieces } from '@/lib/exchange/person';
import type { Reading, Source } from '@/lib/exchange/source';
import { type Found, type FoundEntry, type Skipped, skipped } from '@/lib/model/found';
import { ownTouch } from '@/lib/model/own-touch';
import type { Instant } from '@/lib/model/time';

/** A thing of Monica's export: everything has an id and properties, some have lists of other things. */
const thing = z.object({
  uuid: z.string().max(100).optional().catch(undefined),
  created_at: z.string().max(60).nullish().catch(null),
  properties: z.record(z.string(), z.unknown()).catch({}),
  data: z.array(z.unknown()).catch([]),
});
type Thing = z.infer<typeof thing>;

const list = z.object({ type: z.string(), values: z.array(z.unknown()) });

const document = z.object({
  version: z.string().max(100),
  account: z.object({ data: z.array(z.unknown()), instance: z.record(z.string(), z.unknown()).catch({}) }),
});

/**
 * The people of a Monica account, exported as JSON (its version 4): contacts with their addresses, notes, calls,
 * activities, reminders, tasks, gifts and dates. The file is one piece of JSON, so all of it is read before the first.
 */
export async function* readMonica(source: Source, options: Reading & Days): AsyncGenerator<Found> {
  if (source.size > largest) return yield skipped(t`the file`, t`It is too large to be an export of Monica.`);
  let text = '';
  for await (const piece of textOf(source, 'utf-8', options)) text += piece;
  const read = document.safeParse(parsed(text));
  if (!read.success) return yield skipped(t`the file`, t`It is not an export of Monica, or it was cut off.`);
  const { data, instance } = read.data.account;
  const activities = new Map(
    thingsOf(data, 'activity').flatMap((one) => (one?.uuid ? [[one.uuid, one] as const] : [])),
  );
  const types = typesOf(instance);
  for (const [index, contact] of thingsOf(data, 'contact').entries()) {
    options.signal?.throwIfAborted();
    const number = index + 1;
    const where = t`contact ${number}`;
    if (!contact?.uuid) yield skipped(where, t`It has no id, or is not laid out as Monica does.`);
    else yield* readContact(contact, `monica\n${contact.uuid}`, where, { activities, types, days: options });
  }
}

const largest = 300_000_000;

interface Around {
  activities: ReadonlyMap<string, Thing>;
  /** What kinds of contact fields are, by their id. */
  types: ReadonlyMap<string, 'email' | 'phone'>;
  days: Days;
}

function* readContact(contact: Thing, key: string, where: string, around: Around): Generator<Found> {
  const { properties } = contact;
  const said = (name: string) => wordsOf(properties[name]);
  const fields = thingsOf(contact.data, 'contact_field').flatMap((field) => {
    const type = around.types.get(wordsOf(field?.properties['type']));
    return type ? [{ type, value: wordsOf(field?.properties['data']) }] : [];
  });
  const entries: FoundEntry[] = [];
  const left: Skipped[] = [];
  for (const type of readers.keys()) {
    for (const [index, one] of thingsOf(contact.data, type, around.activities).entries()) {
      const made = one
        ? (readers.get(type)?.(one, `${key}\n${type}\n${one.uuid ?? index}`, around.days) ?? null)
        : null;
      if (made) entries.push(...made);
      else left.push(skipped(`${where}, ${type} ${index + 1}`, t`It is empty, or is not laid out as Monica does.`));
    }
  }
  const born = thing.extend({ date: z.string(), is_year_unknown: z.unknown() }).safeParse(properties['birthdate']);
  const day = born.success ? fileDay(born.data.date) : null;
  if (day) {
    const year = born.data?.is_year_unknown ? null : day.year;
    entries.push(everyYear('Birthday', { ...day, year }, `${key}\nBirthday`, around.days));
  }
  const found = foundCustomer({
    where,
    key,
    name: [said('first_name'), said('middle_name'), said('last_name')].filter(Boolean).join(' ') || said('nickname'),
    account: said('company'),
    role: said('job'),
    note: said('description'),
    emails: fields.flatMap(({ type, value }) => (type === 'email' ? value : [])),
    phones: fields.flatMap(({ type, value }) => (type === 'phone' ? value : [])),
    entries: [...entries, ...facts('person', said('food_preferences'), key)],
  });
  yield found ?? skipped(where, t`It has neither a name nor an email address.`);
  if (found) yield* left;
}

type Reader = (one: Thing, key: string, days: Days) => FoundEntry[] | null;

/** What becomes of the things of a contact. A call or an activity is a touch; a note is a fact. */
const readers = new Map<string, Reader>([
  ['note', ({ properties, created_at }, key) => dated(facts('history', wordsOf(properties['body']), key), created_at)],
  ['call', (one, key, days) => touched(one, 'called_at', 'call', ['content'], key, days)],
  ['activity', (one, key, days) => touched(one, 'happened_at', 'meeting', ['summary', 'description'], key, days)],
  ['reminder', reminder],
  ['task', task],
  ['gift', ({ properties, created_at }, key) => dated(facts('history', gift(properties), key), created_at)],
]);

function dated(entries: FoundEntry[], at: string | null | undefined): FoundEntry[] | null {
  const when = instantOf(at ?? '');
  return entries.length === 0 ? null : entries.map((entry) => ({ ...entry, at: when }));
}

function touched(
  { properties, created_at }: Thing,
  when: string,
  channel: 'call' | 'meeting',
  words: string[],
  key: string,
  { zone }: Days,
): FoundEntry[] | null {
  const said = wordsOf(properties[when]);
  const day = /^\d{4}-\d\d-\d\d$/.test(said) ? fileDay(said) : null;
  const at = day ? noonOf(said, zone) : (instantOf(said) ?? instantOf(created_at ?? ''));
  if (at === null) return null;
  const [note = '', ...more] = pieces(
    words
      .map((name) => wordsOf(properties[name]))
      .filter(Boolean)
      .join('\n\n'),
    2000,
  );
  const body = ownTouch({ channel, direction: 'both', precision: day ? 'day' : 'minute', note });
  return [{ kind: 'touch', key, at, body }, ...more.flatMap((text) => facts('history', text, key))];
}

/** A reminder that comes every year is a milestone, and so is one to come. */
function reminder({ properties }: Thing, key: string, days: Days): FoundEntry[] | null {
  const what = wordsOf(properties['title']).trim().slice(0, 500);
  const day = fileDay(wordsOf(properties['initial_date']));
  if (what === '' || !day) return null;
  if (properties['frequency_type'] === 'year') return [everyYear(what, day, key, days)];
  return [{ kind: 'milestone', key, at: null, body: { what, on: endOf(day, days), yearly: 'no' } }];
}

/** What the seller meant to do, without a day. */
function task({ properties, created_at }: Thing, key: string): FoundEntry[] | null {
  const [what] = pieces(
    [wordsOf(properties['title']), wordsOf(properties['description'])].filter(Boolean).join(': '),
    2000,
  );
  if (what === undefined) return null;
  const isDone = properties['completed'] === true || properties['completed'] === 1;
  const closedAt = isDone ? (instantOf(wordsOf(properties['completed_at'])) ?? instantOf(created_at ?? '')) : null;
  const body = { by: 'us', what, due: null, state: isDone ? 'kept' : 'open', closedAt } as const;
  return [{ kind: 'promise', key, at: instantOf(created_at ?? ''), body }];
}

function gift(properties: Record<string, unknown>): string {
  const words = [wordsOf(properties['name']), wordsOf(properties['comment'])].filter(Boolean).join(': ');
  return words === '' ? '' : `Gift${properties['status'] ? ` (${wordsOf(properties['status'])})` : ''}: ${words}`;
}

/** The things of one type; those that are named by their id alone are looked up. Null for one that is none. */
function thingsOf(data: readonly unknown[], type: string, byId?: ReadonlyMap<string, Thing>): (Thing | null)[] {
  return data.flatMap((part) => {
    const read = list.safeParse(part);
    if (!read.success || read.data.type !== type) return [];
    return read.data.values.map((value) => {
      if (typeof value === 'string') return byId?.get(value) ?? null;
      return thing.safeParse(value).data ?? null;
    });
  });
}

function typesOf(instance: Record<string, unknown>): Map<string, 'email' | 'phone'> {
  const types = z.array(thing).safeParse(instance['contact_field_types']).data ?? [];
  return new Map(
    types.flatMap(({ uuid, properties }) => {
      const said = `${wordsOf(properties['type'])} ${wordsOf(properties['protocol'])}`;
      const type = /email|mailto/.test(said) ? 'email' : /phone|tel:/.test(said) ? 'phone' : null;
      return uuid && type ? [[uuid, type] as const] : [];
    }),
  );
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function instantOf(text: string): Instant | null {
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return null;
  const at = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text.replace(' ', 'T')}Z`);
  return at > 0 && at < Date.UTC(2200, 0, 1) ? at : null;
}

function noonOf(date: string, zone: string): Instant {
  return Temporal.PlainDateTime.from(`${date}T12:00`).toZonedDateTime(zone).epochMilliseconds;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
