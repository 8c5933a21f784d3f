import { z } from 'zod';
import { conversationSchema } from '@/lib/model/conversation';
import { channels, customerSchema, identitySchema } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import { touch } from '@/lib/model/kinds/touch';
import { reflectionSchema } from '@/lib/model/reflection';
import { standardsSchema } from '@/lib/model/standards';

/** A digest made with the key of this install: 22 characters of base64url. */
const digest = z.string().max(64);

export const identityRowSchema = identitySchema.extend({
  /** The address's own digest first, then those of its other forms. */
  digests: z.array(digest).max(10),
  /** The version of the rules that made an address of what was written. */
  normaliser: z.int(),
});
export type IdentityRow = z.infer<typeof identityRowSchema>;

/**
 * An entry as it is stored. `keys`, of touches alone: keyed digests of the threads it was seen in ("t:…") and of
 * customer and subject ("s:…"), by which touches find their conversation.
 */
export type EntryRow = Entry & { keys?: string[] };

export const entryRowSchema = z.strictObject({
  id: z.string(),
  customerId: z.string(),
  kind: z.string(),
  at: z.number(),
  open: z.literal(1).optional(),
  due: z.number().optional(),
  conversationId: z.string().optional(),
  keys: z.array(digest).max(20).optional(),
  /** Held to its kind's schema apart. */
  body: z.unknown(),
});

const found = touch.body.pick({
  words: true,
  language: true,
  asks: true,
  complains: true,
  thanks: true,
  closes: true,
  automatic: true,
  personal: true,
  empathizes: true,
  questions: true,
  alsoAnswers: true,
  waitUntil: true,
});

/**
 * One way a message was seen: what a page told of it, without its words. Touches are worked out from all sightings
 * that may be of one message, so it does not matter in which order they came.
 */
export const sightingRowSchema = z.strictObject({
  id: z.string(),
  customerId: z.string(),
  at: z.number(),
  /** The touch it was put to; absent while that is ambiguous, or for a row of a list that no page has opened yet. */
  touchId: z.string().optional(),
  /** 1 while it could be of several messages and the seller is asked; absent otherwise, which keeps it out of the index. */
  doubt: z.literal(1).optional(),
  body: z.strictObject({
    direction: z.enum(['in', 'out']),
    by: touch.body.shape.by,
    channel: z.enum(channels),
    precision: touch.body.shape.precision,
    zoneKnown: z.boolean(),
    subject: z.string().max(500),
    textDigest: digest,
    found,
    acknowledges: z.boolean(),
    answered: z.boolean(),
    /** Keyed digests of site, account and id. `strong` ones name one message for ever. */
    aliases: z.array(digest).max(20),
    strong: z.array(digest).max(20),
    /** Digest of site and account. */
    mailbox: digest,
    /** Digest of the customer's address on it; empty when the page did not tell. */
    address: digest,
    /** Conversation keys: "t:…", "s:…". */
    keys: z.array(digest).max(4),
    site: z.string().max(60),
    url: z.string().max(2000),
    /** False while only lists showed it. */
    makes: z.boolean(),
    /** Counts messages of one reading that look the same and have no id: 0, 1, … */
    twin: z.int(),
    /** Sightings that stood beside this one in a reading and would otherwise be taken for it. */
    apart: z.array(z.string()),
    /** The seller's word on a message that was in doubt: sightings that are of the same, and of another. */
    ruled: z.strictObject({ one: z.array(z.string()), apart: z.array(z.string()) }).optional(),
  }),
});
export type SightingRow = z.infer<typeof sightingRowSchema>;

/** A sending that the site confirmed, by the handle of its draft: reading the same letter twice changes nothing. */
export const sendingRowSchema = z.strictObject({
  id: z.string(),
  handle: z.string(),
  customerId: z.string(),
  touchId: z.string(),
  at: z.number(),
  /** When it was sent, while no page has shown the message itself; absent once one did. */
  waits: z.number().optional(),
});
export type SendingRow = z.infer<typeof sendingRowSchema>;

export const agendaTopSchema = z.strictObject({
  ruleId: z.string(),
  cause: z.string(),
  level: z.string(),
  /** 0 hint, 1 soon, 2 due, 3 overdue, 4 red line. */
  levelIndex: z.int().min(0).max(9),
  title: z.string(),
  says: z.string(),
  due: z.number().nullable(),
  may: z.boolean(),
  /** What it is about, where that is a conversation. */
  conversationId: z.string().optional(),
});
/** The nudge that weighs most for a customer, as Today shows it. */
export type AgendaTop = z.infer<typeof agendaTopSchema>;

/** What Today on the desk shows of a customer, under the heading they stand under there. */
export const agendaTodaySchema = z.strictObject({
  nudge: agendaTopSchema.extend({
    standard: z.string(),
    /** What one press does, as the rule named it. */
    actions: z.array(z.record(z.string(), z.unknown())).max(20),
  }),
  /** How much else is to be done for them. */
  more: z.int().min(0),
  /** What that is, in a few titles. */
  also: z.array(z.string()).max(5),
});
export type AgendaToday = z.infer<typeof agendaTodaySchema>;

