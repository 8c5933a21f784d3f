import { DAY, type Instant, newId } from '@/lib/model/time';

/** A number that the seller pressed to call on a page. */
export interface CallNote {
  is: 'called';
  /** A telephone number, or an address that calls. */
  number: string;
  at: Instant;
  /** Whom the page was about, where it may be a call to them; or who it was, as the seller said. */
  customerId: string | null;
  /** The seller said who it was. */
  chosen: boolean;
  passed: boolean;
}

/** A meeting with a customer that a calendar shows. */
export interface MeetingNote {
  is: 'met';
  /** The calendar's own id of it, by which it is known again when it was moved. */
  event: string;
  start: Instant;
  end: Instant;
  /** When a calendar first showed it. */
  seenAt: Instant;
  customerId: string;
  passed: boolean;
}

/** What may have been a touch. It waits in the session alone, until the seller logs it, passes it over, or the day ends. */
export type TouchNote = CallNote | MeetingNote;
export type TouchNotes = ReadonlyMap<string, TouchNote>;

const prefix = 'touch:';

/** One for each press: nothing is overwritten, however quickly they come. */
export const callKey = (at: Instant) => `${prefix}call:${newId(at)}`;

/** One for each customer and time, whichever calendar shows it. */
export const meetingKey = (customerId: string, start: Instant) => `${prefix}met:${customerId}:${start}`;

export async function readNotes(): Promise<Map<string, TouchNote>> {
  const stored = await chrome.storage.session.get(null);
  return new Map(Object.entries(stored).flatMap(([key, note]) => (isNote(key) ? [[key, note as TouchNote]] : [])));
}

/** Keeps notes, and lets go of those whose day is long over. */
export async function putNotes(notes: TouchNotes, now: Instant): Promise<void> {
  const over = [...(await readNotes())].flatMap(([key, note]) => (sinceOf(note) < now - 2 * DAY ? [key] : []));
  await dropNotes(over.filter((key) => !notes.has(key)));
  await chrome.storage.session.set(Object.fromEntries(notes));
}

export async function dropNotes(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await chrome.storage.session.remove([...keys]);
}

/** Hands over all notes now and whenever one changes, in whichever window. Stops on `signal`. */
export function followNotes(show: (notes: TouchNotes) => void, signal: AbortSignal): void {
  const showNow = async () => {
    const notes = await readNotes();
    if (!signal.aborted) show(notes);
  };
  const listener = (changes: Record<string, chrome.storage.StorageChange>) => {
    if (Object.keys(changes).some(isNote)) void showNow();
  };
  chrome.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => chrome.storage.session.onChanged.removeListener(listener));
  void showNow();
}

/** From when on it can be offered. */
export function sinceOf(note: TouchNote): Instant {
  return note.is === 'called' ? note.at : Math.max(note.end, note.seenAt);
}

function isNote(key: string): boolean {
  return key.startsWith(prefix);
}
