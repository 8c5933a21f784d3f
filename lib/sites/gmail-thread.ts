import type { Field, PageAddress } from '@/lib/model/reading';
import { asAddress, distinct, person, same } from './address';
import type { SiteMessage, SiteReading, Steps } from './contract';
import { messageIds, threadId, timeOf } from './gmail-ids';
import { gmailSelectors as at, gmailQuoted } from './gmail-selectors';
import { healthOf } from './health';
import { lineOf, messageText } from './own-text';
import { peopleOf } from './people';
import { absent, every, first, found, type Notes, unrecognised } from './rungs';
import { each } from './steps';
import { isShown } from './visible';

type Part = Omit<SiteReading, 'account' | 'drafts'>;

/** An open conversation: messages oldest first, as the page shows them, opened and collapsed. */
export function* readThread(view: Element, heading: Element | null, account: Field<string>, notes: Notes): Steps<Part> {
  const own = account.is === 'found' ? account.value : '';
  const conversation = threadId(heading, view, notes);
  const subject = heading ? lineOf(heading) : '';
  const items = every(at.message, view, notes).elements.filter(
    (item) => !item.parentElement?.closest('[role="listitem"]'),
  );
  const read = (yield* each(items, (item) => readMessage(item, subject, own, notes))).filter(
    (message) => message !== null,
  );
  const opened = read.filter((message) => !message.collapsed);
  if (first(at.clipped, view, notes)) notes.missing.add(at.clipped.means);
  if (read.some(({ time }) => time.is === 'unrecognised')) notes.missing.add(at.shownDate.means);
  return {
    view: 'conversation',
    conversation,
    subject: subject ? found(subject) : heading ? absent : unrecognised,
    messages: read,
    people: peopleOf(
      read.flatMap(({ from, via }) => (from.is === 'found' && !via ? [from.value] : [])),
      own,
      'from',
      read.flatMap(({ to }) => to),
    ),
    health: healthOf(
      notes,
      [
        ['conversation', conversation.is === 'found'],
        ['message', read.length > 0],
        ['message id', opened.every(({ ids }) => ids.length > 0)],
        ['sender', opened.every(({ from }) => from.is === 'found')],
        ['text of a message', opened.every(({ text }) => text.is === 'found')],
        ['signed-in address', own !== ''],
      ],
      view,
    ),
  };
}

/** Null for what stands in a list without being a message yet: the stack of very old ones that was never opened. */
function readMessage(item: Element, subject: string, own: string, notes: Notes): SiteMessage | null {
  const ids = messageIds(item, notes);
  const header = item.querySelector(at.header.rungs[0]) ?? item.querySelector(at.header.rungs[1]) ?? item;
  const from = senderOf(header, notes);
  const body = first(at.body, item, notes)?.element ?? null;
  const opened = first(at.opened, item, notes)?.element ?? null;
  const open = body ? isShown(body) : opened !== null && isShown(opened);
  if (!open && from.is !== 'found' && !ids?.length) return null;
  const to = recipientsOf(header, from, notes);
  const name = from.is === 'found' ? from.value : null;
  const strong = ids?.find((id) => id.strong)?.id ?? '';
  const shown = header.querySelector(at.shownDate.rungs[0])?.getAttribute('title') ?? null;
  return {
    ids: ids ?? [],
    from,
    to,
    cc: [],
    replyTo: null,
    via: name !== null && !same(name.address, own) && isRewritten(name, to),
    subject,
    time: ids === null ? unrecognised : timeOf(strong, shown, Date.now()),
    text: open ? (body ? found(() => messageText(body, gmailQuoted)) : unrecognised) : absent,
    answered: false,
    attachments: first(at.attachment, item, notes) !== null,
    collapsed: !open,
    url: '',
  };
}

/** From the sender's own cell; the two attributes that carry the address must agree. */
function senderOf(header: Element, notes: Notes): Field<PageAddress> {
  const { elements, rung } = every(at.sender, header, notes);
  // Never from inside a mail: its author could write the same markup there.
  const element = elements.find((one) => !one.closest('.a3s, .ii'));
  if (!element) return unrecognised;
  const address = asAddress(element.getAttribute('email'));
  const card = asAddress(element.getAttribute('data-hovercard-id'));
  const value = address || card;
  if (!value || (address && card && !same(address, card))) return unrecognised;
  return found(person(element.getAttribute('name') ?? element.textContent, value), rung);
}

function recipientsOf(header: Element, from: Field<PageAddress>, notes: Notes): PageAddress[] {
  const { elements } = every(at.recipients, header, notes);
  const details = elements.filter((element) => element.closest('.ajC'));
  const sender = from.is === 'found' ? from.value.address : '';
  const list = elements.flatMap((element) => {
    const address = asAddress(element.getAttribute('email') ?? element.getAttribute('data-hovercard-id'));
    // The full table of details opens with the sender.
    if (!address || (element === details[0] && same(address, sender))) return [];
    return [person(element.getAttribute('name') ?? element.textContent, address)];
  });
  return distinct(list);
}

/** "Anna via Support": a list put its own address in place of the writer's. It then is among the recipients too. */
function isRewritten({ name, address }: PageAddress, to: PageAddress[]): boolean {
  return /\S\s+via\s+\S/i.test(name) || to.some((one) => same(one.address, address));
}
