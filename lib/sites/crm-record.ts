import type { PageAddress, PagePerson } from '@/lib/model/reading';
import { asAddress, cleanName, distinct, person } from './address';
import type { Site } from './contract';
import { folded } from './folded';
import { editorOf, readDrafts, writtenIn } from './generic-drafts';
import { healthOf, unsupported } from './health';
import { lineOf } from './own-text';
import { asPerson } from './people';
import { absent, type Chain, every, type Notes, newNotes } from './rungs';
import { withShadows } from './shadows';
import { isShown, largestShown } from './visible';

/** Where a CRM shows one record, and where its fields stand in it. */
export interface RecordTable extends Record<string, Chain> {
  /** Several records may be in the tree: the shown one counts. */
  root: Chain;
  name: Chain;
  email: Chain;
  phone: Chain;
  company: Chain;
}

/** The record that an address names: a person, or what is about several. */
export interface RecordShown {
  is: 'person' | 'other';
  /** Names this record and no other on the host, in any case of letters. */
  id: string;
}

export interface RecordSite {
  id: string;
  table: RecordTable;
  /** Null where the address names no record. */
  shownAt(location: Location): RecordShown | null;
  /** Fields may stand in shadow roots. */
  shadows?: boolean;
  /** No field is known by its name: an address is theirs only where it is made of their name. */
  loose?: boolean;
}

/**
 * A CRM's page of one person, read by the names of its fields. An address is the person's only where the field says so;
 * a field with two is nobody's. Other records name people in passing. Nothing of a CRM says whose account it is.
 */
export function recordSite({ id, table, shownAt, shadows = false, loose = false }: RecordSite): Site {
  const keyOf = (document: Document) => {
    const shown = shownAt(document.location);
    return shown ? `${shown.is} ${shown.id}` : '';
  };
  const nameShown = (document: Document) => {
    const root = rootOf(document, table, newNotes());
    return root ? textsOf(table.name, partsOf(root, shadows), newNotes()).join(' ') : '';
  };
  return {
    id,
    identity: (document) => `${keyOf(document)} ${nameShown(document)}`,
    record: nameShown,
    *read(document) {
      const shown = shownAt(document.location);
      const composed = readDrafts(document, '', newNotes());
      const drafts = [...composed, ...writtenIn(document, composed)];
      yield;
      const base = { account: absent, conversation: absent, subject: absent, messages: [], drafts };
      if (!shown) return { ...base, view: 'other', people: [], health: unsupported };
      const notes = newNotes();
      const root = rootOf(document, table, notes);
      const parts = root ? partsOf(root, shadows) : [];
      const names = textsOf(table.name, parts, notes);
      const addresses = addressesOf(table.email, parts, notes);
      const [name = ''] = names;
      const people =
        shown.is === 'person' && names.length === 1
          ? [
              {
                ...personOf(name, loose ? addresses.filter(madeOf(name)) : addresses, table, parts, notes),
                profile: shown.id,
              },
            ]
          : addresses.map((one) => asPerson(one, 'mention', 0.3));
      return {
        ...base,
        view: 'record',
        people,
        health: healthOf(
          notes,
          [
            ['record', root !== null],
            [table.name.means, names.length === 1],
          ],
          document.body,
        ),
      };
    },
    editor: editorOf,
  };
}

function personOf(
  name: string,
  addresses: readonly PageAddress[],
  table: RecordTable,
  parts: readonly ParentNode[],
  notes: Notes,
): PagePerson {
  // Two addresses under one name of a field: which of them is theirs is not told.
  const [only] = addresses.length === 1 ? addresses : [];
  if (!only) notes.missing.add(table.email.means);
  const [company = ''] = textsOf(table.company, parts, newNotes());
  return {
    name: cleanName(name),
    address: only?.address ?? '',
    role: 'record',
    phones: textsOf(table.phone, parts, newNotes()).slice(0, 5),
    company: cleanName(company),
    rank: 0.95,
  };
}

/** "anna.lund@…" for Anna Lund: every word of the name stands in it. */
function madeOf(name: string): (one: PageAddress) => boolean {
  const words = folded(name).match(/\p{L}{2,}/gu) ?? [];
  return ({ address }) => {
    const local = folded(address.slice(0, address.lastIndexOf('@')));
    return words.length > 0 && words.every((word) => local.includes(word));
  };
}

function rootOf(document: Document, table: RecordTable, notes: Notes): Element | null {
  return largestShown(every(table.root, document, notes).elements);
}

function partsOf(root: Element, shadows: boolean): ParentNode[] {
  return shadows ? withShadows(root) : [root];
}

/** Of the first rung that shows anything: each value once. */
function textsOf(chain: Chain, parts: readonly ParentNode[], notes: Notes): string[] {
  return valuesOf(chain, parts, notes, (element) => {
    const value = heldBy(element);
    return /^[-–—\s]*$/.test(value) ? '' : value;
  });
}

function addressesOf(chain: Chain, parts: readonly ParentNode[], notes: Notes): PageAddress[] {
  const values = valuesOf(
    chain,
    parts,
    notes,
    (element) => asAddress(element.getAttribute('href')) || asAddress(heldBy(element)),
  );
  return distinct(values.map((address) => person('', address)));
}

function valuesOf(
  chain: Chain,
  parts: readonly ParentNode[],
  notes: Notes,
  value: (element: Element) => string,
): string[] {
  for (const [index, selector] of chain.rungs.entries()) {
    const elements = parts.flatMap((part) => [...part.querySelectorAll(selector)]).filter(isShown);
    const values = [...new Set(elements.map(value).filter(Boolean))];
    if (values.length === 0) continue;
    if (index > 0) notes.lower.add(chain.means);
    return values;
  }
  return [];
}

/** What a field holds: of an input its value, never its placeholder. */
function heldBy(element: Element): string {
  const value = 'value' in element && typeof element.value === 'string' ? element.value : lineOf(element);
  return value.replace(/\s+/g, ' ').trim().slice(0, 300);
}
