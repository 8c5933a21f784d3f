import type { Observation, ObservedMessage } from '@/lib/log/observation';
import { HOUR, type Instant, MINUTE } from '@/lib/model/time';
import { SELLER } from './seed';

const MESSAGES = 50;

/** A thread of fifty messages with one customer, as the app hands it to the log: ids, exact times, texts. */
export function threadWith(customerId: string, address: string, name: string, readAt: Instant): Observation {
  return {
    readAt,
    makesTouches: true,
    messages: Array.from({ length: MESSAGES }, (_, index) => message(customerId, address, name, index, readAt)),
  };
}

function message(customerId: string, address: string, name: string, index: number, readAt: Instant): ObservedMessage {
  const incoming = index % 2 === 0;
  const text = `Message ${index} of the thread ${name}. ${'The drawings came, and the prices with them. '.repeat(12)}`;
  return {
    customerId,
    address,
    mailbox: `gmail\n${SELLER}`,
    direction: incoming ? 'in' : 'out',
    by: incoming ? 'them' : 'me',
    channel: 'email',
    aliases: [{ id: `gmail\n${SELLER}\n${name}-${index}`, strong: true }],
    time: { at: readAt - (MESSAGES - index) * (5 * HOUR + 7 * MINUTE), precision: 'ms', zone: 'known' },
    subject: `Re: Drawings ${name}`,
    text,
    found: {
      words: 100,
      language: 'en',
      asks: incoming ? 'yes' : 'no',
      complains: 'no',
      thanks: 'no',
      closes: 'no',
      automatic: false,
    },
    answered: false,
    acknowledges: false,
    thread: `gmail\n${SELLER}\n${name}`,
    site: 'gmail',
    url: `https://mail.google.com/mail/u/0/#inbox/${name}`,
  };
}
