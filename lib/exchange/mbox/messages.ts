import { t } from '@lingui/core/macro';
import PostalMime from 'postal-mime';
import type { Reading, Source } from '@/lib/exchange/source';
import { type FoundMessage, type Skipped, skipped } from '@/lib/model/found';
import { headOf } from './head';
import { type RawMail, splitMbox } from './split';

export interface MailChoice extends Reading {
  isOurs: (address: string) => boolean;
  /** Whom the seller picked. Mails of nobody else leave a trace. */
  isPicked: (address: string) => boolean;
  /** Whether to read the words, for what they ask; it takes longer. */
  readsWords: boolean;
}

/** The mails of an mbox that picked people wrote or our side wrote to them: the second of two readings. */
export async function* messagesOf(source: Source, choice: MailChoice): AsyncGenerator<FoundMessage | Skipped> {
  const { isOurs, isPicked, readsWords, ...reading } = choice;
  for await (const mail of splitMbox(source, { ...reading, keep: readsWords ? withWords : headAlone })) {
    const { number } = mail;
    const where = t`mail ${number}`;
    const { from, to, at, isDraft, ...head } = headOf(mail);
    if (!from) {
      yield skipped(where, t`It does not say who wrote it.`);
      continue;
    }
    if (isOurs(from.address) ? !to.some(({ address }) => isPicked(address)) : !isPicked(from.address)) continue;
    if (isDraft) yield skipped(where, t`A draft that was not sent.`);
    else if (at === null) yield skipped(where, t`It does not say when it was written.`);
    else yield { is: 'message', where, from, to, at, ...head, words: readsWords ? await wordsOf(mail) : null };
  }
}

const headAlone = 65_536;
/** Words stand before attachments. */
const withWords = 131_072;

/** Null where the parser cannot make anything of it. */
async function wordsOf({ bytes }: RawMail): Promise<FoundMessage['words']> {
  try {
    const { text = '', html = '' } = await PostalMime.parse(bytes, { maxNestingDepth: 20 });
    return { text: unquoted(text), html };
  } catch {
    return null;
  }
}

/** ">From " at the start of a line stands for "From ": the file needs it so. */
function unquoted(text: string): string {
  return text.replace(/^>(>*From )/gm, '$1');
}
