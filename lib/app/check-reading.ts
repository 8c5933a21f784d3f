import { z } from 'zod';
import type { FromPage } from '@/lib/messages';
import { oneLine } from '@/lib/model/direction';
import { caps } from '@/lib/sites/caps';
import { timesOf } from './shown-time';

// zod's probe for eval trips the extension's content security policy, though parsing works without it.
z.config({ jitless: true });

const text = (max: number) => z.string().max(max);
/** Names and subjects: shown beside other words, so in one line and without marks that turn the reading direction. */
const line = (max: number) => text(max).transform(oneLine);
const instant = z.number().int().min(0).max(8.64e15);

const field = <Value extends z.ZodType>(value: Value) =>
  z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('found'), value, rung: z.int().min(1).max(20) }),
    z.strictObject({ is: z.literal('absent') }),
    z.strictObject({ is: z.literal('unrecognised') }),
  ]);

const address = { name: line(caps.name), address: text(caps.address) };
const pageAddress = z.strictObject(address);
const addresses = z.array(pageAddress).max(caps.addresses);

const time = field(
  z.strictObject({
    at: instant,
    precision: z.enum(['ms', 'minute', 'day']),
    zone: z.enum(['known', 'assumed']),
  }),
);
const shown = z.strictObject({ text: text(60), loadedAt: z.number().min(0).max(8.64e15) }).optional();

/** What the picker says would be read of messages. */
export const seenMessages = z.array(z.strictObject({ from: field(pageAddress), time, shown })).max(caps.messages);

const message = z.strictObject({
  ids: z.array(z.strictObject({ id: text(caps.id).min(1), strong: z.boolean() })).max(caps.ids),
  from: field(pageAddress),
  to: addresses,
  cc: addresses,
  replyTo: pageAddress.nullable(),
  via: z.boolean(),
  subject: line(caps.subject),
  time,
  shown,
  text: field(text(caps.text)),
  answered: z.boolean(),
  attachments: z.boolean(),
  collapsed: z.boolean(),
  url: text(caps.url),
});

const event = z
  .strictObject({
    id: text(caps.id).min(1),
    start: instant,
    end: instant,
    cancelled: z.boolean(),
    people: z.array(z.strictObject({ ...address, declined: z.boolean() })).max(caps.addresses),
  })
  .refine(({ start, end }) => start < end, { message: 'ends before it begins', path: ['end'] });

const reading = z
  .strictObject({
    site: text(60).min(1),
    url: text(caps.url).min(1),
    view: z.enum(['list', 'conversation', 'compose', 'record', 'other']),
    account: field(text(caps.address)),
    conversation: field(text(caps.id)),
    subject: field(line(caps.subject)),
    people: z
      .array(
        z.strictObject({
          ...address,
          role: z.enum(['from', 'to', 'cc', 'reply-to', 'record', 'mention']),
          phones: z.array(text(60)).max(caps.phones),
          company: line(caps.name),
          profile: line(caps.id).optional(),
          rank: z.number().min(0).max(1),
        }),
      )
      .max(caps.people),
    messages: z.array(message).max(caps.messages),
    drafts: z
      .array(
        z.strictObject({
          handle: z.uuid(),
          to: addresses,
          cc: addresses,
          subject: line(caps.subject),
          text: text(caps.text),
          reply: z.boolean(),
          attachments: z.boolean().nullable(),
          quoted: text(caps.quoted),
        }),
      )
      .max(caps.drafts),
    events: z.array(event).max(caps.events).optional(),
    readAt: instant,
    language: text(60),
    cut: z.int().min(0),
    health: z.strictObject({
      state: z.enum(['ok', 'degraded', 'broken', 'unsupported']),
      missing: z.array(text(60)).max(40),
      report: text(caps.report),
    }),
  })
  .refine((whole) => whole.messages.reduce((sum, { text }) => sum + length(text), 0) <= caps.allText, {
    message: `all messages together are longer than ${caps.allText} characters`,
    path: ['messages'],
  })
  .transform((whole) => {
    const times = timesOf(whole.messages, { language: whole.language, now: whole.readAt });
    const messages = whole.messages.map(({ shown, ...message }, index) => ({
      ...message,
      time: times[index] ?? message.time,
    }));
    return { ...whole, messages };
  });

const fromPage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('reading'), reading }),
  z.strictObject({
    type: z.literal('dialled'),
    number: text(60).min(3).transform(oneLine),
    sure: z.boolean(),
    stands: z.boolean(),
    reading,
  }),
]);

const letter = z.strictObject({
  handle: z.uuid(),
  at: instant,
  event: z.enum(['sent', 'undone', 'scheduled', 'left']),
});

/** Thrown for input from a page that is not what the protocol says; the message names the field, never its text. */
export class RefusedInput extends Error {}

/**
 * What a page script sent, checked against the protocol and its caps.
 * @throws RefusedInput naming the fields that are wrong.
 */
export function checkFromPage(input: unknown): FromPage {
  return parse(fromPage, input, 'message of a page');
}

/** A letter of a page script's letterbox, checked. @throws RefusedInput naming the fields that are wrong. */
export function checkLetter(input: unknown): z.infer<typeof letter> {
  return parse(letter, input, 'letter of a page');
}

function parse<Schema extends z.ZodType>(schema: Schema, input: unknown, what: string): z.infer<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields = result.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || 'itself'} (${issue.code})`);
  throw new RefusedInput(`Refused a ${what}: ${fields.join(', ')}`);
}

function length(field: { is: string; value?: string }): number {
  return field.value?.length ?? 0;
}
