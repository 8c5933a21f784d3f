import { isField } from './page-caret';
import { textsIn } from './walk';

/** Selects characters of the editor, counted as `contentOf` has them. Leaves the focus in the editor. */
export function select(editor: Element, from: number, to: number): void {
  (editor as HTMLElement).focus();
  if (isField(editor)) editor.setSelectionRange(from, to);
  else selectText(editor, from, to);
}

/** The whole text of an editor, quotes and all. */
export function contentOf(editor: Element): string {
  return isField(editor) ? editor.value : (editor.textContent ?? '');
}

/** Editors turn spaces into others and lines into blocks: only what can be seen counts. */
export function plain(text: string): string {
  return text.replace(unseen, '');
}

/** Where words first stand in a text, from the first of their characters to after the last; null where they do not. */
export function placeOf(words: string, text: string): { from: number; to: number } | null {
  const wanted = plain(words);
  const start = wanted === '' ? -1 : plain(text).indexOf(wanted);
  if (start < 0) return null;
  let seen = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (plain(text.charAt(at)) === '') continue;
    if (seen === start) from = at;
    seen += 1;
    if (seen === start + wanted.length) return { from, to: at + 1 };
  }
  return null;
}

const unseen = /[\s\u200B]+/g;

function selectText(editor: Element, from: number, to: number): void {
  const range = editor.ownerDocument.createRange();
  let passed = 0;
  let begun = false;
  for (const node of textsIn(editor)) {
    const end = passed + node.length;
    if (!begun && end >= from) {
      range.setStart(node, from - passed);
      begun = true;
    }
    if (end >= to) {
      range.setEnd(node, to - passed);
      break;
    }
    passed = end;
  }
  const selection = editor.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
