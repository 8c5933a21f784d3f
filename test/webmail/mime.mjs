// @ts-check
// Turns the sample conversations into Internet messages (RFC 5322, MIME), the same bytes on every run.

import { Buffer } from 'node:buffer';
import { conversations, people, seller } from './mailbox.mjs';

/**
 * @typedef {import('./mailbox.mjs').Person} Person
 * @typedef {import('./mailbox.mjs').Incoming} Incoming
 * @typedef {import('./mailbox.mjs').Outgoing} Outgoing
 *
 * @typedef {object} Letter a message, ready for a mailbox
 * @property {'INBOX' | 'Sent'} folder
 * @property {number} sent ms since 1970
 * @property {import('./mailbox.mjs').Flag[]} flags
 * @property {string} raw the message, lines ended by CRLF
 *
 * @typedef {object} Earlier what a reply needs to know of the message it answers
 * @property {string} id
 * @property {number} sent
 * @property {Person} author
 * @property {string} text
 */

const HOUR = 3_600_000;

/** What is inside the attachments, by media type. Real enough for a webmail to show and to offer them. */
export const sampleFiles = {
  'application/pdf': Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  'image/png': Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  'text/csv': Buffer.from('size,count\nS,21\nM,38\nL,26\n'),
};

/**
 * All sample messages, conversation by conversation.
 *
 * @param {number} now the mailbox's "now", ms since 1970
 * @returns {Letter[]}
 */
export function sampleLetters(now) {
  /** @type {Letter[]} */
  const letters = [];
  for (const [place, conversation] of conversations.entries()) {
    /** @type {Earlier[]} */
    const thread = [];
    for (const message of conversation.messages) {
      const number = 1001 + letters.length;
      const { letter, asEarlier } = compose(message, conversation.subject, thread, now, number, place);
      letters.push(letter);
      thread.push(asEarlier);
    }
  }
  return letters;
}

/**
 * @param {Incoming | Outgoing} message
 * @param {string} subject
 * @param {Earlier[]} thread
 * @param {number} now
 * @param {number} number unique in the mailbox: it makes ids and boundaries
 * @param {number} place of the conversation in the mailbox
 * @returns {{ letter: Letter, asEarlier: Earlier }}
 */
function compose(message, subject, thread, now, number, place) {
  const incoming = 'from' in message;
  /** @type {Person} */
  const person = people[incoming ? message.from : message.to];
  const [from, to] = incoming ? [person, seller] : [seller, person];
  const previous = thread.at(-1);
  const sent = now - message.hoursBefore * HOUR;
  const id = `<${number.toString(36)}.${place}.${thread.length}@${from.address.split('@')[1]}>`;

  const headers = [
    `Return-Path: <${from.address}>`,
    `Message-ID: ${id}`,
    `Date: ${new Date(sent).toUTCString().replace('GMT', '+0000')}`,
    `From: ${mailbox(from)}`,
    `To: ${mailbox(to)}`,
    message.cc && `Cc: ${message.cc}`,
    message.replyTo && `Reply-To: ${message.replyTo}`,
    `Subject: ${encodedWords(previous ? `${from.words?.reply ?? 'Re'}: ${subject}` : subject)}`,
    previous && `In-Reply-To: ${previous.id}`,
    previous && `References: ${thread.map((earlier) => earlier.id).join('\r\n ')}`,
    'MIME-Version: 1.0',
    'User-Agent: SampleMailer/1.0',
  ].filter(Boolean);

  const text = ownText(message, from);
  return {
    letter: {
      folder: incoming ? 'INBOX' : 'Sent',
      sent,
      flags: incoming ? message.flags : ['seen'],
      raw: `${headers.join('\r\n')}\r\n${body(message, from, text, previous, number)}`,
    },
    asEarlier: { id, sent, author: from, text },
  };
}

/**
 * @param {Incoming | Outgoing} message
 * @param {Person} from
 */
function ownText(message, from) {
  const text = message.paragraphs.join('\n\n');
  if (message.verbatimHtml) return text;
  return `${text}\n\n${from.signs === 'phone' ? '' : '-- \n'}${from.signature}`;
}

/**
 * @param {Incoming | Outgoing} message
 * @param {Person} from
 * @param {string} text
 * @param {Earlier | undefined} previous
 * @param {number} number
 */
function body(message, from, text, previous, number) {
  const html = message.verbatimHtml ?? (from.writesHtml ? htmlText(message, from, previous) : null);
  const plain = textPart('text/plain', previous ? `${text}\n\n${quote(from, previous)}` : text, message.encoding);
  const shown =
    html === null
      ? plain
      : multipart('alternative', `alt${number}`, [plain, textPart('text/html', html, message.encoding)]);
  if (!message.attachment) return shown;
  return multipart('mixed', `mix${number}`, [shown, filePart(message.attachment)]);
}

