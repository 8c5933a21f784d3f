import type { RawMail } from './split';

/** A mail while it is being read: its first bytes, and no more than are wanted. */
export class Held {
  readonly #number: number;
  readonly #fromLine: string;
  readonly #keep: number;
  /** Where it begins in the file, after its From line. */
  readonly #start: number;
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  constructor(number: number, fromLine: Uint8Array, start: number, keep: number) {
    this.#number = number;
    this.#fromLine = new TextDecoder('latin1').decode(fromLine.subarray(0, 400)).trimEnd();
    this.#start = start;
    this.#keep = keep;
  }

  add(bytes: Uint8Array): void {
    const part = bytes.subarray(0, this.#keep - this.#length);
    if (part.length === 0) return;
    // A copy, or it would hold on to the whole piece of the file that it came with.
    this.#parts.push(part.slice());
    this.#length += part.length;
  }

  /** Where it ends in the file by what it says of itself; null when it does not say, or its head was cut. */
  statedEnd(): number | null {
    const text = new TextDecoder('latin1').decode(this.#bytes().subarray(0, 16_384));
    const head = /\r?\n\r?\n/.exec(text);
    if (!head) return null;
    const length = /^content-length:[ \t]*(\d{1,12})[ \t]*\r?$/im.exec(text.slice(0, head.index))?.[1];
    return length === undefined ? null : this.#start + head.index + head[0].length + Number(length);
  }

  mail(): RawMail {
    return { number: this.#number, fromLine: this.#fromLine, bytes: this.#bytes() };
  }

  #bytes(): Uint8Array {
    const [only] = this.#parts;
    if (this.#parts.length === 1 && only) return only;
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}
