import { hasLineAbove, isHeaderBlock, isSignature, type Mark, markOf, styleOf } from './html-marks';

const never = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TITLE HEAD META LINK IFRAME OBJECT SVG MATH SELECT TEXTAREA INPUT BUTTON AUDIO VIDEO CANVAS'.split(
    ' ',
  ),
);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** More than a message of a person holds; what comes after it is not read. */
const most = 2_000_000;

/** Looks into the inside of elements that may be a signature or headers: hostile nesting makes each a long one. */
const mostLooks = 60;

/**
 * The text of a message's document with line breaks as a person sees them. What the mail program marks as quoted gets
 * ">" before its lines, as in plain text; marked signatures and hidden parts are left out. The document is only read, so
 * an inert one will do.
 */
export function textOfHtml(document: Document): string {
  const root = document.body ?? document.documentElement;
  if (!root) return '';
  const page = new Page();
  const left: Element[] = [];
  let node: Node | null = root.firstChild;
  while (node && page.length < most) {
    if (node.nodeType === 3) page.write(node.nodeValue ?? '');
    const entered = node.nodeType === 1 && page.enter(node as Element);
    if (entered) left.push(node as Element);
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) page.leave(left.pop());
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node === root) node = null;
      if (node) page.leave(left.pop());
    }
    node = node?.nextSibling ?? null;
  }
  return page.text();
}

/** The lines as they come, and how deep in quotes they stand. */
class Page {
  length = 0;
  #lines: string[] = [];
  #line = '';
  #quotes: Element[] = [];
  #kept: Element[] = [];
  #rest = false;
  #looks = 0;

  enter(element: Element): boolean {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') this.#break(true);
    if (tag === 'IMG') this.write(element.getAttribute('data-emoji') ?? '');
    if (tag === 'BR' || tag === 'IMG' || never.has(tag) || hides(element)) return false;
    const mark = this.#markOf(element);
    if (mark === 'signature') return false;
    if (blocks.has(tag)) this.#break(false);
    if (tag === 'TD' || tag === 'TH') this.write(' ');
    if (mark === 'quote' || mark === 'introduction') this.#quotes.push(element);
    else if (mark === 'rest') this.#rest = true;
    if (tag === 'PRE' || /white-space:\s*pre/.test(styleOf(element))) this.#kept.push(element);
    return true;
  }

  /** What is quoted anyway needs no second look; within a quote a mark says nothing of what comes after it. */
  #markOf(element: Element): Mark {
    if (this.#rest || this.#quotes.length > 0) return null;
    const mark = markOf(element);
    if (mark !== 'signature' && !(mark === null && hasLineAbove(element))) return mark;
    this.#looks += 1;
    if (this.#looks > mostLooks) return null;
    return mark === 'signature' ? (isSignature(element) ? mark : null) : isHeaderBlock(element) ? 'rest' : null;
  }

  leave(element: Element | undefined): void {
    if (!element) return;
    const tag = element.tagName.toUpperCase();
    if (blocks.has(tag)) this.#break(false);
    if (this.#quotes.at(-1) === element) this.#quotes.pop();
    if (/^(?:P|H[1-6]|UL|OL|BLOCKQUOTE)$/.test(tag) && !/^(?:x_)?Mso/.test(element.className)) this.#gap();
    if (this.#kept.at(-1) === element) this.#kept.pop();
  }

  write(text: string): void {
    this.length += text.length;
    if (this.#kept.length === 0) {
      this.#line += text.replace(/[ \t\r\n\f]+/g, ' ');
      return;
    }
    const [first = '', ...more] = text.split(/\r?\n/);
    this.#line += first;
    for (const line of more) {
      this.#break(true);
      this.#line += line;
    }
  }

  text(): string {
    this.#break(false);
    return this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  /** Ends the line; an empty one only where the writer broke it (`always`). */
  #break(always: boolean): void {
    // The mark of a signature keeps its space.
    const line = this.#line;
    this.#line = '';
    const inner = line.replace(/[ \t\u00a0]+/g, ' ').trim();
    if (inner === '' && !always && !line.includes('\u00a0')) return;
    const words = inner === '--' ? '-- ' : inner;
    this.#lines.push(this.#rest || this.#quotes.length > 0 ? `> ${words}`.trim() : words);
  }

  #gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '')
      this.#lines.push(this.#rest || this.#quotes.length > 0 ? '>' : '');
  }
}

/** Styled away by itself. An inert document computes no styles. */
function hides(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = styleOf(element);
  if (style === '') return false;
  if (/display:\s*none|visibility:\s*(?:hidden|collapse)|mso-hide:\s*all|opacity:\s*0(?:\.0+)?\s*(?:;|$)/.test(style))
    return true;
  if (/font-size:\s*0(?:px|pt|em|%)?\s*(?:;|$|!)/.test(style)) return true;
  return /max-height:\s*0(?:px)?\s*(?:;|$|!)/.test(style) && /overflow:\s*hidden/.test(style);
}
