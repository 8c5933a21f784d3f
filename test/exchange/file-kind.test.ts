import { expect, it } from 'vitest';
import { fileKind } from '@/lib/exchange/file-kind';
import { file } from './files';

const wide = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

it.each([
  ['mails', 'Inbox', 'From ada@b.example Fri Nov 20 09:00:00 2026\r\nSubject: Hello\r\n\r\nHi'],
  ['cards', 'people.txt', '\uFEFFBEGIN:VCARD\r\nVERSION:4.0'],
  ['calendar', 'x', '\r\nbegin:vcalendar\r\n'],
  ['table', 'people.csv', 'Name,Email\r\nFrom Here,f@b.example'],
  ['table', 'wide.CSV', wide('Name;Email')],
  ['cards', 'wide.bin', wide('BEGIN:VCARD')],
  ['backup', 'a.json', '{"format":"attune","version":1}'],
  ['monica', 'b.json', '{"version":"1.0","app_version":"4","account":{}}'],
  [null, 'c.json', '{"format":"attune-service-model"}'],
  [null, 'people.csv', 'PK\0\0\0'],
  [null, 'letter.pdf', '%PDF-1.7'],
] as const)('a file is known by what it begins with, else by its name: %s, %s', async (kind, name, content) => {
  expect(await fileKind(file(content), name)).toBe(kind);
});
