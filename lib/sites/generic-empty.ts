import type { Root, Site, Steps } from './contract';
import { folded } from './folded';
import { readableRoots } from './frames';
import { besideIn, valueBeside } from './generic-fields';
import { kindOfLabel } from './generic-labels';
import { fits } from './generic-people';
import { isShown } from './visible';
import { textsIn } from './walk';

const most = 3000;
/** What is pressed, what heads a column, and what stands in a row behind its first cell ("E-mail" as how to write). */
const noLabel = 'a, button, nav, summary, thead, td ~ td, [role="button"], [role="tab"], [role="columnheader"]';
/** In the languages of the labels, and in Polish; without accents. */
const none =
  /^(?:[-–—.]+|n\/a|none|unknown|keine?|k\. ?a\.|unbekannt|aucune?|inconnue?|ningun[oa]?|desconocid[oa]|geen|onbekend|inge[nt]|okand|ukjent|ukendt|saknas|mangler|puuttuu|brak|(?:not|nicht|non|sin|niet|ikke|ej|ei|ekki|nie) .{2,20})$/;

/**
 * A page of which the first field for an address is empty is nobody's record: an address in another field is somebody
 * else's there, as whom to call in an emergency, or the firm's shared one. Unless the page is named after them.
 */
export function withEmptyFields(page: Site): Site {
  return {
    ...page,
    *read(document) {
      const whole = yield* page.read(document);
      const { view, people, subject } = whole;
      const isNamed = subject.is === 'found' && fits(subject.value, people[0]?.address ?? '');
      if (view !== 'record' || isNamed || !(yield* lackAddress(readableRoots(document)))) return whole;
      const named = people.map((one) => ({ ...one, role: 'mention' as const, rank: Math.min(one.rank, 0.3) }));
      return { ...whole, view: 'other', people: named };
    },
  };
}

function* lackAddress(roots: Root[]): Steps<boolean> {
  for (const root of roots) {
    for (const text of textsIn(root, most)) {
      yield;
      const found = lacksAddress(text);
      if (found) return true;
      if (found === false) break;
    }
  }
  return false;
}

/** Whether a label's field is empty; null where it is no label, or does not tell. */
function lacksAddress({ data, parentElement: label }: Text): boolean | null {
  if (!label || kindOfLabel(data) !== 'mail' || label.closest(noLabel) || !isShown(label)) return null;
  const { body } = label.ownerDocument;
  const value = valueBeside(label, body);
  if (value) return none.test(folded(value));
  const beside = besideIn(label, body);
  // With an icon for a link it is not empty.
  return beside?.matches('dd, td') ? !beside.firstElementChild : null;
}
