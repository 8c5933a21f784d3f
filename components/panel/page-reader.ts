type PageReader = typeof import('@/lib/app/read-page');

let loaded: PageReader | null = null;

/** What reads the words of a page: half as large as all the rest of the panel, and nothing that it shows first needs it. */
export async function pageReader(): Promise<PageReader> {
  loaded ??= await import('@/lib/app/read-page');
  return loaded;
}

/**
 * Reads the page once the panel has nothing better to do, after so many milliseconds at the latest. What it gives back
 * calls it off.
 */
export function whenIdle(read: (reader: PageReader) => void, timeout: number): () => void {
  let isOff = false;
  const begin = async () => {
    const reader = loaded ?? (await pageReader());
    if (!isOff) read(reader);
  };
  const waiting = requestIdleCallback(() => void begin(), { timeout });
  return () => {
    isOff = true;
    cancelIdleCallback(waiting);
  };
}
