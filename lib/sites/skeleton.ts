import { caps } from './caps';

const depth = 14;
const neighbours = 1000;
const plain = /^[a-z][a-z0-9_:-]{0,30}$/;

/**
 * The shape of a part of the page, to be copied into a report: tags, names of attributes, counts. Never a text, never
 * the value of an attribute.
 */
export function skeleton(root: Element): string {
  const lines: string[] = [];
  let length = 0;
  const walk = (element: Element, level: number): void => {
    if (length > caps.report || level > depth) return;
    for (const { shape, count, sample } of groups(element)) {
      const line = `${'  '.repeat(level)}${shape}${count > 1 ? ` x${count}` : ''}`;
      length += line.length + 1;
      if (length > caps.report) return;
      lines.push(line);
      walk(sample, level + 1);
    }
  };
  const top = shapeOf(root);
  lines.push(top);
  length = top.length + 1;
  walk(root, 1);
  return lines.join('\n').slice(0, caps.report);
}

/** Neighbours of the same shape count as one; the first of them is looked into. */
function groups(parent: Element): { shape: string; count: number; sample: Element }[] {
  const result: { shape: string; count: number; sample: Element }[] = [];
  let sample = parent.firstElementChild;
  for (let seen = 0; sample && seen < neighbours; seen++, sample = sample.nextElementSibling) {
    const shape = shapeOf(sample);
    const last = result.at(-1);
    if (last?.shape === shape) last.count += 1;
    else result.push({ shape, count: 1, sample });
  }
  return result;
}

function shapeOf(element: Element): string {
  const names = element.getAttributeNames().filter((name) => plain.test(name));
  const tag = plain.test(element.localName) ? element.localName : 'other';
  return names.length > 0 ? `${tag}[${names.slice(0, 20).join(' ')}]` : tag;
}
