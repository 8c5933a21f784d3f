import { caps } from './caps';
import { hidesItself, isShown } from './visible';

// Both in the order and with the signs of the selectors elsewhere: what is written twice alike weighs next to nothing.
const never = new Set(
  'script, style, noscript, template, textarea, input, button, select, iframe, title, head, object, svg, math, audio, video, canvas'.split(
    ', ',
  ),
);
const blocks = new Set(
  'footer, nav, aside, main, article, header, section, form, table, blockquote, address, figure, div, dd, dl, dt, h1, h2, h3, h4, h5, h6, hr, li, ol, p, pre, tr, ul'.split(
    ', ',
  ),
);

/**
 * The text that a person sees in an element, as `innerText` gives it, without the parts that match `drop` (quoted
 * mail, signatures) and without anything hidden. Stops a little after `caps.text` characters. `instead` stands where a
 * part was dropped.
 */
export function ownText(root: Element, drop = '', instead = ''): string {
  if (!isShown(root)) return '';
  const out: string[] = [];
  let length = 0;
  const walk = (parent: Node, pre: boolean): void => {
    for (const node of childrenOf(parent)) {
      if (length > caps.text + 1000) break;
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? '';
        out.push(pre ? text : text.replace(/[ \t\r\n]+/g, ' '));
        length += text.length;
      } else if (node.nodeType === 1) {
        element(node as Element, pre);
      }
    }
  };
  const element = (at: Element, pre: boolean): void => {
    const tag = at.localName;
    if (tag === 'br') out.push('\n');
    else if (tag === 'img') out.push(at.getAttribute('data-emoji') ?? '');
    else if (never.has(tag) || hidesItself(at)) return;
    else if (drop && at.matches(drop)) out.push(instead);
    else {
      const block = blocks.has(tag);
      if (block) out.push('\n');
      else if (tag === 'td' || tag === 'th') out.push(' ');
      walk(at, pre || tag === 'pre');
      if (block) out.push(tag === 'p' ? '\n\n' : '\n');
    }
  };
  walk(root, root.localName === 'pre');
  return tidy(out.join(''));
}

/** What is shown in an element: its shadow root in place of its own children, and where that says so, these. */
function childrenOf(node: Node): Iterable<Node> {
  const slotted = (node as Partial<HTMLSlotElement>).assignedNodes?.();
  return slotted?.length ? slotted : ((node as Element).shadowRoot ?? node).childNodes;
}

/**
 * The text of a message. A line of ">" tells where others are quoted, if anything stands below: that may be the writer's
 * again.
 */
export function messageText(root: Element, quoted: string): string {
  let text = `\n${ownText(root, quoted, '\n>\n')}`;
  while (text.endsWith('\n>')) text = text.slice(0, -2).trimEnd();
  return text.trim();
}

/** One line, for names and subjects. */
export function lineOf(root: Element, drop = ''): string {
  return ownText(root, drop).replace(/\s+/g, ' ').trim();
}

function tidy(text: string): string {
  return text
    .replace(/\u00A0/g, ' ')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
