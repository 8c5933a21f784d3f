import { chunksOf, type Reading, type Source } from './source';

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * In which encoding a text file is written: by its byte order mark, by the zeros of UTF-16, or by whether it reads as
 * UTF-8 from end to end. A few broken characters among many good ones are a broken file, not another encoding.
 */
export async function encodingOf(source: Source, { signal }: Reading = {}): Promise<Encoding> {
  const head = new Uint8Array(await source.slice(0, 4096).arrayBuffer());
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 8 && odd > even * 4) return 'utf-16le';
  if (even > head.length / 8 && even > odd * 4) return 'utf-16be';
  return (await readsAsUtf8(source, signal ? { signal } : {})) ? 'utf-8' : 'windows-1252';
}

/** The text of a file, piece by piece, without the byte order mark. */
export async function* textOf(source: Source, encoding: Encoding, reading: Reading = {}): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunksOf(source, reading)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Lines of a text file in batches, numbered from 1, without their ends. A line beyond `longest` is cut there. */
export async function* linesOf(
  source: Source,
  encoding: Encoding,
  reading: Reading = {},
): AsyncGenerator<{ from: number; lines: string[] }> {
  let rest = '';
  let from = 1;
  for await (const text of textOf(source, encoding, reading)) {
    const lines = (rest + text).split(lineEnd);
    rest = (lines.pop() ?? '').slice(0, longest);
    if (lines.length > 0) yield { from, lines };
    from += lines.length;
  }
  if (rest !== '') yield { from, lines: [rest] };
}

const lineEnd = /\r?\n/;
const longest = 1_000_000;

async function readsAsUtf8(source: Source, reading: Reading): Promise<boolean> {
  let broken = 0;
  let good = 0;
  for await (const text of textOf(source, 'utf-8', reading)) {
    broken += text.split('\uFFFD').length - 1;
    if (broken > 0 || good < enough) good += text.match(foreign)?.length ?? 0;
  }
  return broken === 0 || good - broken > broken * 4;
}

const foreign = /[^\0-\x7f]/g;
const enough = 1000;
