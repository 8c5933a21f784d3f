import type { Instant } from '@/lib/model/time';

/** What the index keeps of one row: where it is, when it was, and the terms of its texts. */
export interface IndexedRow {
  ref: string;
  at: Instant;
  terms: readonly string[];
}

/** Some rows of the index, packed. Words are in `words` alone: all else is numbers and ids. */
export interface Packed {
  /** When each row was. */
  at: Float64Array<ArrayBuffer>;
  /** The refs of the rows, one behind the other. */
  refs: string;
  /** The terms, sorted, one behind the other: a term's number is its place. */
  words: string;
  /** How long each ref is, and each term, and the bytes of each posting; then the postings: rows by their number. */
  numbers: Uint8Array<ArrayBuffer>;
}

/** Packs rows, which are sorted by ref. A posting tells each row by its distance from the one before. */
export function pack(rows: readonly IndexedRow[]): Packed {
  const byTerm = new Map<string, number[]>();
  for (const [number, { terms }] of rows.entries()) {
    for (const term of terms) {
      const list = byTerm.get(term);
      if (list) list.push(number);
      else byTerm.set(term, [number]);
    }
  }
  const terms = [...byTerm.keys()].sort();
  const numbers: number[] = [];
  write(numbers, rows.length);
  write(numbers, terms.length);
  for (const { ref } of rows) write(numbers, ref.length);
  for (const term of terms) write(numbers, term.length);
  const postings: number[] = [];
  for (const term of terms) {
    const begin = postings.length;
    let last = -1;
    for (const number of byTerm.get(term) ?? []) {
      write(postings, number - last - 1);
      last = number;
    }
    write(numbers, postings.length - begin);
  }
  const packed = new Uint8Array(numbers.length + postings.length);
  packed.set(numbers);
  packed.set(postings, numbers.length);
  return {
    at: Float64Array.from(rows, ({ at }) => at),
    refs: rows.map(({ ref }) => ref).join(''),
    words: terms.join(''),
    numbers: packed,
  };
}

/** A packed part, opened for reading. */
export class Part {
  readonly size: number;
  readonly #packed: Packed;
  readonly #refs: Uint32Array;
  readonly #words: Uint32Array;
  readonly #postings: Uint32Array;

  constructor(packed: Packed) {
    this.#packed = packed;
    const reader = { bytes: packed.numbers, at: 0 };
    this.size = read(reader);
    const terms = read(reader);
    this.#refs = startsOf(reader, this.size);
    this.#words = startsOf(reader, terms);
    this.#postings = startsOf(reader, terms);
    const begin = reader.at;
    for (let term = 0; term <= terms; term++) this.#postings[term] = (this.#postings[term] ?? 0) + begin;
  }

  ref(row: number): string {
    return this.#packed.refs.slice(this.#refs[row], this.#refs[row + 1]);
  }

  at(row: number): Instant {
    return this.#packed.at[row] ?? 0;
  }

  /** The rows that have a term with each of the beginnings. */
  find(beginnings: readonly string[]): number[] {
    let all: Uint32Array | null = null;
    for (const beginning of beginnings) {
      const found = this.#having(beginning);
      if (!found) return [];
      if (all) for (let word = 0; word < found.length; word++) found[word] = (found[word] ?? 0) & (all[word] ?? 0);
      all = found;
    }
    return all ? numbersIn(all) : [];
  }

  /** As they were before they were packed. */
  rows(): IndexedRow[] {
    const terms: string[][] = Array.from({ length: this.size }, () => []);
    for (let term = 0; term < this.#words.length - 1; term++) {
      const text = this.#word(term);
      this.#each(term, (row) => terms[row]?.push(text));
    }
    return terms.map((list, row) => ({ ref: this.ref(row), at: this.at(row), terms: list }));
  }

  /** A bit for each row; null when there is none. */
  #having(beginning: string): Uint32Array | null {
    const from = this.#firstFrom(beginning);
    const to = this.#firstFrom(`${beginning}\uffff`);
    if (from === to) return null;
    const bits = new Uint32Array(Math.ceil(this.size / 32));
    for (let term = from; term < to; term++) {
      this.#each(term, (row) => {
        bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
      });
    }
    return bits;
  }

  /** The first term that does not come before this text. */
  #firstFrom(text: string): number {
    let low = 0;
    let high = this.#words.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#word(middle) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #word(term: number): string {
    return this.#packed.words.slice(this.#words[term], this.#words[term + 1]);
  }

  #each(term: number, tell: (row: number) => void): void {
    const reader = { bytes: this.#packed.numbers, at: this.#postings[term] ?? 0 };
    const end = this.#postings[term + 1] ?? 0;
    let row = -1;
    while (reader.at < end) {
      row += read(reader) + 1;
      tell(row);
    }
  }
}

interface Reader {
  bytes: Uint8Array;
  at: number;
}

/** Seven bits to a byte, the lowest first; the highest bit says that more follow. */
function write(bytes: number[], number: number): void {
  let left = number;
  while (left > 127) {
    bytes.push((left & 127) | 128);
    left >>>= 7;
  }
  bytes.push(left);
}

function read(reader: Reader): number {
  let number = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at++] ?? 0;
    number |= (byte & 127) << shift;
    if (byte < 128) return number;
  }
}

/** Where each of them begins, by their lengths; and where the last one ends. */
function startsOf(reader: Reader, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let index = 0; index < count; index++) starts[index + 1] = (starts[index] ?? 0) + read(reader);
  return starts;
}

function numbersIn(bits: Uint32Array): number[] {
  const numbers: number[] = [];
  for (const [word, set] of bits.entries()) {
    for (let left = set; left !== 0; left &= left - 1) numbers.push(word * 32 + 31 - Math.clz32(left & -left));
  }
  return numbers;
}
