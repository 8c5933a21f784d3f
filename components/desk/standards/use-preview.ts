import { useEffect, useState } from 'react';
import { inWords } from '@/components/panel/use-run';
import type { StandardsPreview } from '@/lib/app/standards-preview';
import type { Standards } from '@/lib/model/standards';
import { useStandards } from './standards-context';

export type Preview =
  | { is: 'under way'; share: number }
  | { is: 'ready'; preview: StandardsPreview }
  | { is: 'failed'; says: string };

/** What standards would change, worked out once for each; stopped when nobody looks any more. */
export function usePreview(next: Standards): Preview {
  const { preview } = useStandards();
  const [state, setState] = useState<{ of: Standards; at: Preview } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const put = (at: Preview) => {
      if (!signal.aborted) setState({ of: next, at });
    };
    preview(next, { signal, progress: (done, of) => put({ is: 'under way', share: of > 0 ? done / of : 0 }) }).then(
      (found) => put({ is: 'ready', preview: found }),
      (reason: unknown) => put({ is: 'failed', says: inWords(reason) }),
    );
    return () => stop.abort();
  }, [next, preview]);
  return state?.of === next ? state.at : { is: 'under way', share: 0 };
}
