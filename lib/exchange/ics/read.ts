import { t } from '@lingui/core/macro';
import ICAL from 'ical.js';
import type { Days } from '@/lib/exchange/days';
import type { Reading, Source } from '@/lib/exchange/source';
import { oneLine } from '@/lib/model/direction';
import { type FoundEvent, type Skipped, skipped } from '@/lib/model/found';
import { ownTouch } from '@/lib/model/own-touch';
import type { Instant } from '@/lib/model/time';
import { type CalendarEvent, eventOf } from './event';
import { partsOf } from './parts';
import { addZone, type FileZones, instantOf } from './zones';

export interface CalendarChoice extends Reading, Days {
  /** Meetings before are not taken; those after `now` were not held yet. */
  from: Instant;
  isOurs: (address: string) => boolean;
}

/**
 * The meetings of a calendar file that were held with somebody else, as touches: each occurrence of one that repeats,
 * but for those that were cancelled, moved or declined. Read twice: an occurrence that was moved may come before what it
 * is one of.
 */
export async function* readCalendar(source: Source, choice: CalendarChoice): AsyncGenerator<FoundEvent | Skipped> {
  const { signal } = choice;
  const zones: FileZones = new Map();
  const moved = new Map<string, Set<string>>();
  for await (const part of partsOf(source, signal ? { signal } : {})) {
    if (part.name === 'VTIMEZONE') addZone(zones, part);
    const event = part.name === 'VEVENT' ? eventOf(part) : null;
    if (!event?.replaces) continue;
    moved.set(event.uid, (moved.get(event.uid) ?? new Set()).add(localOf(event.replaces)));
  }
  for await (const part of partsOf(source, choice)) {
    if (part.name !== 'VEVENT') continue;
    const { number } = part;
    const where = t`event ${number}`;
    const event = part.isWhole ? eventOf(part) : null;
    if (!part.isWhole) yield skipped(where, t`Its end is missing.`);
    else if (!event) yield skipped(where, t`It does not say when it begins.`);
    else yield* meetingsOf(event, where, choice, zones, moved.get(event.uid) ?? new Set());
  }
}

function* meetingsOf(
  event: CalendarEvent,
  where: string,
  { now, from, zone, isOurs }: CalendarChoice,
  zones: FileZones,
  moved: ReadonlySet<string>,
): Generator<FoundEvent | Skipped> {
  if (event.isCancelled) return yield skipped(where, t`It was cancelled.`);
  if (event.declined.some(isOurs)) return yield skipped(where, t`You declined it.`);
  const addresses = event.people.filter((address) => !isOurs(address));
  if (addresses.length === 0) return yield skipped(where, t`It names nobody but you.`);
  let taken = 0;
  let steps = 0;
  let whole = true;
  for (const time of occurrencesOf(event)) {
    steps += 1;
    whole = time !== null && steps <= mostSteps;
    if (!time || !whole) break;
    const at = instantOf(time, event.zoneName, zones, zone);
    if (at === null || (event.repeats && !event.replaces && moved.has(localOf(time)))) continue;
    if (at > now) break;
    if (at < from) continue;
    taken += 1;
    yield meeting(event, where, at, localOf(event.replaces ?? time), time.isDate, addresses);
  }
  if (!whole) yield skipped(where, t`How it repeats could not be followed to the end.`);
  else if (taken === 0) yield skipped(where, t`It was not held in the time that was chosen.`);
}

/** So many occurrences of one event are followed. */
export const mostSteps = 20_000;

function meeting(
  { uid, summary }: CalendarEvent,
  where: string,
  at: Instant,
  occurrence: string,
  isDay: boolean,
  addresses: string[],
): FoundEvent {
  const subject = oneLine(summary).trim().slice(0, 500);
  const body = ownTouch({ channel: 'meeting', direction: 'both', precision: isDay ? 'day' : 'minute', subject });
  const key = `ics\n${uid || `${subject}\n${addresses.join()}`}\n${occurrence}`;
  return { is: 'event', where, addresses, entry: { kind: 'touch', key, at, body } };
}

/** In order of time; a last null where the rule makes no sense. */
export function* occurrencesOf(event: CalendarEvent): Generator<ICAL.Time | null> {
  if (!event.repeats || event.replaces) return yield event.start;
  try {
    const expansion = new ICAL.RecurExpansion({ component: event.component, dtstart: event.start });
    for (let time = expansion.next(); time; time = expansion.next()) yield time;
  } catch {
    yield null;
  }
}

/** A time by which an occurrence is named, whatever the zone. */
export function localOf(time: ICAL.Time): string {
  return time.toString().replace(/Z$/, '');
}
