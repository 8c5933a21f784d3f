import { cleanName } from './address';
import { kindOfLabel } from './generic-labels';
import { lineOf } from './own-text';
import { isShown } from './visible';

/** Where words that name a field stand as a rule; anything else may, as long as nothing else is in it. */
const namers = 'dt, th, label, td, div, span, p, b, strong, h3, h4, h5, h6, legend, small';

/** The elements that stand beside these words, e.g. the `dd` after a `dt` "E-mail". */
export function besideTerm(term: string, root: ParentNode): Element[] {
  const wanted = fold(term);
  const beside = [...root.querySelectorAll(namers)]
    .filter((element) => element.childElementCount === 0 && fold(element.textContent ?? '') === wanted)
    .filter(isShown)
    .flatMap((element) => besideOf(element) ?? []);
  return [...new Set(beside)];
}

/** The words that name what an element holds; empty where none stand beside it. */
export function termOf(element: Element): string {
  const candidates: Element[] = [];
  if ('labels' in element) candidates.push(...((element as HTMLInputElement).labels ?? []));
  for (let at: Element | null = element, level = 0; at && level < 4; at = at.parentElement, level++) {
    const before = at.previousElementSibling;
    if (before) candidates.push(before);
  }
  for (const candidate of candidates) {
    const term = lineOf(candidate);
    const isTerm = candidate.childElementCount === 0 && isNamer(candidate, term);
    if (!isTerm || term.length > 40 || /[@\d]/.test(term)) continue;
    const beside = besideOf(candidate);
    if (beside && (beside === element || beside.contains(element))) return term.replace(/\s*[:*]+$/, '');
  }
  return '';
}

/** Made to name what stands beside it, or in words that say so: anything else might say something of the person. */
function isNamer(element: Element, text: string): boolean {
  if (!/\p{L}{2}/u.test(text)) return false;
  if (element.matches('dt, th, label')) return true;
  return element.matches(namers) && (text.endsWith(':') || isFieldName(text) || isLabel(text));
}

/** Of the customer's side: words of the seller's may hold a name ("Assigned to Berit"). */
function isLabel(text: string): boolean {
  const kind = kindOfLabel(text);
  return kind !== null && kind !== 'seller';
}

/** A name of a field as such, which says nothing of a person. */
export function isFieldName(text: string): boolean {
  return words.test(text);
}

const words =
  /^(?:e-?mail(?: address)?|mail(?: address)?|(?:full |contact |customer )?name|contact|company|account|organi[sz]ation|(?:tele)?phone(?: number)?|mobile|dat[aeo]|datum|fecha|sent|received)$/i;

function besideOf(namer: Element): Element | null {
  const named = namer.localName === 'label' ? (namer as HTMLLabelElement).htmlFor : '';
  if (named) return (namer.getRootNode() as Document | ShadowRoot).getElementById(named);
  return namer.nextElementSibling;
}

function fold(text: string): string {
  return cleanName(text.slice(0, 200))
    .replace(/\s*[:*]+$/, '')
    .toLowerCase();
}
