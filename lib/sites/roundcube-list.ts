import type { Field, PageAddress } from '@/lib/model/reading';
import { distinct } from './address';
import type { SiteMessage, SiteReading, Steps } from './contract';
import { healthOf } from './health';
import { lineOf } from './own-text';
import { peopleOf } from './people';
import { addressOf, keyIn, type MessageKey, timeIn, weakId } from './roundcube-message';
import { roundcubeSelectors as at } from './roundcube-selectors';
import { stateOf } from './roundcube-state';
import { absent, every, first, found, type Notes, unrecognised } from './rungs';
import { each } from './steps';

type Part = Omit<SiteReading, 'account' | 'drafts'>;
type Shows = 'from' | 'to' | null;

/** A folder or a search: one message per row. */
export function* readList(document: Document, own: string, notes: Notes): Steps<Part> {
  const list = first(at.list, document, notes)?.element ?? null;
  const rows = list ? every(at.row, list, notes).elements : [];
  const state = stateOf(document);
  const column = list ? columnShows(list, state.labels, notes) : null;
  const folders = every(at.folder, document, notes).elements;
  const context = { column, folders, own, dayFirst: state.dayFirst };
  const read = (yield* each(rows, (row) => readRow(row, context, notes))).filter((message) => message !== null);
  const good = read.filter(({ ids, from, to }) => ids.length > 0 && (from.is === 'found' || to.length > 0)).length;
  return {
    view: 'list',
    conversation: absent,
    subject: absent,
    messages: read,
    people: peopleOf(
      read.flatMap(({ from, to }) => [...(from.is === 'found' ? [from.value] : []), ...to]),
      own,
      'mention',
    ),
    health: healthOf(
      notes,
      [
        [at.list.means, list !== null],
        [at.rowPerson.means, good >= 0.9 * read.length],
      ],
      list ?? document.body,
    ),
  };
}

interface Context {
  column: Shows;
  folders: Element[];
  own: string;
  dayFirst: boolean | null;
}

/** Null for a draft, which is no message yet. */
function readRow(row: Element, context: Context, notes: Notes): SiteMessage | null {
  const { column, folders, own } = context;
  const document = row.ownerDocument;
  if (row.querySelector('a[href*="_draft_uid="]')) return null;
  const href = first(at.rowLink, row, notes)?.element.getAttribute('href') ?? '';
  const key = keyIn(href);
  const { elements: shownPeople, rung } = every(at.rowPerson, row, notes);
  const people = distinct(shownPeople.flatMap(addressOf));
  const shows = rung === 2 ? 'from' : rowShows(key, column, folders, notes);
  const subject = first(at.rowSubject, row, notes)?.element;
  return {
    ids: key ? [weakId(key)] : [],
    from: senderOf(shows, people, own),
    to: shows === 'to' ? people : [],
    cc: [],
    replyTo: null,
    via: false,
    subject: subject ? lineOf(subject) : '',
    time: timeIn(every(at.rowDate, row, notes).elements, document, context.dayFirst),
    text: absent,
    answered: first(at.rowAnswered, row, notes) !== null,
    attachments: first(at.rowAttachment, row, notes) !== null,
    collapsed: true,
    url: key ? new URL(href, document.location.href).href : '',
  };
}

function senderOf(shows: Shows, people: PageAddress[], own: string): Field<PageAddress> {
  const [only] = people;
  if (shows === 'from' && only && people.length === 1) return found(only);
  if (shows === 'to' && own) return found({ name: '', address: own });
  return unrecognised;
}

/** What the column of people holds: its heading against the page's own words for "From" and "To". */
function columnShows(list: Element, { from, to }: { from: string; to: string }, notes: Notes): Shows {
  const heading = first(at.column, list, notes)?.element.textContent?.trim() ?? '';
  if (heading === '' || from === to) return null;
  return heading === from ? 'from' : heading === to ? 'to' : null;
}

/**
 * The heading and the folder are two witnesses: where both speak they must agree. A search over several folders (its
 * uids end in the folder's name) has the heading alone.
 */
function rowShows(key: MessageKey | null, column: Shows, folders: Element[], notes: Notes): Shows {
  const search = key?.uid.includes('-') ?? false;
  const folder = key && !search ? folderShows(key.mailbox, folders) : null;
  if ((folder === null && !search) || column === null) notes.lower.add(at.column.means);
  if (folder && column && folder !== column) return null;
  return column ?? folder;
}

function folderShows(mailbox: string, folders: Element[]): Shows {
  const item = folders.find((link) => link.getAttribute('rel') === mailbox)?.parentElement;
  if (!item) return null;
  return item.matches('.sent, .drafts') ? 'to' : 'from';
}
