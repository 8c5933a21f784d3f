import { chunksOf, type Reading, type Source } from '@/lib/exchange/source';
import { Held } from './held';

/** One mail of an mbox as it stands there, cut after `keep` bytes. */
export interface RawMail {
  /** Counts from 1. */
  number: number;
  /** The line that it begins with, without its end: "From ada@brightwater.example Fri Nov 20 09:00:00 2026". */
  fromLine: string;
  /** Head and as much of the body as was to be kept, quoted lines (">From ") as they stand. */
  bytes: Uint8Array;
}

export interface Splitting extends Reading {
  /** How many bytes of a mail are kept; the rest is passed over. */
  keep: number;
}

/**
 * The mails of an mbox file, one at a time. A line that begins with "From " begins a mail where it looks like one and a
 * header follows (mboxo and mboxrd quote it elsewhere); inside the length that a mail states of itself (mboxcl) it does not,
 * if that length leads to the next mail.
 */
export async function* splitMbox(source: Source, { keep, ...reading }: Splitting): AsyncGenerator<RawMail> {
  let buffer: Uint8Array = new Uint8Array(0);
  /** Where the buffer begins in the file. */
  let base = 0;
  let held: Held | null = null;
  let number = 0;
  /** Up to where the mail says that it goes on, once that was found to be true. */
  let trusted = 0;

  for await (const part of withEnd(chunksOf(source, reading))) {
    const isLast = part === null;
    if (part) buffer = joined(buffer, part);
    let from = 0;
    let line = base === 0 && number === 0 ? 0 : nextLine(buffer, 0);
    while (line >= 0) {
      if (!isLast && buffer.length - line < lookAhead) break;
      if (base + line >= trusted && beginsMail(buffer, line)) {
        if (held) held.add(buffer.subarray(from, line));
        const end = held ? await statedEnd(held, source, base + line) : 0;
        from = line;
        if (end > base + line) trusted = end;
        else {
          if (held) yield held.mail();
          const after = nextLine(buffer, line, true);
          number += 1;
          held = new Held(number, buffer.subarray(line, after < 0 ? buffer.length : after), base + after, keep);
          from = after < 0 ? buffer.length : after;
        }
      }
      line = nextLine(buffer, line);
    }
    // What may still be the beginning of a mail stays in the buffer, with the blank line before it.
    const until = isLast ? buffer.length : Math.max(from, (line >= 0 ? line : buffer.length) - blank);
    held?.add(buffer.subarray(from, until));
    base += until;
    buffer = buffer.slice(until);
  }
  if (held) yield held.mail();
}

const lookAhead = 2048;
const blank = 3;
const F = 0x46;
const LF = 10;
const CR = 13;

/** The start of the next line that begins with an F (or of any, if `any`); -1 when there is none. */
function nextLine(buffer: Uint8Array, after: number, any = false): number {
  for (let end = buffer.indexOf(LF, after); end >= 0; end = buffer.indexOf(LF, end + 1)) {
    if (any || buffer[end + 1] === F) return end + 1;
  }
  return -1;
}

function beginsMail(buffer: Uint8Array, line: number): boolean {
  if (
    buffer[line + 1] !== 0x72 ||
    buffer[line + 2] !== 0x6f ||
    buffer[line + 3] !== 0x6d ||
    buffer[line + 4] !== 0x20
  ) {
    return false;
  }
  const next = nextLine(buffer, line, true);
  if (next < 0 || !header.test(latin1(buffer.subarray(next, next + 200)))) return false;
  return afterBlank(buffer, line) || dated.test(latin1(buffer.subarray(line, next)));
}

/** At the beginning of the file, or of what is left of it in the buffer, a blank line may be taken for granted. */
function afterBlank(buffer: Uint8Array, line: number): boolean {
  const before = buffer[line - 2] === CR ? line - 3 : line - 2;
  return line === 0 || buffer[before] === LF || before < 0;
}

const header = /^(>?From |[!-9;-~]{1,80}:)/;
const dated = /^From .{0,300}\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} {1,2}\d{1,2} \d{1,2}:\d\d/;

/** Where a mail ends by its Content-Length, if another mail or nothing stands there; else 0. */
async function statedEnd(held: Held, source: Source, at: number): Promise<number> {
  const end = held.statedEnd();
  if (end === null || end <= at || end > source.size) return 0;
  const there = latin1(new Uint8Array(await source.slice(end, end + 10).arrayBuffer()));
  return /^(\r?\n){0,2}(From |$)/.test(there) ? end : 0;
}

const decoder = new TextDecoder('latin1');

function latin1(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** A last null says that nothing comes after. */
async function* withEnd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  yield* chunks;
  yield null;
}
