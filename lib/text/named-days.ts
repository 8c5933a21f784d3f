import { type Chrono, de, en, es, fr, it, nl, type ParsedResult, pt, sv } from 'chrono-node';
import type { DateLanguage, Reading } from './date-languages';
import { mayNameDay } from './day-clues';
import { dayWords } from './day-words';
import { isBefore, type Lead, leadOf } from './lead';
import { inSmall } from './small';

/** A day that a text names, by the wall clock of whoever said it. */
export interface NamedDay {
  /** How it is led in: something is to be done by then, on it, it is named, or it is over. */
  lead: Lead;
  /** "before Friday": the day itself is too late. */
  isBefore: boolean;
  day: Temporal.PlainDate;
  /** The text names the year, so that a day that is over is meant to be. */
  hasYear: boolean;
  /** Null when only the day is named. */
  time: Temporal.PlainTime | null;
  /** Epoch milliseconds, where the text names a zone of its own. */
  instant: number | null;
  /** Milliseconds since it was said ("within 48 hours"). */
  elapsed: number | null;
}

const libraries: Partial<Record<DateLanguage, Chrono>> = {
  de: de.casual,
  fr: fr.casual,
  es: es.casual,
  nl: nl.casual,
  sv: sv.casual,
  it: it.casual,
  pt: pt.casual,
};

/** Every day that a text names in one language, in no order. `now`: the wall clock when it was said. */
export function namedDays(text: string, { language, dayFirst }: Reading, now: Temporal.PlainDateTime): NamedDay[] {
  const own = ownDays(text, language, now.toPlainDate());
  const library = language === 'en' ? (dayFirst ? en.GB : en.casual) : libraries[language];
  const isLeft = own.days.length === 0 || mayNameDay(own.rest, language);
  const results = (isLeft && library?.parse(own.rest, asDate(now), { forwardDate: true })) || [];
  const days = [...own.days];
  const times: Temporal.PlainTime[] = [];
  for (const result of results) {
    if (namesDay(result, dayFirst)) days.push(...dayOf(result, text, language, now));
    else if (namesTime(result)) times.push(timeOf(result));
  }
  const [time] = times;
  if (time === undefined || times.length > 1) return days;
  if (days.length === 0) return [withTime({ ...nothing, lead: 'by', day: now.toPlainDate() }, time, now)];
  return days.length === 1 ? days.map((day) => (day.time === null ? { ...day, time } : day)) : days;
}

const nothing = { isBefore: false, hasYear: false, time: null, instant: null, elapsed: null };

/** A time alone is today's, or tomorrow's when it has passed. */
function withTime(day: NamedDay, time: Temporal.PlainTime, now: Temporal.PlainDateTime): NamedDay {
  const isOver = Temporal.PlainTime.compare(time, now.toPlainTime()) <= 0;
  return { ...day, time, day: isOver ? day.day.add({ days: 1 }) : day.day };
}

/** What the library does not know or would misread, and the text with a bar in place of each letter of it. */
function ownDays(text: string, language: DateLanguage, today: Temporal.PlainDate) {
  const days: NamedDay[] = [];
  const small = inSmall(text);
  let rest = small;
  for (const { words, day } of dayWords[language]?.() ?? []) {
    rest = rest.replace(words, (...parts) => {
      const index = parts.findIndex((part) => typeof part === 'number');
      const at = Number(parts[index]);
      const groups = parts.slice(0, index) as string[];
      const match = Object.assign(groups, { index: at, input: text }) as unknown as RegExpExecArray;
      const found = day(match, today);
      const [whole = ''] = groups;
      const before = text.slice(0, at);
      if (found) {
        const led = { lead: leadOf(before, whole, language), isBefore: isBefore(before, whole, language) };
        days.push({ ...nothing, ...led, day: found });
      }
      return '|'.repeat(whole.length);
    });
  }
  return { days, rest: rest === small ? text : inCase(rest, text) };
}

/** What is left in small letters, as it was written: the library tells "ET" from "et". */
function inCase(rest: string, text: string): string {
  return rest.replace(/[^|]+/gu, (part, at: number) => text.slice(at, at + part.length));
}

