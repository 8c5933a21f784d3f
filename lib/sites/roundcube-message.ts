import type { Field, PageAddress, PageTime } from '@/lib/model/reading';
import { asAddress, distinct, person, same } from './address';
import type { SiteMessage, SiteReading } from './contract';
import { healthOf } from './health';
import { lineOf, messageText } from './own-text';
import { pageTime } from './page-time';
import { peopleOf } from './people';
import { roundcubeSelectors as at, roundcubeQuoted } from './roundcube-selectors';
import { stateOf } from './roundcube-state';
import { absent, type Chain, every, first, found, type Notes, unrecognised } from './rungs';

type Part = Omit<SiteReading, 'account' | 'drafts'>;

export interface MessageKey {
  mailbox: string;
  uid: string;
}

/** Which message a document shows: from its address, else from its own "open in new window" link. */
export function messageKey(document: Document): MessageKey | null {
  const header = document.querySelector(at.header.rungs[0]);
  const link = header?.querySelector(at.ownLink.rungs[0])?.getAttribute('href') ?? '';
  return keyIn(document.location?.search ?? '') ?? keyIn(link);
}

/** Mailbox and uid in an address such as `?_task=mail&_mbox=INBOX&_uid=27&_action=show`. */
export function keyIn(address: string): MessageKey | null {
  const query = new URLSearchParams(address.slice(address.indexOf('?') + 1));
  const [mailbox, uid] = [query.get('_mbox'), query.get('_uid')];
  return mailbox && uid && !query.has('_draft_uid') ? { mailbox, uid } : null;
}

/** A uid names a message only as long as it is not moved. */
export function weakId({ mailbox, uid }: MessageKey) {
  // In a search over several folders the folder's name follows the uid.
  return { id: `${mailbox}/${uid.replace(/-.*$/s, '')}`, strong: false };
}

/** One message, alone or in the preview frame. `top` is the page that the browser shows. */
export function readMessage(document: Document, top: Document, own: string, notes: Notes): Part {
  const header = first(at.header, document, notes)?.element ?? null;
  const state = stateOf(document);
  const key = messageKey(document);
  const people = (chain: Chain) => (header ? every(chain, header, notes).elements.flatMap(addressOf) : []);
  const from = header ? senderOf(header, notes) : unrecognised;
  const [to, cc] = [people(at.to), people(at.cc)];
  const replyTo = people(at.replyTo)[0] ?? null;
  const title = header && first(at.subject, header, notes)?.element;
  const subject = title ? lineOf(title, '.voice, a') : '';
  const body = first(at.body, document, notes)?.element ?? null;
  const message: SiteMessage = {
    ids: key ? [weakId(key)] : [],
    from,
    to: distinct(to),
    cc: distinct(cc),
    replyTo: replyTo && !(from.is === 'found' && same(replyTo.address, from.value.address)) ? replyTo : null,
    via: false,
    subject,
    time: timeIn(
      header ? at.date.rungs.flatMap((rung) => [...header.querySelectorAll(rung)]) : [],
      top,
      state.dayFirst,
    ),
    text: body ? found(() => messageText(body, roundcubeQuoted)) : unrecognised,
    answered: state.answered,
    attachments: first(at.attachment, document, notes) !== null,
    collapsed: false,
    url: '',
  };
  const writer = from.is === 'found' ? [from.value] : [];
  const offered = message.replyTo
    ? [{ ...message.replyTo, role: 'reply-to' as const, phones: [], company: '', rank: 0.5 }]
    : [];
  if (message.time.is !== 'found') notes.missing.add(at.date.means);
  return {
    view: 'conversation',
    conversation: absent,
    subject: subject ? found(subject) : absent,
    messages: [message],
    people: [...peopleOf(writer, own, 'from', [...to, ...cc]), ...offered],
    health: healthOf(
      notes,
      [
        [at.ownLink.means, key !== null],
        [at.from.means, from.is !== 'unrecognised'],
        [at.body.means, body !== null],
      ],
      document.body,
    ),
  };
}

/** One sender, from the row of the headers' table; link and title must name the same address. */
function senderOf(header: Element, notes: Notes): Field<PageAddress> {
  const cell = header.querySelector('td.header.from');
  // What is no valid address is shown without a link ("undisclosed", a mail system's own name).
  if (cell && !cell.querySelector('a') && cell.textContent) return absent;
  const { elements, rung } = every(at.from, header, notes);
  const list = elements.flatMap(addressOf);
  const [only] = list;
  return only && list.length === 1 ? found(only, rung) : unrecognised;
}

/** From a `rcmContactAddress`: the title is the address, and in messages the link is, too. */
export function addressOf(element: Element): PageAddress[] {
  const title = asAddress(element.getAttribute('title'));
  const href = element.getAttribute('href') ?? '';
  const link = /^mailto:/i.test(href) ? asAddress(href) : '';
  const address = title || link;
  if (!address || (title && link && !same(title, link))) return [];
  return [person((element.textContent ?? '').replace(`<${address}>`, ''), address)];
}

/** The first of the shown dates that can be read in one way only. */
export function timeIn(elements: Element[], top: Document, dayFirst: boolean | null): Field<PageTime> {
  const loadedAt = top.defaultView?.performance?.timeOrigin ?? 0;
  const hints = { now: Date.now(), loadedAt, language: top.documentElement.lang || 'en', dayFirst };
  for (const [index, element] of elements.entries()) {
    const time = pageTime(element.textContent ?? '', hints);
    if (time) return found(time, index + 1);
  }
  return elements.length > 0 ? unrecognised : absent;
}
