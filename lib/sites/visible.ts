import { hostOf } from './walk';

/**
 * Whether the element is shown: neither it nor an ancestor in its document is hidden. Ask only on a laid-out tree
 * (on idle, after a frame).
 */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isBoxless(element);
}

/**
 * Laid out as if only its children were there (as every slot is): what stands in it is shown where all around it is. That is
 * asked first: the style of what stands in a hidden part would have to be worked out for the question alone.
 */
function isBoxless(element: Element): boolean {
  const outer = element.parentElement ?? hostOf(element);
  if (!outer || !isShown(outer)) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'contents' && style.visibility === 'visible';
}

/** Whether this element alone is styled away, its ancestors being shown. */
export function hidesItself(element: Element): boolean {
  return element.hasAttribute('hidden') || !isShown(element) || (mayShrink(element) && isShrunk(element));
}

/** Of several elements of one kind (views that the site keeps in the tree), the one shown on the largest area. */
export function largestShown(elements: Iterable<Element>): Element | null {
  let best: Element | null = null;
  let bestArea = -1;
  for (const element of elements) {
    if (!isShown(element)) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width * height > bestArea) {
      best = element;
      bestArea = width * height;
    }
  }
  return best;
}

/** Asking for computed style of every element would cost more than all the rest of a read. */
function mayShrink(element: Element): boolean {
  return /font|height/i.test(element.getAttribute('style') ?? '');
}

/** Text made too small to be seen, as mails do to hide it: no font size, no height with the overflow cut off. */
function isShrunk(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  if (Number.parseFloat(style.fontSize) < 1.5) return true;
  const flat = Number.parseFloat(style.height) === 0 || Number.parseFloat(style.maxHeight) === 0;
  return flat && /hidden|clip/.test(`${style.overflow}${style.overflowY}`);
}
