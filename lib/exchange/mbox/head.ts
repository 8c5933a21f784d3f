import { addressParser, decodeWords } from 'postal-mime';
import type { FoundParty } from '@/lib/model/found';
import type { Instant } from '@/lib/model/time';
import { mailDate } from './date';
import type { RawMail } from './split';

/** The lines of a mail's head that matter here. */
export interface Head {
  from: FoundParty | null;
  /** To, Cc and Bcc. */
  to: FoundParty[];
  at: Instant | null;
  zoneKnown: boolean;
  id: string;
  /** What its conversation began with; its own id where it begins one. */
  thread: string;
  subject: string;
  automatic: boolean;
  /** Whether its class says that it is no mail (a calendar, a note), or it was never sent. */
  isDraft: boolean;
}

/** Reads the head alone. What cannot be read is empty. */
export function headOf(mail: RawMail): Head {
  const fields = fieldsOf(mail.bytes);
  const first = (name: string) => fields.get(name)?.[0] ?? '';
  const parties = (...names: string[]) => names.flatMap((name) => (fields.get(name) ?? []).flatMap(partiesOf));
  const [from = null] = parties('from');
  const date = mailDate(first('date')) ?? mailDate(fields.get('received')?.[0]?.split(';').at(-1) ?? '');
  const asctime = date ? null : mailDate(mail.fromLine.replace(/^From \S*\s*/, ''));
  const at = date?.at ?? asctime?.at ?? null;
  const to = parties('to', 'cc', 'bcc').slice(0, mostParties);
  const subject = decoded(first('subject')).slice(0, 500);
  const [id = ''] = idsOf(first('message-id'));
  const named = id || [from?.address ?? '', at ?? '', subject, ...to.map(({ address }) => address)].join('\n');
  const [root = named] = [...idsOf(first('references')), ...idsOf(first('in-reply-to'))];
  return {
    from,
    to,
    at,
    zoneKnown: date?.zoneKnown ?? false,
    id: named.slice(0, 1000),
    thread: root.slice(0, 1000),
    subject,
    automatic: /^auto-/i.test(first('auto-submitted')) || /^(bulk|junk|auto_reply)/i.test(first('precedence')),
    isDraft: /(^|,)"?(\\?drafts?|entwürfe|brouillons)"?(,|$)/i.test(decoded(first('x-gmail-labels'))),
  };
}

const mostParties = 1000;
const longestField = 100_000;

const wanted = new Set(
  'from to cc bcc date received message-id references in-reply-to subject auto-submitted precedence x-gmail-labels'.split(
    ' ',
  ),
);

/** Unfolded, by name in lower case. */
function fieldsOf(bytes: Uint8Array): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  const text = textOf(bytes.subarray(0, headEnd(bytes)));
  for (const [, name = '', value = ''] of text.matchAll(field)) {
    const key = name.toLowerCase();
    if (!wanted.has(key)) continue;
    const unfolded = value
      .slice(0, longestField)
      .replace(/\r?\n[ \t]+/g, ' ')
      .trim();
    fields.set(key, [...(fields.get(key) ?? []).slice(0, 20), unfolded]);
  }
  return fields;
}

const field = /^([!-9;-~]{1,80})[ \t]*:[ \t]*((?:[^\n]|\n(?=[ \t]))*)/gm;

function headEnd(bytes: Uint8Array): number {
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, end + 1)) {
    if (bytes[end + 1] === 10 || (bytes[end + 1] === 13 && bytes[end + 2] === 10)) return end + 1;
  }
  return bytes.length;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');

function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
}

function partiesOf(value: string): FoundParty[] {
  return addressParser(value, { flatten: true }).flatMap(({ name, address }) =>
    address ? [{ name: decoded(name).slice(0, 200), address: address.slice(0, 254) }] : [],
  );
}

function decoded(value: string): string {
  return value.includes('=?') ? decodeWords(value) : value;
}

function idsOf(value: string): string[] {
  return value.match(/<[^<>\s]{1,998}>/g) ?? [];
}
