import type { Settings } from '@/lib/log/settings';
import type { PageEvent, PageReading } from '@/lib/model/reading';
import { DAY, type Instant } from '@/lib/model/time';
import { matchAt } from './match';
import { type Sides, sidesOf } from './sides';
import { accountOf, standingOf } from './standing';
import { dropNotes, type MeetingNote, meetingKey, putNotes, readNotes } from './touch-notes';

/** Meetings that lie further back, or ahead, are not offered by looking at the calendar now. */
const reach = { back: 7 * DAY, ahead: 14 * DAY };

/**
 * Notes for the session which meetings with customers a calendar shows: those that the seller takes part in, and to which
 * the customer did not say no. One that was moved, cancelled or declined since is no longer noted as it was.
 */
export async function noteMeetings(reading: PageReading, settings: Settings): Promise<void> {
  const { events = [], health, readAt } = reading;
  if (events.length === 0 || standingOf(settings, reading).is !== 'allowed') return;
  if (health.state === 'broken' || health.state === 'unsupported') return;
  const sides = sidesOf(settings, accountOf(reading));
  const near = events.filter(({ start, end }) => end > readAt - reach.back && start < readAt + reach.ahead);
  const guests = near.map((event) => guestsOf(event, sides));
  const matches = await matchAt(
    [...new Set(guests.flat())],
    near.map(({ start }) => Math.min(start, readAt)),
  );
  const before = await readNotes();
  const notes = new Map<string, MeetingNote>();
  for (const [index, { id, start, end }] of near.entries()) {
    for (const guest of guests[index] ?? []) {
      const match = matches[index]?.get(guest);
      if (!match) continue;
      const key = meetingKey(match.customerId, start);
      const known = before.get(key);
      const seen = known?.is === 'met' ? known : { seenAt: readAt, passed: false };
      notes.set(key, { is: 'met', event: id, start, end, ...pick(seen), customerId: match.customerId });
    }
  }
  const ids = new Set(events.map(({ id }) => id));
  const gone = [...before].flatMap(([key, note]) =>
    note.is === 'met' && ids.has(note.event) && !notes.has(key) ? [key] : [],
  );
  await dropNotes(gone);
  if (notes.size > 0) await putNotes(notes, readAt);
}

function pick({ seenAt, passed }: { seenAt: Instant; passed: boolean }) {
  return { seenAt, passed };
}

/** Addresses of those who met the seller; nobody where the seller is not invited or said no, or it was called off. */
function guestsOf({ cancelled, people }: PageEvent, { isMine, isOurs, isNeverRead }: Sides): string[] {
  const own = people.filter(({ address }) => isMine(address));
  if (cancelled || own.every(({ declined }) => declined)) return [];
  return people.flatMap(({ address, declined }) =>
    declined || address === '' || isOurs(address) || isNeverRead(address) ? [] : address,
  );
}
