import { t } from '@lingui/core/macro';
import type { Channel, Customer } from '@/lib/model/customer';
import { isolated } from '@/lib/model/direction';
import type { Instant } from '@/lib/model/time';
import { i18n, region } from '@/lib/words/i18n';
import { lowerFirst } from './wording';

/** What to call a customer in a sentence. */
export function nameOf(customer: Customer): string {
  return inSentence(customer.body.name || customer.body.account) || t`This customer`;
}

/** A name as it stands in a sentence: cut where it is long, and in its own direction. */
export function inSentence(name: string): string {
  return isolated(short(name));
}

/** Cut where it is long, and said to be. @param most letters, the three dots among them */
export function short(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/**
 * "Fri 20 Nov, 13:00". Always with the date: an answer of a rule is kept until its level changes, and "8 h ago" or
 * "today" would be wrong by then.
 */
export function dayAndTime(at: Instant, zone: string): string {
  return formatter(zone, true).format(at);
}

/** A channel in words: "email". */
export function channelWord(channel: Channel): string {
  switch (channel) {
    case 'email':
      return t({ message: 'email', context: 'channel' });
    case 'call':
      return t({ message: 'call', context: 'channel' });
    case 'chat':
      return t({ message: 'chat', context: 'channel' });
    case 'text':
      return t({ message: 'text', context: 'channel' });
    case 'meeting':
      return t({ message: 'meeting', context: 'channel' });
  }
}

/** A heading of ours within a sentence: small where the language writes it so; German keeps its nouns large. */
export function midSentence(heading: string): string {
  return i18n.locale === 'en' ? lowerFirst(heading) : heading;
}

/** "Fri 20 Nov". */
export function day(at: Instant, zone: string): string {
  return formatter(zone, false).format(at);
}

/** "Fri 20 Nov" for what is due by the end of that day, else with the time that was named. */
export function dueInWords(due: Instant, zone: string): string {
  return day(due, zone) === day(due + 1, zone) ? dayAndTime(due, zone) : day(due, zone);
}

/** "13:00" when it is on the same date as `beside`, which the sentence has named; else with its date. */
export function timeBeside(at: Instant, beside: Instant, zone: string): string {
  const full = dayAndTime(at, zone);
  return day(at, zone) === day(beside, zone) ? full.slice(full.search(/\d\d:/)) : full;
}

/** “Refund of the deposit”, cut where it is long; an empty string for a message without a subject. */
export function quoted(text: string): string {
  const line = text.trim();
  if (!line) return '';
  const words = isolated(short(line, 80));
  return t`“${words}”`;
}

// Making a formatter costs more than everything else a rule does.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string, time: boolean): Intl.DateTimeFormat {
  const key = `${region()} ${zone} ${time}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = make(zone, time);
  formatters.set(key, made);
  return made;
}

function make(zone: string, time: boolean): Intl.DateTimeFormat {
  // A month that is cut ends in a full stop in German, and many a sentence ends in a date.
  const month = time || i18n.locale === 'en' ? 'short' : 'long';
  const parts: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month };
  if (time) Object.assign(parts, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  try {
    return new Intl.DateTimeFormat(region(), { ...parts, timeZone: zone });
  } catch {
    // A zone that the browser does not know: a time in UTC says more than none.
    return new Intl.DateTimeFormat(region(), { ...parts, timeZone: 'UTC', ...(time ? { timeZoneName: 'short' } : {}) });
  }
}
