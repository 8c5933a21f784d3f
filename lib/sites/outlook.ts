import type { Field } from '@/lib/model/reading';
import { addressesIn, distinct } from './address';
import type { Site } from './contract';
import { healthOf, unsupported } from './health';
import { isCalendar, openEvent, readCalendar } from './outlook-calendar';
import { editorOf, readDrafts } from './outlook-drafts';
import { openConversation, readList } from './outlook-list';
import { outlookSelectors as at } from './outlook-selectors';
import { readThread } from './outlook-thread';
import { absent, every, first, found, type Notes, newNotes, noted, unrecognised } from './rungs';
import { isShown } from './visible';

/**
 * Outlook on the web: the list, an open conversation beside it or alone, drafts in their window or in the conversation; of
 * its calendar, to which one goes without leaving the page, the event that is open.
 */
export const outlook: Site = {
  id: 'outlook',
  identity: (document) => [document.location.pathname, recordOf(document)].join(' '),
  record: recordOf,
  *read(document) {
    const notes = newNotes();
    const account = ownAddress(document, notes);
    const own = account.is === 'found' ? account.value : '';
    if (isCalendar(document)) {
      if (own === '') notes.missing.add(at.account.means);
      return { account, drafts: [], ...readCalendar(document, notes) };
    }
    const drafts = readDrafts(document, own, notes);
    const pane = every(at.pane, document, newNotes()).elements.find(isShown) ?? null;
    // A heading or a date in the pane without any text is a conversation that is not understood, not the list beside it.
    if (pane && [at.body, at.subject, at.time].some((chain) => first(chain, pane, newNotes()))) {
      return { account, drafts, ...(yield* readThread(pane, openConversation(document), account, notes)) };
    }
    const rows = every(at.row, document, newNotes()).elements.filter(isShown);
    if (rows.length > 0 || first(at.list, document, newNotes())) {
      return { account, drafts, ...(yield* readList(rows, account, notes, document)) };
    }
    const base = { account, drafts, conversation: absent, subject: absent, people: [], messages: [] };
    if (drafts.length === 0) return { ...base, view: 'other', health: unsupported };
    return { ...base, view: 'compose', health: healthOf(notes, [[at.account.means, own !== '']], document.body) };
  },
  editor: editorOf,
  url: ({ location }) => location.origin + location.pathname,
  attributes: ['data-convid'],
};

/** The address changes before the pane does, and not at all when a conversation of the list is opened. */
function recordOf(document: Document): string {
  if (isCalendar(document)) return openEvent(document);
  const subject = first(at.subject, document, newNotes())?.element.textContent ?? '';
  return `${openConversation(document)} ${subject.trim()}`;
}

/** From the root of the mailbox, else from the account menu, which fills once it was opened. */
function ownAddress(document: Document, notes: Notes): Field<string> {
  for (const [index, selector] of at.account.rungs.entries()) {
    const named = [...document.querySelectorAll(selector)].flatMap((element) => {
      const words = ['data-folder-name', 'title'].map((name) => element.getAttribute(name) ?? '').join(' ');
      return addressesIn(index === 0 ? words : (element.textContent ?? '')).slice(0, 1);
    });
    const addresses = distinct(named.map((address) => ({ name: '', address })));
    const [only] = addresses;
    if (addresses.length > 1) return unrecognised;
    if (only) return found(only.address, noted(at.account, index + 1, notes));
  }
  return unrecognised;
}
