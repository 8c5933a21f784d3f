import { typeOf } from './addresses';
import { type Digester, digester } from './digest';
import { digestsOf } from './identities';
import type { Observation, ObservedMessage } from './observation';
import type { SightingRow } from './rows';
import { signatureOf } from './sighting';
import { plainSubject } from './subjects';

/** A message of a reading, ready for the log. */
export interface Seen {
  customerId: string;
  /** Conversation keys: "t:…" of the site's thread, "s:…" of customer and subject. */
  keys: string[];
  /** Null when it shows no more than the state of its conversation. */
  sighting: Omit<SightingRow, 'id' | 'touchId'> | null;
}

/**
 * Turns an observation into what is kept: ids, threads and words as keyed digests. To be awaited before the write.
 * The same message shown twice in one page is one; messages without an id that look the same are counted apart.
 */
export async function see(observation: Observation): Promise<Seen[]> {
  const digest = await digester();
  const all = await Promise.all(
    observation.messages.map((message) => seenOf(digest, message, observation.makesTouches)),
  );
  const seen: Seen[] = [];
  const twins = new Map<string, number>();
  for (const one of all) {
    if (one.sighting) {
      const signature = one.customerId + signatureOf(one.sighting);
      const before = twins.get(signature) ?? 0;
      twins.set(signature, before + 1);
      if (before > 0 && one.sighting.body.aliases.length > 0) continue;
      one.sighting.body.twin = before;
    }
    seen.push(one);
  }
  return seen;
}

async function seenOf(digest: Digester, message: ObservedMessage, makes: boolean): Promise<Seen> {
  const { customerId, thread, subject } = message;
  const plain = plainSubject(subject);
  const keys = await conversationKeys(digest, customerId, thread, plain);
  return { customerId, keys, sighting: await sightingOf(digest, message, makes, keys) };
}

/** By what a conversation is known again: the site's thread, and the customer and subject. */
export async function conversationKeys(
  digest: Digester,
  customerId: string,
  thread: string | null,
  plain: string,
): Promise<string[]> {
  const bySubject = `s:${await digest('subject', `${customerId}\n${plain}`)}`;
  return thread === null ? [bySubject] : [`t:${await digest('thread', `${customerId}\n${thread}`)}`, bySubject];
}

async function sightingOf(
  digest: Digester,
  message: ObservedMessage,
  makes: boolean,
  keys: string[],
): Promise<Seen['sighting']> {
  const { time, aliases, customerId } = message;
  const exact = time !== null && time.precision !== 'day';
  // Neither id nor exact time, or a list's row without an id: nothing by which it could be known again.
  if (time === null || !Number.isFinite(time.at) || (aliases.length === 0 && (!exact || !makes))) return null;
  const [textDigest, mailbox, [address = ''], digests] = await Promise.all([
    digestOfText(digest, message.text),
    digest('mailbox', message.mailbox ?? message.site),
    message.address ? digestsOf(digest, typeOf(message.address), message.address) : [],
    Promise.all(aliases.map(({ id }) => digest('alias', id))),
  ]);
  return {
    customerId,
    at: Math.floor(time.at),
    body: {
      direction: message.direction,
      by: message.by,
      channel: message.channel,
      precision: time.precision,
      zoneKnown: time.zone === 'known',
      subject: message.subject.slice(0, 500),
      textDigest,
      found: message.found,
      acknowledges: message.acknowledges,
      answered: message.answered,
      aliases: [...new Set(digests)].sort().slice(0, 20),
      strong: [...new Set(digests.filter((_, index) => aliases[index]?.strong))].sort().slice(0, 20),
      mailbox,
      address,
      keys,
      site: message.site,
      url: message.url.slice(0, 2000),
      makes,
      twin: 0,
      apart: [],
    },
  };
}

/** Spaces aside, which a page may lay out differently. */
async function digestOfText(digest: Digester, text: string): Promise<string> {
  const words = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return words === '' ? '' : digest('text', words);
}
