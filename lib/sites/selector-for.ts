import type { TaughtField, TaughtPlace, TaughtRung } from '@/lib/model/taught-site';
import { impersonal } from './impersonal';
import { elementsAt, heldAt, readOf, valuesOf } from './taught-place';
import { termOf } from './taught-term';

/** Attributes by which applications name what stands where, the most lasting first. */
const naming = ['data-testid', 'data-test', 'data-field', 'data-field-name', 'data-name', 'data-qa', 'data-key'];
const meaning = ['itemprop', 'name', 'autocomplete', 'aria-label', 'data-label', 'role'];

/**
 * Ways to an element that should lead to the same place on another record, the most lasting first; empty where there is
 * none. Each leads to this element alone, and none is made of what the element says of this person,
 * nor of `said`: what else was pointed at on the page.
 */
export function placeFor(
  element: Element,
  field: TaughtField,
  said: readonly string[] = [],
  root: ParentNode = element.getRootNode() as ParentNode,
  read = readOf(element, field),
): TaughtPlace {
  const [value] = valuesOf(element, read, field);
  if (value === undefined) return [];
  const term = termOf(element);
  const rungs = [...namesOf(element, read), ...(term === '' ? [] : [{ by: 'term' as const, term, read }])];
  const good = impersonal(rungs, [...said, value])
    .filter((rung) => leadsTo(rung, element, value, field, root))
    .slice(0, 4);
  if (good.length > 0) return good;
  // A place among others is no name: it only holds as long as there are exactly as many others.
  const path = pathTo(element, root, read);
  const isSure = path.selector.length <= 400 && leadsTo(path, element, value, field, root);
  return isSure && heldAt([path], field, root).is === 'found' ? [path] : [];
}

/** Ways to an element whatever it says: each leads to it alone. */
export function placeOf(element: Element, said: readonly string[], root: ParentNode): TaughtPlace {
  const isAlone = (rung: TaughtRung) => {
    const [only, other] = elementsAt(rung, root);
    return only === element && !other;
  };
  const good = impersonal(namesOf(element, 'text'), said).filter(isAlone).slice(0, 4);
  return good.length > 0 ? good : [pathTo(element, root, 'text')].filter(isAlone);
}

/** Every way to an element by a name that it bears, or that stands around it. */
export function namesOf(element: Element, read: TaughtRung['read']): TaughtPlace {
  const names = new Set([...marks(element), ...underMarks(element)]);
  return [...names].map((selector) => ({ by: 'selector', selector, read }));
}

/** Nothing else is shown there, or the same is. */
function leadsTo(rung: TaughtRung, element: Element, value: string, field: TaughtField, root: ParentNode): boolean {
  const elements = elementsAt(rung, root);
  const [only] = elements;
  if (!only || elements.length > 1) return false;
  if (only !== element && !only.contains(element)) return false;
  const values = valuesOf(only, rung.read, field);
  return values.length === 1 && values[0] === value;
}

/** Selectors of the element's own names. */
function marks(element: Element): string[] {
  const tag = element.localName;
  const named = [...naming, ...otherData(element), ...meaning].flatMap((name) => {
    const mark = element.getAttribute(name) ?? '';
    return isLasting(mark) && !isSentence(name, mark) ? [`${tag}[${name}="${mark}"]`] : [];
  });
  const id = isLasting(element.id) && /^[a-zA-Z][\w-]*$/.test(element.id) ? [`${tag}#${element.id}`] : [];
  const classes = [...element.classList].filter((name) => isMeantClass(name) && isLasting(name));
  // A tag of the application's own is a name.
  const own = tag === 'h1' || (tag.includes('-') && isLasting(tag)) ? [tag] : [];
  return [...named, ...id, ...classes.map((name) => `${tag}.${name}`), ...own];
}

/** The element by what it stands in, where that has a name. */
function underMarks(element: Element): string[] {
  const result: string[] = [];
  let below = element.localName;
  for (let at = element.parentElement, level = 0; at && level < 4; at = at.parentElement, level++) {
    if (at.matches('body, html')) break;
    result.push(...marks(at).flatMap((mark) => (mark === 'h1' && level > 0 ? [] : [`${mark} > ${below}`])));
    below = `${at.localName} > ${below}`;
  }
  return result;
}

function otherData(element: Element): string[] {
  return element
    .getAttributeNames()
    .filter((name) => /^data-[a-z-]{1,30}$/.test(name) && !naming.includes(name) && name !== 'data-label')
    .slice(0, 6);
}

/** A word of the application: no number and no key. */
function isLasting(mark: string): boolean {
  if (!/^[a-zA-Z][a-zA-Z_.:\- ]{1,59}$/.test(mark)) return false;
  return /[a-zA-Z]{3}/.test(mark) && !/[a-z][A-Z].*[a-z][A-Z].*[a-z][A-Z]/.test(mark);
}

/** Several words where one names a place are said to people, and may say whose record it is ("Call Anna"). */
function isSentence(name: string, mark: string): boolean {
  return mark.includes(' ') && /^(?:aria-label|data-)/.test(name);
}

/** Two words or more, as people name parts of an application; not what tools make, and not what only says a look. */
function isMeantClass(name: string): boolean {
  if (!/^[a-z]{3,}(?:[-_]{1,2}[a-z]{2,})+$/.test(name)) return false;
  if (
    /^(?:text|font|flex|grid|items|justify|bg|border|rounded|col|row|css|ng|sc|is|has|mt|mb|pt|pb|px|py)[-_]/.test(name)
  )
    return false;
  return name.split(/[-_]+/).every((word) => /[aeiouy]/.test(word));
}

function pathTo(element: Element, root: ParentNode, read: TaughtRung['read']): TaughtRung & { by: 'selector' } {
  const steps: string[] = [];
  for (
    let at: Element | null = element;
    at && at !== root && at.localName !== 'body' && steps.length < 9;
    at = at.parentElement
  ) {
    const { localName, parentNode } = at;
    const around = parentNode && 'children' in parentNode ? (parentNode as ParentNode).children : [];
    const same = [...around].filter((other) => other.localName === localName);
    const index = same.indexOf(at);
    steps.unshift(`${localName}:nth-of-type(${index + 1}):nth-last-of-type(${same.length - index})`);
    if (at.parentElement?.localName === 'body') steps.unshift('body');
  }
  return { by: 'selector', selector: steps.join(' > '), read };
}
