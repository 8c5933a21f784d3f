import type { Field, PagePerson } from '@/lib/model/reading';
import { addressesIn, asAddress, distinct, same } from './address';
import type { Site, SiteMessage, SiteReading } from './contract';
import { shownFrames } from './frames';
import { editorOf, readDrafts, writtenIn } from './generic-drafts';
import { eventsIn } from './generic-events';
import { readMessages } from './generic-messages';
import { readPeople } from './generic-people';
import { genericSelectors as at } from './generic-selectors';
import { healthOf } from './health';
import { lineOf } from './own-text';
import { peopleOf } from './people';
import { absent, first, found, type Notes, newNotes, noted, unrecognised } from './rungs';
import { type Item, itemsIn, itemsOf, textOf } from './schema-items';

/** Any page: what it marks up as messages or people, its mail and telephone links, addresses in its text. */
export const anyPage: Site = {
  id: 'generic',
  identity: ({ location, title }) =>
    [location.pathname, location.search, location.hash, title.replace(/\d+/g, '')].join(' '),
  read(document): SiteReading {
    const notes = newNotes();
    const items = itemsIn(document);
    const account = ownAddress(document, items, notes);
    const own = account.is === 'found' ? account.value : '';
    const composed = readDrafts(document, own, notes);
    const drafts = [...composed, ...writtenIn(document, composed)];
    const marked = readMessages(items, document);
    if (marked.messages.length > 0) return withMessages(marked, account, own, drafts, notes);
    const people = readPeople([document, ...readable(document)], items, own);
    const title = first(at.title, document, notes)?.element;
    const subject = title ? lineOf(title) : '';
    return {
      view: isRecord(people) ? 'record' : composed.length > 0 ? 'compose' : 'other',
      account,
      conversation: absent,
      subject: subject ? found(subject) : absent,
      people: isRecord(people) ? people.map((one, index) => (index === 0 ? { ...one, role: 'record' } : one)) : people,
      messages: [],
      drafts,
      health: healthOf(newNotes(), [], null),
    };
  },
  editor: editorOf,
  frames: shownFrames,
};

/** Any page, and the meetings that it marks up. Among messages there are none: a mail could bring markup of its own. */
export const generic: Site = {
  ...anyPage,
  read(document) {
    const whole = anyPage.read(document);
    const events = whole.messages.length > 0 ? [] : eventsIn(document);
    return events.length > 0 ? { ...whole, events } : whole;
  },
};

/** Frames in which nobody writes. */
function readable(document: Document): Document[] {
  return shownFrames(document).filter(
    ({ designMode, body }) => designMode !== 'on' && !body.matches('[contenteditable]'),
  );
}

function withMessages(
  { messages, conversation }: { messages: SiteMessage[]; conversation: string },
  account: Field<string>,
  own: string,
  drafts: SiteReading['drafts'],
  notes: Notes,
): SiteReading {
  const [newest] = messages.toSorted((a, b) => timeOf(b) - timeOf(a));
  const writers = messages.toSorted((a, b) => timeOf(a) - timeOf(b));
  const open = messages.some(({ text }) => text.is === 'found');
  if (messages.some(({ from }) => from.is !== 'found')) notes.missing.add('sender');
  if (messages.some(({ time }) => time.is !== 'found')) notes.missing.add('date');
  if (messages.some(({ ids }) => ids.length === 0)) notes.missing.add('message id');
  return {
    view: open ? 'conversation' : 'list',
    account,
    conversation: open && conversation ? found(conversation) : absent,
    subject: open && newest?.subject ? found(newest.subject) : absent,
    people: peopleOf(
      writers.flatMap(({ from }) => (from.is === 'found' ? [from.value] : [])),
      own,
      open ? 'from' : 'mention',
      open ? messages.flatMap(({ to, cc }) => [...to, ...cc]) : [],
    ),
    messages,
    drafts,
    health: healthOf(notes, [], null),
  };
}

function timeOf({ time }: SiteMessage): number {
  return time.is === 'found' ? time.value.at : 0;
}

/** One person stands out: marked up, named in a field or by the title, and nobody else is near in rank. */
function isRecord([best, second]: PagePerson[]): boolean {
  return best !== undefined && best.rank >= 0.6 && (second === undefined || second.rank < best.rank - 0.15);
}

/** Told apart only where the page says so itself; two different answers are none. */
function ownAddress(document: Document, items: Item[], notes: Notes): Field<string> {
  const accountable = items
    .flatMap((item) => itemsOf(item, 'accountablePerson'))
    .map((item) => asAddress(textOf(item, 'email')));
  const written = items.map((item) => asAddress(textOf(item, 'accountablePerson')));
  const rungs = [[...accountable, ...written], ...at.account.rungs.map((selector) => labelled(document, selector))];
  for (const [index, list] of rungs.entries()) {
    const addresses = distinct(list.filter(Boolean).map((address) => ({ name: '', address })));
    const [only] = addresses;
    if (only && addresses.every(({ address }) => same(address, only.address))) {
      return found(only.address, noted(at.account, Math.max(1, index), notes));
    }
    if (addresses.length > 1) return unrecognised;
  }
  return absent;
}

function labelled(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const words = ['content', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '').join(' ');
    return [...addressesIn(words), asAddress(element.getAttribute('rel') ? element.getAttribute('href') : '')].slice(
      0,
      1,
    );
  });
}
