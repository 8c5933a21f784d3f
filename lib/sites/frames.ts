import { isShown } from './visible';

/** A frame's document, where it is of the page's own origin. */
export function innerDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Documents of the page's own origin that are shown in it, frames in frames too, but no more than `most`. */
export function shownFrames(document: Document, most = 12): Document[] {
  const inside: Document[] = [];
  for (let index = -1; index < inside.length && inside.length < most; index++) {
    const holder = inside[index] ?? document;
    for (const frame of holder.querySelectorAll('iframe, frame')) {
      const inner = isShown(frame) ? innerDocument(frame) : null;
      if (inner?.body && inside.length < most) inside.push(inner);
    }
  }
  return inside;
}

/** Of these, those in which nobody writes. */
export function readableFrames(document: Document): Document[] {
  return shownFrames(document).filter(
    ({ designMode, body }) => designMode !== 'on' && !body.matches('[contenteditable]'),
  );
}

/** The body of a frame in which somebody writes (CKEditor 4, TinyMCE); null where nobody can. */
export function writtenBody(frame: Element): HTMLElement | null {
  const inner = frame.localName === 'iframe' ? innerDocument(frame) : null;
  const body = inner?.body ?? null;
  if (!inner || !body) return null;
  return inner.designMode === 'on' || body.matches('[contenteditable]:not([contenteditable="false" i])') ? body : null;
}
