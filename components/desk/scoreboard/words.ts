import { plural, t } from '@lingui/core/macro';
import { span } from '@/components/ui/time';
import type { Channel } from '@/lib/model/customer';
import { MINUTE } from '@/lib/model/time';
import type { Window } from '@/lib/scores/input';
import type { Grain } from '@/lib/scores/periods';
import { region } from '@/lib/words/i18n';
import { percent } from '@/lib/words/percent';

export const grainWords = (): Record<Grain, string> => ({ months: t`12 months`, weeks: t`13 weeks` });

/** What the labels of a chart over time are. */
export const acrossWords = (): Record<Grain, string> => ({ months: t`Month`, weeks: t`Week from` });

/** "Dec", "Jan 26" where a year begins; "16 Nov" for a week. */
export function periodLabels(windows: readonly Window[], grain: Grain, zone: string): string[] {
  const format = (at: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(region(), { ...options, timeZone: zone }).format(at);
  return windows.map(({ from }, index) => {
    const start = from + 1;
    if (grain === 'weeks') return format(start, { day: 'numeric', month: 'short' });
    const isNewYear = index === 0 || format(start, { month: 'numeric' }) === '1';
    return format(start, isNewYear ? { month: 'short', year: '2-digit' } : { month: 'short' });
  });
}

/** "Mon" to "Sun". */
export function weekdays(): string[] {
  const format = new Intl.DateTimeFormat(region(), { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(2024, 0, 1 + index)));
}

const LONG = 24 * 60;

/** "2 h 30 min" of business time, "40 h"; a dash where there is nothing to tell it from. */
export function minutesInWords(minutes: number | null): string {
  if (minutes === null) return '–';
  // A day of open hours is none of 24: what takes longer is still told in hours.
  return minutes < LONG ? span(minutes * MINUTE) : t`${{ hours: Math.round(minutes / 60) }} h`;
}

/** "3.5 days", "417 days" */
export function daysInWords(days: number | null): string {
  if (days === null) return '–';
  const rounded = days < 10 ? Math.round(days * 10) / 10 : Math.round(days);
  return plural(rounded, { one: '# day', other: '# days' });
}

export function shareInWords(share: number | null): string {
  return share === null ? '–' : percent(share);
}

export const count = (value: number) => value.toLocaleString(region());

export function channelWord(channel: Channel): string {
  return { email: t`Email`, call: t`Call`, chat: t`Chat`, text: t`Text message`, meeting: t`Meeting` }[channel];
}
