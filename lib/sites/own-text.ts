import { caps } from './caps';
import { hidesItself, isShown } from './visible';

const never = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TITLE HEAD IFRAME OBJECT SVG MATH SELECT TEXTAREA INPUT BUTTON AUDIO VIDEO CANVAS'.split(
    ' ',
  ),
);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
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
    const tag = at.tagName.toUpperCase();
    if (tag === 'BR') out.push('\n');
    else if (tag === 'IMG') out.push(at.getAttribute('data-emoji') ?? '');
    else if (never.has(tag) || hidesItself(at)) return;
    else if (drop && at.matches(drop)) out.push(instead);
    else {
      const block = blocks.has(tag);
      if (block) out.push('\n');
      else if (tag === 'TD' || tag === 'TH') out.push(' ');
      walk(at, pre || tag === 'PRE');
      if (block) out.push(tag === 'P' ? '\n\n' : '\n');
    }
  };
  walk(root, root.tagName === 'PRE');
  return tidy(out.join(''));
}

/** What is shown in an element: its shadow root in place of its own children, and where that says so, these. */
function childrenOf(node: Node): Iterable<Node> {
  const { shadowRoot, assignedNodes } = node as Element & Partial<HTMLSlotElement>;
  const slotted = assignedNodes?.call(node as HTMLSlotElement) ?? [];
  return slotted.length > 0 ? slotted : (shadowRoot ?? node).childNodes;
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
