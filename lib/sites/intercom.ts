import type { Health } from '@/lib/model/reading';
import type { Site } from './contract';
import { recordSite } from './crm-record';
import { healthOf, unsupported } from './health';
import { intercomSelectors as at, intercomContact } from './intercom-selectors';
import { intercomQuoted, readConversation, subjectIn } from './intercom-thread';
import { ownText } from './own-text';
import { absent, every, first, newNotes } from './rungs';
import { isShown, largestShown } from './visible';

/** Intercom's inbox, a conversation at a time, and the page of a contact. */
export const intercom: Site = {
  id: 'intercom',
  identity: (document) => [document.location.pathname, recordOf(document)].join(' '),
  record: recordOf,
  *read(document) {
    if (contactAt(document.location)) return yield* contact.read(document);
    const pane = paneOf(document);
    const drafts = pane ? draftsIn(pane) : [];
    const base = { account: absent, conversation: absent, subject: absent, people: [], messages: [], drafts };
    if (pane) return { ...base, ...(yield* readConversation(pane, conversationAt(document.location))) };
    return { ...base, view: 'other', health: healthWithout(document) };
  },
  editor(root) {
    if (contactAt(root.ownerDocument.location)) return contact.editor(root);
    const element = every(at.editor, root, newNotes()).elements.find(isShown);
    return element ? { element, quoted: intercomQuoted } : null;
  },
};

const contact = recordSite({
  id: 'intercom',
  table: intercomContact,
  loose: true,
  shownAt(location) {
    const id = contactAt(location);
    return id ? { is: 'person', id } : null;
  },
});

/** Workspace and contact, as the address names them. */
function contactAt({ pathname }: Location): string {
  const [, workspace = '', id = ''] = /^\/a\/apps\/(\w+)\/users\/([\w-]+)/.exec(pathname) ?? [];
  return id && `${workspace}/${id}`;
}

function conversationAt({ pathname }: Location): string {
  return /^\/a\/(?:inbox|apps)\/.*\/conversations?\/(\d+)/.exec(pathname)?.[1] ?? '';
}

/** A conversation that the address names and the page does not show is not recognised. */
function healthWithout(document: Document): Health {
  if (!conversationAt(document.location)) return unsupported;
  return healthOf(newNotes(), [[at.pane.means, false]], document.body);
}

function recordOf(document: Document): string {
  if (contactAt(document.location)) return contact.record?.(document) ?? '';
  const pane = paneOf(document);
  return pane ? subjectIn(pane, newNotes()) : '';
}

function paneOf(document: Document): Element | null {
  return largestShown(every(at.pane, document, newNotes()).elements);
}

/** The answer that is being written; to whom, the page does not say in so many words. */
function draftsIn(pane: Element) {
  const editor = first(at.editor, pane, newNotes())?.element;
  if (!editor || !isShown(editor)) return [];
  const text = ownText(editor, intercomQuoted);
  return [{ root: pane, to: [], cc: [], subject: '', text, attachments: null, quoted: '', reply: true }];
}
