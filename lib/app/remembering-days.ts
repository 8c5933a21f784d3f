import { type Instant, MINUTE } from '@/lib/model/time';
import { type DayIn, dateIn, type NamedDate } from '@/lib/text/dates';

/** Days change at full hours of some zone: all zones are a whole number of these apart. */
const slot = 15 * MINUTE;

/**
 * The same as `dateIn`, which does not look for the day of a sentence again that it was asked a moment ago. A time of day
 * is found anew at every other instant: it may be counted from now. In memory only.
 * @param most how many sentences are kept; the oldest go first
 */
export function rememberingDays(most: number): DayIn {
  const known = new Map<string, { at: Instant; found: NamedDate | null }>();
  return (text, said) => {
    const key = JSON.stringify([Math.floor(said.at / slot), said.zone, said.language, text]);
    const kept = known.get(key);
    if (kept && (kept.at === said.at || !kept.found?.exact)) return kept.found;
    const found = dateIn(text, said);
    known.delete(key);
    known.set(key, { at: said.at, found });
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return found;
  };
}
