import type { Observation, ObservedMessage, Recorded } from '@/lib/log/observation';
import { recordObservation } from '@/lib/log/record';
import type { Settings } from '@/lib/log/settings';
import { readProfile } from '@/lib/model/profile';
import type { PageMessage, PageReading } from '@/lib/model/reading';
import { understand } from '@/lib/text/findings';
import { namedWait } from '@/lib/text/named-wait';
import { ownWords } from '@/lib/text/own-words';
import { type Matched, type Matches, matchAt } from './match';
import { rivalsOf, withoutRivals, withProfiles } from './profiles';
import { customersAnsweredAt, noteReplyTos } from './reply-to';
import { partiesOf, type Sides, sidesOf, writerOf } from './sides';
import { accountOf, standingOf, threadOf } from './standing';
import { findingsOfOurs, knowledge } from './touch-findings';

/**
 * Records what a page showed, as far as it is about customers: nobody else leaves a trace. A reading that may not be
 * used, or that was not recognised, records nothing and gives null.
 */
export async function observe(page: PageReading, settings: Settings): Promise<Recorded | null> {
  if (standingOf(settings, page).is !== 'allowed') return null;
  if (page.health.state === 'broken' || page.health.state === 'unsupported') return null;
  const reading = withProfiles(page);
  const sides = sidesOf(settings, accountOf(reading));
  const messages = reading.messages.filter((message) => mayBeRead(message, sides));
  const addresses = new Set(messages.flatMap(partiesOf).map(({ address }) => address));
  for (const address of addresses) if (!address || sides.isOurs(address)) addresses.delete(address);
  // Whose an address was when the message was written, not whose it is now.
  const times = messages.map(({ time }) => (time.is === 'found' ? time.value.at : reading.readAt));
  const matches = await matchAt([...addresses], times);
  const rivals = rivalsOf(page);
  const matched = messages.map(
    (message, index): Matched => ({ message, customers: withoutRivals(matches[index] ?? new Map(), rivals) }),
  );
  await noteReplyTos(matched);
  const writers = threadOf(reading) === null ? new Map<string, string>() : writersOf(matched, sides);
  const known = knowledge();
  const { zone } = settings.standards;
  const observed = await Promise.all(matched.map((one) => observedOf(one, reading, { sides, writers, known, zone })));
  const observation: Observation = {
    readAt: reading.readAt,
    makesTouches: reading.view !== 'list',
    messages: observed.flat(),
  };
  if (observation.messages.length === 0) return null;
  return recordObservation(observation, { zone });
}

function mayBeRead(message: PageMessage, sides: Sides): boolean {
  return !message.via && !partiesOf(message).some(({ address }) => sides.isNeverRead(address));
}

/** What is the same for all messages of a page. */
interface Page {
  sides: Sides;
  writers: Writers;
  known: ReturnType<typeof knowledge>;
  /** The seller's, in which days are meant. */
  zone: string;
}

/** A message as the log is told of it: once for each customer it is from or, if our side wrote it, to. */
async function observedOf(
  { message, customers }: Matched,
  reading: PageReading,
  { sides, writers, known, zone }: Page,
): Promise<ObservedMessage[]> {
  const sender = writerOf(message, sides);
  if (sender === '') return [];
  const ours = sides.isOurs(sender) || isColleague(sender, message, customers);
  const addresses = ours ? [...message.to, ...message.cc].map(({ address }) => address) : [sender];
  const subject = message.subject || (reading.subject.is === 'found' ? reading.subject.value : '');
  const reached = await customersReached(addresses, ours ? { subject, writers } : null, customers);
  if (reached.size === 0) return [];

  const isRead = message.text.is === 'found';
  const text = message.text.is === 'found' ? ownWords(message.text.value) : '';
  const understood = understand(text, { subject: message.subject });
  const { acknowledges, questions, ...found } = understood;
  const at = message.time.is === 'found' ? message.time.value.at : null;
  const words = { text, subject, at, found: understood };
  const waitUntil = ours || at === null ? null : namedWait(text, { subject, at, zone, language: found.language });
  const ofTheirs = { ...(found.automatic ? {} : { questions }), ...(waitUntil === null ? {} : { waitUntil }) };
  const scored = async (customerId: string) => ({
    ...found,
    ...(ours ? findingsOfOurs(words, await known(customerId)) : ofTheirs),
  });
  const account = accountOf(reading) ?? '';
  const observed = [...reached].map(
    async ([customerId, address]): Promise<ObservedMessage> => ({
      customerId,
      address,
      mailbox: `${reading.site}\n${account}`,
      direction: ours ? 'out' : 'in',
      by: !ours ? 'them' : sides.isMine(sender) ? 'me' : 'colleague',
      channel: 'email',
      aliases: message.ids.map(({ id, strong }) => ({ id: `${reading.site}\n${account}\n${id}`, strong })),
      time: message.time.is === 'found' ? message.time.value : null,
      subject,
      text,
      found: isRead ? await scored(customerId) : { ...found, words: null },
      answered: message.answered,
      acknowledges,
      thread: threadKey(reading, account),
      site: reading.site,
      url: message.url || reading.url,
    }),
  );
  return Promise.all(observed);
}

/**
 * By customer, the address by which a message is theirs. What our side (`answer`) wrote to none of their addresses is
 * still theirs when they wrote in the same thread, or asked to be answered there under this subject: the address is
 * that of a profile, or empty then. What went to some customers of a thread is no answer to the others who asked in it:
 * they did not get it.
 */
async function customersReached(
  addresses: readonly string[],
  answer: { subject: string; writers: Writers } | null,
  customers: Matches,
): Promise<Map<string, string>> {
  const reached = new Map<string, string>();
  for (const address of addresses) {
    const match = customers.get(address);
    if (match && !reached.has(match.customerId)) reached.set(match.customerId, address);
  }
  if (reached.size > 0 || answer === null) return reached;
  const { writers, subject } = answer;
  if (writers.size > 0) return new Map(writers);
  const answered = await customersAnsweredAt(addresses, subject);
  return new Map(answered.map((customerId) => [customerId, '']));
}

/**
 * Customers who wrote one of these messages, with the profile that alone led to them; empty for those who were known by
 * an address. What answers a profile goes with it when it turns out to be another's.
 */
type Writers = ReadonlyMap<string, string>;

function writersOf(matched: readonly Matched[], sides: Sides): Writers {
  const writers = new Map<string, string>();
  for (const { message, customers } of matched) {
    const writer = writerOf(message, sides);
    const match = customers.get(writer);
    if (!match || match.internal) continue;
    const before = writers.get(match.customerId);
    writers.set(match.customerId, readProfile(writer) && before !== '' ? writer : '');
  }
  return writers;
}

/** An internal customer counts as our side in a thread that has external ones. */
function isColleague(sender: string, message: PageMessage, customers: Matches): boolean {
  if (!customers.get(sender)?.internal) return false;
  return [...message.to, ...message.cc].some(({ address }) => {
    const match = customers.get(address);
    return match !== undefined && !match.internal;
  });
}

function threadKey(reading: PageReading, account: string): string | null {
  const thread = threadOf(reading);
  return thread === null ? null : `${reading.site}\n${account}\n${thread}`;
}
