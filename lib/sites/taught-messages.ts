import type { PageAddress } from '@/lib/model/reading';
import type { TaughtMessages } from '@/lib/model/taught-site';
import { reachOf } from './among-us';
import type { SiteMessage } from './contract';
import { innerDocument } from './frames';
import { emptyMessage } from './generic-messages';
import { genericQuoted } from './generic-selectors';
import { timeOf } from './marked-time';
import { messageText } from './own-text';
import { absent, found, type Notes, unrecognised } from './rungs';
import { heldAt, shownAt, textOf } from './taught-place';
import { isShown } from './visible';

/**
 * The messages shown on a record. Whoever bears the record's name is its person, others are known by what stands there,
 * and what those wrote went to that person. Where it is not sure who wrote a message, or when, nothing is taken for it;
 * nor where it may have gone to colleagues alone.
 */
export function readMessages(taught: TaughtMessages, person: PageAddress, document: Document, notes: Notes) {
  const all = shownAt(taught.each, document);
  const read = all
    .filter((one) => !all.some((other) => other !== one && one.contains(other)) && !isAmongUs(one))
    .flatMap((element) => {
      const from = writerIn(element, taught, person);
      const shown = textOf(heldAt(taught.time, 'name', element));
      const [body] = shownAt(taught.text ?? [], element);
      // What nobody wrote, in a history of all that happened.
      if (taught.text && !from && !body?.textContent?.trim()) return [];
      const isTheirs = from === person || (from !== null && from.address !== '' && from.address === person.address);
      const reach = body ? reachOf(element, body) : '';
      if (reach === 'inside' && !isTheirs) return [];
      if (!shown) notes.missing.add('date');
      const message: SiteMessage = {
        ...emptyMessage,
        from: from ? found(from) : unrecognised,
        to: isTheirs ? [] : [person],
        time: timeOf(shown),
        shown: { text: shown.slice(0, 60), loadedAt: performance.timeOrigin },
        text: body ? found(() => textIn(body)) : absent,
        collapsed: !body,
      };
      return { message, isTheirs, isComment: reach === 'comment' };
    });
  // Where the customer's are called comments too, it is this page's word for messages. Where some of ours are and some
  // are not, it tells them apart.
  const isWord = read.some((one) => one.isTheirs && one.isComment);
  const tells = read.some((one) => !one.isTheirs && !one.isComment);
  const messages = read.flatMap(({ message, isTheirs, isComment }) => {
    if (isTheirs || isWord || !isComment) return message;
    return tells ? [] : { ...message, from: unrecognised };
  });
  if (messages.some(({ from }) => from.is !== 'found')) notes.missing.add('sender');
  if (messages.length === 0) notes.missing.add('messages');
  return messages;
}

/** Webmails show a message that has a look of its own in a frame. */
function textIn(body: Element): string {
  const frames = [...body.querySelectorAll('iframe')].filter(isShown);
  const parts = [body, ...frames.map((frame) => innerDocument(frame)?.body)];
  return parts.map((part) => (part ? messageText(part, genericQuoted) : '')).join('\n');
}

function writerIn(element: Element, { author }: TaughtMessages, person: PageAddress): PageAddress | null {
  const address = heldAt(author, 'address', element);
  if (address.is === 'found') return { name: '', address: address.value };
  const name = textOf(heldAt(author, 'name', element));
  if (address.is === 'many' || !name) return null;
  return name === person.name ? person : { name, address: '' };
}

/** What colleagues write to each other beside the conversation went to nobody. */
function isAmongUs({ attributes }: Element): boolean {
  return [...attributes].some(
    ({ name, value }) => /^class|^data-/.test(name) && /internal|private|\bnote/i.test(value),
  );
}
