import type { Field, PageAddress } from '@/lib/model/reading';
import { addressesIn, cleanName, distinct, person } from './address';
import type { Site, SiteDraft, SiteMessage, SiteReading, Steps } from './contract';
import { innerDocument } from './frames';
import { healthOf, unsupported } from './health';
import { lineOf, messageText, ownText } from './own-text';
import { pageTime } from './page-time';
import { asPerson, peopleOf } from './people';
import { absent, type Chain, every, first, found, type Notes, newNotes, unrecognised } from './rungs';
import { each } from './steps';
import { isShown, largestShown } from './visible';

/** Where a site shows an open conversation and drafts. */
export interface ThreadTable extends Record<string, Chain> {
  /** What holds the conversation that is open; several may be in the tree. */
  pane: Chain;
  subject: Chain;
  message: Chain;
  /** Of a message: the text, or the frame that holds it. A message without one is collapsed. */
  body: Chain;
  sender: Chain;
  recipients: Chain;
  time: Chain;
  /** Rows of a list: whom they name. */
  rowPerson: Chain;
  editor: Chain;
  draftRoot: Chain;
  draftTo: Chain;
  draftSubject: Chain;
}

export interface ThreadSite {
  id: string;
  table: ThreadTable;
  /** Selects what in a text is quoted or a signature. */
  quoted: string;
  /** The site's own id of the conversation that an address names; empty where it names none, or none that lasts. */
  conversationAt(location: Location): string;
  /** Parts of the conversation that went to nobody outside (notes between colleagues). */
  internal?: string;
  /** Of a message: the sender's name, where it stands beside the address. */
  senderName?: string;
  /** Texts stand in frames. */
  frames?: boolean;
}

/**
 * A site whose open conversation is read message by message. Addresses come from where the site writes them; a sender
 * without one is named and nobody. Such sites say neither whose account it is nor, as a rule, ids of messages.
 */
export function threadSite(site: ThreadSite): Site {
  const { id, table, quoted, conversationAt } = site;
  const recordOf = (document: Document) => {
    const pane = paneOf(document, table);
    const heading = pane && first(table.subject, pane, newNotes())?.element;
    return heading ? heldBy(heading) : '';
  };
  return {
    id,
    identity: (document) => [document.location.pathname, document.location.hash, recordOf(document)].join(' '),
    record: recordOf,
    *read(document) {
      const drafts = draftsOf(document, table, quoted);
      const base = { account: absent, conversation: absent, subject: absent, people: [], messages: [], drafts };
      const pane = paneOf(document, table);
      if (pane) return { ...base, ...(yield* readPane(pane, document, site)) };
      const rows = every(table.rowPerson, document, newNotes()).elements.filter(isShown);
      const named = (yield* each(rows, peopleIn)).flat();
      if (named.length > 0) {
        return {
          ...base,
          view: 'list',
          people: peopleOf(named, '', 'mention'),
          health: healthOf(newNotes(), [], null),
        };
      }
      if (drafts.length === 0) return { ...base, view: 'other', health: unsupported };
      return { ...base, view: 'compose', health: healthOf(newNotes(), [], null) };
    },
    editor(root) {
      const element = every(table.editor, root, newNotes()).elements.find(isShown);
      return element ? { element, quoted } : null;
    },
    ...(site.frames ? { frames: (document: Document) => framesIn(document, table) } : {}),
    url: ({ location }) => location.origin + location.pathname + (conversationAt(location) ? location.hash : ''),
  };
}

function* readPane(
  pane: Element,
  document: Document,
  site: ThreadSite,
): Steps<Omit<SiteReading, 'account' | 'drafts'>> {
  const { table, conversationAt, internal } = site;
  const notes = newNotes();
  const conversation = conversationAt(document.location);
  const heading = first(table.subject, pane, notes)?.element;
  const subject = heading ? heldBy(heading) : '';
  const parts = every(table.message, pane, notes).elements.filter(
    (element) => isShown(element) && !(internal && element.querySelector(internal)),
  );
  const messages = yield* each(parts, (element) => readMessage(element, subject, site, notes));
  const opened = messages.filter(({ collapsed }) => !collapsed);
  const wrote = messages.flatMap(({ from }) => (from.is === 'found' ? [from.value] : []));
  if (wrote.some(({ address }) => address === '')) notes.missing.add('address of the sender');
  if (messages.some(({ time }) => time.is !== 'found')) notes.missing.add(table.time.means);
  const names = new Set(wrote.flatMap(({ name, address }) => (address === '' ? [name] : [])));
  return {
    view: 'conversation',
    conversation: conversation ? found(conversation) : absent,
    subject: subject ? found(subject) : unrecognised,
    messages,
    people: [
      ...peopleOf(
        wrote,
        '',
        'from',
        messages.flatMap(({ to }) => to),
      ),
      ...[...names].map((name) => asPerson({ name, address: '' }, 'from', 0.5)),
    ],
    health: healthOf(
      notes,
      [
        ['message', messages.length > 0],
        ['sender', opened.every(({ from }) => from.is === 'found')],
      ],
      pane,
    ),
  };
}

