import type { PagePerson } from '@/lib/model/reading';
import { addressesIn, asAddress, cleanName, same } from './address';
import { genericSelectors as at } from './generic-selectors';
import { lineOf } from './own-text';
import { asPerson } from './people';
import { type Item, itemsOf, textOf } from './schema-items';
import { isShown } from './visible';

const textNodes = 50_000;

interface Sighting {
  name: string;
  address: string;
  phone: string;
  company: string;
  marked: boolean;
  element: Element | null;
}

/**
 * People of a page that shows no messages, best first: by where their address stands (beside the title, in the content,
 * in a margin), how often, and whether the page marks them up. An address is needed: a name alone is nobody.
 */
export function readPeople(document: Document, items: Item[], own: string): PagePerson[] {
  const sightings = [...marked(items), ...linked(document), ...written(document)].filter(
    ({ address }) => !same(address, own),
  );
  const title = [...document.querySelectorAll(at.title.rungs.join())].find(isShown) ?? null;
  const heading = title ? lineOf(title) : '';
  const byAddress = new Map<string, Sighting[]>();
  for (const one of sightings) {
    const key = one.address.toLowerCase();
    byAddress.set(key, [...(byAddress.get(key) ?? []), one]);
  }
  const people = [...byAddress.values()].map((seen) => {
    const address = seen[0]?.address ?? '';
    const name = seen.map((one) => one.name).find(Boolean) ?? (fits(heading, address) ? heading : '');
    const phones = [...new Set(seen.map(({ phone }) => phone).filter(Boolean))];
    const company = seen.map((one) => one.company).find(Boolean) ?? '';
    return { ...asPerson({ name, address }, 'mention', rankOf(seen, title)), phones, company };
  });
  tiePhones(document, people, sightings);
  return people.toSorted((a, b) => b.rank - a.rank);
}

function rankOf(seen: Sighting[], title: Element | null): number {
  const places = seen.map(({ element, marked: byMarkup }) => {
    const margin = element?.closest(at.margin.rungs[0]) ? -0.3 : 0;
    const content = element?.closest(at.content.rungs[0]) ? 0.1 : 0;
    const near = element && title && isNear(title, element) ? 0.25 : 0;
    return 0.4 + margin + content + near + (byMarkup ? 0.25 : 0);
  });
  const repeated = seen.length > 2 ? 0.05 : 0;
  return Math.min(0.95, Math.max(0.05, Math.max(...places) + repeated));
}

/** Within the block that the title heads: up to three levels above it, short of the whole page. */
function isNear(title: Element, element: Element): boolean {
  let block = title.parentElement;
  for (let level = 0; level < 3 && block && !block.matches('body, html, main, [role="main"]'); level++) {
    if (block.contains(element)) return true;
    block = block.parentElement;
  }
  return false;
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
    return address
      ? [{ name: cleanName(textOf(item, 'name')), address, phone, company, marked: true, element: item.element }]
      : [];
  });
}

function linked(document: Document): Sighting[] {
  return [...document.querySelectorAll(at.mail.rungs[0])].filter(isShown).flatMap((element) => {
    const address = asAddress(element.getAttribute('href'));
    const text = lineOf(element);
    return address ? [sighting(address, element, fits(text, address) ? text : '')] : [];
  });
}

function written(document: Document): Sighting[] {
  const walker = document.createTreeWalker(document.body, 4);
  const result: Sighting[] = [];
  for (let count = 0, node = walker.nextNode(); node && count < textNodes; count++, node = walker.nextNode()) {
    if (!node.nodeValue?.includes('@')) continue;
    const element = node.parentElement;
    if (
      !element ||
      element.closest('script, style, noscript, template, textarea, [contenteditable], a[href^="mailto:" i]')
    )
      continue;
    if (!isShown(element)) continue;
    for (const address of addressesIn(node.nodeValue)) result.push(sighting(address, element, ''));
    if (result.length > 500) break;
  }
  return result;
}

function sighting(address: string, element: Element, name: string): Sighting {
  return { name, address, phone: '', company: '', marked: false, element };
}

/** A text is taken for the name only where it shares a word with the address ("Anna Lund", anna.lund@…). */
function fits(text: string, address: string): boolean {
  const fold = (value: string) => value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (text.length > 80 || text.includes('@')) return false;
  const local = fold(address.slice(0, address.lastIndexOf('@')));
  return (fold(text).match(/\p{L}{3,}/gu) ?? []).some((word) => local.includes(word));
}

/** A telephone link belongs to somebody where the nearest block with any address has just one. */
function tiePhones(document: Document, people: PagePerson[], sightings: Sighting[]): void {
  for (const link of [...document.querySelectorAll(at.phone.rungs[0])].filter(isShown).slice(0, 100)) {
    const number = cleanName(numberOf(link)).slice(0, 40);
    for (let block = link.parentElement, level = 0; block && level < 5; block = block.parentElement, level++) {
      if (block.matches('body, html')) break;
      const around = block;
      const inside = new Set(
        sightings.flatMap(({ element, address }) => (element && around.contains(element) ? address.toLowerCase() : [])),
      );
      const [only] = inside;
      if (!only) continue;
      const owner = inside.size === 1 && people.find(({ address }) => address.toLowerCase() === only);
      if (owner && !owner.phones.includes(number)) owner.phones.push(number);
      break;
    }
  }
}

function numberOf(link: Element): string {
  const written = link.getAttribute('href')?.slice(4) ?? '';
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
