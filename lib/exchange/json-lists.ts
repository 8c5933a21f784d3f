/** One piece of a JSON object whose values are lists or plain values. */
export type JsonPart =
  | { is: 'field'; key: string; value: unknown }
  /** A list begins. */
  | { is: 'list'; key: string }
  | { is: 'row'; key: string; index: number; value: unknown };

export interface JsonLists {
  /** The next piece of the text, broken off anywhere; what became whole by it. @throws SyntaxError */
  push(text: string): JsonPart[];
  /** @throws SyntaxError when the text was cut off */
  end(): void;
}

type Expects =
  | 'object'
  | 'key-or-end'
  | 'key'
  | 'colon'
  | 'value'
  | 'next-key'
  | 'row-or-end'
  | 'row'
  | 'next-row'
  | 'nothing';

/** Reads such an object while it arrives, so that never more than one row of it is held. */
export function jsonLists(): JsonLists {
  let expects: Expects = 'object';
  let key = '';
  let index = 0;
  let whole: Whole | null = null;

  const taken = (text: string): JsonPart[] => {
    const value: unknown = JSON.parse(text);
    if (expects === 'key' || expects === 'key-or-end') {
      if (typeof value !== 'string') throw new SyntaxError('A name is missing.');
      key = value;
      expects = 'colon';
      return [];
    }
    if (expects === 'value') {
      expects = 'next-key';
      return [{ is: 'field', key, value }];
    }
    expects = 'next-row';
    index += 1;
    return [{ is: 'row', key, index: index - 1, value }];
  };

  /** A sign that stands between values; false where a value begins. */
  const between = (sign: string, parts: JsonPart[]): boolean => {
    const next = steps[expects][sign];
    if (next === undefined) return false;
    if (expects === 'value') {
      index = 0;
      parts.push({ is: 'list', key });
    }
    expects = next;
    return true;
  };

  return {
    push(text) {
      const parts: JsonPart[] = [];
      let at = 0;
      while (at < text.length) {
        if (whole) {
          at = whole.read(text, at);
          if (!whole.isDone()) break;
          const { text: found } = whole;
          whole = null;
          parts.push(...taken(found));
          continue;
        }
        const sign = text.charAt(at);
        if (isSpace(sign) || between(sign, parts)) at += 1;
        else if (startsValue.has(expects)) whole = wholeValue(sign);
        else throw new SyntaxError('Something stands where nothing may.');
      }
      return parts;
    },
    end() {
      if (expects !== 'nothing') throw new SyntaxError('It was cut off.');
    },
  };
}

/** What comes next after a sign that stands between values. */
const steps: Record<Expects, Readonly<Record<string, Expects | undefined>>> = {
  object: { '{': 'key-or-end' },
  'key-or-end': { '}': 'nothing' },
  key: {},
  colon: { ':': 'value' },
  value: { '[': 'row-or-end' },
  'next-key': { ',': 'key', '}': 'nothing' },
  'row-or-end': { ']': 'next-key' },
  row: {},
  'next-row': { ',': 'row', ']': 'next-key' },
  nothing: {},
};

const startsValue: ReadonlySet<Expects> = new Set(['key-or-end', 'key', 'value', 'row-or-end', 'row']);

const isSpace = (sign: string) => sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t' || sign === '\uFEFF';

/** One value on its way. */
interface Whole {
  text: string;
  /** Reads on; answers where the value ended, or the end of the piece. */
  read(text: string, at: number): number;
  isDone(): boolean;
}

function wholeValue(first: string): Whole {
  const isPlain = !'{["'.includes(first);
  let depth = 0;
  let inText = false;
  let escaped = false;
  let done = false;

  /** A sign that matters, and whether the value ends before it. */
  const meets = (sign: string): boolean => {
    if (isPlain) {
      done = true;
      return true;
    }
    if (inText) {
      if (sign === '\\') escaped = true;
      else inText = false;
    } else if (sign === '"') inText = true;
    else depth += sign === '{' || sign === '[' ? 1 : -1;
    done = !inText && depth === 0;
    return false;
  };

  const whole: Whole = {
    text: '',
    isDone: () => done,
    read(text, from) {
      let at = from;
      while (at < text.length && !done) {
        if (escaped) {
          escaped = false;
          at += 1;
          continue;
        }
        const signs = isPlain ? endOfPlain : inText ? inString : inStructure;
        signs.lastIndex = at;
        const sign = signs.exec(text);
        if (!sign) at = text.length;
        else at = meets(sign[0]) ? sign.index : sign.index + 1;
      }
      whole.text += text.slice(from, at);
      return at;
    },
  };
  return whole;
}

const endOfPlain = /[,\]}\s]/g;
const inString = /["\\]/g;
const inStructure = /["{}[\]]/g;
