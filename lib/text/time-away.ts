import { DAY, type Instant } from '@/lib/model/time';
import { away, back, dayRange, fromCue, range, standsIn, untilCue } from './away-words';
import { dateIn, type NamedDate, type Said } from './dates';

/** What one sentence of an automatic reply tells of the time away; null where it tells nothing. */
export interface TimeAway {
  from: Instant | null;
  until: Instant | null;
  backOn: Instant | null;
}

/** Days said without their year began this long ago at most. */
const lately = 60 * DAY;

export function timeAwayIn(sentence: string, said: Said): TimeAway {
  const isAway = away.test(sentence);
  const isBack = back.test(sentence);
  const whole = isAway || isBack ? (rangeIn(sentence, said) ?? untilIn(sentence, said)) : null;
  if (whole) {
    const { from, until, rest } = whole;
    return { from, until, backOn: isBack ? startOf(backIn(rest, said), said) : null };
  }
  if (isBack) return { ...none, backOn: startOf(backIn(sentence, said), said) };
  if (standsIn.test(sentence)) return { ...none, until: untilIn(sentence, said)?.until ?? null };
  return isAway ? openOrOneDay(sentence, said) : none;
}

/** The start of the day that holds an instant. */
export function startOfDay(at: Instant, zone: string): Instant {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).startOfDay().epochMilliseconds;
}

const none: TimeAway = { from: null, until: null, backOn: null };

interface Found {
  from: Instant | null;
  until: Instant;
  /** The sentence without these days. */
  rest: string;
}

function rangeIn(sentence: string, said: Said): Found | null {
  const match = range.exec(sentence) ?? dayRange.exec(sentence);
  const first = match?.[1];
  if (!match || first === undefined) return null;
  const last = pieceAfter(sentence, match.index + match[0].length);
  const until = endOf(dayIn(last, said), said);
  if (until === null) return null;
  const from = /^\D{0,5}\d{1,2}\.?$/u.test(first)
    ? dayBefore(until, Number(first.replace(/\D/gu, '')), said)
    : begun(first, said);
  if (from === null) return null;
  return { from, until, rest: without(sentence, match.index, match[0].length + last.length) };
}

function untilIn(sentence: string, said: Said): Found | null {
  const match = untilCue.exec(sentence);
  if (!match) return null;
  const last = pieceAfter(sentence, match.index + match[0].length);
  const until = endOf(dayIn(last, said), said);
  return until === null
    ? null
    : { from: null, until, rest: without(sentence, match.index, match[0].length + last.length) };
}

/** "Away from Monday 16 November" without an end, or "out of the office tomorrow". */
function openOrOneDay(sentence: string, said: Said): TimeAway {
  const match = fromCue.exec(sentence);
  if (match) return { ...none, from: begun(pieceAfter(sentence, match.index + match[0].length), said) };
  if (periods.test(sentence)) return none;
  const day = dayIn(sentence, said);
  return day === null ? none : { ...none, from: startOf(day, said), until: endOf(day, said) };
}

const periods =
  /week|woche|month|monat|semaine|mois|semana|settimana|mese|maand|veck|månad|uke|uge|before|after|nach|vor\s/iu;

/** What may be a day: up to where the clause ends. */
function pieceAfter(sentence: string, from: number): string {
  const rest = sentence.slice(from, from + 45);
  const end = rest.search(clauseEnd);
  return end < 0 ? rest : rest.slice(0, end);
}

const clauseEnd =
  /[;!?()]|,(?!\s*(?:den |dem |the |le |el |il )?\d)|\s(?:and|und|et|y|e|och|og|with|mit|nicht|not|im|in|please|bitte)\s|(?<!\d)\.\s+\p{Lu}/u;

/** "From 24 November I am back", "back on Monday", "on Monday I am back": after "from" a day would be taken to be over. */
function backIn(sentence: string, said: Said): NamedDate | null {
  const from = fromCue.exec(sentence);
  if (from) return dayIn(pieceAfter(sentence, from.index + from[0].length), said);
  const word = back.exec(sentence);
  const after = word ? pieceAfter(sentence, word.index + word[0].length).replace(leads, '') : '';
  return dayIn(after, said) ?? dayIn(sentence.slice(0, 200), said);
}

const leads = /^\s*(?:(?:on|am|the|le|el|il|op|på|den|no|dia|der|erreichbar|in the office|at work)\s+)*/iu;

/** Replies are short and in two languages at times: what their language does not know may be a day in another. */
function dayIn(words: string, said: Said): NamedDate | null {
  return dateIn(words, said) ?? (said.language === '' ? null : dateIn(words, { ...said, language: '' }));
}

/** A day that is over, or is not: days without a year are looked for from two months ago on. */
function begun(words: string, said: Said): Instant | null {
  return startOf(dayIn(words, /\d/u.test(words) ? { ...said, at: said.at - lately } : said), said);
}

/** The day of the month that is nearest before another. */
function dayBefore(until: Instant, day: number, { zone }: Said): Instant | null {
  const last = Temporal.Instant.fromEpochMilliseconds(until).toZonedDateTimeISO(zone).toPlainDate();
  if (day < 1 || day > 31) return null;
  const month = day <= last.day ? last : last.subtract({ months: 1 });
  return month.with({ day }).toZonedDateTime(zone).epochMilliseconds;
}

function startOf(date: NamedDate | null, { zone }: Said): Instant | null {
  if (date === null) return null;
  return date.exact ? date.at : startOfDay(date.at, zone);
}

function endOf(date: NamedDate | null, { zone }: Said): Instant | null {
  return date === null ? null : date.exact ? date.at : startOfDay(date.at + 1, zone) - 1;
}

function without(sentence: string, from: number, length: number): string {
  return `${sentence.slice(0, from)} ${sentence.slice(from + length)}`;
}
