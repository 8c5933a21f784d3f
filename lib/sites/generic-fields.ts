import type { PagePerson } from '@/lib/model/reading';
import { cleanName, same } from './address';
import { kindOfLabel, type LabelKind } from './generic-labels';
import type { Sighting } from './generic-people';
import { lineOf } from './own-text';
import { isShown } from './visible';
import { around, holds, textsIn } from './walk';

const most = 3000;
/** What is pressed or chosen, as tabs ("Company", "Notes") are, and what heads a column: no label of what stands beside it. */
export const pressed = 'option, a, button, nav, summary, thead, [role="button"], [role="tab"], [role="columnheader"]';

/**
 * Adds what labelled fields tell of a person: those in the largest block around their address in which no other address
 * stands, apart from the seller's side. Two values for one field are none.
 */
export function addFields(person: PagePerson, sightings: readonly Sighting[]): void {
  const field = sightings.find(
    ({ address, label, element }) => element && label && label !== 'seller' && same(address, person.address),
  );
  const block = field?.element ? blockOf(field.element, person.address, sightings) : null;
  if (!block) return;
  const values = fieldsIn(block);
  const only = (kind: LabelKind) => {
    const [first, other] = new Set(values.filter((one) => one.kind === kind).map(({ value }) => value));
    return first && !other ? first : '';
  };
  person.name ||= only('name');
  person.company ||= only('company');
  const phone = only('phone');
  if (person.phones.length === 0 && /^[+(]?\d[\d\s()./-]{4,24}$/.test(phone)) person.phones.push(phone);
}

/** One of several blocks of a kind, each with a heading, of which another names somebody else: a card of a board. */
export function isCard(element: Element, address: string, sightings: readonly Sighting[]): boolean {
  const block = blockOf(element, address, sightings);
  const cards = [...(block?.parentElement?.querySelectorAll(':scope > :has(h2, h3, h4)') ?? [])];
  return cards.some(
    (one) =>
      one !== block &&
      one.localName === block?.localName &&
      one.className === block.className &&
      sightings.some(
        (other) =>
          other.label !== 'seller' && !same(other.address, address) && other.element && holds(one, other.element),
      ),
  );
}

function blockOf(element: Element, address: string, sightings: readonly Sighting[]): Element | null {
  const others = sightings.filter((one) => !same(one.address, address) && one.label !== 'seller');
  let block: Element | null = null;
  for (const at of around(element, 8)) {
    if (others.some((one) => one.element && holds(at, one.element))) break;
    block = at;
  }
  return block;
}

function fieldsIn(block: Element): { kind: LabelKind; value: string }[] {
  const values: { kind: LabelKind; value: string }[] = [];
  for (const node of textsIn(block, most)) {
    const kind = kindOfLabel(node.data);
    const label = node.parentElement;
    if (!kind || !label || label.closest(pressed) || !isShown(label)) continue;
    const value = cleanName(valueBeside(label, block));
    // One sign alone is a dash, for none.
    if (/^[^@]{2,80}$/.test(value)) values.push({ kind, value });
  }
  return values;
}

/** The control that a label is for, else what stands right after it: as text, or in an element. */
export function valueBeside(label: Element, block: Element): string {
  const control = 'control' in label ? (label.control as Element | null) : null;
  if (control) return heldBy(control);
  const text = label.nextSibling?.nodeType === 3 && label.nextSibling.nodeValue?.replace(/^[\s:]+/, '').trim();
  if (text) return text;
  const next = besideIn(label, block);
  return next && isShown(next) ? heldBy(next) : '';
}

/** What stands right after a label, in it or around it. */
export function besideIn(label: Element, block: Element): Element | null {
  for (let at: Element | null = label, level = 0; at && at !== block && level < 3; level++) {
    if (at.nextElementSibling) return at.nextElementSibling;
    at = at.parentElement;
  }
  return null;
}

/** A field's value, else the text. */
function heldBy(element: Element): string {
  return boxIn(element)?.value ?? lineOf(element);
}

/** The element itself, or the first in it, that is typed into. */
export function boxIn(element: Element): HTMLInputElement | null {
  return element.matches('input') ? (element as HTMLInputElement) : element.querySelector('input');
}
