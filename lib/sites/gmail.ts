import type { Field } from '@/lib/model/reading';
import { addressesIn } from './address';
import type { Site } from './contract';
import { editorOf, readDrafts } from './gmail-drafts';
import { fromLog, hexId } from './gmail-ids';
import { readList } from './gmail-list';
import { gmailSelectors as at } from './gmail-selectors';
import { readThread } from './gmail-thread';
import { watchToast } from './gmail-toast';
import { signedIn } from './google-account';
import { healthOf, unsupported } from './health';
import { lastGone } from './last-gone';
import { absent, every, first, found, type Notes, newNotes, noted, unrecognised } from './rungs';
import { largestShown } from './visible';

/** Gmail: the list, an open conversation, drafts in a window or in the thread. */
export const gmail: Site = {
  id: 'gmail',
  identity(document) {
    const { pathname, hash } = document.location;
    return [pathname, hash.split('?')[0], shownRecord(document)].join(' ');
  },
  record: shownRecord,
  *read(document) {
    const notes = newNotes();
    const account = ownAddress(document, notes);
    const view = shownView(document, notes);
    const drafts = readDrafts(document, account.is === 'found' ? account.value : '', notes);
    if (!view) {
      const health =
        drafts.length > 0
          ? healthOf(notes, [], document.body)
          : healthOf(notes, [[at.view.means, false]], document.body);
      return { ...nothing, view: drafts.length > 0 ? 'compose' : 'other', account, drafts, health };
    }
    const heading = first(at.heading, view, notes);
    if (heading) return { account, drafts, ...(yield* readThread(view, heading.element, account, notes)) };
    const rows = every(at.row, view, notes).elements;
    if (rows.length > 0 || first(at.list, view, notes))
      return { account, drafts, ...(yield* readList(view, rows, account, notes)) };
    const thread = every(at.message, view, notes).elements.length > 0;
    if (thread) return { account, drafts, ...(yield* readThread(view, null, account, notes)) };
    return { ...nothing, account, drafts, health: unsupported };
  },
  editor: editorOf,
  url: ({ location }) => location.origin + location.pathname + location.hash.split('?')[0],
  attributes: ['email', 'data-legacy-message-id', 'data-legacy-thread-id'],
  watchDrafts: watchToast,
  guess: lastGone,
};

/** The thread that is open, or that none is. */
function shownRecord(document: Document): string {
  const view = shownView(document, newNotes());
  const heading = view && first(at.heading, view, newNotes())?.element;
  const thread =
    hexId(heading?.getAttribute('data-legacy-thread-id')) || (view && heading ? fromLog(view, 'thread-f') : '');
  return heading ? `thread ${thread}` : 'list';
}

const nothing = {
  view: 'other' as const,
  conversation: absent,
  subject: absent,
  people: [],
  messages: [],
};

function shownView(document: Document, notes: Notes): Element | null {
  return largestShown(every(at.view, document, notes).elements);
}

/** From the account menu's sign-out link, whose words are localised and whose address is not; else from the title. */
function ownAddress(document: Document, notes: Notes): Field<string> {
  const [only, other] = signedIn(every(at.signOut, document, notes).elements);
  if (only) return other ? unrecognised : found(only.address);
  // "Subject - me@mine.example - Gmail": a subject may hold an address too, and it comes first.
  const titled = addressesIn(document.title).at(-1);
  return titled ? found(titled, noted(at.signOut, 2, notes)) : unrecognised;
}
