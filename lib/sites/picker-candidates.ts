import type { TaughtField } from '@/lib/model/taught-site';
import { rootIn } from './frames';
import { isField } from './page-caret';
import { elementsIn } from './picker-roots';
import { readOf, valuesOf } from './taught-place';
import { isShown } from './visible';

/** So many elements are looked at, and so many of them offered to the arrow keys. */
const most = { seen: 5000, offered: 300 };

/** What is meant by pointing at an element: itself, or the nearest around it, that says one thing of this kind. */
export function candidateAt(element: Element, field: TaughtField): Element | null {
  for (let at: Element | null = element, level = 0; at && level < 3; at = at.parentElement, level++) {
    if (at.matches('body, html, main')) break;
    if (says(at, field)) return at;
  }
  return null;
}

/** Everything that says one thing of this kind, in the order of the page, the innermost elements alone. */
export function candidatesFor(document: Document, field: TaughtField): Element[] {
  const result: Element[] = [];
  let seen = 0;
  for (const element of elementsIn(document.body)) {
    seen += 1;
    if (seen > most.seen) break;
    if (!isField(element) && !hasOwnText(element)) continue;
    if (element.closest('script, style, noscript, template, option, button') || !says(element, field)) continue;
    if (isShown(element)) result.push(element);
    if (result.length >= most.offered) break;
  }
  return result;
}

/** A frame of another site, into which nothing leads. */
export function isClosed(element: Element): boolean {
  return element.localName.endsWith('frame') && !rootIn(element);
}

function says(element: Element, field: TaughtField): boolean {
  return valuesOf(element, readOf(element, field), field).length === 1;
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((child) => child.nodeType === 3 && (child.nodeValue ?? '').trim() !== '');
}
