import { describe, expect, it } from 'vitest';
import { chunksOf, type Source } from '@/lib/exchange/source';

const MB = 1_000_000;

/** A file that the browser hands over in one go. */
function atOnce(size: number): Source {
  const bytes = new Uint8Array(size).map((_, index) => index % 251);
  const blob = new Blob([bytes]);
  return {
    size,
    slice: blob.slice.bind(blob),
    stream: () => new ReadableStream({ start: (to) => handOver(to, bytes) }),
  };
}

function handOver(to: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>, bytes: Uint8Array<ArrayBuffer>): void {
  to.enqueue(bytes);
  to.close();
}

describe('a file that comes in one go', () => {
  it('is read in pieces, and how far it is is told after each', async () => {
    const file = atOnce(MB);
    const told: number[] = [];
    const pieces: Uint8Array[] = [];
    for await (const piece of chunksOf(file, { progress: (read) => told.push(read) })) pieces.push(piece.slice());
    expect(Buffer.concat(pieces).equals(Buffer.from(await file.slice(0).arrayBuffer()))).toBe(true);
    expect(told).toHaveLength(16);
    expect(told.at(-1)).toBe(MB);
  });

  it('ends at the next piece when it is stopped', async () => {
    const stop = new AbortController();
    let read = 0;
    const reading = async () => {
      for await (const piece of chunksOf(atOnce(MB), { signal: stop.signal })) {
        read += piece.length;
        stop.abort();
      }
    };
    await expect(reading()).rejects.toThrow('aborted');
    expect(read).toBeLessThan(MB / 10);
  });
});
