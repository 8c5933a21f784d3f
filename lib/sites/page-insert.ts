import type { Inserted } from '@/lib/messages';
import { caps } from './caps';
import type { Editor, Site } from './contract';
import { placeCaret } from './page-caret';
import { type Inserter, inserterPlace } from './page-inserter';
import { contentOf, placeOf, plain, select } from './page-selection';
import { isShown } from './visible';

/** How long an editor is given to undo what it did not do itself, in milliseconds. */
const settle = 400;

/** Editors that take words as they take a paste. */
const pastedInto = '[data-lexical-editor], .ck-editor__editable';

const gone = { is: 'not-inserted', why: 'gone' } as const;
const refused = { is: 'not-inserted', why: 'refused' } as const;

/** Stands ready beside the script that reads the page; put into it when the seller wants words in a draft, not before. */
export function startInserting(): void {
  (globalThis as { [inserterPlace]?: Inserter })[inserterPlace] = { insertWords, showWords };
}

/**
 * Puts the words of a message into the draft that it names, and says what became of them. `find` gives the root of an
 * open draft by its handle.
 */
async function insertWords(
  site: Site,
  find: (handle: string) => Element | null,
  message: { handle: unknown; text: unknown },
): Promise<Inserted> {
  const { handle, text } = message;
  if (typeof handle !== 'string' || typeof text !== 'string' || text.length > caps.insert) return refused;
  const words = text.replace(/\r\n?/g, '\n').trim();
  const wanted = plain(words);
  if (wanted === '') return refused;
  const editorNow = () => editorFor(site, find(handle));

  const editor = editorNow();
  if (!editor) return gone;
  const before = contentOf(editor.element);
  if (!(await put(editor, words))) return refused;
  await wait(settle);
  // An editor that draws itself anew may be another element by now.
  const after = editorNow();
  if (!after) return gone;
  if (timesIn(contentOf(after.element), wanted) === timesIn(before, wanted) + 1) return { is: 'inserted' };
  takeOut(after.element, before);
  return refused;
}

/** Selects words of an open draft where they stand, and brings them into view; false where they are not there any more. */
function showWords(
  site: Site,
  find: (handle: string) => Element | null,
  { handle, text }: { handle: unknown; text: unknown },
): boolean {
  if (typeof handle !== 'string' || typeof text !== 'string' || text.length > caps.text) return false;
  const element = editorFor(site, find(handle))?.element;
  const place = element && placeOf(text, contentOf(element));
  if (!element || !place) return false;
  select(element, place.from, place.to);
  const at = element.ownerDocument.getSelection()?.focusNode?.parentElement;
  (at && element.contains(at) ? at : element).scrollIntoView({ block: 'nearest' });
  return true;
}

function editorFor(site: Site, root: Element | null): Editor | null {
  const editor = root && site.editor(root);
  return editor && isShown(editor.element) ? editor : null;
}

/**
 * As if it were typed: the page hears of it, and its own undo takes it back. False where there is no place for it. What
 * the browser answers says nothing: it is "no" where an editor keeps it from typing and does so by itself.
 */
async function put({ element, quoted }: Editor, words: string): Promise<boolean> {
  const document = element.ownerDocument;
  const around = placeCaret(element, quoted);
  if (!around) return false;
  const text = around.before + words + around.after;
  if (element.matches(pastedInto)) return paste(element, text);
  stepOfUndo(element);
  document.execCommand('insertText', false, text);
  stepOfUndo(element);
  return true;
}

/** Lexical and CKEditor 5 keep the browser from typing for them, and take several lines at once only as a paste. */
async function paste(editor: Element, text: string): Promise<boolean> {
  // They hear of the caret a moment later.
  await wait(100);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  return true;
}

/**
 * Some editors keep their own steps of undo: in a frame of its own (TinyMCE) one takes a step when something is pasted,
 * CKEditor 4 when it is clicked into. Without a step before and after, their undo would go back further than the words.
 */
function stepOfUndo(editor: Element): void {
  const view = editor.ownerDocument.defaultView;
  const bubbles = editor.localName === 'body';
  if (!view) return;
  if (editor.matches('.cke_editable')) editor.dispatchEvent(new view.MouseEvent('click', { bubbles }));
  else if (bubbles) editor.dispatchEvent(new view.InputEvent('input', { inputType: 'insertFromPaste', bubbles }));
}

/** Takes out again what was added to the text as it was before, and nothing else. */
function takeOut(editor: Element, before: string): void {
  const now = contentOf(editor);
  const added = now.length - before.length;
  let from = 0;
  while (from < before.length && before[from] === now[from]) from++;
  if (added <= 0 || now.slice(from + added) !== before.slice(from)) return;
  select(editor, from, from + added);
  editor.ownerDocument.execCommand('delete');
}

function wait(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

function timesIn(text: string, wanted: string): number {
  return plain(text).split(wanted).length - 1;
}