/** A day is named by its number or its weekday; a month or "around noon" names none. */
function namesDay(result: ParsedResult, dayFirst: boolean | null): boolean {
  const { start, text } = result;
  const tags = result.tags();
  if (!start.isCertain('day') && !start.isCertain('weekday')) return isAfternoon(text);
  if (tags.has('casualReference/now')) return false;
  if (tags.has('result/relativeDate') && !ahead.test(text)) return false;
  const slashed =
    /\b(\d{1,2})[/.](\d{1,2})(?![\d/.]*\d)/.exec(text) ?? /\b(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}/.exec(text);
  return (
    !slashed || dayFirst !== null || Number(slashed[1]) > 12 || Number(slashed[2]) > 12 || slashed[1] === slashed[2]
  );
}

/** "in two days" names a day; "two days" and "a second" are lengths of time. */
const ahead =
  /^(?:in|within|next|this|dans|sous|en|dentro|próximo|over|binnen|om|inom|tra|fra|entro|em|daqui|the day after|kommende|nächste|volgende|la|le|il|el)/i;

/** Parts of today, which the library guesses an hour of and no day. */
function isAfternoon(text: string): boolean {
  return /^(this (afternoon|evening|morning)|tonight|later today)$/i.test(text);
}

/** "3 pm", "15:00", "15 Uhr", "15h": a number alone is none. */
function namesTime({ start, text }: ParsedResult): boolean {
  return (
    start.isCertain('hour') && /\d ?[ap]\.?m\b|\d[:h]\d\d|\d ?(uhr|h|u)\b|\b(noon|midnight)\b|kl\w*\.? ?\d/i.test(text)
  );
}

function timeOf({ start }: ParsedResult): Temporal.PlainTime {
  return new Temporal.PlainTime(start.get('hour') ?? 0, start.get('minute') ?? 0);
}

function dayOf(result: ParsedResult, text: string, language: DateLanguage, now: Temporal.PlainDateTime): NamedDay[] {
  const last = result.end ?? result.start;
  const before = text.slice(0, result.index);
  const lead = leadOf(before, result.text, language);
  const [year, month, day] = [last.get('year'), last.get('month'), last.get('day')];
  if (year === null || month === null || day === null) return [];
  if (isShort(result) && lead === 'none') return [];
  const date = new Temporal.PlainDate(year, month, day);
  const isRelative = last.tags().has('result/relativeDateAndTime');
  const isToday = !last.isCertain('day') && last.isCertain('weekday') && date.equals(now.toPlainDate());
  const isThis = /^(this|diesen|ce|este|deze|questo)\b/i.test(result.text);
  return [
    {
      ...nothing,
      lead,
      isBefore: isBefore(before, result.text, language),
      hasYear: last.isCertain('year'),
      // Nobody calls today by its weekday, but for "this Friday".
      day: isToday && !isThis ? date.add({ days: 7 }) : date,
      time: last.isCertain('hour') ? timeOf({ ...result, start: last }) : null,
      instant: last.isCertain('timezoneOffset') && !isRelative ? last.date().getTime() : null,
      elapsed: isRelative
        ? now.until(date.toPlainDateTime(timeOf({ ...result, start: last }))).total('milliseconds')
        : null,
    },
  ];
}

/** "so", "mar", "sat": short for a weekday, and a word of its own far more often. */
function isShort({ start, text }: ParsedResult): boolean {
  if (start.isCertain('day') || !start.isCertain('weekday')) return false;
  const word = text.match(/\p{L}+/gu)?.findLast((one) => !/^(am|on|le|el)$/i.test(one)) ?? '';
  return word.length <= 3 || /^(quarta|quinta|sexta|segunda|terça)$/i.test(text);
}

/** As the library reads it: by the wall clock of the browser. */
function asDate(now: Temporal.PlainDateTime): Date {
  return new Date(now.year, now.month - 1, now.day, now.hour, now.minute, now.second);
}
