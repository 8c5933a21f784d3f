import { addressList } from './address';
import type { SiteDraft } from './contract';
import { genericSelectors as at, genericQuoted } from './generic-selectors';
import { ownText } from './own-text';
import { type Chain, first, type Notes } from './rungs';
import { isShown } from './visible';

/** An editor with a field "to" in the same form or window. Without that field it is some other form. */
export function readDrafts(document: Document, own: string, notes: Notes): SiteDraft[] {
  const editors = [...document.querySelectorAll(at.draftBody.rungs.join())].filter(isShown);
  const drafts = new Map<Element, SiteDraft>();
  for (const editor of editors) {
    const root = editor.closest('form, dialog, [role="dialog"], [role="form"]');
    if (!root || drafts.has(root) || !first(at.draftTo, root, notes)) continue;
    const subject = valueIn(at.draftSubject, root, notes);
    drafts.set(root, {
      root,
      to: addressList(valueIn(at.draftTo, root, notes)).filter(({ address }) => address !== own),
      cc: addressList(valueIn(at.draftCc, root, notes)),
      subject,
      text: 'value' in editor ? String(editor.value) : ownText(editor, genericQuoted),
      // The prefix of replies is the same word in most languages' mail.
      reply: /^re\b|^aw\b|^sv\b|^vs\b/i.test(subject),
    });
  }
  return [...drafts.values()];
}

function valueIn(chain: Chain, root: Element, notes: Notes): string {
  const field = first(chain, root, notes)?.element;
  return field && 'value' in field ? String(field.value) : '';
}