/**
 * @param {Person} from
 * @param {Earlier} previous
 */
function quote(from, previous) {
  const quoted = previous.text.split('\n').map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`));
  return `${quoteHead(from, previous)}\n${quoted.join('\n')}`;
}

/**
 * @param {Person} from
 * @param {Earlier} previous
 */
function quoteHead(from, previous) {
  const when = new Date(previous.sent).toISOString().slice(0, 16).replace('T', ' ');
  const who = previous.author.name || previous.author.address;
  return (from.words?.quote ?? 'On {when}, {who} wrote:').replace('{when}', when).replace('{who}', who);
}

/**
 * HTML as common mail programs write it: a signature block, and a quote in the class names that Gmail made common.
 *
 * @param {Incoming | Outgoing} message
 * @param {Person} from
 * @param {Earlier | undefined} previous
 */
function htmlText(message, from, previous) {
  const hidden = message.hiddenText
    ? `<div style="display:none;font-size:0">${escapeHtml(message.hiddenText)}</div>`
    : '';
  const paragraphs = message.paragraphs.map((paragraph) => `<p>${withBreaks(paragraph)}</p>`).join('\n');
  const signature = `<div class="signature" style="color:#666;border-top:1px solid #ccc">${withBreaks(from.signature)}</div>`;
  const quoted = previous
    ? `<div class="gmail_quote"><div class="gmail_attr">${escapeHtml(quoteHead(from, previous))}</div>` +
      '<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">' +
      `${withBreaks(previous.text)}</blockquote></div>`
    : '';
  return `<html><body style="font-family:Arial,sans-serif">${hidden}${paragraphs}${signature}${quoted}</body></html>`;
}

/** @param {string} text */
function withBreaks(text) {
  return escapeHtml(text).replace(/\n/g, '<br>');
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * @param {string} type
 * @param {string} text
 * @param {'base64'} [encoding]
 */
function textPart(type, text, encoding) {
  const encoded = encoding === 'base64' ? base64(Buffer.from(text)) : quotedPrintable(text);
  return (
    `Content-Type: ${type}; charset=UTF-8\r\n` +
    `Content-Transfer-Encoding: ${encoding ?? 'quoted-printable'}\r\n\r\n${encoded}\r\n`
  );
}

/** @param {{ name: string, type: keyof typeof sampleFiles }} attachment */
function filePart({ name, type }) {
  return (
    `Content-Type: ${type}; name="${name}"\r\n` +
    `Content-Disposition: attachment; filename="${name}"\r\n` +
    `Content-Transfer-Encoding: base64\r\n\r\n${base64(sampleFiles[type])}\r\n`
  );
}

/**
 * @param {'alternative' | 'mixed'} kind
 * @param {string} boundary
 * @param {string[]} parts
 */
function multipart(kind, boundary, parts) {
  const framed = parts.map((part) => `--${boundary}\r\n${part}`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${framed}--${boundary}--\r\n`;
}

/** @param {Person} person as it stands in From or To */
function mailbox({ name, address }) {
  if (!name) return address;
  if (!isPlain(name)) return `${encodedWords(name)} <${address}>`;
  return /[,.()']/.test(name) ? `"${name}" <${address}>` : `${name} <${address}>`;
}

/**
 * A header's text in encoded words (RFC 2047) if it needs them: short ones, each of whole characters.
 *
 * @param {string} text
 */
function encodedWords(text) {
  if (isPlain(text)) return text;
  const pieces = text.match(/.{1,12}/gsu) ?? [];
  return pieces.map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ');
}

/** @param {string} text */
function isPlain(text) {
  return /^[\x20-\x7e]*$/.test(text);
}

/** @param {Buffer} bytes */
function base64(bytes) {
  return bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
}

/** @param {string} text */
function quotedPrintable(text) {
  const bytes = Buffer.from(text.replace(/\r?\n/g, '\r\n')).toString('latin1');
  const escaped = bytes.replace(
    /[^\x20-\x3c\x3e-\x7e\r\n]/g,
    (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return escaped.split('\r\n').map(softBroken).join('\r\n');
}

/**
 * Lines of at most 75 characters, never broken inside an escape (RFC 2045, 6.7).
 *
 * @param {string} line
 */
function softBroken(line) {
  let done = '';
  let rest = line;
  while (rest.length > 75) {
    let end = 74;
    if (rest[end - 1] === '=') end -= 1;
    else if (rest[end - 2] === '=') end -= 2;
    done += `${rest.slice(0, end)}=\r\n`;
    rest = rest.slice(end);
  }
  return done + rest;
}