function readMessage(element: Element, subject: string, site: ThreadSite, notes: Notes): SiteMessage {
  const { table, quoted } = site;
  const body = first(table.body, element, newNotes())?.element ?? null;
  const shown = body !== null && isShown(body);
  const text = shown ? textIn(body) : null;
  return {
    ids: [],
    from: senderOf(element, body, site, notes),
    to: distinct(every(table.recipients, element, newNotes()).elements.flatMap(peopleIn)),
    cc: [],
    replyTo: null,
    via: false,
    subject,
    time: timeOf(element, table),
    text: text ? found(() => messageText(text, quoted)) : shown ? unrecognised : absent,
    answered: false,
    attachments: false,
    collapsed: !shown,
    url: '',
  };
}

/** Never from inside the text: its author could write the same markup there. */
function senderOf(element: Element, body: Element | null, site: ThreadSite, notes: Notes): Field<PageAddress> {
  const { elements, rung } = every(site.table.sender, element, notes);
  const isOwn = (one: Element) => !body?.contains(one);
  const own = elements.filter(isOwn);
  const named = distinct(own.flatMap(peopleIn));
  if (named.length > 1) return unrecognised;
  const [only] = named;
  if (only) {
    const beside = site.senderName ? [...element.querySelectorAll(site.senderName)].find(isOwn) : undefined;
    return found(only.name || !beside ? only : person(lineOf(beside), only.address), rung);
  }
  const name = own.map((one) => cleanName(lineOf(one))).find(Boolean);
  return name ? found({ name, address: '' }, rung) : unrecognised;
}

/** The addresses that an element writes, in its own words or those beside it, with the name that stands there. */
function peopleIn(element: Element): PageAddress[] {
  const words = ['title', 'href', 'data-email', 'aria-label'].map((name) => element.getAttribute(name) ?? '');
  const shown = lineOf(element);
  const addresses = [...new Set(addressesIn([...words, shown].join(' ').replace(/mailto:/gi, ' ')))];
  if (addresses.length !== 1) return addresses.map((address) => person('', address));
  return addresses.map((address) => person(shown.replace(address, '').replace(/[<>()[\]]/g, ''), address));
}

/** Machine-readable where the page has it; else in the page's words, to the minute and without a zone. */
function timeOf(element: Element, table: ThreadTable): SiteMessage['time'] {
  const at = first(table.time, element, newNotes())?.element;
  if (!at) return absent;
  const machine = at.getAttribute('datetime') ?? '';
  const exact = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.test(machine) ? Date.parse(machine) : Number.NaN;
  if (Number.isFinite(exact)) return found({ at: exact, precision: 'ms', zone: 'known' });
  const language = at.ownerDocument.documentElement.lang;
  const hints = { now: Date.now(), loadedAt: performance.timeOrigin, language, dayFirst: null };
  const time = [at.getAttribute('title'), lineOf(at)].map((words) => pageTime(words ?? '', hints)).find(Boolean);
  return time ? found(time) : unrecognised;
}

function draftsOf(document: Document, table: ThreadTable, quoted: string): SiteDraft[] {
  const editors = every(table.editor, document, newNotes()).elements.filter(isShown);
  return editors.flatMap((editor) => {
    const root = table.draftRoot.rungs.map((selector) => editor.closest(selector)).find(Boolean);
    if (!root) return [];
    const box = first(table.draftSubject, root, newNotes())?.element;
    return [
      {
        root,
        to: distinct(
          every(table.draftTo, root, newNotes())
            .elements.filter((one) => !editor.contains(one))
            .flatMap(peopleIn),
        ),
        cc: [],
        subject: box ? heldBy(box) : '',
        text: 'value' in editor ? String(editor.value) : ownText(editor, quoted),
        attachments: null,
        quoted: '',
        reply: every(table.pane, document, newNotes()).elements.some((pane) => pane.contains(editor)),
      },
    ];
  });
}

function paneOf(document: Document, table: ThreadTable): Element | null {
  return largestShown(every(table.pane, document, newNotes()).elements);
}

/** Where the text of a message is: the element itself, or the body of its frame. */
function textIn(body: Element): Element | null {
  return body.localName === 'iframe' ? (innerDocument(body)?.body ?? null) : body;
}

function framesIn(document: Document, table: ThreadTable): Document[] {
  const frames = every(table.body, document, newNotes()).elements.filter(({ localName }) => localName === 'iframe');
  return frames.flatMap((frame) => innerDocument(frame) ?? []);
}

/** Of a field its value, else its text. */
function heldBy(element: Element): string {
  const value = 'value' in element && typeof element.value === 'string' ? element.value : lineOf(element);
  return value.replace(/\s+/g, ' ').trim().slice(0, 500);
}
