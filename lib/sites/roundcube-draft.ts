import type { DraftEvent, PageAddress } from '@/lib/model/reading';
import { addressList } from './address';
import type { Editor, SiteDraft } from './contract';
import { ownText } from './own-text';
import { ownLines } from './plain-quote';
import { roundcubeSelectors as at, draftQuoted } from './roundcube-selectors';
import { stateOf } from './roundcube-state';
import { type Chain, first, type Notes, newNotes } from './rungs';
import { isShown } from './visible';

/** The compose page's draft, in whichever of its two editors is in use. */
export function readDraft(document: Document, form: Element, notes: Notes): SiteDraft {
  const list = (chain: Chain): PageAddress[] => addressList(valueIn(chain, form, notes));
  const editor = editorOf(form, notes);
  return {
    root: form,
    to: list(at.draftTo),
    cc: list(at.draftCc),
    subject: valueIn(at.draftSubject, form, notes),
    text: editor?.quoted ? ownText(editor.element, draftQuoted) : withoutQuoted(textOf(editor?.element ?? null)),
    reply: stateOf(document).replying,
    attachments: attachedIn(document),
    quoted: quotedIn(editor),
  };
}

/** The rich editor's body, in a frame, or the plain field. */
export function editorOf(form: Element, notes = newNotes()): Editor | null {
  const html = first(at.draftHtml, form, notes)?.element ?? null;
  const inner = html && isShown(html) && 'contentDocument' in html ? (html.contentDocument as Document | null) : null;
  if (inner?.body) return { element: inner.body, quoted: draftQuoted };
  // Until the rich editor has come up, its field shows markup with the whole quote in it.
  const plain = inner || valueIn(at.draftKind, form, notes) === '1' ? null : first(at.draftPlain, form, notes);
  return plain && { element: plain.element, quoted: '' };
}

/**
 * Roundcube's word that the message went out: a notice of kind "confirmation" after the form was submitted to be sent.
 * The same kind confirms a saved draft, where the form says so in `_draft`, a copy stored later (`_saveonly`), and
 * small things such as an added recipient, which come without a submission. Shown half a second before the page leaves.
 */
export function watchConfirmation(
  document: Document,
  happened: (event: DraftEvent, root: Element | null) => void,
  signal: AbortSignal,
): void {
  let sending = false;
  const look = (notice: Element) => {
    const form = document.querySelector(at.form.rungs.join());
    if (!form) return;
    const action = form.getAttribute('action') ?? '';
    const saved = form.querySelector(at.draftSaved.rungs[0]);
    const going = /[?&]_unlock=/.test(action) && !/[?&]_saveonly=/.test(action) && textOf(saved) === '';
    if (notice.matches('.loading')) sending = going;
    else if (notice.matches('.error, .warning')) sending = false;
    else if (notice.matches('.confirmation') && sending && going) {
      sending = false;
      happened('sent', form);
    }
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node.nodeType === 1) look(node as Element);
  });
  const stack = document.querySelector(at.stack.rungs.join());
  if (!stack || !saving(document)) return;
  observer.observe(stack, { childList: true });
  // A send that began before this script did is still under way.
  for (const notice of stack.querySelectorAll('.loading')) look(notice);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Whether the page has a compose form that tells saving from sending. */
function saving(document: Document): boolean {
  return document.querySelector(at.draftSaved.rungs[0]) !== null;
}

/** The list of attachments stands outside of the form in one skin. One without such a list does not say. */
function attachedIn(document: Document): boolean | null {
  if (!document.querySelector(at.draftAttachments.rungs.join())) return null;
  return document.querySelector(at.draftAttachment.rungs.join()) !== null;
}

function valueIn(chain: Chain, form: Element, notes: Notes): string {
  return textOf(first(chain, form, notes)?.element ?? null);
}

function textOf(element: Element | null): string {
  return element && 'value' in element ? String(element.value) : '';
}

/** What the draft answers, which no other part of the compose page shows: the first level of the quote. */
function quotedIn(editor: Editor | null): string {
  if (!editor) return '';
  if (editor.quoted) {
    const quote = editor.element.querySelector('blockquote');
    return quote ? ownText(quote, 'blockquote') : '';
  }
  const lines = textOf(editor.element).split(/\r?\n/);
  const first = lines.filter((line) => /^>(?!\s*>)/.test(line)).map((line) => line.replace(/^> ?/, ''));
  return first.join('\n').trim();
}

/** A plain reply quotes with `>`; the line that introduces the quote and the signature go with it. */
function withoutQuoted(text: string): string {
  const lines = text.split(/\r?\n/);
  const own = ownLines(lines);
  return lines
    .filter((_, index) => own[index])
    .join('\n')
    .trim();
}
