import { normaliseAddress } from '@/lib/log/addresses';
import { digester } from '@/lib/log/digest';
import { plainSubject } from '@/lib/log/subjects';
import type { Matched } from './match';

/**
 * A differing Reply-To is never attached to a customer, yet what is answered to it belongs to their conversation. So it
 * is remembered which customer asked, under which subject, to be answered there: as a keyed digest, for the session.
 */
export async function noteReplyTos(matched: readonly Matched[]): Promise<void> {
  const notes: Record<string, string> = {};
  for (const { message, customers } of matched) {
    const { from, replyTo, subject } = message;
    const writer = from.is === 'found' ? customers.get(from.value.address) : undefined;
    if (writer && replyTo && !customers.has(replyTo.address)) {
      notes[await keyOf(replyTo.address, subject)] = writer.customerId;
    }
  }
  if (Object.keys(notes).length > 0) await chrome.storage.session.set(notes);
}

/** Customers who asked to be answered at one of these addresses, under this subject. */
export async function customersAnsweredAt(addresses: readonly string[], subject: string): Promise<string[]> {
  const keys = await Promise.all(addresses.map((address) => keyOf(address, subject)));
  const found: Record<string, unknown> = keys.length > 0 ? await chrome.storage.session.get(keys) : {};
  return [...new Set(Object.values(found).filter((id) => typeof id === 'string'))];
}

async function keyOf(address: string, subject: string): Promise<string> {
  const digest = await digester();
  return `reply-to:${await digest('address', `reply-to\n${normaliseAddress(address)}\n${plainSubject(subject)}`)}`;
}
