import { plural, t } from '@lingui/core/macro';
import ICAL from 'ical.js';
import { type Days, everyYear, fileDay } from '@/lib/exchange/days';
import { facts, foundCustomer } from '@/lib/exchange/person';
import type { Reading, Source } from '@/lib/exchange/source';
import { type FoundCustomer, type FoundEntry, type Skipped, skipped } from '@/lib/model/found';
import { cardsOf, type RawCard } from './cards';

/** The people of a vCard file, version 3 or 4. */
export async function* readCards(source: Source, options: Reading & Days): AsyncGenerator<FoundCustomer | Skipped> {
  let any = false;
  for await (const card of cardsOf(source, options)) {
    any = true;
    yield* read(card, options);
  }
  if (!any) yield skipped(t`the file`, t`There is no vCard in it.`);
}

function* read(card: RawCard, days: Days): Generator<FoundCustomer | Skipped> {
  const { number, line } = card;
  const where = t`card ${number}, line ${line}`;
  const version = card.lines
    .find((line) => /^VERSION:/i.test(line))
    ?.slice(8)
    .trim();
  if (version === '2.1') return yield skipped(where, t`A vCard of version 2.1: export it again as version 3 or 4.`);
  const { fields, unread } = fieldsOf(card.lines, version === '4.0' ? '4.0' : '3.0');
  if (/^(group|org|location|application)$/i.test(fields.first('kind'))) {
    return yield skipped(where, t`A group or a firm, not a person.`);
  }
  const found = foundCustomer({ where, ...personOf(fields, days) });
  if (!found) yield skipped(where, t`It has neither a name nor an email address.`);
  else yield found;
  if (unread > 0)
    yield skipped(
      where,
      plural(unread, { one: 'One line of it could not be read.', other: '# lines of it could not be read.' }),
    );
  for (const name of ['bday', 'anniversary']) {
    const [date] = fields.all(name);
    if (date && !fileDay(date.text)) yield skipped(where, t`A day of it could not be read.`);
  }
  if (!card.ended) yield skipped(where, t`Its end is missing; what was there was read.`);
}

function personOf(fields: Fields, days: Days) {
  const emails = texts(fields.preferred('email'));
  const [family = '', given = '', middle = ''] = fields.all('n')[0]?.parts ?? [];
  const name = fields.first('fn') || [given, middle, family].filter(Boolean).join(' ');
  const phones = texts(fields.preferred('tel')).map((number) => number.replace(/^tel:/i, '').replace(/;.*$/, ''));
  const account = fields.all('org')[0]?.parts.find((part) => part !== '') ?? '';
  const key = `vcard\n${fields.first('uid') || [name, account, ...emails, ...phones].join('\n')}`;
  return {
    key,
    name,
    account,
    role: fields.first('title') || fields.first('role'),
    zone: fields.first('tz'),
    language: texts(fields.preferred('lang'))[0] ?? '',
    note: texts(fields.all('note')).join('\n\n'),
    emails,
    phones,
    entries: entriesOf(fields, key, days),
  };
}

function entriesOf(fields: Fields, key: string, days: Days): FoundEntry[] {
  const day = (names: string[], what: string) => {
    const read = fileDay(names.map(fields.first).find(Boolean) ?? '');
    return read ? [everyYear(what, read, `${key}\n${what}`, days)] : [];
  };
  return [
    ...day(['bday'], 'Birthday'),
    ...day(['anniversary', 'x-anniversary', 'x-evolution-anniversary'], 'Anniversary'),
    ...['interest', 'hobby'].flatMap((name) => texts(fields.all(name)).flatMap((text) => facts('interest', text, key))),
    ...texts(fields.all('expertise')).flatMap((text) => facts('work', text, key)),
  ];
}

interface Field {
  text: string;
  /** Of a value in several parts, such as a name. */
  parts: string[];
  /** 1 is the most preferred; 101 is not preferred at all. */
  preference: number;
}

interface Fields {
  all: (name: string) => Field[];
  first: (name: string) => string;
  preferred: (name: string) => Field[];
}

const texts = (fields: readonly Field[]) => fields.map(({ text }) => text).filter(Boolean);

/** A line that cannot be read is left out, and counted; the others stay. */
function fieldsOf(lines: readonly string[], version: string): { fields: Fields; unread: number } {
  const byName = new Map<string, Field[]>();
  let unread = 0;
  for (const line of lines.filter((one) => !/^(VERSION|PRODID|REV|([\w-]+\.)?(PHOTO|LOGO|SOUND|KEY))\b/i.test(one))) {
    const read = fieldOf(line, version);
    if (read) byName.set(read.name, [...(byName.get(read.name) ?? []), read.field]);
    else unread += 1;
  }
  const all = (name: string) => byName.get(name) ?? [];
  const preferred = (name: string) => [...all(name)].sort((a, b) => a.preference - b.preference);
  return { fields: { all, preferred, first: (name) => texts(all(name))[0] ?? '' }, unread };
}

type JCardField = [name: string, params: Record<string, unknown>, type: string, ...values: unknown[]];

function fieldOf(line: string, version: string): { name: string; field: Field } | null {
  try {
    const card = `BEGIN:VCARD\r\nVERSION:${version}\r\n${line.replace(/[\r\n]/g, ' ')}\r\nEND:VCARD`;
    const [, fields] = ICAL.parse(card) as unknown as [string, JCardField[]];
    const [, field] = fields;
    if (!field) return null;
    const [name, params, type, ...values] = field;
    // The parser leaves what it does not know as it stands, such as an interest.
    const said = values.flat(2).map((value) => (type === 'unknown' ? unescaped(String(value)) : String(value)));
    const parts = said.map((part) => part.trim());
    // Dates are taken as they are written: the parser lays them out anew, and not all of them well.
    const text = dated.has(name) ? line.slice(line.indexOf(':') + 1).trim() : parts.filter(Boolean).join(', ');
    return { name, field: { text, parts, preference: preferenceOf(params) } };
  } catch {
    return null;
  }
}

function unescaped(text: string): string {
  return text.replace(/\\([nN,;\\])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));
}

const dated = new Set(['bday', 'anniversary', 'tz', 'x-anniversary', 'x-evolution-anniversary']);

/** PREF=1 of version 4, TYPE=PREF of version 3. */
function preferenceOf({ pref, type }: Record<string, unknown>): number {
  const stated = Number(pref);
  if (stated >= 1 && stated <= 100) return stated;
  return [type].flat().some((one) => String(one).toLowerCase() === 'pref') ? 1 : 101;
}
