import type { Field, PagePerson } from '@/lib/model/reading';
import { addressesIn, asAddress } from './address';
import type { Site, SiteMessage, SiteReading } from './contract';
import { readableRoots, shownRoots } from './frames';
import { withDoubts } from './generic-doubts';
import { editorOf, readDrafts, writtenIn } from './generic-drafts';
import { readMessages } from './generic-messages';
import { readPeople } from './generic-people';
import { genericSelectors as at } from './generic-selectors';
import { withThreads } from './generic-thread';
import { healthOf } from './health';
import { newestFirst } from './page-texts';
import { peopleOf } from './people';
import { absent, found, type Notes, newNotes, noted, unrecognised } from './rungs';
import { type Item, itemsIn, itemsOf, textOf } from './schema-items';

/** Any page: people that it marks up, mail and telephone links, addresses in its text, and drafts. */
export const anyPage: Site = {
  id: 'generic',
  identity: ({ location, title }) =>
    [location.pathname, location.search, location.hash, title.replace(/\d+/g, '')].join(' '),
  *read(document) {
    const items = itemsIn(document);
    const { account, own, composed, drafts } = sellersSide(document, items, newNotes());
    const { people, heading } = yield* readPeople(readableRoots(document), items, own);
    const isOne = isRecord(people);
    return {
      view: isOne ? 'record' : composed[0] ? 'compose' : 'other',
      account,
      conversation: absent,
      subject: heading ? found(heading) : absent,
      people: isOne ? people.map((one, index) => (index === 0 ? { ...one, role: 'record' } : one)) : people,
      messages: [],
      drafts,
      health: healthOf(newNotes(), [], null),
    };
  },
  loose: true,
  editor: editorOf,
  frames: shownRoots,
};

/** A page, with the messages that it marks up. */
export function withMarkedMessages(page: Site): Site {
  return {
    ...page,
    *read(document) {
      const items = itemsIn(document);
      const marked = yield* readMessages(items, document);
      if (!marked.messages[0]) return yield* page.read(document);
      const notes = newNotes();
      const { account, own, drafts } = sellersSide(document, items, notes);
      return withMessages(marked, account, own, drafts, notes);
    },
  };
}

/** Any page, with what there is no room for where pages are taught: messages, marked up or not. */
export const generic: Site = /* @__PURE__ */ withThreads(
  /* @__PURE__ */ withMarkedMessages(/* @__PURE__ */ withDoubts(anyPage)),
);

/** Who is signed in, and what is being written there. */
function sellersSide(document: Document, items: Item[], notes: Notes) {
  const account = ownAddress(document, items, notes);
  const own = account.is === 'found' ? account.value : '';
  const composed = readDrafts(document, own, notes);
  return { account, own, composed, drafts: [...composed, ...writtenIn(document, composed)] };
}

function withMessages(
  { messages, conversation }: { messages: SiteMessage[]; conversation: string },
  account: Field<string>,
  own: string,
  drafts: SiteReading['drafts'],
  notes: Notes,
): SiteReading {
  const inTime = newestFirst(messages)
    .reverse()
    .flatMap((index) => messages[index] ?? []);
  const newest = inTime.at(-1);
  const open = messages.some(({ text }) => text.is === 'found');
  for (const { from, time, ids } of messages) {
    if (from.is !== 'found') notes.missing.add('sender');
    if (time.is !== 'found') notes.missing.add('date');
    if (ids.length === 0) notes.missing.add('message id');
  }
  return {
    view: open ? 'conversation' : 'list',
    account,
    conversation: open && conversation ? found(conversation) : absent,
    subject: open && newest?.subject ? found(newest.subject) : absent,
    people: peopleOf(
      inTime.flatMap(({ from }) => (from.is === 'found' ? [from.value] : [])),
      own,
      open ? 'from' : 'mention',
      open ? messages.flatMap(({ to, cc }) => [...to, ...cc]) : [],
    ),
    messages,
    drafts,
    health: healthOf(notes, [], null),
  };
}

/** One person stands out: marked up, named in a field or by the title, and nobody else is near in rank. */
function isRecord([best, second]: PagePerson[]): boolean {
  return !!best && best.rank >= 0.6 && (!second || second.rank < best.rank - 0.15);
}

/** Told apart only where the page says so itself; two different answers are none. */
function ownAddress(document: Document, items: Item[], notes: Notes): Field<string> {
  const accountable = items.flatMap((item) =>
    [textOf(item, 'accountablePerson'), ...itemsOf(item, 'accountablePerson').map((one) => textOf(one, 'email'))].map(
      asAddress,
    ),
  );
  const rungs = [accountable, ...at.account.rungs.map((selector) => labelled(document, selector))];
  for (const [index, list] of rungs.entries()) {
    const [only, other] = new Set(list.filter(Boolean).map((address) => address.toLowerCase()));
    if (other) return unrecognised;
    if (only) return found(only, noted(at.account, Math.max(1, index), notes));
  }
  return absent;
}

function labelled(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const words = ['content', 'aria-label', 'title'].map((name) => element.getAttribute(name)).join(' ');
    return [...addressesIn(words), asAddress(element.getAttribute('rel') ? element.getAttribute('href') : '')].slice(
      0,
      1,
    );
  });
}
