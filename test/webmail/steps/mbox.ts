import { HOUR } from '@/lib/model/time';
import { people, seller } from '@/test/webmail/mailbox.mjs';
import { type Letter, sampleLetters } from '@/test/webmail/mime.mjs';

/** Both folders of the mailbox in one file, as a mail program writes it. */
export function mailboxAsMbox(now: number): string {
  return sampleLetters(now).map(entryOf).join('');
}

/** The mailbox so many times over, each time a thousand hours earlier and with ids of its own: mail of some years. */
export function yearsAsMbox(now: number, times: number): string {
  return Array.from({ length: times }, (_, index) =>
    sampleLetters(now - (index + 1) * 1000 * HOUR)
      .map((letter) => entryOf({ ...letter, raw: withIds(letter.raw, index) }))
      .join(''),
  ).join('');
}

/** Mails that cannot be taken: one of nobody, one of no day, and a draft. */
export function spoiltAsMbox(now: number): string {
  const at = new Date(now).toUTCString();
  const { ada } = people;
  const to = `To: ${seller.address}`;
  return [
    [`From nobody ${at}`, to, `Date: ${at}`, 'Subject: Of nobody'],
    ['From somebody', `From: ${ada.address}`, to, 'Subject: Of no day'],
    [`From me ${at}`, `From: ${seller.address}`, `To: ${ada.address}`, `Date: ${at}`, 'X-Gmail-Labels: Drafts'],
  ]
    .map((head) => `${head.join('\r\n')}\r\n\r\nSome words.\r\n\r\n`)
    .join('');
}

function entryOf({ raw, sent }: Pick<Letter, 'raw' | 'sent'>): string {
  return `From sender@mail.example ${new Date(sent).toUTCString()}\r\n${raw.replace(/^(>*From )/gm, '>$1')}\r\n\r\n`;
}

function withIds(raw: string, index: number): string {
  return raw.replace(/^((?:Message-ID|In-Reply-To|References):.*(?:\r\n[ \t].*)*)/gim, (header) =>
    header.replaceAll('@', `.${index}@`),
  );
}
