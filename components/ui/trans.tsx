import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import { i18n } from '@/lib/words/i18n';

/** What the macro `Trans` makes of a sentence: its words, and by name what stands in them. */
export interface TransProps {
  id: string;
  message?: string;
  values?: Record<string, unknown>;
  components?: Record<string, ReactElement>;
}

/**
 * A sentence with elements in it: what the macro `Trans` becomes. A page speaks one language as long as it is open. Only
 * the sentence itself may name an element: what a person or a page wrote is shown as it is, even if it says `<0>`.
 */
export function Trans({ id, message, values = {}, components = {} }: TransProps) {
  const elements = { ...components };
  const said: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string') said[name] = value.replaceAll('<', SEAL);
    else if (isValidElement(value)) {
      elements[`v${name}`] = value;
      said[name] = `<v${name}/>`;
    } else said[name] = value;
  }
  return drawn(i18n._(id, said, message === undefined ? {} : { message }), elements);
}

/** Stands in a value for the sign that would open an element: no text has it, for it is nobody's letter. */
const SEAL = '\uE000';

const TAG = /<(\w+)>(.*?)<\/\1>|<(\w+)\/>/gs;

/** A sentence with its elements in their places; one in another, too. */
function drawn(words: string, elements: Record<string, ReactElement>): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const found of words.matchAll(TAG)) {
    const [whole, pair, inside = '', single = ''] = found;
    const element = elements[pair ?? single];
    parts.push(plain(words.slice(end, found.index)));
    if (element) {
      const key = `at ${found.index}`;
      parts.push(inside ? cloneElement(element, { key }, drawn(inside, elements)) : cloneElement(element, { key }));
    }
    end = found.index + whole.length;
  }
  const rest = plain(words.slice(end));
  return parts.length === 0 ? rest : [...parts, rest];
}

function plain(words: string): string {
  return words.replaceAll(SEAL, '<');
}
