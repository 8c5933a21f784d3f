import type { Field, PageMessage, PageReading, PageTime } from '@/lib/model/reading';
import { MINUTE } from '@/lib/model/time';
import { timeOf } from '@/lib/sites/marked-time';
import { pageTime } from '@/lib/sites/page-time';

type Told = Pick<PageMessage, 'time' | 'shown'>;
type Around = Pick<PageReading, 'language'> & { now: number };

/**
 * The times of messages of which the page script only knows the words. Whether a day stands before its month is seen
 * from all of them together: an application writes its dates one way. What may mean two days is not recognised.
 */
export function timesOf(messages: readonly Told[], around: Around): Field<PageTime>[] {
  const dayFirst = orderOf(messages.map(({ shown }) => shown?.text ?? ''));
  return messages.map(({ time, shown }) => {
    if (time.is === 'found' || !shown || shown.text === '') return time;
    const hints = { ...around, loadedAt: shown.loadedAt, dayFirst };
    const read = (text: string) => {
      const exact = inMinutes(text);
      return pageTime(exact, hints) ?? pageTime(inNumbers(exact, around.language), hints);
    };
    const marked = timeOf(shown.text);
    if (marked.is === 'found') return marked;
    const value = counted(shown.text) ?? read(shown.text) ?? inZone(shown.text, read);
    return value ? { is: 'found', value, rung: 1 } : { is: 'unrecognised' };
  });
}

/** Seconds or milliseconds since 1970, as scripts count them; null for anything else. */
function counted(text: string): PageTime | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null;
  return { at: Number(text.padEnd(13, '0')), precision: 'ms', zone: 'known' };
}

/** Minutes east of Greenwich, of names that mean one zone to everybody: "CST" and "IST" do not. */
const zones = new Map([
  ['UTC', 0],
  ['GMT', 0],
  ['WEST', 60],
  ['CET', 60],
  ['CEST', 120],
  ['EET', 120],
  ['EEST', 180],
  ['EST', -300],
  ['EDT', -240],
  ['PST', -480],
  ['PDT', -420],
]);

/** "… 08:00 CET", "… 14:02 GMT+1", "… 14:02:11 +0100": what is before the zone, as it is there. */
function inZone(text: string, read: (text: string) => PageTime | null): PageTime | null {
  const [, before = '', name = 'UTC', sign = '+', hours = '0', minutes = '0'] =
    /^(.*\d.*?) \(?(?=[A-Z+-])([A-Z]{3,4})?(?:([+-])(\d{1,2}):?(\d{2})?)?\)?$/.exec(text.trim()) ?? [];
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  const zone = zones.get(name);
  const time = zone === undefined || (zone !== 0 && offset !== 0) ? null : read(before);
  if (zone === undefined || !time) return null;
  const shown = new Date(time.at);
  const inUtc = Date.UTC(shown.getFullYear(), shown.getMonth(), shown.getDate(), shown.getHours(), shown.getMinutes());
  return { at: inUtc - (zone + offset) * MINUTE, precision: time.precision, zone: 'known' };
}

/** Null where no date tells, or they contradict each other. */
function orderOf(texts: readonly string[]): boolean | null {
  const dates = texts.flatMap((text) => {
    const [, first, second] = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}\b/.exec(text.trim()) ?? [];
    return first && second ? [{ first: Number(first), second: Number(second) }] : [];
  });
  const days = dates.some(({ first }) => first > 12);
  const months = dates.some(({ second }) => second > 12);
  return days === months ? null : days;
}

/** "11 a.m." and "noon" with the minutes that they leave out. */
function inMinutes(text: string): string {
  return text
    .replace(/(?<![\d:.])(\d{1,2}) ?([ap])\.?m\.?$/i, '$1:00 $2m')
    .replace(/\bnoon$/i, '12:00 pm')
    .replace(/\bmidnight$/i, '12:00 am');
}

/** "20 Nov 2026, 14:02" and "Nov 20, 2026 2:02 PM" with the month as a number; other words stay as they are. */
function inNumbers(text: string, language: string): string {
  const clock = String.raw`[ ,]+(?:at |kl\.? |um )?(\d{1,2}[:.]\d{2}.{0,12})$`;
  const dayFirst = new RegExp(String.raw`^(?:\p{L}{2,12}\.?,? )?(\d{1,2})\.? (\p{L}{3,12})\.?,? (\d{4})${clock}`, 'iu');
  const monthFirst = new RegExp(String.raw`^(?:\p{L}{2,12}\.?,? )?(\p{L}{3,12})\.? (\d{1,2}),? (\d{4})${clock}`, 'iu');
  // The way of Unix has the year at the end: "Fri Nov 20 14:02:11 2026".
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (\d{1,2}:\d{2}(?::\d{2})?) (\d{4})$/, ' $2 $1');
  const [, day, name, year, time] = dayFirst.exec(plain) ?? [];
  const [, otherName, otherDay, otherYear, otherTime] = monthFirst.exec(plain) ?? [];
  const month = monthOf(name ?? otherName ?? '', language);
  return month ? `${year ?? otherYear}-${month}-${day ?? otherDay} ${time ?? otherTime}` : text;
}

/** By its name or the beginning of it, in the page's language or in English; 0 where none has it, or several. */
function monthOf(name: string, language: string): number {
  const wanted = name.toLowerCase();
  const fits = new Set<number>();
  for (const tag of new Set([language, 'en'])) {
    for (const [index, long] of monthsIn(tag).entries()) {
      if (wanted.length >= 3 && (long === wanted || (wanted.length <= 4 && long.startsWith(wanted))))
        fits.add(index + 1);
    }
  }
  const [only = 0, other] = fits;
  return other ? 0 : only;
}

/** A page says its own language, and the names are slow to make: those of the last few languages are kept. */
const kept = new Map<string, readonly string[]>();
const most = 20;

/** In small letters; none where it is no language. */
function monthsIn(tag: string): readonly string[] {
  const known = kept.get(tag);
  if (known) return known;
  if (kept.size >= most) kept.clear();
  const names = monthNames(tag);
  kept.set(tag, names);
  return names;
}

function monthNames(tag: string): string[] {
  try {
    const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 15)).toLowerCase());
  } catch {
    return [];
  }
}
