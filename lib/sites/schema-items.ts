import { asAddress } from './address';
import { lineOf } from './own-text';
import { isShown } from './visible';

/** A thing that the page describes in schema.org's words: here as microdata, in `linked-data.ts` as JSON-LD. */
export interface Item {
  /** Without the vocabulary's address: "Person". */
  types: string[];
  id: string;
  props: Map<string, Value[]>;
  /** The element that holds it; null for JSON-LD. */
  element: Element | null;
}
export type Value = string | Item | Element;

/** Of things, and of things within things. */
export const limit = { items: 2000, depth: 8 };

/** Things in microdata that stand for themselves; what belongs to another thing is reached through it. */
export function itemsIn(document: Document): Item[] {
  return (
    [...document.querySelectorAll('[itemscope]:not([itemprop])')]
      // A mail shown in the page could bring markup of its own: nothing inside another thing counts as one by itself.
      .filter((element) => !element.parentElement?.closest('[itemscope]') && isShown(element))
      .slice(0, limit.items)
      .map((element) => microdataItem(element, 0))
  );
}

/** The first value of a property as one line of text; empty when it has none. */
export function textOf(item: Item, ...names: string[]): string {
  for (const name of names) for (const value of item.props.get(name) ?? []) if (plain(value)) return plain(value);
  return '';
}

/** Values of a property that are things themselves. */
export function itemsOf(item: Item, ...names: string[]): Item[] {
  return names.flatMap((name) => (item.props.get(name) ?? []).filter(isItem));
}

/** What names a thing for ever: its identifier, else its id. */
export function idOf(item: Item): string {
  const [nested] = itemsOf(item, 'identifier');
  return (nested ? textOf(nested, 'value') : textOf(item, 'identifier')) || item.id;
}

export function isItem(value: Value): value is Item {
  return typeof value === 'object' && 'props' in value;
}

function plain(value: Value): string {
  if (typeof value === 'string') return value.trim();
  if (isItem(value)) return '';
  const written = value.getAttribute('content') ?? value.getAttribute('datetime');
  if (written !== null) return written.trim();
  const href = value.getAttribute('href');
  if (href && /^mailto:/i.test(href)) return asAddress(href);
  if (href && /^tel:/i.test(href)) return href.slice(4).trim();
  return lineOf(value) || (href ?? '');
}

function microdataItem(element: Element, depth: number): Item {
  const props = new Map<string, Value[]>();
  const walk = (parent: Element) => {
    for (const child of parent.children) {
      const scope = child.hasAttribute('itemscope');
      for (const name of (child.getAttribute('itemprop') ?? '').split(/\s+/).filter(Boolean)) {
        if (!scope) add(props, name, child);
        else if (depth < limit.depth) add(props, name, microdataItem(child, depth + 1));
      }
      if (!scope) walk(child);
    }
  };
  walk(element);
  const types = (element.getAttribute('itemtype') ?? '').split(/\s+/).map(typeName).filter(Boolean);
  return { types, id: element.getAttribute('itemid') ?? '', props, element };
}

export function add(props: Map<string, Value[]>, name: string, value: Value): void {
  props.set(name, [...(props.get(name) ?? []), value]);
}

export function typeName(type: string): string {
  return type.split(/[/#:]/).at(-1) ?? '';
}
