import type { Source } from './source';

/** What a file is, as far as Attune can read it. */
export type FileKind = 'mails' | 'cards' | 'table' | 'calendar' | 'monica' | 'backup';

/** By its first bytes; where they do not tell, by its name. Null for a file that cannot be read here. */
export async function fileKind(source: Source, name: string): Promise<FileKind | null> {
  const text = decoded(new Uint8Array(await source.slice(0, headBytes).arrayBuffer()));
  const begins = beginnings.find(([, pattern]) => pattern.test(text));
  if (begins) return begins[0];
  if (/^\s*[{[]/.test(text)) return jsonKind(text);
  // No text has a zero in it.
  if (text.includes('\0')) return null;
  return endings.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

const headBytes = 65_536;

const beginnings: [FileKind, RegExp][] = [
  ['cards', /^\s*BEGIN:VCARD/i],
  ['calendar', /^\s*BEGIN:VCALENDAR/i],
  ['mails', /^\s*From \S[^\n]*\n[!-9;-~]{1,80}[ \t]*:/],
];

const endings: [FileKind, RegExp][] = [
  ['mails', /\.(mbox|mbx)$/i],
  ['cards', /\.(vcf|vcard)$/i],
  ['calendar', /\.(ics|ical)$/i],
  ['table', /\.(csv|tsv|tab|txt)$/i],
];

function jsonKind(text: string): FileKind | null {
  if (/"format"\s*:\s*"attune"/.test(text)) return 'backup';
  return /"account"\s*:/.test(text) ? 'monica' : null;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  return new TextDecoder(wide ?? 'utf-8').decode(bytes);
}
