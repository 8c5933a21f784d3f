import type { Field, PageAddress } from '@/lib/model/reading';
import { asAddress, cleanName, distinct, person } from './address';
import type { SiteMessage, SiteReading, Steps } from './contract';
import { labelKind } from './generic-labels';
import { healthOf } from './health';
import { intercomSelectors as at } from './intercom-selectors';
import { lineOf, messageText } from './own-text';
import { asPerson } from './people';
import { absent, every, first, found, type Notes, newNotes, unrecognised } from './rungs';
import { each } from './steps';
import { isShown } from './visible';

export const intercomQuoted = 'blockquote, [class*="gmail_quote"], [class*="signature"]';

/**
 * An open conversation. A part says whether a colleague wrote it, and by name; that the customer did, only where it is
 * marked so. The customer's address stands in the details beside, if anywhere. Notes between colleagues are left out.
 */
export function* readConversation(pane: Element, conversation: string): Steps<Omit<SiteReading, 'account' | 'drafts'>> {
  const notes = newNotes();
  const subject = subjectIn(pane, notes);
  const customer = customerBeside(pane);
  const parts = partsIn(pane, notes).filter((part) => isShown(part) && !isIn(part, at.note));
  const messages = yield* each(parts, (part) => readPart(part, subject, customer, notes));
  if (!customer) notes.missing.add('address of the customer');
  if (messages.some(({ from }) => from.is !== 'found')) notes.missing.add('sender');
  if (messages.some(({ time }) => time.is !== 'found')) notes.missing.add(at.time.means);
  return {
    view: 'conversation',
    conversation: conversation ? found(conversation) : absent,
    subject: subject ? found(subject) : unrecognised,
    messages,
    people: customer ? [asPerson(customer, 'from', 0.9)] : [],
    health: healthOf(notes, [[at.message.means, messages.length > 0]], pane),
  };
}

export function subjectIn(pane: Element, notes: Notes): string {
  const heading = first(at.subject, pane, notes)?.element;
  return heading ? lineOf(heading).slice(0, 500) : '';
}

/** In the page itself, or in the part of it that has a root of its own. */
function partsIn(pane: Element, notes: Notes): Element[] {
  const host = first(at.host, pane, newNotes())?.element ?? first(at.host, pane.ownerDocument, newNotes())?.element;
  const inside = every(at.message, pane, newNotes()).elements;
  return inside.length > 0 || !host?.shadowRoot
    ? every(at.message, pane, notes).elements
    : every(at.message, host.shadowRoot, notes).elements;
}

function readPart(part: Element, subject: string, customer: PageAddress | null, notes: Notes): SiteMessage {
  const body = first(at.body, part, notes)?.element ?? null;
  const shown = body !== null && isShown(body);
  return {
    ids: [],
    from: senderOf(part, body, customer, notes),
    to: [],
    cc: [],
    replyTo: null,
    via: false,
    subject,
    time: timeOf(part, body),
    text: shown ? found(() => messageText(body, intercomQuoted)) : absent,
    answered: false,
    attachments: false,
    collapsed: !shown,
    url: '',
  };
}

/** Never from inside the text: its author could write the same there. Both marks at once are none. */
function senderOf(part: Element, body: Element | null, customer: PageAddress | null, notes: Notes): Field<PageAddress> {
  const { elements, rung } = every(at.colleague, part, notes);
  const colleagues = elements.filter((one) => !body?.contains(one));
  const isCustomers = isIn(part, at.customer, body);
  if (isCustomers) return customer && colleagues.length === 0 ? found(customer) : unrecognised;
  const name = rung === 1 ? cleanName(colleagues[0] ? lineOf(colleagues[0]) : '') : '';
  return name ? found({ name, address: '' }, rung) : unrecognised;
}

/** The one address that the details beside a conversation label as one; two are nobody's. */
function customerBeside(pane: Element): PageAddress | null {
  const details = every(at.details, pane.ownerDocument, newNotes()).elements.filter(isShown);
  const written = details.flatMap((one) => [...one.querySelectorAll('*')]).filter((one) => one.childElementCount === 0);
  const addresses = written.flatMap((one) => {
    const address = asAddress(one.textContent);
    return address && isShown(one) && labelKind(one) === 'mail' ? [person('', address)] : [];
  });
  const [only, other] = distinct(addresses);
  return only && !other ? only : null;
}

function timeOf(part: Element, body: Element | null): SiteMessage['time'] {
  const time = every(at.time, part, newNotes()).elements.find((one) => !body?.contains(one));
  const machine = time?.getAttribute('datetime') ?? '';
  const exact = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.test(machine) ? Date.parse(machine) : Number.NaN;
  if (Number.isFinite(exact)) return found({ at: exact, precision: 'ms', zone: 'known' });
  return time ? unrecognised : absent;
}

function isIn(part: Element, { rungs }: { rungs: readonly string[] }, body: Element | null = null): boolean {
  return rungs.some(
    (selector) => part.matches(selector) || [...part.querySelectorAll(selector)].some((one) => !body?.contains(one)),
  );
}
