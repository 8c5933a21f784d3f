import type { PageAddress } from '@/lib/model/reading';
import type { TaughtMessages } from '@/lib/model/taught-site';
import type { SiteMessage } from './contract';
import { emptyMessage, timeOf } from './generic-messages';
import { genericQuoted } from './generic-selectors';
import { messageText } from './own-text';
import { absent, found, type Notes, unrecognised } from './rungs';
import { heldAt, shownAt, textOf } from './taught-place';

/**
 * The messages shown on a record. Whoever bears the record's name is its person, others are known by what stands there,
 * and what those wrote went to that person. Where it is not sure who wrote a message, or when, nothing is taken for it.
 */
export function readMessages(taught: TaughtMessages, person: PageAddress, document: Document, notes: Notes) {
  const all = shownAt(taught.each, document);
  const messages = all
    .filter((one) => !all.some((other) => other !== one && one.contains(other)) && !isAmongUs(one))
    .flatMap((element): SiteMessage | never[] => {
      const from = writerIn(element, taught, person);
      const shown = textOf(heldAt(taught.time, 'name', element));
      const [body] = shownAt(taught.text ?? [], element);
      // What nobody wrote, in a history of all that happened.
      if (taught.text && !from && !body?.textContent?.trim()) return [];
      if (!from) notes.missing.add('sender');
      if (!shown) notes.missing.add('date');
      return {
        ...emptyMessage,
        from: from ? found(from) : unrecognised,
        to: person.address && from?.address !== person.address ? [person] : [],
        time: timeOf(shown),
        shown: { text: shown.slice(0, 60), loadedAt: performance.timeOrigin },
        text: body ? found(() => messageText(body, genericQuoted)) : absent,
        collapsed: !body,
      };
    });
  if (messages.length === 0) notes.missing.add('messages');
  return messages;
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
