// @ts-check
// What a test wants to know of a mail that went out: the envelope, the main headers, and the words as the reader of
// the mail sees them, whatever encoding the webmail chose.

import { Buffer } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {object} Sent
 * @property {string} at when it arrived at the sink, ISO
 * @property {string} from of the envelope
 * @property {string[]} recipients of the envelope: To, Cc and Bcc alike
 * @property {Record<string, string>} headers decoded, by name in lower case
 * @property {string} subject
 * @property {string} text the plain text, with LF, soft line breaks undone; '' if there is none
 * @property {string | null} html the HTML text, null if the mail is plain
 * @property {string} raw the whole mail, one character a byte
 */

/**
 * Every mail in the sink's folder, in order of arrival.
 *
 * @param {string} outbox
 * @returns {Promise<Sent[]>}
 */
export async function readOutbox(outbox) {
  const names = (await readdir(outbox)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      /** @type {import('./smtp-sink.mjs').Envelope} */
      const envelope = JSON.parse(await readFile(path.join(outbox, name), 'utf8'));
      const raw = await readFile(path.join(outbox, name.replace(/json$/, 'eml')), 'latin1');
      return { ...envelope, ...readMessage(raw), raw };
    }),
  );
}

/** @param {string} raw */
function readMessage(raw) {
  const { headers } = splitEntity(raw);
  const parts = leafParts(raw);
  const plain = parts.find((part) => part.type === 'text/plain');
  const html = parts.find((part) => part.type === 'text/html');
  return { headers, subject: headers['subject'] ?? '', text: plain?.text ?? '', html: html?.text ?? null };
}

/**
 * @param {string} raw
 * @returns {{ type: string, text: string }[]}
 */
function leafParts(raw) {
  const { headers, body } = splitEntity(raw);
  const contentType = headers['content-type'] ?? 'text/plain';
  const type = contentType.replace(/;.*$/s, '').trim().toLowerCase();
  if (type.startsWith('multipart/')) {
    const pieces = body.split(`--${parameter(contentType, 'boundary')}`);
    // The first piece stands before the first boundary, the last after the closing one.
    return pieces.slice(1, -1).flatMap((piece) => leafParts(piece.replace(/^\r\n/, '').replace(/\r\n$/, '')));
  }
  if (!type.startsWith('text/')) return [];

  const bytes = transferDecoded(body, headers['content-transfer-encoding'] ?? '7bit');
  const decoded = new TextDecoder(parameter(contentType, 'charset') ?? 'us-ascii').decode(bytes);
  const text = decoded.replace(/\r\n/g, '\n');
  return [{ type, text: parameter(contentType, 'format') === 'flowed' ? unflowed(text) : text }];
}

/** @param {string} raw */
function splitEntity(raw) {
  const end = raw.indexOf('\r\n\r\n');
  const head = end < 0 ? raw : raw.slice(0, end);
  /** @type {Record<string, string>} */
  const headers = {};
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = wordsDecoded(line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? '' : raw.slice(end + 4) };
}

/**
 * @param {string} value
 * @param {string} name
 */
function parameter(value, name) {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(value);
  return found ? (found[1] ?? found[2]) : undefined;
}

/**
 * Encoded words (RFC 2047); the space between two of them is not part of the text.
 *
 * @param {string} value
 */
function wordsDecoded(value) {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([^?]+)\?([bq])\?([^?]*)\?=/gi, (_, charset, encoding, text) => {
      const bytes =
        encoding.toLowerCase() === 'b'
          ? Buffer.from(text, 'base64')
          : transferDecoded(text.replace(/_/g, ' '), 'quoted-printable');
      return new TextDecoder(charset).decode(bytes);
    });
}

/**
 * @param {string} text
 * @param {string} encoding
 */
function transferDecoded(text, encoding) {
  if (/base64/i.test(encoding)) return Buffer.from(text, 'base64');
  if (!/quoted-printable/i.test(encoding)) return Buffer.from(text, 'latin1');
  const joined = text.replace(/=\r\n/g, '');
  const decoded = joined.replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(decoded, 'latin1');
}

/**
 * Undoes format=flowed (RFC 3676): a line that ends in a space goes on in the next one of the same quote depth,
 * except the line above a signature.
 *
 * @param {string} text
 */
function unflowed(text) {
  /** @type {{ depth: number, text: string, goesOn: boolean }[]} */
  const lines = [];
  for (const line of text.split('\n')) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    const own = line.slice(depth).replace(/^ /, '');
    const last = lines.at(-1);
    const goesOn = own.endsWith(' ') && own !== '-- ';
    if (last?.goesOn && last.depth === depth && own !== '-- ') {
      last.text += own;
      last.goesOn = goesOn;
    } else {
      lines.push({ depth, text: own, goesOn });
    }
  }
  return lines.map((line) => `${'>'.repeat(line.depth)}${line.depth && line.text ? ' ' : ''}${line.text}`).join('\n');
}
