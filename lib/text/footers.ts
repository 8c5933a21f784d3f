import { appLine } from './app-lines';
import { boilerplate, legal, warning } from './boilerplate';
import { type Line, paragraphs } from './lines';

/** The lines without those that a telephone or a mail program added, and without pictures. */
export function withoutAppLines(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }) => !appLine(text) && !(text.startsWith('[') && picture.test(text)));
}

const picture = /^\[(?:cid|image|bild|imagen|immagine|afbeelding):?[^\]]*\]$/iu;

/** The lines without a warning that the reader's own mail system put above them. */
export function withoutWarning(lines: readonly Line[]): Line[] {
  const kept = [...lines];
  for (const [first, last] of paragraphs(lines.slice(0, 12)).slice(0, 3)) {
    if (!warning(textOf(lines, first, last))) break;
    kept.fill({ raw: '', text: '' }, first, last + 1);
  }
  return kept;
}

/**
 * The lines above the small print: confidential, not for you, registered at, unsubscribe. It begins with a paragraph that
 * is nothing else; what only sounds legal goes with it, and not by itself.
 */
export function withoutFooter(lines: readonly Line[]): Line[] {
  const parts = paragraphs(lines).reverse();
  const top = parts.at(-1)?.[0];
  let cut: number | null = null;
  for (const [first, last] of parts.slice(0, 40)) {
    const text = textOf(lines, first, last);
    const within = last - first < 40 ? boilerplateFrom(lines, first, last) : null;
    // A short answer may stand right above it.
    if (boilerplate(text)) cut = (first === top ? within : null) ?? first;
    else {
      if (within !== null) cut = within;
      if (within !== null || !legal(text)) break;
    }
  }
  return cut === null ? [...lines] : lines.slice(0, cut);
}

/** Where small print begins right under other lines, without a gap. */
function boilerplateFrom(lines: readonly Line[], first: number, last: number): number | null {
  for (let at = first + 1; at <= last; at++) if (boilerplate(textOf(lines, at, last))) return at;
  return null;
}

/** The beginning of a paragraph in one line. */
function textOf(lines: readonly Line[], first: number, last: number): string {
  let text = '';
  for (let at = first; at <= last && text.length < 1000; at++) text += `${lines[at]?.text ?? ''} `;
  return text.trim();
}
