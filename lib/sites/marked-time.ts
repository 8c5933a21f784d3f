import type { Field, PageTime } from '@/lib/model/reading';
import { absent, found, unrecognised } from './rungs';

/** ISO 8601 alone. Without an offset the browser's zone is assumed. */
export function timeOf(text: string): Field<PageTime> {
  if (!text) return absent;
  const iso = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text);
  // A date alone would be taken as UTC: the page means a day of its reader.
  const at = Date.parse(iso?.[1] ? text.replace(' ', 'T') : `${text}T00:00`);
  if (!iso || !Number.isFinite(at)) return unrecognised;
  return found({
    at,
    precision: iso[2] ? 'ms' : iso[1] ? 'minute' : 'day',
    zone: iso[3] ? 'known' : 'assumed',
  });
}
