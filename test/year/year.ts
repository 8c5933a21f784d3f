import { HOUR, type Instant, MINUTE } from '@/lib/model/time';
import { randomOf, whole } from '@/test/bench/page/random';
import { type Note, notesOf } from './notes';
import { type OfficeHours, officeHours } from './office';
import { type Person, personOf } from './people';
import { type Talk, type Talking, talksOf, waitingTalk } from './talks';

/** A Friday, 10:00 at the seller's. */
export const NOW = Date.parse('2026-11-20T09:00:00Z');
export const SEED = 20_261_120;
export const CUSTOMERS = 300;
export const ENTRIES = 40_000;

/** A customer with all that happened. */
export interface Life {
  person: Person;
  notes: Note[];
  talks: Talk[];
}

export interface Year {
  now: Instant;
  office: OfficeHours;
  lives: Life[];
}

/** A seller's year: 300 customers and 40,000 entries, the same every time. */
export function madeYear(now: Instant = NOW): Year {
  const office = officeHours(now);
  const people = Array.from({ length: CUSTOMERS }, (_, index) => personOf(SEED, index, now));
  const notes = people.map((person, index) => notesOf(index, person, randomOf(SEED, index, 1), now));
  const touches = ENTRIES - notes.reduce((sum, list) => sum + list.length, 0);
  const shares = sharedOut(
    touches,
    people.map((_, index) => whole(randomOf(SEED, index, 2), 4, 22)),
  );
  const lives = people.map((person, index): Life => {
    const talking: Talking = { random: randomOf(SEED, index, 3), office, now };
    const waiting = waitingOf(index, person, talking);
    const talks = talksOf(person, (shares[index] ?? 0) - waiting.length, talking);
    return { person, notes: notes[index] ?? [], talks: [...waiting, ...talks] };
  });
  return { now, office, lives };
}

/** Who asked yesterday or today and waits: since one to four business hours, half an hour, or too long. */
function waitingOf(index: number, person: Person, talking: Talking): Talk[] {
  if (person.internal || person.stage !== 'customer' || index % 9 !== 0) return [];
  const { now, office } = talking;
  const kind = (index / 9) % 3;
  const hour = (index / 9) % 5;
  if (kind === 0) {
    const askedAt = now - (18 + (hour % 2)) * HOUR - 7 * MINUTE;
    return [waitingTalk(askedAt, hour < 3 ? now - 20 * MINUTE : askedAt + 20 * MINUTE, talking)];
  }
  if (kind === 1) return [waitingTalk(now - 25 * MINUTE, now - 5 * MINUTE, talking)];
  return [waitingTalk(office.after(now - (30 + hour * 24) * HOUR, 20), now - HOUR, talking)];
}

/** A sum shared out by weight, to the last one. */
function sharedOut(sum: number, weights: readonly number[]): number[] {
  const all = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight) => Math.floor((sum * weight) / all));
  const rest = sum - shares.reduce((a, b) => a + b, 0);
  return shares.map((share, index) => share + (index < rest ? 1 : 0));
}
