import type { Field, PageAddress } from '@/lib/model/reading';
import { addressesIn, distinct, person } from './address';
import type { SiteMessage, SiteReading, Steps } from './contract';
import { healthOf } from './health';
import { outlookSelectors as at } from './outlook-selectors';
import { peopleOf } from './people';
import { absent, every, first, found, type Notes, newNotes, unrecognised } from './rungs';
import { each } from './steps';
import { isShown } from './visible';

type Part = Omit<SiteReading, 'account' | 'drafts'>;

/**
 * The list of conversations. A row has no id of a message and its time in words of the page alone, so what it says is of
 * the conversation; its address is there for some senders only.
 */
export function* readList(rows: Element[], account: Field<string>, notes: Notes, document: Document): Steps<Part> {
  const own = account.is === 'found' ? account.value : '';
  const sent = /\/mail\/(?:\d+\/)?(?:sentitems|drafts)\b/i.test(document.location.pathname);
  const read = yield* each(rows, (row) => readRow(row, sent, own));
  return {
    view: 'list',
    conversation: absent,
    subject: absent,
    messages: read.map(({ message }) => message),
    people: peopleOf(
      read.flatMap(({ people }) => people),
      own,
      'mention',
    ),
    health: healthOf(
      notes,
      [
        ['list', rows.length > 0 || first(at.list, document, notes) !== null],
        ['signed-in address', own !== ''],
      ],
      rows[0] ?? null,
    ),
  };
}

/** The conversation that is open: the one row that is selected. Several ticked rows are none. */
export function openConversation(document: Document): string {
  const list = first(at.list, document, newNotes())?.element ?? document;
  const selected = [...list.querySelectorAll('[aria-selected="true"][data-convid]')].filter(isShown);
  return selected.length === 1 ? (selected[0]?.getAttribute('data-convid') ?? '') : '';
}

function readRow(row: Element, sent: boolean, own: string): { people: PageAddress[]; message: SiteMessage } {
  const people = distinct(
    every(at.rowSender, row, newNotes()).elements.flatMap((element) =>
      addressesIn(element.getAttribute('title') ?? '').map((address) => person(element.textContent, address)),
    ),
  );
  return {
    people,
    message: {
      ids: [],
      // Not everybody in a row has an address there: one address may be any of several people's. In Sent it is whom it
      // went to.
      from: sent && own ? found({ name: '', address: own }) : unrecognised,
      to: sent ? people : [],
      cc: [],
      replyTo: null,
      via: false,
      subject: '',
      time: absent,
      text: absent,
      answered: false,
      attachments: false,
      collapsed: true,
      url: '',
    },
  };
}
