import type { PageAddress } from '@/lib/model/reading';
import { addressList, asAddress, distinct, person } from './address';
import type { Editor, SiteDraft } from './contract';
import { gmailSelectors as at, gmailDraftQuoted } from './gmail-selectors';
import { lineOf, ownText } from './own-text';
import { every, first, type Notes, newNotes, noted } from './rungs';
import { isShown } from './visible';

/** Open drafts: pop-up windows and replies in the thread. Only the editor itself is read, never its hidden twin. */
export function readDrafts(document: Document, own: string, notes: Notes): SiteDraft[] {
  const editors = every(at.editor, document, notes).elements.filter(isShown);
  return editors.flatMap((editor) => {
    const root = rootOf(editor, notes);
    if (!root) return [];
    const box = first(at.subjectBox, root, notes)?.element;
    // No recipients yet is lawful; no place for them is a window that is not understood.
    if (!root.querySelector('[name="to"]')) noted(at.chips, 2, notes);
    const window = root.matches(at.draftRoot.rungs[0]);
    return [
      {
        root,
        to: recipients(root, 'to', own),
        cc: recipients(root, 'cc', own),
        subject: box && 'value' in box ? String(box.value) : '',
        text: ownText(editor, gmailDraftQuoted),
        // A window may hold a reply as well: it then names the message that it answers.
        attachments: isAttached(root, editor),
        // The conversation stands on the page.
        quoted: '',
        reply: !window || Boolean(root.querySelector('input[name="rm"]')?.getAttribute('value')),
      },
    ];
  });
}

/** The shown editor of a draft: a minimised window keeps its own, hidden. */
export function editorOf(root: Element): Editor | null {
  const element = every(at.editor, root, newNotes()).elements.find(isShown);
  return element ? { element, quoted: gmailDraftQuoted } : null;
}

/** Files of the draft, and what stands in the seller's own words: not the pictures of the mail that is quoted. */
function isAttached(root: Element, editor: Element): boolean {
  if (root.querySelector(at.draftAttachment.rungs.join())) return true;
  const files = [...editor.querySelectorAll(at.draftFile.rungs.join())];
  return files.some((file) => !file.closest(gmailDraftQuoted) && !file.matches('[data-emoji]'));
}

function rootOf(editor: Element, notes: Notes): Element | null {
  for (const [index, selector] of at.draftRoot.rungs.entries()) {
    const root = editor.closest(selector);
    // An inline reply is no dialog, so the second rung is as good as the first.
    if (root) {
      noted(at.draftRoot, Math.max(1, index), notes);
      return root;
    }
  }
  return null;
}

/** Chips of one field, or the hidden inputs of the older window. Never an unscoped `[email]`: the sender's row has it too. */
function recipients(root: Element, field: 'to' | 'cc', own: string): PageAddress[] {
  const chips = [...root.querySelectorAll(`[name="${field}"] ${at.chips.rungs[0]}`)].flatMap((chip) => {
    const address = asAddress(chip.getAttribute('data-hovercard-id'));
    return address ? [person(chip.getAttribute('data-name') ?? lineOf(chip), address)] : [];
  });
  const inputs = [...root.querySelectorAll(`input[type="hidden"][name="${field}"]`)].flatMap((input) =>
    addressList(input.getAttribute('value') ?? ''),
  );
  return distinct(chips.length > 0 ? chips : inputs.filter(({ address }) => address !== own));
}
