import type { PageTime } from '@/lib/model/reading';

const clock = String.raw`\(?(\d{1,2})[:.](\d{2})(?::\d{2})?\s*([ap]\.?m\.?)?\)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})[ ,T]+${clock}$`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})[ ,]+${clock}$`, 'i');
interface TimeHints {
  /** Epoch milliseconds. */
  now: number;
  /** When the page was loaded: epoch milliseconds. */
  loadedAt: number;
  /** The page's language tag. */
  language: string;
  /** Whether the page writes the day before the month; null while that is not known. */
  dayFirst: boolean | null;
}

const word = new RegExp(String.raw`^([^\d]{1,20}?)[ ,]+${clock}$`, 'i');

/**
 * A time shown in minutes without a zone, which is taken to be the browser's. Null unless only one reading is possible:
 *
 * - `2026-11-20 02:00`, also with slashes or dots, also `2:00 pm`, also with the clock in brackets
 * - `20.11.2026 02:00`: with dots the day is first
 * - `20/11/2026`, `11/20/2026`: where the page tells the order, or one number cannot be a month, or both are equal
 * - the page's or the English word for today, or for one of the six days before, and a time
 *
 * Words such as "Today" are worth nothing on a page that was loaded on an earlier day.
 */
export function pageTime(shown: string, { now, loadedAt, language, dayFirst }: TimeHints): PageTime | null {
  const text = shown.replace(/\s+/g, ' ').trim();
  if (text.length > 60) return null;
  const iso = yearFirst.exec(text);
  if (iso) return at(Number(iso[1]), Number(iso[3]), Number(iso[4]), iso.slice(5));
  const other = yearLast.exec(text);
  if (other) {
    const order = dayAndMonth(Number(other[1]), Number(other[3]), other[2] === '.' || dayFirst);
    return order && at(Number(other[4]), order.month, order.day, other.slice(5));
  }
  const relative = word.exec(text);
  const back = relative && loadedAt >= midnight(now, 0) ? daysBack(relative[1] ?? '', now, language) : null;
  if (!relative || back === null) return null;
  const day = new Date(midnight(now, back));
  const time = at(day.getFullYear(), day.getMonth() + 1, day.getDate(), relative.slice(2));
  return time && time.at <= now + 60_000 ? time : null;
}

function dayAndMonth(first: number, second: number, dayFirst: boolean | null): { day: number; month: number } | null {
  if (dayFirst ?? (first > 12 || first === second)) return { day: first, month: second };
  return dayFirst === false || second > 12 ? { day: second, month: first } : null;
}

/** 0 for the word for today, 1 to 6 for a weekday just past; null when no word fits, or more than one. */
function daysBack(shown: string, now: number, language: string): number | null {
  const fits = new Set<number>();
  for (const tag of new Set([language, 'en'])) {
    for (const [name, back] of wordsOf(tag, now)) if (plain(name) === plain(shown)) fits.add(back);
  }
  return fits.size === 1 ? ([...fits][0] ?? null) : null;
}

const known = new Map<string, [string, number][]>();

/** A list asks for the same words in every row, and making them takes a browser longer than all the rest of a row. */
function wordsOf(tag: string, now: number): [string, number][] {
  const key = `${tag} ${midnight(now, 0)}`;
  const words = known.get(key) ?? wordsMade(tag, now);
  known.set(key, words);
  return words;
}

function wordsMade(tag: string, now: number): [string, number][] {
  try {
    const today = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(0, 'day');
    const styles = ['short', 'long'] as const;
    const days = styles.flatMap((weekday) => {
      const { format } = new Intl.DateTimeFormat(tag, { weekday });
      return [1, 2, 3, 4, 5, 6].map((back): [string, number] => [format(midnight(now, back)), back]);
    });
    return [[today, 0], ...days];
  } catch {
    return [];
  }
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[.’']/g, '').trim();
}

function midnight(now: number, back: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - back).getTime();
}

function at(year: number, month: number, day: number, [h, m, half]: (string | undefined)[]): PageTime | null {
  const shown = Number(h);
  const minute = Number(m);
  if (half && (shown < 1 || shown > 12)) return null;
  const hour = half ? (shown % 12) + (/^p/i.test(half) ? 12 : 0) : shown;
  const date = new Date(year, month - 1, day, hour, minute);
  const real = date.getMonth() === month - 1 && date.getDate() === day && hour < 24 && minute < 60;
  return real && year > 1990 && year < 2200 ? { at: date.getTime(), precision: 'minute', zone: 'assumed' } : null;
}
