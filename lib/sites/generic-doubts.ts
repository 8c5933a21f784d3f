import type { PagePerson } from '@/lib/model/reading';
import { addressesIn } from './address';
import type { Root, Site, Steps } from './contract';
import { folded } from './folded';
import { readableRoots } from './frames';
import { editorsIn, formOf } from './generic-drafts';
import { besideIn, boxIn, pressed, valueBeside } from './generic-fields';
import { kindOfLabel } from './generic-labels';
import { fits } from './generic-people';
import { genericSelectors } from './generic-selectors';
import { lineOf } from './own-text';
import { isShown } from './visible';
import { textsIn } from './walk';

/** Texts of a document that are looked at. */
const most = 3000;
/** Also what stands in a row behind its first cell ("E-mail" as how to write). */
const noLabel = `td ~ td, ${pressed}`;
const [boxes] = genericSelectors.field.rungs;
/** In the languages of the labels, and in Polish; without accents. */
const none =
  /^(?:[-–—.]+|n\/a|none|unknown|keine?|k\. ?a\.|unbekannt|aucune?|inconnue?|ningun[oa]?|desconocid[oa]|geen|onbekend|inge[nt]|okand|ukjent|ukendt|saknas|mangler|puuttuu|brak|(?:not|nicht|non|sin|niet|ikke|ej|ei|ekki|nie) .{2,20})$/;

/**
 * A page of which the first field for an address is empty is nobody's record: an address in another field is somebody
 * else's there, as whom to call in an emergency, or the firm's shared one. Unless the page is named after them. Nor is one
 * over which lies a window to write to somebody else.
 */
export function withDoubts(page: Site): Site {
  return {
    ...page,
    *read(document) {
      const whole = yield* page.read(document);
      const { view, people, subject } = whole;
      const [first] = people;
      if (view !== 'record' || !first) return whole;
      const isNamed = subject.is === 'found' && fits(subject.value, first.address);
      const isEmpty = !isNamed && (yield* isFirstFieldEmpty(readableRoots(document)));
      if (!isEmpty && !isWrittenOver(document, first)) return whole;
      const named = people.map((one) => ({ ...one, role: 'mention' as const, rank: Math.min(one.rank, 0.3) }));
      return { ...whole, view: 'other', people: named };
    },
  };
}

/** Whether in a window somebody writes to an address, and nothing there speaks of this person. */
function isWrittenOver(document: Document, { address, name }: PagePerson): boolean {
  return [...document.querySelectorAll('dialog, [role="dialog"]')].some((window) => {
    if (!isShown(window) || editorsIn(window).length === 0) return false;
    const text = lineOf(window);
    const isTheirs = text.includes(address) || (name && text.includes(name));
    return !isTheirs && addressesIn(text).length > 0;
  });
}

/** Of the fields for an address; looked for in a slice after the other, for each text of the page may be a label. */
function* isFirstFieldEmpty(roots: Root[]): Steps<boolean> {
  for (const root of roots) {
    for (const text of textsIn(root, most)) {
      yield;
      const isEmpty = isEmptyField(text);
      if (isEmpty) return true;
      if (isEmpty !== null) break;
    }
  }
  return false;
}

/** Whether a label's field is empty; null where it is no label, or does not tell. */
function isEmptyField({ data, parentElement: label }: Text): boolean | null {
  if (!label || kindOfLabel(data) !== 'mail' || label.closest(noLabel) || !isShown(label)) return null;
  const { body } = label.ownerDocument;
  const value = valueBeside(label, body);
  if (value) return none.test(folded(value));
  const beside = besideIn(label, body);
  const box = (label as Partial<HTMLLabelElement>).control ?? (beside && boxIn(beside));
  // Among boxes that are filled it is left empty; among empty ones it may be one to search in.
  if (box) return [...(formOf(box)?.querySelectorAll<HTMLInputElement>(boxes) ?? [])].some((one) => one.value) || null;
  // With an icon for a link it is not empty.
  return beside?.matches('dd, td') ? !beside.firstElementChild : null;
}
