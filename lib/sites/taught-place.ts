import type { TaughtField, TaughtPlace, TaughtRung } from '@/lib/model/taught-site';
import { addressesIn, asAddress, cleanName } from './address';
import { caps } from './caps';
import { lineOf } from './own-text';
import { isField } from './page-caret';
import { rootsAt } from './taught-roots';
import { besideTerm } from './taught-term';
import { isShown } from './visible';

/** What a place holds now. `many`: several values are shown there, and nothing says which is meant. */
export type Held = { is: 'found'; value: string; rung: number } | { is: 'many' } | { is: 'none' };

/**
 * The value of a field by the first way to it that shows one. Further ways are followed too: two that lead to different
 * values mean that the page has changed, and nothing is taken then.
 */
export function heldAt(place: TaughtPlace, field: TaughtField, root: ParentNode): Held {
  const all = place.flatMap((rung, index) =>
    elementsAt(rung, root)
      .flatMap((element) => valuesOf(element, rung.read, field))
      .map((value) => ({ value, rung: index + 1 })),
  );
  const [first] = all;
  if (!first) return { is: 'none' };
  return all.every(({ value }) => value === first.value) ? { is: 'found', ...first } : { is: 'many' };
}

/** What a place holds, where that is one value. */
export function textOf(held: Held): string {
  return held.is === 'found' ? held.value : '';
}

/** What is shown where a rung leads. */
export function elementsAt(rung: TaughtRung, root: ParentNode): Element[] {
  return rootsAt(rung.within, root)
    .flatMap((one) => (rung.by === 'term' ? besideTerm(rung.term, one) : [...one.querySelectorAll(rung.selector)]))
    .slice(0, caps.messages)
    .filter(isShown);
}

/** What is shown where the first way leads that leads anywhere. */
export function shownAt(place: TaughtPlace, root: ParentNode): Element[] {
  return place.map((rung) => elementsAt(rung, root)).find((elements) => elements.length > 0) ?? [];
}

/** What an element says of a field: for an address every one that it holds, else one value or nothing. */
export function valuesOf(element: Element, read: TaughtRung['read'], field: TaughtField): string[] {
  const raw = rawOf(element, read);
  if (field === 'address') {
    const whole = asAddress(raw);
    return (whole ? [whole] : addressesIn(raw)).map((address) => address.toLowerCase());
  }
  // A name with its address behind it, in quotation marks or not: "Anna Lund <anna@lund.example>".
  const text = cleanName(raw.replace(/^tel:|\s*[<(][^\s@]+@[^\s@]+[>)]$/i, '')).replace(/^(["'])(.*)\1$/, '$2');
  if (field === 'phone') return /^\+?[\d\s()./-]{5,40}(?:\s?\D{0,5}\d{1,6})?$/.test(text) ? [text.slice(0, 40)] : [];
  return /[\p{L}\p{N}]/u.test(text) && text.length <= caps.name && !text.includes('@') ? [text] : [];
}

/** How a field is best read from an element. */
export function readOf(element: Element, field: TaughtField): TaughtRung['read'] {
  if (isField(element)) return 'value';
  const scheme = field === 'address' ? /^mailto:/i : field === 'phone' ? /^tel:/i : null;
  if (scheme?.test(element.getAttribute('href') ?? '')) return 'href';
  // Webmails show a name and keep its address behind it.
  return field === 'address' && asAddress(element.getAttribute('title') ?? '') ? 'title' : 'text';
}

function rawOf(element: Element, read: TaughtRung['read']): string {
  // A label in front is no part of the value, which begins right behind it: "<label>E-mail</label>anna@…".
  if (read === 'text') return lineOf(element, 'label').slice(0, 2000);
  // A password is nobody's business, whoever points at it.
  const raw = isField(element)
    ? element.type !== 'password' && element.value
    : read !== 'value' && element.getAttribute(read);
  return (raw || '').slice(0, 2000);
}
