import type { PageAddress } from '@/lib/model/reading';
import { caps } from './caps';

/** Letters of any script, so that internationalised addresses and domains are seen as what they are. */
const pattern =
  "[\\p{L}\\p{N}\\p{M}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?\\.)+[\\p{L}][\\p{L}\\p{N}\\p{M}-]{0,62}(?![\\p{L}\\p{N}\\p{M}@-])";
const anywhere = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}@])${pattern}`, 'gu');
const whole = new RegExp(`^${pattern}$`, 'u');

/** Mail addresses in a text, in order, each as written there; text beyond 20,000 characters is not looked at. */
export function addressesIn(text: string): string[] {
  if (!text.includes('@')) return [];
  return Array.from(text.slice(0, 20_000).matchAll(anywhere), ([match]) => match.replace(/^[.'`]+/, '')).filter(
    isAddress,
  );
}

/** The value as a mail address, without `mailto:`, its query and angle brackets; empty when it is none. */
export function asAddress(value: string | null | undefined): string {
  if (!value || value.length > 2000) return '';
  const bare = decoded(
    value
      .trim()
      .replace(/^mailto:/i, '')
      .replace(/\?.*$/s, ''),
  )
    .replace(/^<|>$/g, '')
    .trim();
  return isAddress(bare) ? bare : '';
}

/** A name fit to be shown: one line, without control characters and without marks that turn the reading direction. */
export function cleanName(name: string | null | undefined): string {
  return (name ?? '')
    .slice(0, 4 * caps.name)
    .replace(/[\p{Cc}\u200B\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Name and address together; a name that only repeats the address is dropped. */
export function person(name: string | null | undefined, address: string): PageAddress {
  const clean = cleanName(name).replace(/^(["'])(.*)\1$/, '$2');
  return { name: clean.toLowerCase() === address.toLowerCase() ? '' : clean, address };
}

/** Reads a header line such as `"Lund, Anna" <anna@lund.example>, bo@lund.example`. */
export function addressList(line: string): PageAddress[] {
  const parts = line.slice(0, 50_000).match(/(?:"(?:[^"\\]|\\.)*"|<[^>]*>|[^,;"<])+/g) ?? [];
  return parts.flatMap((part) => {
    const address = asAddress(/<([^<>]*)>\s*$/.exec(part)?.[1] ?? part);
    return address ? [person(part.replace(/<[^<>]*>\s*$/, '').replaceAll('\\', ''), address)] : [];
  });
}

/** Same mailbox, as far as letter case goes. */
export function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Each address once, in order; the first name that comes with it is kept. */
export function distinct(list: PageAddress[]): PageAddress[] {
  const seen = new Map<string, PageAddress>();
  for (const one of list) {
    const known = seen.get(one.address.toLowerCase());
    if (!known) seen.set(one.address.toLowerCase(), one);
    else if (!known.name && one.name) known.name = one.name;
  }
  return [...seen.values()];
}

function isAddress(value: string): boolean {
  return value.length <= caps.address && whole.test(value) && !value.includes('..') && !value.startsWith('.');
}

/** Without percent-encoding, as far as it is any. */
export function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
