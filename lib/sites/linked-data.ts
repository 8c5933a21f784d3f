import { add, type Item, limit, typeName, type Value } from './schema-items';

const most = { scripts: 20, characters: 200_000 };

/** Things that the page describes out of sight, as JSON-LD: read for meetings alone, for nobody sees whom they name. */
export function linkedData(document: Document): Item[] {
  const items: Item[] = [];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, most.scripts);
  for (const script of scripts) {
    const text = script.textContent ?? '';
    if (text.length > most.characters) continue;
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
