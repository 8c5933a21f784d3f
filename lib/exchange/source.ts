/** A file, or anything that can be read from its beginning more than once. */
export type Source = Pick<Blob, 'size' | 'stream' | 'slice'>;

/** How a file is to be read. */
export interface Reading {
  /** Stops it, between two pieces; what was found until then stays found. */
  signal?: AbortSignal;
  /** Told of every piece: how many bytes were read, of all that are to be read. */
  progress?: (read: number, all: number) => void;
}

/**
 * The bytes of a file, piece by piece; never more than one piece is held.
 * @throws the signal's reason when it is aborted
 */
export async function* chunksOf(source: Source, { signal, progress }: Reading = {}): AsyncGenerator<Uint8Array> {
  const reader = source.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return;
      for (let from = 0; from < value.length; from += pieceSize) {
        signal?.throwIfAborted();
        const piece = value.subarray(from, from + pieceSize);
        yield piece;
        read += piece.length;
        progress?.(read, source.size);
      }
    }
  } finally {
    await reader.cancel();
  }
}

/** A browser hands over megabytes at once, which hold a thousand mails: too much between two words of how far it is. */
const pieceSize = 65_536;

/** How a file is to be read that is read twice: the first half of the way, or the second. */
export function half({ progress, ...reading }: Reading, which: 'first' | 'second'): Reading {
  if (!progress) return reading;
  return { ...reading, progress: (read, all) => progress((which === 'first' ? 0 : all) + read, 2 * all) };
}
