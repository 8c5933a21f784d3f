import type { Field, PageAddress } from '@/lib/model/reading';
import { asAddress, distinct, person, same } from './address';
import type { SiteMessage, SiteReading, Steps } from './contract';
import { fromLog, hexId, timeOf } from './gmail-ids';
import { gmailSelectors as at } from './gmail-selectors';
import { healthOf } from './health';
import { lineOf } from './own-text';
import { peopleOf } from './people';
import { absent, every, first, found, type Notes, unrecognised } from './rungs';
import { each } from './steps';
import { isShown } from './visible';

type Part = Omit<SiteReading, 'account' | 'drafts'>;

/** A list of conversations: one message per row, the last of that conversation, as far as the row tells. */
export function* readList(view: Element, rows: Element[], account: Field<string>, notes: Notes): Steps<Part> {
  const own = account.is === 'found' ? account.value : '';
  const folder = /^#(\w+)/.exec(view.ownerDocument.location.hash)?.[1] ?? 'inbox';
  const read = yield* each(rows.filter(isShown), (row) => readRow(row, folder, own, notes));
  const good = read.filter(({ threadId, people }) => threadId !== '' && people.length > 0).length;
  const messages = folder === 'drafts' ? [] : read.map(({ message }) => message);
  return {
    view: 'list',
    conversation: absent,
    subject: absent,
    messages,
    people: peopleOf(
      read.flatMap(({ people }) => people),
      own,
      'mention',
    ),
    health: healthOf(
      notes,
      [
        ['rows', good >= 0.9 * read.length],
        ['signed-in address', own !== ''],
      ],
      read.length > 0 ? (rows[0] ?? null) : view,
    ),
  };
}

function readRow(row: Element, folder: string, own: string, notes: Notes) {
  const thread = first(at.rowThread, row, notes)?.element;
  const threadId =
    hexId(thread?.getAttribute('data-legacy-thread-id')) ||
    hexId(thread?.getAttribute('data-thread-id')) ||
    fromLog(row, 'thread-f');
  const last = first(at.rowLast, row, notes)?.element;
  const lastId = hexId(
    last?.getAttribute('data-legacy-last-non-draft-message-id') ?? last?.getAttribute('data-legacy-last-message-id'),
  );
  const cell = first(at.rowSenders, row, notes)?.element ?? null;
  const people = peopleIn(cell ?? row, notes);
  const shown = row.querySelector('td.xW span[title]')?.getAttribute('title') ?? null;
  const subject = first(at.rowSubject, row, notes)?.element;
  const message: SiteMessage = {
    ids: lastId ? [{ id: lastId, strong: true }] : [],
    ...direction(cell, people, folder, own),
    cc: [],
    replyTo: null,
    via: false,
    subject: subject ? lineOf(subject) : '',
    time: timeOf(lastId, shown, Date.now()),
    text: absent,
    answered: false,
    attachments: false,
    collapsed: true,
    url: threadId ? `${row.ownerDocument.location.origin}${row.ownerDocument.location.pathname}#all/${threadId}` : '',
  };
  return { threadId, people, message };
}

/**
 * Who wrote the last message. A row shows the people of the conversation, not the last sender: it is certain only where
 * there is one of them and nothing else stands beside ("To: …", "Draft"). In Sent, people are recipients.
 */
function direction(cell: Element | null, people: PageAddress[], folder: string, own: string) {
  const others = people.filter(({ address }) => !same(address, own));
  if (folder === 'sent' || folder === 'scheduled') {
    return { from: own ? found({ name: '', address: own }) : unrecognised, to: others };
  }
  const [only] = people;
  const certain = cell !== null && only !== undefined && people.length === 1 && !hasOtherWords(cell);
  return { from: certain ? found(only) : unrecognised, to: [] };
}

/** Words in the cell outside of the names that carry an address, or a comma where one of them is gone. */
function hasOtherWords(cell: Element): boolean {
  const inNames = [...cell.querySelectorAll('[email]')].map((name) => name.textContent ?? '').join('');
  const letters = (text: string) => text.replace(/[^\p{L},;،、]/gu, '').length;
  return letters(cell.textContent ?? '') > letters(inNames);
}

function peopleIn(cell: Element, notes: Notes): PageAddress[] {
  const { elements } = every(at.rowSender, cell, notes);
  return distinct(
    elements.flatMap((element) => {
      const address = asAddress(element.getAttribute('email') ?? element.getAttribute('data-hovercard-id'));
      const name = element.getAttribute('name') ?? element.textContent;
      return address ? [person(name, address)] : [];
    }),
  );
}
