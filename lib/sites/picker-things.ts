import type { FromPicker, SeenMessage } from '@/lib/messages';
import type { TaughtField, TaughtThing } from '@/lib/model/taught-site';
import { caps } from './caps';
import { editorOf, editorsIn, writableAt } from './generic-drafts';
import { lineOf } from './own-text';
import { candidateAt, candidatesFor } from './picker-candidates';
import { messageAt, messagesOf, waysOf } from './picker-messages';
import { newNotes } from './rungs';
import { placeFor, placeOf } from './selector-for';
import { readMessages } from './taught-messages';
import { readOf, valuesOf } from './taught-place';

type Picked = Exclude<FromPicker, { type: 'over' | 'ended' }>;
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
      const place = value === '' ? [] : placeFor(element, field, said);
      return place.length > 0 ? { type: 'picked', field, value, place } : null;
    },
  };
}

function anEditor(said: readonly string[]): Thing {
  return {
    at: writableAt,
    all: editorsIn,
    words(element) {
      const editor = editorOf(element)?.element;
      return editor ? ('value' in editor ? String(editor.value).slice(0, 200) : lineOf(editor).slice(0, 200)) : '';
    },
    pick(element) {
      const place = placeOf(element, said, element.ownerDocument);
      return place.length > 0 ? { type: 'picked-editor', place } : null;
    },
  };
}

function aMessage(said: readonly string[]): Thing {
  const [name = '', address = ''] = said;
  const taughtBy = (element: Element) => {
    const ways = waysOf(element, said);
    const read = ways ? readMessages(ways, { name, address }, element.ownerDocument, newNotes()) : [];
    const seen = read.slice(0, caps.messages).map(({ from, time, shown }): SeenMessage => ({ from, time, shown }));
    return ways && seen.length > 0 ? { ways, seen } : null;
  };
  return {
    at: messageAt,
    all: messagesOf,
    words: (element) => lineOf(element).slice(0, 120),
    pick(element) {
      const taught = taughtBy(element);
      return taught ? { type: 'picked-messages', ...taught, language: languageOf(element.ownerDocument) } : null;
    },
  };
}

function languageOf({ documentElement }: Document): string {
  return documentElement.lang.slice(0, 35);
}
