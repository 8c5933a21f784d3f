import { type ReactNode, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';

export interface CoverableProps {
  covered: boolean;
  /** What stands there meanwhile. */
  cover: ReactNode;
  className: string;
  children: ReactNode;
}

/**
 * Takes everything inside out of the document while it is covered, and puts the same elements back afterwards: nothing of
 * it can be seen or found, and nothing that was half written in it is lost.
 */
export function Coverable({ covered, cover, className, children }: CoverableProps) {
  const [inside] = useState(() => document.createElement('div'));
  inside.className = className;
  const place = useCallback(
    (element: HTMLDivElement | null) => {
      if (!element) return;
      element.append(inside);
      reopen(inside);
      return () => {
        keepFocus(inside);
        inside.remove();
      };
    },
    [inside],
  );
  return (
    <>
      {covered ? cover : <div ref={place} />}
      {createPortal(children, inside)}
    </>
  );
}

const focused = new WeakMap<Element, { element: HTMLElement; scrollY: number }>();

function keepFocus(inside: Element): void {
  const { activeElement: element } = document;
  if (element instanceof HTMLElement && inside.contains(element)) focused.set(inside, { element, scrollY });
  else focused.delete(inside);
}

/** A dialog that left the document stands beside the rest when it comes back, no longer in front of it. */
function reopen(inside: Element): void {
  for (const dialog of inside.querySelectorAll('dialog')) {
    dialog.close();
    dialog.showModal();
  }
  const before = focused.get(inside);
  if (!before) return;
  scrollTo(0, before.scrollY);
  before.element.focus({ preventScroll: true });
}
