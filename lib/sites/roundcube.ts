import type { Field } from '@/lib/model/reading';
import { addressesIn, asAddress, same } from './address';
import type { Site } from './contract';
import { innerDocument } from './frames';
import { healthOf, unsupported } from './health';
import { editorOf, readDraft, watchConfirmation } from './roundcube-draft';
import { readList } from './roundcube-list';
import { messageKey, readMessage } from './roundcube-message';
import { roundcubeSelectors as at } from './roundcube-selectors';
import { stateOf } from './roundcube-state';
import { absent, every, first, found, type Notes, newNotes, noted, unrecognised } from './rungs';
import { isShown } from './visible';

/** Roundcube: the list, a message beside it (its frame is read from the top), a message alone, the compose page. */
export const roundcube: Site = {
  id: 'roundcube',
  identity(document) {
    const preview = previewOf(document, newNotes());
    const key = messageKey(preview ?? document);
    return [viewOf(document), document.location.search, key?.mailbox, key?.uid].join(' ');
  },
  *read(document) {
    const notes = newNotes();
    const view = viewOf(document);
    const form = view === 'compose' ? (first(at.form, document, notes)?.element ?? null) : null;
    const account = ownAddress(document, notes);
    const own = account.is === 'found' ? account.value : '';
    const base = { account, conversation: absent, subject: absent, people: [], messages: [], drafts: [] };
    if (view === 'compose') {
      const draft = form && readDraft(document, form, notes);
      const health = healthOf(notes, [[at.form.means, draft !== null]], document.body);
      return { ...base, view: 'compose', drafts: draft ? [draft] : [], health };
    }
    const preview = view === 'list' ? previewOf(document, notes) : null;
    if (preview || view === 'show') return { ...base, ...readMessage(preview ?? document, document, own, notes) };
    if (view === 'list') return { ...base, ...(yield* readList(document, own, notes)) };
    return { ...base, view: 'other', health: unsupported };
  },
  editor: editorOf,
  url(document) {
    const key = messageKey(previewOf(document, newNotes()) ?? document);
    const { origin, pathname, search } = document.location;
    const mailbox = key?.mailbox ?? new URLSearchParams(search).get('_mbox');
    const query = new URLSearchParams({ _task: 'mail', ...(mailbox ? { _mbox: mailbox } : {}) });
    if (key) query.append('_uid', key.uid);
    if (key) query.append('_action', 'show');
    return `${origin}${pathname}?${query}`;
  },
  frames(document) {
    const frames = [...document.querySelectorAll(`${at.preview.rungs.join()}, ${at.draftHtml.rungs.join()}`)];
    return frames.flatMap((frame) => innerDocument(frame) ?? []);
  },
  watchDrafts: watchConfirmation,
};

/** From the body's class (elastic), else from what the page's script is told (any skin). */
function viewOf(document: Document): 'list' | 'show' | 'compose' | 'other' {
  const state = stateOf(document);
  const task = /(?:^| )task-(\w+)/.exec(document.body.className)?.[1] ?? state.task;
  const action = /(?:^| )action-([\w-]+)/.exec(document.body.className)?.[1] ?? state.action;
  if (task !== 'mail') return 'other';
  if (action === 'compose') return 'compose';
  if (action === 'show' || action === 'preview') return 'show';
  return action === '' || action === 'none' || action === 'list' ? 'list' : 'other';
}

/** The document of the preview beside the list, once it holds a message. */
function previewOf(document: Document, notes: Notes): Document | null {
  const frame = first(at.preview, document, notes)?.element;
  const inner = frame && isShown(frame) ? innerDocument(frame) : null;
  return inner && first(at.header, inner, newNotes()) ? inner : null;
}

/** Shown above the folders, chosen in the compose form, else (a message alone) told to the page's script. */
function ownAddress(document: Document, notes: Notes): Field<string> {
  const shown = every(at.account, document, notes).elements.map((element) => asAddress(element.textContent));
  const address = shown.find((one) => one !== '');
  if (address) return shown.every((one) => one === '' || same(one, address)) ? found(address) : unrecognised;
  const select = first(at.draftFrom, document, notes)?.element;
  const chosen = select && 'selectedOptions' in select ? [...(select.selectedOptions as Iterable<Element>)][0] : null;
  const written = addressesIn(chosen?.textContent ?? '').at(-1);
  if (written) return found(written);
  const told = asAddress(stateOf(document).username);
  // A page that shows one message has no other place for it.
  return told ? found(told, noted(at.account, viewOf(document) === 'show' ? 1 : 2, notes)) : absent;
}
