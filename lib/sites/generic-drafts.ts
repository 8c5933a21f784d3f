import type { PageAddress } from '@/lib/model/reading';
import { addressList } from './address';
import type { Editor, SiteDraft } from './contract';
import { writtenBody } from './frames';
import { besideIn } from './generic-fields';
import { toWord } from './generic-head';
import { genericSelectors as at, genericDraftQuoted } from './generic-selectors';
import { ownText } from './own-text';
import { type Chain, first, type Notes } from './rungs';
import { isShown } from './visible';
import { textsIn } from './walk';

const editable = at.draftBody.rungs.join();

/** An editor with a field "to" in the same form or window. Without that field it is some other form. */
export function readDrafts(document: Document, own: string, notes: Notes): SiteDraft[] {
  const editors = editorsIn(document);
  const drafts = new Map<Element, SiteDraft>();
  for (const editor of editors) {
    const root = formOf(editor);
    const to = root && !drafts.has(root) ? recipientsIn(root, notes) : null;
    if (!root || !to) continue;
    const subject = valueIn(at.draftSubject, root, notes);
    drafts.set(root, {
      ...emptyDraft(root),
      to: to.filter(({ address }) => address !== own),
      cc: addressList(valueIn(at.draftCc, root, notes)),
      subject,
      text: textIn(editor),
      // The prefix of replies is the same word in most languages' mail.
      reply: /^(?:re|aw|sv|vs)\b/i.test(subject),
    });
  }
  return [...drafts.values()];
}

/**
 * The editor that is being written in, where it is none of these drafts. It may be any form: nothing is read of it, but
 * words can be put where the seller writes.
 */
export function writtenIn(document: Document, drafts: readonly SiteDraft[]): SiteDraft[] {
  const root = writableAt(document.activeElement);
  if (!root || !isShown(root) || root.matches('[role="combobox"], [role="searchbox"]')) return [];
  if (drafts.some((draft) => draft.root.contains(root))) return [];
  return [emptyDraft(root)];
}

/** A draft of which nothing is known but where it is written. */
export function emptyDraft(root: Element): SiteDraft {
  return { root, to: [], cc: [], subject: '', text: '', reply: false, attachments: null, quoted: '' };
}

/** The editor that an element is, or stands in. */
export function writableAt(element: Element | null): Element | null {
  return element && writtenBody(element) ? element : (element?.closest(editable) ?? null);
}

/** The editor itself where it is the root, else the first one shown in it; of a frame, what is written in there. */
export function editorOf(root: Element): Editor | null {
  const shown = root.matches(editable) || writtenBody(root) ? root : editorsIn(root)[0];
  const element = shown && (writtenBody(shown) ?? shown);
  return element ? { element, quoted: genericDraftQuoted } : null;
}

/** Editors shown, in a frame of their own (CKEditor 4, TinyMCE) or not; what an editor keeps for itself is none. */
export function editorsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll(`${editable}, iframe`)].filter(
    (one) => (one.localName !== 'iframe' || writtenBody(one)) && isShown(one),
  );
}

/** What is written in an editor. */
export function textIn(editor: Element): string {
  return 'value' in editor ? String(editor.value) : ownText(writtenBody(editor) ?? editor, genericDraftQuoted);
}

/** The form or window that something is written in. */
export function formOf(element: Element): Element | null {
  return element.closest('form, dialog, [role="dialog"], [role="form"]');
}

/** Null where nothing says to whom it goes. */
function recipientsIn(root: Element, notes: Notes): PageAddress[] | null {
  if (first(at.draftTo, root, notes)) return addressList(valueIn(at.draftTo, root, notes));
  const [label, other] = [...textsIn(root)].filter(({ data, parentElement: one }) => {
    return toWord.test(data) && one && isShown(one);
  });
  const chips = label?.parentElement && !other ? besideIn(label.parentElement, root) : null;
  const field = chips?.querySelector('input');
  // While somebody is looked for, those who are offered stand there as well.
  if (!chips || !field || field.value || field.matches(':focus, [aria-expanded="true"]')) return null;
  const people = ownText(chips).split('\n').flatMap(addressList);
  return people.length > 0 ? people : null;
}

function valueIn(chain: Chain, root: Element, notes: Notes): string {
  const field = first(chain, root, notes)?.element;
  return field && 'value' in field ? String(field.value) : '';
}
