import { withOurThread } from '@/lib/app/our-thread';
import type { PageMessage, PageReading } from '@/lib/model/reading';
import { generic } from '@/lib/sites/generic';
import { settings } from '@/test/app/log';
import { reading } from '@/test/app/readings';
import { fill, page, read } from '../open-page';
import { withTimes } from '../with-times';
import { type InventedApp, own } from './app';

/** The seller, of whom nothing but the address is known. */
export const seller = settings({ own: [own] });

/** The page as the script in it reads it, with its frames, and as the panel takes it. */
export function readApp({ html, url, frames = {} }: InventedApp): PageReading {
  const { document } = page(html, url);
  for (const [id, inner] of Object.entries(frames)) fill(document, id, inner);
  const { messages, drafts, ...seen } = withTimes(read(generic, document), document.documentElement.lang);
  const shown = reading({
    ...seen,
    site: 'generic',
    url: url.replace(/\?.*/, ''),
    messages: messages.map((message): PageMessage => ({ ...message, text: textOf(message.text) })),
    drafts: drafts.map(({ root: _, ...draft }) => ({ ...draft, handle: crypto.randomUUID() })),
  });
  return withOurThread(shown, seller);
}

function textOf(value: string | null): PageMessage['text'] {
  return value === null ? { is: 'absent' } : { is: 'found', value, rung: 1 };
}
