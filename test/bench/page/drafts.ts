import { type CustomerRecord, customerView, watchCustomerRecord } from '@/lib/app/customer-view';
import { understandPage } from '@/lib/app/read-page';
import { getSettings } from '@/lib/log/settings';
import type { PageReading } from '@/lib/model/reading';
import { HOUR } from '@/lib/model/time';
import { countWords } from '@/lib/text/words';
import { englishDrafts } from '@/test/text/samples/drafts-english';
import { firstOf } from './first-of';
import type { Measure, Subject } from './measures';
import { SELLER, ZONE } from './seed';

const WORDS = 3_000;

const question =
  'Hello, when will the paddles arrive? What does the blue one cost? Please send me the invoice for October as well. Is there a discount for ten?';

/** A draft of 3,000 words, out of those that the tests have; its sentences come several times. */
export function longDraft(greets: string): string {
  const paragraphs = englishDrafts.map(({ text }) => text.split('\n\n')[1] ?? '');
  let text = `Dear ${greets},\n\n`;
  for (let at = 0; countWords(text) < WORDS; at++) text += `${paragraphs[at % paragraphs.length] ?? ''}\n\n`;
  return text;
}

let drafts = 0;

/**
 * An answer of 3,000 words is read, which of four questions it answers is found, and all rules are put to it. `before`: how
 * often this draft was judged before its last word changed.
 */
export function judging(before: 0 | 1): Measure {
  let judge: (() => unknown) | null = null;
  return {
    act: async () => judge?.(),
    expect: (words) => typeof words === 'number' && words >= WORDS,
    async within(subject, sample) {
      const settings = await getSettings(ZONE);
      const record = await firstOf(watchCustomerRecord(subject.customerId, settings, 50));
      if (!record) throw new Error('the customer is gone');
      const handle = `draft-${drafts++}`;
      const [first, changed] = ['Soon', 'Later'].map((word) => `${longDraft('Omar')}${word} ${handle}`);
      if (before === 1) judged(record, readingWith(subject, handle, first ?? ''));
      const reading = readingWith(subject, handle, changed ?? '');
      judge = () => judged(record, reading);
      await sample();
    },
  };
}

/** How many words the panel says that the draft has. */
function judged(record: CustomerRecord, reading: PageReading): number | undefined {
  const now = reading.readAt;
  const understood = understandPage(record, reading, now);
  const view = customerView(record, reading, now, record.settings.nudges, understood);
  return understood.draft?.answers.length === 4 ? view.coach?.words : undefined;
}

/** A conversation in which they asked, with the answer that is being written. */
function readingWith({ address }: Subject, handle: string, text: string): PageReading {
  const readAt = Date.now();
  const them = { name: 'Priya Sharma', address };
  return {
    site: 'gmail',
    url: `https://mail.google.com/mail/u/0/#inbox/${handle}`,
    view: 'conversation',
    account: { is: 'found', value: SELLER, rung: 1 },
    conversation: { is: 'found', value: handle, rung: 1 },
    subject: { is: 'found', value: 'Paddles', rung: 1 },
    people: [{ ...them, role: 'from', phones: [], company: '', rank: 1 }],
    messages: [
      {
        ids: [{ id: handle, strong: true }],
        from: { is: 'found', value: them, rung: 1 },
        to: [{ name: '', address: SELLER }],
        cc: [],
        replyTo: null,
        via: false,
        subject: 'Paddles',
        time: { is: 'found', value: { at: readAt - HOUR, precision: 'ms', zone: 'known' }, rung: 1 },
        text: { is: 'found', value: question, rung: 1 },
        answered: false,
        attachments: false,
        collapsed: false,
        url: '',
      },
    ],
    drafts: [{ handle, to: [them], cc: [], subject: 'Re: Paddles', text, reply: true, attachments: false, quoted: '' }],
    readAt,
    language: 'en',
    cut: 0,
    health: { state: 'ok', missing: [], report: '' },
  };
}
