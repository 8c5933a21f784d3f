import type { Found } from '@/lib/model/found';

/** A file of these words, as UTF-8 unless bytes are given. */
export function file(content: string | Uint8Array<ArrayBuffer>): Blob {
  return new Blob([content]);
}

/** A file that arrives in pieces of so many bytes. */
export function inPieces(content: string | Uint8Array<ArrayBuffer>, size: number): Blob {
  const whole = file(content);
  return Object.assign(whole, {
    stream: () => {
      let at = 0;
      return new ReadableStream<Uint8Array<ArrayBuffer>>({
        async pull(controller) {
          if (at >= whole.size) return controller.close();
          controller.enqueue(new Uint8Array(await whole.slice(at, at + size).arrayBuffer()));
          at += size;
        },
      });
    },
  });
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

export async function found<Is extends Found['is']>(
  items: AsyncIterable<Found>,
  is: Is,
): Promise<Extract<Found, { is: Is }>[]> {
  return (await all(items)).filter((item): item is Extract<Found, { is: Is }> => item.is === is);
}
