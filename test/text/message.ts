import { JSDOM } from 'jsdom';
import PostalMime from 'postal-mime';
import { ownWords } from '@/lib/text/own-words';
import { ownWordsOfHtml } from '@/lib/text/own-words-of-html';

/**
 * The writer's own words of a message as it lies in a file: an Internet message (.eml), HTML, or plain text. Bytes are
 * better than a string: a message may be in another character set than UTF-8, and may say so inside.
 */
export async function ownWordsOfMessage(input: string | Uint8Array): Promise<string> {
  const text = typeof input === 'string' ? input : decoded(input);
  if (!isMail(text)) return isHtml(text) ? ofHtml(text) : ownWords(text);
  const mail = await PostalMime.parse(typeof input === 'string' ? input : new Uint8Array(input), {
    forceRfc822Attachments: true,
  });
  const inHtml = mail.html === undefined ? '' : ofHtml(mail.html);
  // A message whose HTML is a picture alone says what it says in its text.
  if (inHtml !== '' || mail.text === undefined || hasWords(mail.html)) return inHtml;
  return ownWords(mail.text);
}

function ofHtml(html: string): string {
  return ownWordsOfHtml(parsed(html));
}

/** Inert: without a browsing context nothing in it runs or loads. */
function parsed(html: string): Document {
  const { window } = new JSDOM('');
  return new window.DOMParser().parseFromString(html, 'text/html');
}

function hasWords(html: string | undefined): boolean {
  return html !== undefined && /[\p{L}\p{N}]/u.test(parsed(html).body.textContent ?? '');
}

/** Headers first, and among them one that only mail programs write: a quoted "From: … Sent: …" has none. */
function isMail(text: string): boolean {
  const head =
    /^(?:From .{1,200}\r?\n)?((?:[!-9;-~]{1,80}:.{0,2000}\r?\n(?:[ \t].{0,2000}\r?\n){0,200}){1,400})\r?\n/.exec(
      text.slice(0, 100_000),
    )?.[1];
  return (
    head !== undefined &&
    /^(?:message-id|mime-version|content-type|content-transfer-encoding|received|return-path|delivered-to|dkim-signature|x-mailer|user-agent|in-reply-to|references):/im.test(
      head,
    )
  );
}

function isHtml(text: string): boolean {
  return (
    /^\s*<(?:!doctype|html|head|body|meta|div|p|table|span|blockquote|style|!--)/i.test(text) ||
    /<\/(?:div|p|html|body|table|span|blockquote|font)>|<br\s?\/?>/i.test(text)
  );
}

/** UTF-8, or what old mail programs of the west wrote; UTF-16 if a mark says so. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
