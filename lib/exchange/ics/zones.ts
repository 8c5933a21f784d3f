import ICAL from 'ical.js';
import type { Instant } from '@/lib/model/time';
import { instantAt, isZone } from '@/lib/model/zoned';
import type { RawPart } from './parts';

/** Zones that a file defines by itself, by its own names. */
export type FileZones = Map<string, ICAL.Timezone>;

/** Adds a zone that the file defines; one that cannot be read is left out. */
export function addZone(zones: FileZones, { lines }: RawPart): void {
  try {
    const jCal = ICAL.parse(['BEGIN:VTIMEZONE', ...lines, 'END:VTIMEZONE'].join('\r\n'));
    const component = new ICAL.Component(jCal as unknown as ConstructorParameters<typeof ICAL.Component>[0]);
    const name = component.getFirstPropertyValue('tzid');
    if (typeof name === 'string' && zones.size < mostZones) zones.set(name, new ICAL.Timezone(component));
  } catch {
    // Its events are then taken in the zone of its name, or the seller's.
  }
}

const mostZones = 200;

/**
 * When a time of the file was: by the browser's zones where it knows the name, by the file's own definition else, in
 * the seller's zone where it has neither. Null for a time that no calendar has.
 */
export function instantOf(time: ICAL.Time, zoneName: string, zones: FileZones, sellers: string): Instant | null {
  const { year, month, day, hour, minute, second } = time;
  if (year < 1970 || year > 2200) return null;
  if (time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1000;
  const known = ianaName(zoneName);
  const own = zones.get(zoneName);
  if (known === '' && own)
    return (Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - own.utcOffset(time)) * 1000;
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  try {
    return instantAt(
      known || sellers,
      date,
      time.isDate ? '00:00:00' : `${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}`,
    );
  } catch {
    return null;
  }
}

/** Some write the name after a path of their own: "/example.com/20200101/Europe/Oslo". */
function ianaName(name: string): string {
  const plain = name.replace(/^.*?([A-Z][a-z]+\/[A-Za-z_+-]+(?:\/[A-Za-z_+-]+)?)$/, '$1');
  return plain.includes('/') && isZone(plain) ? plain : '';
}
