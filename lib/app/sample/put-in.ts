import { addCustomer, getCustomer } from '@/lib/log/customers';
import { addEntry } from '@/lib/log/entries';
import type { ObservedMessage } from '@/lib/log/observation';
import { recordObservation } from '@/lib/log/record';
import { SAMPLE_SITE } from '@/lib/log/sample';
import { sampleId } from '@/lib/model/sample';
import { DAY, type Instant } from '@/lib/model/time';
import { type SampleCustomer, type SampleMail, sampleBook } from './book';

/** Puts the invented customers into the log, marked by their ids; those who are there stay. @param zone the seller's */
export async function putSampleIn(now: Instant, zone: string): Promise<void> {
  for (const customer of sampleBook(now)) {
    const customerId = sampleId(customer.key);
    if (await getCustomer(customerId)) continue;
    await addCustomer({
      id: customerId,
      body: { ...customer.body, name: customer.name },
      stage: customer.stage,
      identities: [{ type: 'email', value: customer.address }],
      // Before their oldest mail: what is older than the customer opens no clock by itself.
      now: now - 31 * DAY,
    });
    for (const [index, entry] of customer.entries.entries()) {
      await addEntry({ id: `${customerId}-${index}`, customerId, ...entry });
    }
    const messages = customer.mails.map((mail) => observed(customerId, customer, mail));
    await recordObservation({ readAt: now, makesTouches: true, messages }, { zone });
  }
}

function observed(customerId: string, { key, address }: SampleCustomer, mail: SampleMail): ObservedMessage {
  const finding = (is: true | undefined) => (is ? ('yes' as const) : ('no' as const));
  return {
    customerId,
    address,
    mailbox: SAMPLE_SITE,
    direction: mail.direction,
    by: mail.direction === 'in' ? 'them' : 'me',
    channel: 'email',
    aliases: [{ id: `${SAMPLE_SITE}/${key}/${mail.at}`, strong: true }],
    time: { at: mail.at, precision: 'minute', zone: 'known' },
    subject: mail.subject,
    text: '',
    found: {
      words: mail.words,
      language: 'en',
      asks: finding(mail.asks),
      complains: finding(mail.complains),
      thanks: finding(mail.thanks),
      closes: finding(mail.thanks),
      automatic: false,
      ...(mail.direction === 'out' ? { personal: finding(mail.personal) } : {}),
    },
    answered: false,
    acknowledges: false,
    thread: null,
    site: SAMPLE_SITE,
    url: '',
  };
}
