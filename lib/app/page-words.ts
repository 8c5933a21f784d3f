import { normaliseAddress } from '@/lib/log/addresses';
import type { Settings } from '@/lib/log/settings';
import type { Identity } from '@/lib/model/customer';
import type { PageMessage, PageReading } from '@/lib/model/reading';
import type { Instant } from '@/lib/model/time';
import { isAutomatic } from '@/lib/text/automatic';
import { languageOf } from '@/lib/text/language';
import type { LineSaid } from '@/lib/text/line';
import { ownWords } from '@/lib/text/own-words';
import { rivalsOf, withProfiles } from './profiles';
import { remembering } from './remembering';
import { partiesOf, type Sides, sidesOf } from './sides';
import { accountOf, standingOf } from './standing';

/** What was said on the page between our side and one customer: their own words, in memory for as long as the page shows. */
export interface Said extends LineSaid {
  words: string;
  subject: string;
}

/** Who wrote chosen words of the page, when, and in which conversation; null where the log does not know that. */
export interface SaidOnPage extends LineSaid {
  conversationId: string | null;
}

/** Whose page it is: the seller's settings, and what leads to the customer that the panel is about. */
export interface Between {
  settings: Settings;
  identities: readonly Identity[];
}

/**
 * The messages of an open conversation with this customer that were read, as the page has them. Nothing of a page that
 * may not be used or was not recognised, nothing that a mail program wrote, nothing without a time.
 */
export function saidOn(reading: PageReading, between: Between): Said[] {
  return sentOn(reading, between).flatMap(saidIn);
}

/** The customer's automatic replies in an open conversation. */
export function automaticOn(reading: PageReading, between: Between): Said[] {
  return sentOn(reading, between).flatMap((sent) => {
    const said = sent.by === 'them' ? wordsIn(sent) : null;
    return said && isAutomatic(said.subject, said.words) ? [said] : [];
  });
}

/**
 * What the customer wrote since our side last did, oldest first; null where the page shows no words of theirs. A message of
 * ours counts though its words are folded away.
 */
export function unansweredOn(reading: PageReading, between: Between): Said[] | null {
  const sent = sentOn(reading, between).sort((a, b) => a.at - b.at);
  const theirs = sent.filter(({ by }) => by === 'them').flatMap(saidIn);
  if (theirs.length === 0) return null;
  const ours = sent.filter(({ by, message }) => by === 'us' || message.answered).map(({ at }) => at);
  const last = Math.max(...ours);
  return theirs.filter(({ at }) => at > last);
}

/** What our side wrote last; null where the page does not show its words. It is what an unanswered message answers. */
export function lastOfOurs(reading: PageReading, between: Between): Said | null {
  const last = sentOn(reading, between)
    .filter(({ by }) => by === 'us')
    .sort((a, b) => a.at - b.at)
    .at(-1);
  return last ? (saidIn(last)[0] ?? null) : null;
}

/** What our side wrote last, and what the customer wrote after it, oldest first. */
export interface LastWord {
  ours: Said;
  attached: boolean;
  since: Said[];
}

/**
 * Our side's last words in the open conversation; null where the page does not show for certain that they were the last:
 * where it shows one message alone, leaves something out or is not read well, or where a message after them has no time
 * of its own, is of or to somebody else, or is marked as answered.
 */
export function lastWordOfOurs(reading: PageReading, between: Between): LastWord | null {
  if (reading.conversation.is !== 'found' || reading.cut > 0 || reading.health.state !== 'ok') return null;
  const sent = sentOn(reading, between).sort((a, b) => a.at - b.at);
  const last = sent.findLast(({ by }) => by === 'us');
  const ours = last && !isOfDay(last.message) ? saidIn(last)[0] : undefined;
  if (!last || !ours) return null;
  const later = reading.messages.filter(({ time }) => time.is !== 'found' || time.value.at >= last.at);
  const theirs = sent.filter(({ by, at }) => by === 'them' && at >= last.at);
  if (later.length !== theirs.length + 1) return null;
  if (theirs.some(({ message }) => message.answered || message.text.is !== 'found' || isOfDay(message))) return null;
  return { ours, attached: last.message.attachments, since: theirs.flatMap(saidIn) };
}

function isOfDay({ time }: PageMessage): boolean {
  return time.is === 'found' && time.value.precision === 'day';
}

interface Sent {
  by: LineSaid['by'];
  at: Instant;
  message: PageMessage;
}

function sentOn(page: PageReading, { settings, identities }: Between): Sent[] {
  const { state } = page.health;
  if (standingOf(settings, page).is !== 'allowed' || state === 'broken' || state === 'unsupported') return [];
  if (page.view === 'list') return [];
  const reading = withProfiles(page);
  const sides = sidesOf(settings, accountOf(reading));
  const theirs = new Set(identities.flatMap(({ until, body }) => (until === null ? [body.value] : [])));
  for (const [name, addresses] of rivalsOf(page)) {
    if (!addresses.every((address) => theirs.has(normaliseAddress(address)))) theirs.delete(name);
  }
  return reading.messages.flatMap((message) => {
    const by = writerOf(message, sides, theirs);
    return by === null || message.time.is !== 'found' ? [] : [{ by, at: message.time.value.at, message }];
  });
}

function saidIn(sent: Sent): Said[] {
  const said = wordsIn(sent);
  return said && !isAutomatic(said.subject, said.words) ? [said] : [];
}

/** Null for a message whose words are folded away. */
function wordsIn({ by, at, message: { text, subject } }: Sent): Said | null {
  return text.is === 'found' ? { by, at, ...wordsOf(text.value), subject } : null;
}

/** Who wrote these words on the page; null when no message between us and this customer holds them. */
export function whoSaid(
  words: string,
  reading: PageReading,
  known: Between & { conversationId: string | null },
): SaidOnPage | null {
  const wanted = plain(words);
  const said = wanted === '' ? undefined : saidOn(reading, known).findLast((one) => plain(one.words).includes(wanted));
  return said ? { by: said.by, at: said.at, language: said.language, conversationId: known.conversationId } : null;
}

/** The writer's own words. A page is read again and again, and its messages seldom change. */
const wordsOf = remembering(
  (text: string) => {
    const words = ownWords(text);
    return { words, language: languageOf(words) };
  },
  (text) => text,
);

/** Null for a message that is not between our side and the customer. */
function writerOf(message: PageMessage, sides: Sides, theirs: ReadonlySet<string>): LineSaid['by'] | null {
  if (message.from.is !== 'found' || message.via) return null;
  if (partiesOf(message).some(({ address }) => sides.isNeverRead(address))) return null;
  const isTheirs = (address: string) => theirs.has(normaliseAddress(address) || address);
  const sender = message.from.value.address;
  if (isTheirs(sender) && !sides.isMine(sender)) return 'them';
  if (!sides.isOurs(sender)) return null;
  const receivers = [...message.to, ...message.cc];
  return receivers.length === 0 || receivers.some(({ address }) => isTheirs(address)) ? 'us' : null;
}

function plain(words: string): string {
  return words.replace(/\s+/gu, ' ').trim().toLowerCase();
}
