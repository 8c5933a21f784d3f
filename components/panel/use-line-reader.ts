import { useEffect, useState } from 'react';

type ReadLine = typeof import('@/lib/text/line').readLine;

let loaded: ReadLine | null = null;

/** What reads days and promises out of a line: large, and nothing needs it before somebody writes one. */
export async function lineReader(): Promise<ReadLine> {
  loaded ??= (await import('@/lib/text/line')).readLine;
  return loaded;
}

/** The same for what is shown while a line is written; null until it is there. */
export function useLineReader(isWritten: boolean): ReadLine | null {
  const [reader, setReader] = useState(() => loaded);
  useEffect(() => {
    if (!isWritten || reader) return;
    let ended = false;
    void lineReader().then((read) => {
      if (!ended) setReader(() => read);
    });
    return () => {
      ended = true;
    };
  }, [isWritten, reader]);
  return reader;
}
