import { ownLines } from './plain-quote';
import { isShown } from './visible';

/** Where words go in: what must stand before and after them, so that they do not run into what is there. */
export interface Around {
  before: string;
  after: string;
}

/**
 * Gives the editor the focus of its own document (the panel keeps the keyboard) with the caret where the seller has it,
 * at the end of what they may have selected. Where that is outside of the editor, or in a quoted part or signature: at
 * the end of the seller's own words before that, on a line of its own. Null when the editor has no place for it.
 */
export function placeCaret(editor: Element, quoted: string): Around | null {
  return isField(editor) ? placeInField(editor) : placeInText(editor as HTMLElement, quoted);
}

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** By its shape: an editor in a frame has other constructors. */
export function isField(editor: Element): editor is TextField {
  return 'value' in editor && 'setSelectionRange' in editor;
}

/** A plain field remembers a caret that nobody ever put there: it counts only while the field is being written in. */
function placeInField(field: TextField): Around {
  const text = field.value;
  const lines = text.split('\n');
  const own = ownLines(lines);
  const caret = field.selectionEnd ?? text.length;
  const isKept = field.ownerDocument.activeElement === field && own[text.slice(0, caret).split('\n').length - 1];
  field.focus();
  if (isKept) {
    field.setSelectionRange(caret, caret);
    return apart(text.charAt(caret - 1), text.charAt(caret));
  }
  const quote = own.indexOf(false);
  const mine = lines.slice(0, quote < 0 ? lines.length : quote).join('\n');
  const end = mine.trimEnd().length;
  field.setSelectionRange(end, end);
  return { before: end > 0 ? '\n' : '', after: end === 0 && quote === 0 ? '\n\n' : '' };
}

function placeInText(editor: HTMLElement, quoted: string): Around | null {
  const selection = editor.ownerDocument.getSelection();
  if (!selection) return null;
  // Looked at first: the focus puts a caret into an editor that had none.
  const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const [node, offset] = [range?.endContainer ?? null, range?.endOffset ?? 0];
  // A caret between two elements stands at the beginning of the second.
  const at = node?.childNodes[offset] ?? node;
  const isKept = at !== null && isWrittenIn(editor) && editor.contains(at) && !isIn(at, quoted, editor);
  editor.focus();
  if (isKept) {
    selection.collapse(node, offset);
    return apart(beside(selection, 'backward'), beside(selection, 'forward'));
  }
  const place = ownPlace(editor, quoted);
  if (!place) return null;
  if (place.nodeType === 3) selection.collapse(place, place.nodeValue?.length ?? 0);
  else if (place === editor) selection.collapse(editor, 0);
  else selection.collapse(place.parentNode, [...(place.parentNode?.childNodes ?? [])].indexOf(place as ChildNode));
  return { before: hasWords(place) ? '\n' : '', after: '' };
}

/** An editor in a frame of its own has a caret from the beginning: it counts only while the frame is written in. */
function isWrittenIn(editor: Element): boolean {
  const frame = editor.ownerDocument.defaultView?.frameElement;
  return !frame || frame.ownerDocument.activeElement === frame;
}

/**
 * The last of the seller's own words before the quoted part, else the first empty line there, else the same after it.
 * "Before the quoted part" itself is no place for a caret: the browser would move it into the quote.
 */
function ownPlace(editor: Element, quoted: string): Node | null {
  const first = quoted ? editor.querySelector(quoted) : null;
  const before: Node[] = [];
  const after: Node[] = [];
  // Elements and texts.
  const walker = editor.ownerDocument.createTreeWalker(editor, 1 | 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    const isPlace = node.nodeName === 'BR' || /[^ \t\r\n]/.test(node.nodeValue ?? '');
    if (!isPlace || !holder || isIn(node, quoted, editor)) continue;
    if (holder.closest('[contenteditable="false" i]') || !isShown(holder)) continue;
    // 4: `node` follows `first`.
    if (first && first.compareDocumentPosition(node) & 4) after.push(node);
    else before.push(node);
  }
  const places = before.length > 0 ? before : after;
  return places.findLast(hasWords) ?? places[0] ?? (first ? null : editor);
}

function hasWords(place: Node): boolean {
  return place.nodeType === 3 && (place.nodeValue ?? '').trim() !== '';
}

function isIn(node: Node, quoted: string, editor: Element): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const part = quoted ? element?.closest(quoted) : null;
  return part ? part !== editor && editor.contains(part) : false;
}

/** The character on one side of the caret; the caret is left where it is. */
function beside(selection: Selection, direction: 'backward' | 'forward'): string {
  const { focusNode, focusOffset } = selection;
  selection.modify('extend', direction, 'character');
  const character = selection.toString();
  selection.collapse(focusNode, focusOffset);
  return character;
}

/** A space where two words would run into each other. */
function apart(before: string, after: string): Around {
  return { before: /\S/.test(before) ? ' ' : '', after: /[\p{L}\p{N}]/u.test(after) ? ' ' : '' };
}