export const agendaRowSchema = z.strictObject({
  customerId: z.string(),
  /** When an answer may next change; absent if never. */
  at: z.number().optional(),
  /** Lower is more pressing; absent when nothing fires. */
  rank: z.number().optional(),
  /** Under which heading of Today they stand: 0 is the first. Absent when nothing fires. */
  group: z.int().min(0).max(9).optional(),
  /** Of standards, rules and zone under which it was evaluated. */
  stamp: z.string(),
  body: z.strictObject({ top: agendaTopSchema.nullable(), today: agendaTodaySchema.optional() }),
});
export type AgendaRow = z.infer<typeof agendaRowSchema>;

/** A customer of whom something was written since they were evaluated. */
export const dirtyRowSchema = z.strictObject({ customerId: z.string() });
export type DirtyRow = z.infer<typeof dirtyRowSchema>;

export const verdicts = [
  'snooze',
  'not-for-this-customer',
  'never',
  'done',
  'acted',
  'bring-back',
  /** Noted when a rule retired itself for a customer, so that nobody has to ask all customers about it. */
  'retired',
] as const;
export type Verdict = (typeof verdicts)[number];

export const answerSchema = z.strictObject({
  id: z.string(),
  /** "*" for what holds for everybody: `never`, `retired`, and a `bring-back` of either. */
  customerId: z.string(),
  at: z.number(),
  body: z.strictObject({
    ruleId: z.string(),
    /** Null is every cause of the rule. Of `retired`, the customer for whom it did. */
    cause: z.string().nullable(),
    verdict: z.enum(verdicts),
    /** Until when; null is for good. */
    until: z.number().nullable(),
  }),
});
export type AnswerRow = z.infer<typeof answerSchema>;

/** A cause that the seller was told of by a notification: never again, whatever happens to browser or worker. */
export const noticeRowSchema = z.strictObject({
  /** Customer and cause. */
  id: z.string(),
  /** When; what was told at one instant was one notification. */
  at: z.number(),
});
export type NoticeRow = z.infer<typeof noticeRowSchema>;

export const settingRowSchema = z.strictObject({ key: z.string(), value: z.unknown() });
export type SettingRow = z.infer<typeof settingRowSchema>;

export const trashRowSchema = z.strictObject({
  id: z.string(),
  at: z.number(),
  body: z.strictObject({
    /** Rows that were deleted, and rows as they were before the deletion changed them, by table. */
    rows: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
    /** Ids of rows that came with it, by table. */
    added: z.record(z.string(), z.array(z.string())).optional(),
    /** Where two customers were made one: who stayed, and who went into them. */
    merged: z.strictObject({ staysId: z.string(), goesId: z.string() }).optional(),
  }),
});
export type TrashRow = z.infer<typeof trashRowSchema>;

/** The service model as it was from `at` on, until the next one. */
export const modelRowSchema = z.strictObject({
  id: z.string(),
  at: z.number(),
  body: z.strictObject({ standards: standardsSchema, words: z.string().max(2000) }),
});
export type ModelRow = z.infer<typeof modelRowSchema>;

/** An address of somebody who was erased for good, as a digest alone: no import brings them back. */
export const forgottenRowSchema = z.strictObject({ id: digest, at: z.number() });
export type ForgottenRow = z.infer<typeof forgottenRowSchema>;

/** Two customers who look like one person, and of whom the seller said that they are two. */
export const apartRowSchema = z.strictObject({
  /** Both, in order, with a space between. */
  id: z.string(),
  customerIds: z.array(z.string()).length(2),
  at: z.number(),
});
export type ApartRow = z.infer<typeof apartRowSchema>;

export type ReflectionRow = z.infer<typeof reflectionSchema>;
export type CustomerRow = z.infer<typeof customerSchema>;
export type ConversationRow = z.infer<typeof conversationSchema>;

/** The shape of every table's rows, for what comes in from a file. */
export const rowSchemas = {
  customers: customerSchema,
  identities: identityRowSchema,
  entries: entryRowSchema,
  sightings: sightingRowSchema,
  sendings: sendingRowSchema,
  conversations: conversationSchema,
  agenda: agendaRowSchema,
  dirty: dirtyRowSchema,
  answers: answerSchema,
  notices: noticeRowSchema,
  settings: settingRowSchema,
  trash: trashRowSchema,
  reflections: reflectionSchema,
  models: modelRowSchema,
  forgotten: forgottenRowSchema,
  apart: apartRowSchema,
} as const;
export type TableName = keyof typeof rowSchemas;

/** Rows of one table, checked or as they are stored. */
export interface Slice {
  table: TableName;
  rows: readonly unknown[];
}
