/** Which day a match names, seen from today; null where none is sure. */
export type DayReader = (match: RegExpExecArray, today: Temporal.PlainDate) => Temporal.PlainDate | null;

export const none: DayReader = () => null;
export const inDays =
  (days: number): DayReader =>
  (_, today) =>
    today.add({ days });
/** Business weeks end on Friday; on a weekend "this week" is the one that ends on Sunday. */
export const endOfWeek =
  (weeks: number): DayReader =>
  (_, today) =>
    weeks === 0 && today.dayOfWeek > 5
      ? today.add({ days: 7 - today.dayOfWeek })
      : today.add({ days: 5 - today.dayOfWeek + 7 * weeks });
/** The Friday of a numbered week (ISO 8601), of this year while it is not over, else of the next. */
export const numberedWeek: DayReader = (match, today) => {
  const week = Number(match[1]);
  if (week < 1 || week > 53) return null;
  const friday = (year: number) => {
    const inFirst = Temporal.PlainDate.from({ year, month: 1, day: 4 });
    return inFirst.add({ days: 5 - inFirst.dayOfWeek + 7 * (week - 1) });
  };
  const here = friday(today.year);
  return Temporal.PlainDate.compare(here, today) >= 0 ? here : friday(today.year + 1);
};
export const endOfYear: DayReader = (_, today) => today.with({ month: 12, day: 31 });
export const endOfMonth =
  (months: number): DayReader =>
  (_, today) =>
    lastOf(today.with({ day: 1 }).add({ months }));

/** The next day with this number, today included; months without it are passed over. */
export const dayOfMonth: DayReader = (match, today) => {
  const day = Number(match[1]);
  if (day < 1 || day > 31) return null;
  for (let months = 0; months < 3; months++) {
    const first = today.with({ day: 1 }).add({ months });
    if (day > first.daysInMonth) continue;
    const date = first.with({ day });
    if (Temporal.PlainDate.compare(date, today) >= 0) return date;
  }
  return null;
};

/** The same in German, where a noun is no part of a date: "am 18. Geburtstag" names no day. */
export const germanDayOfMonth: DayReader = (match, today) => {
  const after = match.input.slice(match.index + match[0].length);
  return /^\s*(?!Sie\b|Ihnen\b|Ihre?[nrsm]?\b)\p{Lu}\p{L}/u.test(after) ? null : dayOfMonth(match, today);
};

/** "24.12." with the day first; the next one that comes. */
export const dayAndMonth: DayReader = (match, today) => nextDate(Number(match[1]), Number(match[2]), today);

const numbers: Readonly<Record<string, string>> = {
  en: 'one two three four five six seven eight nine ten',
  de: 'ein(?:e[mnrs]?)? zwei drei vier fünf sechs sieben acht neun zehn',
  fr: 'une? deux trois quatre cinq six sept huit neuf dix',
  es: 'una? dos tres cuatro cinco seis siete ocho nueve diez',
  pt: 'uma? (?:dois|duas) três quatro cinco seis sete oito nove dez',
  nl: 'een twee drie vier vijf zes zeven acht negen tien',
  sv: 'en två tre fyra fem sex sju åtta nio tio',
  no: 'e(?:n|i|t) to tre fire fem seks (?:sju|syv) åtte ni ti',
};

/** A number in digits or words, as a group. */
export const number = (language: string) => `(\\d{1,2}|${(numbers[language] ?? '').split(' ').join('|')})`;

function countIn(word: string, language: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  return (numbers[language] ?? '').split(' ').findIndex((known) => new RegExp(`^(?:${known})$`, 'i').test(word)) + 1;
}

export const later =
  (language: string, unit: 'days' | 'weeks' | 'working days'): DayReader =>
  (match, today) => {
    const count = countIn(match[1] ?? '', language);
    return unit === 'working days' ? workingDaysAfter(today, count) : today.add({ [unit]: count });
  };

/** Monday to Friday: holidays are not known here. */
function workingDaysAfter(today: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let date = today;
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= 5) left -= 1;
  }
  return date;
}

/** Names of weekdays (Monday first) or months of a language, in full and in small letters. */
export function names(language: string, part: 'weekday' | 'month'): string[] {
  const format = new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' });
  const count = part === 'month' ? 12 : 7;
  // 1 January 2024 was a Monday.
  return Array.from({ length: count }, (_, index) =>
    format.format(part === 'month' ? Date.UTC(2024, index, 1) : Date.UTC(2024, 0, 1 + index)).toLowerCase(),
  );
}

export const weekdayOf =
  (days: readonly string[]): DayReader =>
  (match, today) => {
    const weekday = days.indexOf((match[1] ?? '').toLowerCase()) + 1;
    return today.add({ days: (weekday - today.dayOfWeek + 7) % 7 || 7 });
  };

export const namedMonth =
  (months: readonly string[]): DayReader =>
  (match, today) => {
    const month = months.indexOf((match[2] ?? '').toLowerCase()) + 1;
    const year = match[3];
    return year === undefined
      ? nextDate(Number(match[1]), month, today)
      : dateOf(Number(year), month, Number(match[1]));
  };

export const endOfNamedMonth =
  (months: readonly string[]): DayReader =>
  (match, today) => {
    const first = dateOf(today.year, months.indexOf((match[1] ?? '').toLowerCase()) + 1, 1);
    if (!first) return null;
    return lastOf(Temporal.PlainDate.compare(lastOf(first), today) < 0 ? first.add({ years: 1 }) : first);
  };

function lastOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.with({ day: date.daysInMonth });
}

function nextDate(day: number, month: number, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const here = dateOf(today.year, month, day);
  if (here === null || Temporal.PlainDate.compare(here, today) >= 0) return here;
  return dateOf(today.year + 1, month, day);
}

/** Null for a day that does not exist (30 February). */
function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
