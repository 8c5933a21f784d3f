import type { Root } from './contract';
import { isShown } from './visible';

/** So many are looked into: a page of thousands of components is read in time. */
const most = 500;

/** A frame's document, where it is of the page's own origin. */
export function innerDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** What an element has inside: its open shadow root, or the document of a frame of the page's own origin. */
export function rootIn(element: Element): Root | null {
  return element.shadowRoot ?? (element.localName.endsWith('frame') ? innerDocument(element) : null);
}

/** All that is shown in a page with a tree of its own, one in another too. */
export function shownRoots(document: Document): Root[] {
  const inside: Root[] = [];
  for (let index = -1; index < inside.length; index++) {
    for (const element of (inside[index] ?? document).querySelectorAll('*')) {
      const root = rootIn(element);
      // A frame that has just begun to load has no body.
      const isThere = root && (root as Document).body !== null;
      if (isThere && inside.length < most && isShown(element)) inside.push(root);
    }
  }
  return inside;
}

/** The page and these, but for those in which somebody writes. */
export function readableRoots(document: Document): Root[] {
  return [document, ...shownRoots(document).filter((root) => !isWritten(root as Document))];
}

/** The body of a frame in which somebody writes (CKEditor, TinyMCE); null where nobody can. */
export function writtenBody(frame: Element): HTMLElement | null {
  const inner = frame.localName === 'iframe' ? innerDocument(frame) : null;
  return inner?.body && isWritten(inner) ? inner.body : null;
}

/** Of a shadow root, too, which is neither. CKEditor 3 makes all of the document editable, around its body. */
function isWritten({ designMode, body }: Partial<Document>): boolean {
  return designMode === 'on' || !!body?.closest('[contenteditable]:not([contenteditable="false" i])');
}
