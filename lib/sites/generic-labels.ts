import { folded } from './folded';
import { lineOf } from './own-text';
import { around } from './walk';

/** What a field of a page is by its label. `seller`: somebody of the seller's own side, whom the page is not about. */
export type LabelKind = 'mail' | 'name' | 'phone' | 'company' | 'seller';

const longest = 40;

/** In English, German, French, Spanish, Dutch and the Nordic languages, without accents. */
const words: readonly (readonly [LabelKind, RegExp])[] = [
  [
    'seller',
    /owner|assign|agent\b|account ?manager|sales ?rep|signed in|created by|modified by|eigentumer|besitzer|zustandig|verantwortlich|bearbeiter|betreuer|angemeldet|proprietaire|responsable|vendeur|cree par|propietario|vendedor|creado por|ansvarl?ig|handlaggare|sa[gk]sbehandler|saljare|selger|\b(?:eier|ejer|agare)\b|eigenaar|verkoper|toegewezen|omistaja|vastuu|inn?logg|logget ind|ingelogd|connecte|(?:your|ihre) e ?mail/,
  ],
  ['mail', /^(?:\p{L}+ ){0,2}(?:e ?mail|e ?post|courriel|correo|netfang|sahkoposti)\p{L}*(?: \p{L}+){0,2}$/u],
  [
    'mail',
    /^(?:adresse (?:mail|electronique)|mailadresse|mail|from|von|de|fran?|van|(?:a[bfv])?sender|avsandare|afzender|expediteur|remitente|requester|reporter|demandeur|solicitante|aanvrager)$/,
  ],
  [
    'phone',
    /^(?:\p{L}+ ){0,2}(?:tele?(?:f|ph)\p{L}*|tel|phone|mobie?l\p{L}*|movil|handy|portable|gsm|puhelin\p{L}*|simi)(?: number| nummer)?$/u,
  ],
  [
    'company',
    /^(?:company|account|organi[sz]ation|employer|firma|unternehmen|entreprise|societe|empresa|bedrijf|foretag|virksomhe[dt]|bedrift|selskap|yritys|fyrirtaeki)(?: name)?$/,
  ],
  [
    'name',
    /^(?:(?:full |contact )?name|[ck]onta[ck]t(?: ?perso+n| info(?:rmation)?| details|daten)?|coordonnees|datos de contacto|contactgegevens|customer|kunde?|ansprechpartner(?:in)?|nom|contacto|nombre|cliente?|klant|na[afmv][mn]|nimi|asiakas)$/,
  ],
];

/** By the words that stand before or above a value; null for words that tell nothing. */
export function kindOfLabel(text: string): LabelKind | null {
  const plain = folded(text.slice(0, 200))
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (plain.length > longest) return null;
  const kind = words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
  // "E-mail 2" is a label, "Customer 2" a thing.
  return (kind === 'name' || kind === 'company') && /\d/.test(text) ? null : kind;
}

/**
 * What an element's value is: of a field by its label, else by what stands right before it, at most four levels up
 * (dt and dd, th and td, a label and a value in any elements). Other words in the same line are passed over.
 */
export function labelKind(element: Element | Text): LabelKind | null {
  const own = 'closest' in element && fieldLabel(element);
  if (own && !own.includes('@')) return kindOfLabel(own);
  for (let at: Node | null = element, level = 0; at && level < 4; at = at.parentNode, level++) {
    // A table of one row only lays out a value.
    if (at.nodeName === 'TR' && (at as Element).matches(':only-child > :only-child'))
      [at, level] = [(at as Element).closest('table') ?? at, 0];
    if (at.nodeType === 1 && (at as Element).matches('body, li, tr, [role="listitem"], article')) return null;
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const isElement = before.nodeType === 1;
      if (before.nodeType > 3) continue;
      const written = (before.textContent ?? '').trim();
      if (/^:?$/.test(written)) continue;
      // Whatever is long is no label, and reading it would cost more than all the rest.
      if (written.length > 200) return null;
      const text = isElement ? lineOf(before as Element) : written;
      const kind = kindOfLabel(text);
      // In a sentence it says whom to write to, not whose record this is: "Mail anna@… about it".
      const beside = isElement ? before.previousSibling : before;
      const isSaid = beside?.nodeType === 3 && /[^\s:]\s*$/.test(beside.nodeValue ?? '') && !isFrom(text, at);
      if (kind || isElement)
        return kind !== 'seller' && (isSaid || (!isElement && isInField(before as Text))) ? null : kind;
      break;
    }
  }
  return null;
}

/**
 * Whether words stand in the value of a field, or below a sentence: a label among them ("E-mail: anna@…") may be a note's
 * or a mail's, about anybody.
 */
export function isInField({ data, previousElementSibling: before, parentElement: around }: Text): boolean {
  const above = around?.textContent?.split(data)[0]?.trim() || around?.previousElementSibling?.textContent || '';
  return !!(before?.matches('label') || around?.closest('td, dd, label + *') || /(\s\S+){3}[.!?]\s*$/.test(above));
}

/** "From Anna Lund on 20 November": a head in one line, with its time right behind whoever wrote. */
function isFrom(before: string, { nextSibling }: Node): boolean {
  const after = `${nextSibling?.textContent}${nextSibling?.nextSibling?.textContent}`;
  return /^(?:from|von|de|fr[aå]n?|van)$/i.test(before) && /^\s*\p{L}{1,4}\s+(?:\p{L}+,? )?\d/u.test(after);
}

/** A block named after the seller's side ("Owner") is theirs, whatever its fields are called. */
export function isSellersBlock(element: Element): boolean {
  for (const at of around(element)) {
    const head = headOf(at);
    if (head) return kindOfLabel(lineOf(head)) === 'seller';
  }
  return false;
}

/** What a block is headed by: among the first few, for a list of ten thousand is not gone through for each of them. */
export function headOf(block: Element): Element | undefined {
  return [0, 1, 2, 3].map((index) => block.children[index]).find((one) => one?.matches('legend, caption, h2, h3, h4'));
}

function fieldLabel(element: Element): string {
  const [label] = (element as HTMLInputElement).labels ?? [];
  const [by] = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const holder = label ?? (by && element.ownerDocument.getElementById(by));
  return holder ? lineOf(holder) : (element.ariaLabel ?? '');
}
