import { dayOf, dayWritten, plain, type Span, spanOn, stands } from './calendar-time';

const clock = String.raw`\d{1,2}[:.]\d{2}(?!\d)(?:\s*[ap]\.?m\b\.?)?`;
/** Two times of day with a dash between them, or one short word. */
const times = new RegExp(String.raw`(?<![\d.:/-])(${clock})\s*(?:[-–—]|\p{L}{1,4}(?=\s))\s*(${clock})`, 'iu');
const numbered = /(?<!\d)(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)/;

/**
 * "Mon 28/11/2026 17:30 - 18:00", "Subject, 10:00 to 11:00, Monday, September 28, 2026": one day and two times of it, in
 * whatever order. Null for a day that could be either of two, for more days than one, and for all that says more numbers.
 */
export function spanIn(line: string, language: string, now: number): Span | null {
  const found = line.length > 300 ? null : times.exec(line);
  const day = found && dayIn(line.replace(found[0], ' '), language, now);
  return day ? spanOn(day, `${found[1]} - ${found[2]}`) : null;
}

function dayIn(words: string, language: string, now: number): Date | null {
  const found = numbered.exec(words);
  if (!found) return dayWritten(words, language, now);
  const [whole, first, sign, month, last] = found;
  const rest = words.replace(whole, ' ');
  if (/\d/.test(rest)) return null;
  const [a, b, c] = [Number(first), Number(month), Number(last)];
  // With dots the day is first everywhere; otherwise the day of the week tells, if it is named.
  const orders = a > 31 ? [[a, b, c]] : sign === '.' ? [[c, b, a]] : [[c, b, a], ...(a === b ? [] : [[c, a, b]])];
  const days = orders.flatMap(([year = 0, month = 0, date = 0]) => (year > 1990 && dayOf(year, month - 1, date)) || []);
  const [only, another] = days.length > 1 ? days.filter((day) => isNamed(day, rest, language)) : days;
  return only && !another ? only : null;
}

function isNamed(day: Date, words: string, language: string): boolean {
  try {
    const names = (['long', 'short'] as const).map((weekday) => day.toLocaleDateString(language || 'en', { weekday }));
    return names.some((name) => stands(plain(name), plain(words)));
  } catch {
    return false;
  }
}
