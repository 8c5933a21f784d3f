import { addPendingTouch, undoPendingTouch } from '@/lib/log/pending';
import type { Settings } from '@/lib/log/settings';
import type { PageReading } from '@/lib/model/reading';
import { checkLetter, RefusedInput } from './check-reading';
import { matchCustomers } from './match';
import { customersAnsweredAt } from './reply-to';
import { sidesOf, writerOf } from './sides';
import { accountOf, standingOf, threadOf } from './standing';

/** What the worker keeps of an open draft while it is open: to whom and about what, never its words. */
interface DraftNote {
  tabId: number;
  site: string;
  account: string;
  thread: string | null;
  url: string;
  to: string[];
  /** Who wrote in the thread that it answers. */
  writers: string[];
  subject: string;
}

const noteKey = (handle: string) => `draft:${handle}`;
const LETTER = 'letter:';

/** Remembers the drafts of a reading for the session, under the handles that the page script gave them. */
export async function noteDrafts(reading: PageReading, tabId: number, settings: Settings): Promise<void> {
  if (reading.drafts.length === 0 || standingOf(settings, reading).is !== 'allowed') return;
  const notes = notesOf(reading, tabId, settings);
  await inTurn(() => chrome.storage.session.set(notes));
}

function notesOf(reading: PageReading, tabId: number, settings: Settings): Record<string, DraftNote> {
  const account = accountOf(reading) ?? '';
  const notes: Record<string, DraftNote> = {};
  for (const draft of reading.drafts) {
    notes[noteKey(draft.handle)] = {
      tabId,
      site: reading.site,
      account,
      thread: draft.reply ? threadOf(reading) : null,
      url: reading.url,
      to: [...draft.to, ...draft.cc].map(({ address }) => address),
      writers: draft.reply && threadOf(reading) !== null ? writersIn(reading, settings) : [],
      subject: draft.subject,
    };
  }
  return notes;
}

/**
 * Empties the letterbox: a sending that the site confirmed becomes a pending touch, an undone one takes it back. A
 * letter is thrown away only once what it says is durable; reading one twice changes nothing, for the touch carries the
 * handle. Rubbish is thrown away. Gives the customers concerned, and what was refused, by field.
 */
export async function emptyLetterbox(settings: Settings): Promise<{ customerIds: string[]; refused: string[] }> {
  return inTurn(() => takeAll(settings));
}

/**
 * Letters and notes one after the other, as they were asked for: every event of the browser looks into the letterbox,
 * and who is late with a letter would bring back a sending that was undone meanwhile, or throw away the newer note of its
 * draft.
 */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request('attune-letters', act);
}

async function takeAll(settings: Settings): Promise<{ customerIds: string[]; refused: string[] }> {
  const stored = await chrome.storage.local.get(null);
  const customerIds: string[] = [];
  const refused: string[] = [];
  // A key of its own for each letter: none is overwritten, or thrown away unread, while another of its draft is taken.
  for (const [key, value] of Object.entries(stored).sort(([a], [b]) => (a < b ? -1 : 1))) {
    try {
      if (key.startsWith(LETTER)) customerIds.push(...(await take(key, value, settings)));
    } catch (error) {
      if (!(error instanceof RefusedInput)) throw error;
      refused.push(error.message);
    }
    await chrome.storage.local.remove(key);
  }
  return { customerIds, refused };
}

async function take(key: string, value: unknown, settings: Settings): Promise<string[]> {
  const { handle, at, event } = checkLetter(value);
  if (key !== `${LETTER}${handle}:${at}`) throw new RefusedInput('Refused a letter of a page: key');
  const noted = noteKey(handle);
  const note = (await chrome.storage.session.get(noted))[noted] as DraftNote | undefined;
  if (event === 'undone' || event === 'scheduled') return undoPendingTouch(handle, at);
  if (event === 'left' || !note) {
    await forgetDraft(handle);
    return [];
  }
  const ids = await customersOf(note, at, settings);
  await addPendingTouch({
    handle,
    customerIds: ids,
    at,
    subject: note.subject,
    thread: note.thread === null ? null : `${note.site}\n${note.account}\n${note.thread}`,
    mailbox: `${note.site}\n${note.account}`,
    site: note.site,
    zone: settings.standards.zone,
  });
  // Should the seller take it back, the page notes it anew. Read once more after a death, the letter finds its touch.
  await forgetDraft(handle);
  return ids;
}

/**
 * To whom it went: by address; else who is answered by it, for it clears the clock of its conversation all the same.
 * Others who asked in the thread did not get what went to some.
 */
async function customersOf(note: DraftNote, at: number, settings: Settings): Promise<string[]> {
  const sides = sidesOf(settings, note.account || null);
  const matched = async (addresses: readonly string[]) => {
    const theirs = addresses.filter((address) => address && !sides.isOurs(address) && !sides.isNeverRead(address));
    return [...(await matchCustomers(theirs, at)).values()];
  };
  const reached = await matched(note.to);
  const answered = reached.length > 0 ? reached : (await matched(note.writers)).filter(({ internal }) => !internal);
  if (answered.length > 0) return [...new Set(answered.map(({ customerId }) => customerId))];
  return customersAnsweredAt(note.to, note.subject);
}

function writersIn(reading: PageReading, settings: Settings): string[] {
  const sides = sidesOf(settings, accountOf(reading));
  return reading.messages.map((message) => writerOf(message, sides)).filter(Boolean);
}

async function forgetDraft(handle: string): Promise<void> {
  await chrome.storage.session.remove(noteKey(handle));
}
