import { plural, t } from '@lingui/core/macro';
import { clock, day, daysBetween, dayTime, span } from '@/components/ui/time';
import type { Tone } from '@/components/ui/tone';
import type { More, TurnView } from '@/lib/app/panel-state';
import type { Channel, Source, Stage } from '@/lib/model/customer';
import type { Hours } from '@/lib/model/hours';
import { HOUR, type Instant } from '@/lib/model/time';
import type { Level } from '@/lib/nudges/rule';
import { i18n, region } from '@/lib/words/i18n';

export const channelWords: Record<Channel, string> = {
  get email() {
    return t`Mail`;
  },
  get call() {
    return t`Phone`;
  },
  get chat() {
    return t`Chat`;
  },
  get text() {
    return t`Text`;
  },
  get meeting() {
    return t`Meeting`;
  },
};

export const stageWords: Record<Stage, string> = {
  get prospect() {
    return t`Prospect`;
  },
  get customer() {
    return t`Customer`;
  },
  get left() {
    return t`Has left`;
  },
};

/** "Mon", "Monday": a day of the week, 0 for Monday. */
export function weekdayInWords(index: number, length: 'short' | 'long'): string {
  // The first day of 2024 was a Monday.
  return new Date(Date.UTC(2024, 0, 1 + index)).toLocaleDateString(region(), { weekday: length, timeZone: 'UTC' });
}

export const levelTone: Record<Level, Tone> = {
  hint: 'info',
  owed: 'info',
  'at-risk': 'risk',
  overdue: 'late',
  'red-line': 'late',
};

export const levelWords: Record<Level, string> = {
  get hint() {
    return t`a hint`;
  },
  get owed() {
    return t`owed`;
  },
  get 'at-risk'() {
    return t`at risk`;
  },
  get overdue() {
    return t`overdue`;
  },
  get 'red-line'() {
    return t`past the red line`;
  },
};

/** "they said", "seen in 3 replies", "guess": how the seller knows something. */
export function sourceInWords(source: Source, replies = 0): string {
  if (source === 'told') return t`they said`;
  if (source === 'guess') return t`guess`;
  return replies > 0 ? plural(replies, { one: 'seen in # reply', other: 'seen in # replies' }) : t`seen`;
}

/** "9–17" on weekdays, else with the days: "Mon–Wed 9–17, Fri 9–12:30". "closed" when no day is open. */
export function hoursInWords(hours: Hours): string {
  const [first, ...others] = groupsOf(hours);
  const isUsual = first && others.length === 0 && first.from === 0 && first.to === 4;
  return isUsual ? first.words : weekInWords(hours);
}

/** With the days in any case: "Mon–Fri 9–17". "closed" when no day is open. */
export function weekInWords(hours: Hours): string {
  const words = groupsOf(hours).map(({ from, to, words }) => `${daysInWords(from, to)} ${words}`);
  return words.join(', ') || t`closed`;
}

function daysInWords(from: number, to: number): string {
  const first = weekdayInWords(from, 'short');
  return from === to ? first : `${first}–${weekdayInWords(to, 'short')}`;
}

/** Days that follow each other and have the same hours. */
function groupsOf(hours: Hours): { from: number; to: number; words: string }[] {
  const groups: { from: number; to: number; words: string }[] = [];
  hours.forEach((day, index) => {
    if (!day) return;
    const words = `${hour(day.from)}–${hour(day.to)}`;
    const last = groups.at(-1);
    if (last && last.to === index - 1 && last.words === words) last.to = index;
    else groups.push({ from: index, to: index, words });
  });
  return groups;
}

function hour(time: string): string {
  return time.replace(/^0(?=\d)/, '').replace(/:00$/, '');
}

/** The language's name, or the tag itself when it has none. */
export function languageInWords(tag: string): string {
  try {
    return new Intl.DisplayNames(region(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/**
 * At most two letters for the picture of somebody, of any script; a dot when there are none. Who is known by an address
 * alone goes by what stands before its @, where digits, a tag ("+shop") and the firm name nobody.
 */
export function initials(name: string): string {
  const at = /\s/.test(name.trim()) ? -1 : name.lastIndexOf('@');
  const isAddress = at > 0;
  const [named = ''] = isAddress ? name.slice(0, at).split('+') : [name];
  const sign = isAddress || !/\p{L}/u.test(named) ? /^\p{L}/u : /^[\p{L}\p{N}]/u;
  const words = named.split(/[\s.@_-]+/u).filter((word) => sign.test(word));
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  const letters = [first, last].flatMap((word) => (word ? Array.from(word).slice(0, 1) : []));
  const upper = letters.join('').toLocaleUpperCase();
  // In scripts without capitals two letters join or stand for a word of their own: one is clearer.
  return upper === upper.toLocaleLowerCase() ? (letters[0] ?? '·') : upper;
}

/** "7", "143", "at least 500": how many there are, `more` of them not shown. */
export function manyInWords(shown: number, more: More = { count: 0, atLeast: false }): string {
  const count = shown + more.count;
  return more.atLeast ? t`at least ${count}` : String(count);
}

/** Whose turn it is, as a heading. */
export function turnInWords(turn: TurnView['turn']): string {
  switch (turn) {
    case 'us':
      return t`Your turn`;
    case 'them':
      return t`Their turn`;
    case 'nobody':
      return t`Nothing is owed`;
    case 'unsure':
      return t`Answer needed?`;
    case 'unknown':
      return t`Not known yet`;
  }
}

/** The clock in words: "due in 42 min", "due Mon 13:00", "may be owed since 13:00", "3 h late". */
export function dueInWords(turn: Pick<TurnView, 'due' | 'level' | 'may'>, now: Instant, zone: string): string {
  if (turn.due === null) return '';
  const left = turn.due - now;
  const when = dayTime(turn.due, now, zone);
  const length = span(Math.abs(left));
  if (turn.may) return t`may be owed since ${when}`;
  if (left >= 0) return left <= 3 * HOUR ? t`due in ${length}` : t`due ${when}`;
  if (turn.level === 'red-line') return t`${length} late, past the red line`;
  return t`${length} late`;
}

/** "09:12" today, "yesterday 09:12", "15 Nov": a moment in the past. */
export function momentInWords(at: Instant, now: Instant, zone: string): string {
  const days = daysBetween(at, now, zone);
  const time = clock(at, zone);
  if (days === 1) return t`yesterday ${time}`;
  return days > 6 ? day(at, now, zone) : dayTime(at, now, zone);
}

/** A word of ours that stands alone elsewhere, as it is written inside a sentence: German keeps its capitals. */
export function inSentence(word: string): string {
  return i18n.locale === 'de' ? word : word.slice(0, 1).toLowerCase() + word.slice(1);
}
