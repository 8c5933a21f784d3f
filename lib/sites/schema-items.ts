import { asAddress } from './address';
import { lineOf } from './own-text';
import { isShown } from './visible';

/** A thing that the page describes in schema.org's words, as microdata or JSON-LD. */
export interface Item {
  /** Without the vocabulary's address: "Person". */
  types: string[];
  id: string;
  props: Map<string, Value[]>;
  /** The element that holds it; null for JSON-LD. */
  element: Element | null;
}
export type Value = string | Item | Element;

const limit = { scripts: 20, characters: 200_000, items: 2000, depth: 8 };

/** Things that stand for themselves; what belongs to another thing is reached through it. */
export function itemsIn(document: Document): Item[] {
  const microdata = [...document.querySelectorAll('[itemscope]:not([itemprop])')]
    // A mail shown in the page could bring markup of its own: nothing inside another thing counts as one by itself.
    .filter((element) => !element.parentElement?.closest('[itemscope]') && isShown(element))
    .slice(0, limit.items)
    .map((element) => microdataItem(element, 0));
  return [...microdata, ...linkedData(document)];
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

function linkedData(document: Document): Item[] {
  const items: Item[] = [];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, limit.scripts);
  for (const script of scripts) {
    const text = script.textContent ?? '';
    if (text.length > limit.characters) continue;
    try {
      collect(JSON.parse(text) as unknown, items, 0);
    } catch {
      // Not JSON: the page says nothing with it.
    }
  }
  return items.slice(0, limit.items);
}

function collect(value: unknown, items: Item[], depth: number): void {
  if (depth > limit.depth || items.length > limit.items) return;
  if (Array.isArray(value)) for (const one of value) collect(one, items, depth + 1);
  else if (isRecord(value) && Array.isArray(value['@graph'])) collect(value['@graph'], items, depth + 1);
  else if (isRecord(value)) items.push(linkedItem(value, depth));
}

function linkedItem(record: Record<string, unknown>, depth: number): Item {
  const props = new Map<string, Value[]>();
  for (const [name, value] of Object.entries(record)) {
    for (const one of Array.isArray(value) ? value.slice(0, 500) : [value]) {
      if (typeof one === 'string' || typeof one === 'number') add(props, name, String(one));
      else if (isRecord(one) && depth < limit.depth) add(props, name, linkedItem(one, depth + 1));
    }
  }
  const types = (props.get('@type') ?? []).flatMap((type) => (typeof type === 'string' ? typeName(type) : []));
  const [id] = props.get('@id') ?? [];
  return { types, id: typeof id === 'string' ? id : '', props, element: null };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function add(props: Map<string, Value[]>, name: string, value: Value): void {
  props.set(name, [...(props.get(name) ?? []), value]);
}

function typeName(type: string): string {
  return type.split(/[/#:]/).at(-1) ?? '';
}
