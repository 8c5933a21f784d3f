import type { Conversation } from '@/lib/model/conversation';
import type { Customer } from '@/lib/model/customer';
import { customerBodySchema } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { PromiseBody } from '@/lib/model/kinds/promise';
import type { TouchBody } from '@/lib/model/kinds/touch';
import type { DraftSeen, Situation } from '@/lib/model/situation';
import { defaultStandards, type Standards } from '@/lib/model/standards';
import type { Answer, Rule } from '@/lib/nudges/rule';

/** Friday 2026-11-20 10:00 in Oslo. */
export const friday = oslo('2026-11-20T10:00');

/** A local time in Oslo, as an instant. */
export function oslo(time: string): number {
  return Temporal.PlainDateTime.from(time).toZonedDateTime('Europe/Oslo').epochMilliseconds;
}

/** Defaults, in Oslo: Monday to Friday 9 to 17, 4 business hours, red line on day 7, follow up after 3 business days, twice. */
export const standards: Standards = defaultStandards('Europe/Oslo');

export const neverOpen: Standards = { ...standards, hours: [null, null, null, null, null, null, null] };

export function customer(over: Partial<Customer['body']> = {}): Customer {
  return {
    id: 'priya',
    internal: false,
    stage: 'customer',
    addedAt: oslo('2026-10-01T09:00'),
    revision: 1,
    body: customerBodySchema.parse({ name: 'Priya Raman', ...over }),
  };
}

/** A conversation in which nothing is open; say what differs. Read at `friday`. */
export function conversation(body: Partial<Conversation['body']> = {}, over: Partial<Conversation> = {}): Conversation {
  return {
    id: 'refund',
    customerId: 'priya',
    keys: [],
    at: body.owedSince ?? body.waitingSince ?? oslo('2026-11-20T02:00'),
    open: 1,
    ...over,
    body: {
      subject: 'Refund for cancelled rental fleet',
      site: 'roundcube',
      url: 'https://mail.example/?uid=7',
      channel: 'email',
      turn: 'nobody',
      owedSince: null,
      owedTouchId: null,
      acknowledgedAt: null,
      complains: false,
      waitingSince: null,
      followUps: 0,
      readAt: friday,
      ...body,
    },
  };
}

/** Asked on Friday at 02:00 in Oslo: due at 13:00, at risk from 12:00, past the red line from Friday the 27th. */
export function owed(body: Partial<Conversation['body']> = {}, over: Partial<Conversation> = {}): Conversation {
  const owedSince = body.owedSince ?? oslo('2026-11-20T02:00');
  return conversation({ turn: 'us', owedSince, owedTouchId: 'touch-1', ...body }, over);
}

export function promised(body: Partial<PromiseBody> = {}, over: Partial<Entry> = {}): Entry {
  return {
    id: 'promise-1',
    customerId: 'priya',
    kind: 'promise',
    at: oslo('2026-11-15T14:00'),
    open: 1,
    ...over,
    body: { by: 'us', what: 'Refund on the card', due: null, state: 'open', closedAt: null, ...body },
  };
}

export function touched(body: Partial<TouchBody> = {}, over: Partial<Entry> = {}): Entry {
  return {
    id: 'touch-9',
    customerId: 'priya',
    kind: 'touch',
    at: oslo('2026-11-19T10:00'),
    open: 1,
    ...over,
    body: {
      direction: 'out',
      channel: 'email',
      precision: 'ms',
      zoneKnown: true,
      subject: 'Your refund',
      textDigest: '',
      words: null,
      language: '',
      asks: 'unsure',
      complains: 'no',
      thanks: 'no',
      closes: 'no',
      automatic: false,
      by: 'me',
      state: 'pending',
      answered: false,
      confirmedOwed: null,
      attempt: false,
      note: '',
      ...body,
    },
  };
}

/** A draft to the customer that nothing was understood of yet: an answer, unless it is said to open a conversation. */
export function drafted(over: Partial<DraftSeen> = {}): DraftSeen {
  return {
    handle: 'draft-1',
    opens: false,
    subject: 'Your refund',
    to: [{ name: 'Priya Raman', address: 'priya@trailhead.example' }],
    text: '',
    attachments: null,
    read: null,
    answers: [],
    ...over,
  };
}

export function situation(over: Partial<Situation> = {}): Situation {
  return {
    customer: customer(),
    conversations: [],
    open: [],
    newest: [],
    known: [],
    standards,
    page: null,
    said: null,
    draft: null,
    ...over,
  };
}

export type Firing = Extract<Answer, { is: 'fires' }>;

/** The one nudge that a rule gives; fails when it gives none or several. */
export function firing(rule: Rule, given: Situation, now: number): Firing {
  const answers = rule.evaluate(given, now).filter((answer) => answer.is === 'fires');
  const [only] = answers;
  if (!only || answers.length > 1) throw new Error(`${rule.id} fired ${answers.length} times, not once`);
  return only;
}

/** What a rule answers, in words: "fires", "clear" or "unknown", sorted. */
export function answersOf(rule: Rule, given: Situation, now: number): string[] {
  return rule
    .evaluate(given, now)
    .map((answer) => answer.is)
    .sort();
}
