import type { Line } from '@/lib/text/lines';
import { isMarked } from '@/lib/text/marked';
import { contentOf, sharedBy } from './content';

/**
 * Whether an ask is answered right under where the draft quotes it: null where the draft does not answer piece by piece, or
 * does not quote this ask.
 */
export function answeredInLine(ask: string, lines: readonly Line[]): boolean | null {
  const asked = contentOf(ask);
  let piecewise = false;
  let found: boolean | null = null;
  for (const [at, { text }] of lines.entries()) {
    if (!isMarked(text)) continue;
    const next = lines.slice(at + 1, at + 4).find((line) => line.text !== '')?.text ?? '';
    const answered = next !== '' && !isMarked(next);
    piecewise ||= answered;
    const said = contentOf(text);
    if (asked.length > 0 && said.length > 0 && sharedBy(asked, said) >= 0.8 * asked.length) found ||= answered;
  }
  return piecewise ? found : null;
}
