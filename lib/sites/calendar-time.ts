/** From when to when, in the zone of the browser. */
export interface Span {
  start: number;
  end: number;
}

/** Milliseconds of a year and a bit more than half of one. */
const halfYear = 183 * 86_400_000;

const clock = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\.?)?`;
const hours = new RegExp(String.raw`^${clock}\s*[–—-]\s*${clock}(?:\s*(?:uhr|h))?$`, 'i');

/**
 * "Friday, November 20⋅2:00 – 2:30pm", in the words of the page's language: the day before the sign, the times after it.
 * Null for whole days, for more days than one, and for all that could mean anything else.
 *
 * @param days packed numbers of the days on which the calendar draws it; may be empty
 */
export function spanShown(shown: string, language: string, days: readonly string[], now: number): Span | null {
  const line = shown.split('\n').find((one) => /[⋅·•]/.test(one)) ?? '';
  const [date = '', times = '', more] = line.split(/[⋅·•]/);
  const day = dayShown(date, language, days, now);
  return day && more === undefined ? spanOn(day, times) : null;
}

/** Such times as "2:00 – 2:30pm" on a day; null for anything else, and for an end that is not after its start. */
export function spanOn(day: Date, times: string): Span | null {
  const found = hours.exec(times.replace(/\s+/g, ' ').trim());
  if (!found) return null;
  const [, h1, m1, half1, h2, m2, half2] = found;
  const end = minutesOf(h2, m2, half2);
  // "2:00 – 2:30pm" is in one half of the day, "11:30 – 12:30pm" is not.
  const start = [half1 ?? half2, half1 ?? 'a']
    .map((half) => minutesOf(h1, m1, half2 ? half : half1))
    .find((one) => one !== null && end !== null && one < end);
  if (start === undefined || start === null || end === null) return null;
  const at = (minutes: number) => new Date(day.getFullYear(), day.getMonth(), day.getDate(), 0, minutes).getTime();
  return { start: at(start), end: at(end) };
}

/** Minutes since midnight; null for what is no time of day. */
function minutesOf(hour: string | undefined, minute = '0', half: string | undefined): number | null {
  const shown = Number(hour);
  if (half ? shown < 1 || shown > 12 : shown > 23) return null;
  const whole = half ? (shown % 12) + (/p/i.test(half) ? 12 : 0) : shown;
  return Number(minute) < 60 ? whole * 60 + Number(minute) : null;
}

/** By the words, by where it is drawn, or by both if they agree; the number of the day must stand in the words anyway. */
function dayShown(words: string, language: string, packed: readonly string[], now: number): Date | null {
  const written = dayWritten(words, language, now);
  const drawn = new Set(packed.map((one) => unpacked(Number(one))?.getTime()));
  const [only] = drawn;
  if (only === undefined || drawn.size !== 1) return written;
  if (written) return written.getTime() === only ? written : null;
  const day = new Date(only);
  return numbersIn(words).includes(day.getDate()) ? day : null;
}

/** One month's name and one number that can be a day. Without a year, the one that is nearest to now. */
export function dayWritten(words: string, language: string, now: number): Date | null {
  const [month, another] = monthsIn(words, language);
  const [date, other] = numbersIn(words).filter((one) => one < 1000 && !(isPacked(words) && one === (month ?? 0) + 1));
  if (month === undefined || another !== undefined || date === undefined || other !== undefined) return null;
  const [written] = numbersIn(words).filter((one) => one > 1000);
  const year = new Date(now).getFullYear();
  const years = written === undefined ? [year - 1, year, year + 1] : [written];
  return (
    years
      .map((one) => dayOf(one, month, date))
      .find((day) => day && (written !== undefined || Math.abs(day.getTime() - now) < halfYear)) ?? null
  );
}

/** Months as numbers, where the language does so ("11月20日"). */
const isPacked = (words: string) => /\d\s*[月월]/.test(words);

function monthsIn(words: string, language: string): number[] {
  const text = plain(words);
  const found = new Set<number>();
  for (let month = 0; month < 12; month++) {
    if (namesOf(month, language).some((name) => stands(name, text))) found.add(month);
  }
  return [...found];
}

function namesOf(month: number, language: string): string[] {
  const day = new Date(2026, month, 1);
  const tag = language || 'en';
  try {
    return (['long', 'short'] as const).flatMap((style) => {
      // Some languages write a month otherwise beside a day than alone.
      const alone = new Intl.DateTimeFormat(tag, { month: style }).format(day);
      const parts = new Intl.DateTimeFormat(tag, { month: style, day: 'numeric' }).formatToParts(day);
      const beside = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [alone, beside].map(plain).filter((name) => /\D/.test(name));
    });
  } catch {
    return [];
  }
}

/** As a word of its own. */
export function stands(name: string, text: string): boolean {
  const at = text.indexOf(name);
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\d]/u.test(sign);
  return at >= 0 && !isLetter(text[at - 1]) && (/\d/.test(name) || !isLetter(text[at + name.length]));
}

function numbersIn(words: string): number[] {
  return (words.match(/\d+/g) ?? []).map(Number);
}

/** Years since 1970 above nine bits, months above five, days below: as the grid writes its days. */
function unpacked(number: number): Date | null {
  return number > 0 ? dayOf(1970 + (number >> 9), ((number >> 5) & 15) - 1, number & 31) : null;
}

export function dayOf(year: number, month: number, date: number): Date | null {
  const day = new Date(year, month, date);
  return day.getMonth() === month && day.getDate() === date ? day : null;
}

export function plain(text: string): string {
  return text.toLowerCase().replaceAll('.', '').trim();
}
