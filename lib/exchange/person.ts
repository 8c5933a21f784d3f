import { oneLine } from '@/lib/model/direction';
import type { FoundCustomer, FoundEntry } from '@/lib/model/found';
import { isZone } from '@/lib/model/zoned';

/** What any format may tell of a person, before it is cut to what the log holds. */
export interface Person {
  where: string;
  key: string;
  name: string;
  account?: string;
  role?: string;
  tier?: string;
  zone?: string;
  language?: string;
  note?: string;
  emails: readonly string[];
  phones: readonly string[];
  entries: readonly FoundEntry[];
}

/** The person as the log takes them; null where there is neither a name nor an address. */
export function foundCustomer(person: Person): FoundCustomer | null {
  const email = person.emails.map(plain).find((address) => address !== '');
  const name = line(person.name) || email?.slice(0, 200) || '';
  if (name === '') return null;
  const zone = zoneOf(person.zone ?? '');
  const language = languageOf(person.language ?? '');
  const [note = '', ...more] = pieces(person.note ?? '', 2000);
  return {
    is: 'customer',
    where: person.where,
    key: person.key,
    body: {
      name,
      ...filled({ account: line(person.account), role: line(person.role), tier: line(person.tier), note }),
      ...(zone ? { zone: { value: zone, source: 'told', replies: 0 } } : {}),
      ...(language ? { language: { value: language, source: 'told', replies: 0 } } : {}),
    },
    identities: [
      ...unique(person.emails).map((value) => ({ type: 'email' as const, value })),
      ...unique(person.phones).map((value) => ({ type: 'phone' as const, value })),
    ],
    entries: [...person.entries, ...more.map((text, index) => fact('history', text, `${person.key}\nnote ${index}`))],
  };
}

/** Something that a file tells of a person. Nothing for words that are empty. */
export function facts(category: 'interest' | 'history' | 'person' | 'work', words: string, key: string): FoundEntry[] {
  return pieces(words, 2000).map((text) => fact(category, text, `${key}\n${category}\n${text}`));
}

function fact(category: 'interest' | 'history' | 'person' | 'work', text: string, key: string): FoundEntry {
  return { kind: 'fact', key, at: null, body: { category, text, source: 'told', replies: 0, askAgainBy: null } };
}

/** Words in pieces that an entry holds, so that none are lost. */
export function pieces(words: string, most: number): string[] {
  const list: string[] = [];
  const letters = words.replace(unseen, '').trim();
  for (let at = 0; at < letters.length; ) {
    const end = at + most;
    const cut = isHalf(letters.charCodeAt(end - 1)) ? end - 1 : end;
    list.push(letters.slice(at, cut));
    at = cut;
  }
  return list;
}

/** One line of at most 200 characters. */
function line(words = ''): string {
  return pieces(oneLine(words.slice(0, 2000)), 200)[0] ?? '';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const isHalf = (code: number) => code >= 0xd800 && code < 0xdc00;

/** A zone of the browser's; whole hours from Greenwich have names, too. */
function zoneOf(text: string): string {
  const name = text.trim();
  const [, sign, hours] = /^(?:UTC|GMT)?([+-])(\d\d):?00$/.exec(name) ?? [];
  if (sign) return Number(hours) <= 12 ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : '';
  return /^[A-Za-z]+([/_+-][A-Za-z0-9_+-]+)+$|^UTC$/.test(name) && name.length <= 60 && isZone(name) ? name : '';
}

function languageOf(text: string): string {
  const tag = text.trim().replace('_', '-');
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag)) return '';
  return tag;
}

function filled<Fields extends Record<string, string>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as Partial<Fields>;
}

function plain(value: string): string {
  return oneLine(value).trim();
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values.map(plain))].filter((value) => value !== '' && value.length <= 254).slice(0, 50);
}
