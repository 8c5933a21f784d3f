import type { FromPicker, SeenMessage, TaughtPlaces } from '@/lib/messages';
import type { TaughtField, TaughtThing } from '@/lib/model/taught-site';
import { caps } from './caps';
import type { SiteMessage } from './contract';
import { writtenBody } from './frames';
import { editorOf, editorsIn, writableAt } from './generic-drafts';
import { lineOf } from './own-text';
import { candidateAt, candidatesFor } from './picker-candidates';
import { messageAt, messagesOf, waysOf } from './picker-messages';
import { chainsTo, framesAround, fromPage, holderOf, pageOf, rootsIn } from './picker-roots';
import { newNotes } from './rungs';
import { placeFor, placeOf } from './selector-for';
import { readMessages } from './taught-messages';
import { heldAt, readOf, shownAt, valuesOf } from './taught-place';

type Picked = Exclude<FromPicker, { type: 'over' | 'seen' | 'ended' }>;
type What = Picked extends infer One ? (One extends Picked ? Omit<One, 'origin' | 'page'> : never) : never;

/** One thing that can be pointed at. */
export interface Thing {
  /** What is meant by pointing at an element; null where that is none of this kind. */
  at(element: Element): Element | null;
  /** Everything of this kind, in the order of the page. */
  all(document: Document): Element[];
  /** What of it is told while the pointer is over it. */
  words(element: Element): string;
  /** What is taught by choosing it; null where no lasting way leads there. */
  pick(element: Element): What | null;
}

/** `said`: what was pointed at before, the name first, then the address. */
export function thingFor(field: TaughtThing, said: readonly string[]): Thing {
  if (field === 'messages') return aMessage(said);
  return field === 'editor' ? anEditor(said) : aValue(field, said);
}

function aValue(field: TaughtField, said: readonly string[]): Thing {
  const words = (element: Element) => valuesOf(element, readOf(element, field), field)[0] ?? '';
  return {
    at: (element) => candidateAt(element, field),
    all: (document) => candidatesFor(document, field),
    words,
    pick(element) {
      const value = words(element);
      const others = [...said, value];
      const place =
        value === '' || (field === 'address' && (isSaid(element, value, said) || runsOn(element, value)))
          ? []
          : fromPage(placeFor(element, field, said), chainsAround(element, others));
      return place.length > 0 ? { type: 'picked', field, value, place, frames: framesAround(element, others) } : null;
    },
  };
}

/**
 * In a sentence that somebody wrote, and not beside the name: on the next page of the kind an address there may be
 * anybody's.
 */
function isSaid(element: Element, value: string, [name = '']: readonly string[]): boolean {
  const line = lineOf(element).toLowerCase() === value ? element.parentElement : element;
  const texts = [...(line?.childNodes ?? [])].flatMap((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : []));
  const text = texts.join(' ').replace(value, ' ').trim();
  const isSentence = !text.endsWith(':') && (text.match(/[\p{L}-]+/gu) ?? []).length > 2;
  return line !== null && isSentence && (name === '' || !lineOf(line).includes(name));
}

/** Words of another element run into it, as they stand: "<b>E-mail</b>anna@…" is nobody's address. */
function runsOn({ childNodes }: Element, value: string): boolean {
  const own = [...childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : ' ')).join('');
  return own.includes('@') && !own.toLowerCase().includes(value);
}

function anEditor(said: readonly string[]): Thing {
  return {
    // Of an editor in a frame of its own, the frame.
    at: (element) => {
      const frame = element.ownerDocument.defaultView?.frameElement;
      return frame && writtenBody(frame) ? frame : writableAt(element);
    },
    all: (document) =>
      rootsIn(document)
        .filter((root) => !isWritten(root))
        .flatMap(editorsIn),
    words(element) {
      const editor = editorOf(element)?.element;
      return editor ? ('value' in editor ? String(editor.value).slice(0, 200) : lineOf(editor).slice(0, 200)) : '';
    },
    pick(element) {
      const root = element.getRootNode() as ParentNode;
      const place = fromPage(placeOf(element, said, root), chainsAround(element, said));
      return place.length > 0 ? { type: 'picked-editor', place } : null;
    },
  };
}

function aMessage(said: readonly string[]): Thing {
  const [name = '', address = ''] = said;
  let pointed: Element | null = null;
  const taughtBy = (element: Element) => {
    const ways = waysOf(element, said, pointed);
    const read = ways ? readMessages(ways, { name, address }, pageOf(element), newNotes()) : [];
    return ways && read.length > 0 ? { ways, seen: seenOf(read) } : null;
  };
  return {
    at(element) {
      pointed = element;
      return messageAt(element);
    },
    all: messagesOf,
    words: (element) => lineOf(element).slice(0, 120),
    pick(element) {
      const taught = taughtBy(element);
      return taught ? { type: 'picked-messages', ...taught, language: languageOf(element.ownerDocument) } : null;
    },
  };
}

function chainsAround(element: Element, said: readonly string[]): string[][] {
  return chainsTo(element.getRootNode(), said);
}

function isWritten(root: Node): boolean {
  const holder = holderOf(root);
  return holder !== null && writtenBody(holder) !== null;
}

/** What would be read now by the places that were taught. */
export function lookAt({ fields, messages, editor }: TaughtPlaces, document: Document): FromPicker {
  const values: Record<string, string> = {};
  for (const [field, place] of Object.entries(fields)) {
    const held = heldAt(place ?? [], field as TaughtField, document);
    if (held.is === 'found') values[field] = held.value;
  }
  const person = { name: values['name'] ?? '', address: values['address'] ?? '' };
  const read = messages ? readMessages(messages, person, document, newNotes()) : [];
  return {
    type: 'seen',
    values,
    messages: seenOf(read),
    language: languageOf(document),
    editor: shownAt(editor ?? [], document).length > 0,
  };
}

function seenOf(read: readonly SiteMessage[]): SeenMessage[] {
  return read.slice(0, caps.messages).map(({ from, time, shown }) => ({ from, time, shown }));
}

function languageOf({ documentElement }: Document): string {
  return documentElement.lang.slice(0, 35);
}
