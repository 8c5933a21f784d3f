import type { PagePerson } from '@/lib/model/reading';
import { addressesIn, addressList, asAddress, cleanName, decoded, same } from './address';
import type { Root, Steps } from './contract';
import { folded } from './folded';
import { formOf } from './generic-drafts';
import { addFields, isCard, pressed } from './generic-fields';
import { markSender } from './generic-head';
import { isInField, isSellersBlock, kindOfLabel, type LabelKind, labelKind } from './generic-labels';
import { isInNote } from './generic-notes';
import { genericSelectors as at } from './generic-selectors';
import { lineOf } from './own-text';
import { asPerson } from './people';
import { type Item, itemsOf, textOf } from './schema-items';
import { each } from './steps';
import { isShown } from './visible';
import { around, holds, hostOf, textsIn, withHosts } from './walk';

const textNodes = 50_000;

export interface Sighting {
  name: string;
  address: string;
  phone?: string;
  company?: string;
  marked?: boolean;
  label?: LabelKind | null | undefined;
  /** What stands before it is in the same line: no label of its own. */
  inline?: boolean;
  element: Element | null;
}

/**
 * People of a page that shows no messages, best first: whom the page marks up or names in a field for it, or whose
 * address is made of the title's words. Where an address merely stands, even beside the title, says little: it may be a
 * colleague's. An address is needed: a name alone is nobody.
 * With the title they were measured by.
 */
export function* readPeople(
  documents: readonly Root[],
  items: Item[],
  own: string,
): Steps<{ people: PagePerson[]; heading: string }> {
  const shown: Sighting[] = [];
  for (const document of documents) {
    shown.push(...(yield* behindNames(document)), ...(yield* written(document)), ...typed(document));
  }
  const sightings = [...marked(items), ...shown].filter(({ address }) => !same(address, own));
  const title = documents.flatMap((document) => [...document.querySelectorAll(at.title.rungs.join())]).find(isShown);
  for (const one of sightings)
    if (
      one.element &&
      one.label &&
      one.label !== 'seller' &&
      (isInNote(one.element, title) || isCompared(one.element, sightings))
    )
      one.label = null;
  markSender(documents, sightings);
  const heading = title ? lineOf(title) : '';
  const byAddress = new Map<string, Sighting[]>();
  for (const one of sightings) {
    const key = one.address.toLowerCase();
    byAddress.set(key, [...(byAddress.get(key) ?? []), one]);
  }
  // What can be pressed beside a name ("Edit") is no part of it.
  const titles = [title ? lineOf(title, pressed) : '', heading];
  const people = yield* each(byAddress.values(), (seen) => {
    const address = seen[0]?.address ?? '';
    const name = [...seen.map((one) => one.name), ...titles.filter((one) => fits(one, address))].find(Boolean) ?? '';
    const phones = [...new Set(seen.flatMap(({ phone }) => phone || []))];
    const company = seen.map((one) => one.company).find(Boolean) ?? '';
    return {
      ...asPerson({ name, address }, 'mention', rankOf(seen, title ?? null, heading, sightings)),
      phones,
      company,
    };
  });
  for (const document of documents) tiePhones(document, people, sightings);
  const sorted = people.toSorted((a, b) => b.rank - a.rank);
  const [best] = sorted;
  if (best) addFields(best, sightings);
  return { people: sorted, heading };
}

function rankOf(seen: Sighting[], title: Element | null, heading: string, all: readonly Sighting[]): number {
  const address = seen[0]?.address ?? '';
  const named = fits(heading, address);
  const firm = fits(heading, address.replace(/.*@(.*)\..*/, '$1@')) ? 0.12 : 0;
  const places = seen.map(({ element, marked: byMarkup, label, inline }) => {
    // "Contact: anna@…" in one line may be a note, in which anybody is named.
    const isField = (label === 'mail' || (label === 'name' && !inline)) && !(element && isCard(element, address, all));
    // In a margin a field is a field, while a line such as "Contact: anna@…" may be a comment's.
    const isAside = element && withHosts(element).some((one) => one.closest(at.margin.rungs[0]));
    const margin = isAside && (inline || !isField) ? -0.3 : 0;
    const content = element?.closest(at.content.rungs[0]) ? 0.1 : 0;
    const near = named && element && title && isNear(title, element) ? 0.2 : 0;
    return 0.25 + margin + content + near + (named ? 0.25 : firm) + (isField ? 0.35 : 0) + (byMarkup ? 0.4 : 0);
  });
  // Whoever stands anywhere as one of the seller's side is not whom the page is about.
  if (seen.some(({ label }) => label === 'seller')) return 0.05;
  return Math.min(0.95, Math.max(0.05, ...places));
}

/** Within the block that the title heads: up to three levels above it, short of the whole page. */
function isNear(title: Element, element: Element): boolean {
  for (const block of around(title, 3)) {
    if (block.matches('main, [role="main"]')) break;
    if (block.contains(element)) return true;
  }
  return false;
}

/** In a table with two addresses side by side, of which no label tells the second apart: entries that are compared. */
function isCompared(element: Element, sightings: readonly Sighting[]): boolean {
  const table = element.closest('table, [role="grid"]');
  return sightings.some(
    ({ label, element: other }) =>
      !label &&
      table?.contains(other) &&
      other?.closest('td, [role="gridcell"]')?.previousElementSibling?.textContent?.includes('@'),
  );
}

