import type { PageAddress } from '@/lib/model/reading';
import { addressesIn, distinct, person, same } from './address';
import type { Editor, SiteDraft } from './contract';
import { outlookSelectors as at, outlookAnswered, outlookQuoted } from './outlook-selectors';
import { ownText } from './own-text';
import { every, first, type Notes, newNotes, noted } from './rungs';
import { isShown } from './visible';

/** Open drafts: in a window of their own, in the pane, or as an answer below a message. */
export function readDrafts(document: Document, own: string, notes: Notes): SiteDraft[] {
  const editors = every(at.editor, document, newNotes()).elements.filter(isShown);
  return editors.flatMap((editor) => {
    const root = rootOf(editor, notes);
    if (!root) return [];
    const box = first(at.draftSubject, root, newNotes())?.element;
    const pane = every(at.pane, document, newNotes()).elements.find((one) => one.contains(editor));
    return [
      {
        root,
        to: recipients(root, editor, own),
        cc: [],
        subject: box && 'value' in box ? String(box.value) : '',
        text: ownText(editor, outlookQuoted),
        attachments: null,
        quoted: '',
        // An answer stands among the messages that it answers, or quotes one.
        reply: Boolean(pane?.querySelector(at.body.rungs[0])) || editor.querySelector(outlookAnswered) !== null,
      },
    ];
  });
}

export function editorOf(root: Element): Editor | null {
  const element = every(at.editor, root, newNotes()).elements.find(isShown);
  return element ? { element, quoted: outlookQuoted } : null;
}

/** The window of a draft, else the nearest part around the editor that can be sent. */
function rootOf(editor: Element, notes: Notes): Element | null {
  const [window, sendable] = at.draftRoot.rungs;
  const root = editor.closest(window);
  if (root) return root;
  noted(at.draftRoot, 1, notes);
  return editor.closest(sendable);
}

/** Chips of the fields above the editor: "To" and "Cc" are told apart by words of the page's language alone. */
function recipients(root: Element, editor: Element, own: string): PageAddress[] {
  const pills = every(at.pill, root, newNotes()).elements.filter(
    (pill) =>
      !editor.contains(pill) && !pill.contains(editor) && pill.closest('[contenteditable="true"], [role="textbox"]'),
  );
  const named = pills.flatMap((pill) => {
    const words = ['data-lpc-hover-target-id', 'title', 'aria-label'].map((name) => pill.getAttribute(name) ?? '');
    const [address] = addressesIn(words.join(' '));
    return address ? [person(pill.textContent, address)] : [];
  });
  return distinct(named.filter(({ address }) => !same(address, own)));
}
