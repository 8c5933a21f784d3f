import { clock, day, daysBetween, dayTime, span } from '@/components/ui/time';
import type { Tone } from '@/components/ui/tone';
import type { More, TurnView } from '@/lib/app/panel-state';
import type { Channel, Source, Stage } from '@/lib/model/customer';
import type { Hours } from '@/lib/model/hours';
import { HOUR, type Instant } from '@/lib/model/time';
import type { Level } from '@/lib/nudges/rule';

export const channelWords: Record<Channel, string> = {
  email: 'Mail',
  call: 'Phone',
  chat: 'Chat',
  text: 'Text',
  meeting: 'Meeting',
};

export const stageWords: Record<Stage, string> = { prospect: 'Prospect', customer: 'Customer', left: 'Has left' };

export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

export const levelTone: Record<Level, Tone> = {
  hint: 'info',
  owed: 'info',
  'at-risk': 'risk',
  overdue: 'late',
  'red-line': 'late',
};

export const levelWords: Record<Level, string> = {
  hint: 'a hint',
  owed: 'owed',
  'at-risk': 'at risk',
  overdue: 'overdue',
  'red-line': 'past the red line',
};

/** "they said", "seen in 3 replies", "guess": how the seller knows something. */
export function sourceInWords(source: Source, replies = 0): string {
  if (source === 'told') return 'they said';
  if (source === 'guess') return 'guess';
  return replies > 0 ? `seen in ${replies} ${replies === 1 ? 'reply' : 'replies'}` : 'seen';
}

/** "9–17" on weekdays, else with the days: "Mon–Wed 9–17, Fri 9–12:30". "closed" when no day is open. */
export function hoursInWords(hours: Hours): string {
  const [first, ...others] = groupsOf(hours);
  const isUsual = first && others.length === 0 && first.from === 0 && first.to === 4;
  return isUsual ? first.words : weekInWords(hours);
}

/** With the days in any case: "Mon–Fri 9–17". "closed" when no day is open. */
export function weekInWords(hours: Hours): string {
  const words = groupsOf(hours).map(
    ({ from, to, words }) => `${weekdays[from]}${from === to ? '' : `–${weekdays[to]}`} ${words}`,
  );
  return words.join(', ') || 'closed';
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

/** The language's English name, or the tag itself when it has none. */
export function languageInWords(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** At most two letters for the picture of somebody; letters of any script, a dot when there are none. */
export function initials(name: string): string {
  const words = name.split(/[\s.@_-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  const letters = [first, last].flatMap((word) => (word ? Array.from(word).slice(0, 1) : []));
  const upper = letters.join('').toLocaleUpperCase();
  // In scripts without capitals two letters join or stand for a word of their own: one is clearer.
  return upper === upper.toLocaleLowerCase() ? (letters[0] ?? '·') : upper;
}

/** "7", "143", "at least 500": how many there are, `more` of them not shown. */
export function manyInWords(shown: number, more: More = { count: 0, atLeast: false }): string {
  return `${more.atLeast ? 'at least ' : ''}${shown + more.count}`;
}

/** Whose turn it is, as a heading. */
export function turnInWords(turn: TurnView['turn']): string {
  switch (turn) {
    case 'us':
      return 'Your turn';
    case 'them':
      return 'Their turn';
    case 'nobody':
      return 'Nothing is owed';
    case 'unsure':
      return 'Answer needed?';
    case 'unknown':
      return 'Not known yet';
  }
}

/** The clock in words: "due in 42 min", "due Mon 13:00", "may be owed since 13:00", "3 h late". */
export function dueInWords(turn: Pick<TurnView, 'due' | 'level' | 'may'>, now: Instant, zone: string): string {
  if (turn.due === null) return '';
  const left = turn.due - now;
  if (turn.may) return `may be owed since ${dayTime(turn.due, now, zone)}`;
  if (left >= 0) return left <= 3 * HOUR ? `due in ${span(left)}` : `due ${dayTime(turn.due, now, zone)}`;
  if (turn.level === 'red-line') return `${span(-left)} late, past the red line`;
  return `${span(-left)} late`;
}

/** "09:12" today, "yesterday 09:12", "15 Nov": a moment in the past. */
export function momentInWords(at: Instant, now: Instant, zone: string): string {
  const days = daysBetween(at, now, zone);
  if (days === 1) return `yesterday ${clock(at, zone)}`;
  return days > 6 ? day(at, now, zone) : dayTime(at, now, zone);
}