function marked(items: Item[]): Sighting[] {
  const things = items.flatMap((item) => [
    item,
    ...itemsOf(item, 'mainEntity', 'contactPoint', 'employee', 'customer', 'about'),
  ]);
  return things.flatMap((item) => {
    if (!item.types.some((type) => type === 'Person' || type === 'ContactPoint')) return [];
    const address = asAddress(textOf(item, 'email'));
    const [firm] = itemsOf(item, 'worksFor', 'affiliation', 'memberOf');
    const company = cleanName(firm ? textOf(firm, 'name', 'legalName') : textOf(item, 'worksFor', 'affiliation'));
    const phone = cleanName(textOf(item, 'telephone')).slice(0, 40);
    const name = cleanName(textOf(item, 'name'));
    return address ? [{ name, address, phone, company, marked: true, element: item.element }] : [];
  });
}

/** Links to write to somebody, and names that have their address in a title or in what is read aloud, as chips of webmails. */
function* behindNames(document: Root): Steps<Sighting[]> {
  const result: Sighting[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(at.mail.rungs[0])) {
    yield;
    const href = asAddress(element.getAttribute('href'));
    const [only, other] = addressList(href || element.title || (element.ariaLabel ?? ''));
    if (!only || other || !isShown(element)) continue;
    const text = lineOf(element);
    result.push(sighting(only.address, element, only.name || (fits(text, only.address) ? text : '')));
  }
  return result;
}

function* written(document: Root): Steps<Sighting[]> {
  const result: Sighting[] = [];
  for (const node of textsIn(document, textNodes)) {
    if (!node.data.includes('@')) continue;
    yield;
    const element = node.parentElement ?? hostOf(node);
    if (
      !element ||
      // What a component is given to show and does not.
      (element === node.parentNode && element.shadowRoot && !node.assignedSlot) ||
      // What can be ticked is a choice.
      element.closest('label, textarea, [contenteditable], a[href^="mailto:" i]')
    )
      continue;
    if (!isShown(element)) continue;
    for (const address of addressesIn(node.data)) {
      const before = node.data.split(address)[0] ?? '';
      const [whole, other] = addressList(node.data);
      // What the page says before it is no part of the name: "User: Anna Lund <anna@…>".
      const name = whole && !other && same(whole.address, address) ? whole.name.replace(/^.*:\s*/, '') : '';
      const seen = sighting(address, element, name, node);
      const kind = kindOfLabel(before);
      // In running words ("mail anna@…") it says whom to write to, not who this is.
      const isLabel = kind === 'seller' || (kind && before.includes(':') && !isInField(node));
      result.push(isLabel && seen.label !== 'seller' ? { ...seen, label: kind, inline: true } : seen);
    }
    if (result.length > 500) break;
  }
  return result;
}

function sighting(address: string, element: Element, name: string, node: Element | Text = element): Sighting {
  // Around a shadow root may stand whose it is.
  const hosts = withHosts(element);
  const kinds = [labelKind(node), ...hosts.map((one) => (isSellersBlock(one) ? 'seller' : labelKind(one)))];
  const label = kinds.includes('seller') ? 'seller' : kinds.find(Boolean);
  const inline = hosts.some(({ previousSibling: one }) => one?.nodeType === 3 && one.nodeValue?.trim());
  return { name, address, label, inline, element };
}

/** Values of fields that are labelled as somebody's address; what is merely typed somewhere is nobody's. */
function typed(document: Root): Sighting[] {
  const fields = [...document.querySelectorAll<HTMLInputElement>(at.field.rungs[0])].slice(0, 500);
  return fields.flatMap((field) => {
    const address = asAddress(field.value);
    const form = formOf(field);
    // A box that is alone there is a question: with whom to share, whom to invite.
    if (!address || !isShown(field) || form?.querySelector(at.notRecord.rungs[0])) return [];
    if (form && !form.querySelectorAll(at.field.rungs[0])[1]) return [];
    const seen = sighting(address, field, '');
    // Labelled by what stood in it while it was empty, with an icon beside it to write to them.
    if (kindOfLabel(field.placeholder) === 'mail' && document.querySelector(`a[href^="mailto:${address}" i]`))
      seen.label ??= 'mail';
    return seen.label ? { ...seen, inline: false } : [];
  });
}

/** A text is taken for the name only where it shares a word with the address ("Anna Lund", anna.lund@…); a question is none. */
export function fits(text: string, address: string): boolean {
  if (text.length > 80 || /[@?!]/.test(text)) return false;
  const local = folded(address.replace(/@.*/, ''));
  return (folded(text).match(/\p{L}{3,}/gu) ?? []).some((word) => local.includes(word));
}

/** A telephone link belongs to somebody where the nearest block with any address has just one. */
function tiePhones(document: Root, people: PagePerson[], sightings: Sighting[]): void {
  for (const link of [...document.querySelectorAll(at.phone.rungs[0])].filter(isShown).slice(0, 100)) {
    const number = cleanName(decoded(link.getAttribute('href')?.slice(4) ?? '')).slice(0, 40);
    for (const block of around(link, 5)) {
      const inside = new Set(
        sightings.flatMap(({ element, address }) => (element && holds(block, element) ? address.toLowerCase() : [])),
      );
      const [only, other] = inside;
      if (!only) continue;
      const owner = !other && people.find(({ address }) => same(address, only));
      if (owner && !owner.phones.includes(number)) owner.phones.push(number);
      break;
    }
  }
}
