import { z } from 'zod';
import { hoursSchema } from './hours';
import { spanSchema } from './target';

export const channels = ['email', 'call', 'chat', 'text', 'meeting'] as const;
export type Channel = (typeof channels)[number];

export const stages = ['prospect', 'customer', 'left'] as const;
export type Stage = (typeof stages)[number];

/** How the seller knows something. A guess is always shown as one. */
export const sources = ['told', 'seen', 'guess'] as const;
export type Source = (typeof sources)[number];

const known = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value, source: z.enum(sources), replies: z.int().min(0).default(0) });

export const channelPreferenceSchema = z.strictObject({
  channel: z.enum(channels),
  /** In the customer's own zone; null when any hour will do. */
  hours: hoursSchema.nullable(),
});
export type ChannelPreference = z.infer<typeof channelPreferenceSchema>;

export const agreedSchema = spanSchema.extend({ channel: z.enum(channels).nullable() });
export type Agreed = z.infer<typeof agreedSchema>;

/** When somebody stopped being a customer, why, and how satisfied they were then, from 1 to 5. */
export const leavingSchema = z.strictObject({
  at: z.number().nullable().default(null),
  why: z.string().max(500).default(''),
  satisfied: z.int().min(1).max(5).nullable().default(null),
});
export type Leaving = z.infer<typeof leavingSchema>;

const line = z.string().max(200);

/** What is private of a customer. `name` may be empty: some people have only an address. */
export const customerBodySchema = z.strictObject({
  name: line,
  account: line.default(''),
  role: line.default(''),
  tier: line.default(''),
  /** IANA zone, or null while it is not known. */
  zone: known(z.string().max(60)).nullable().default(null),
  /** BCP 47 tag, or null while it is not known. */
  language: known(z.string().max(35)).nullable().default(null),
  /** In order of preference. */
  preferred: z.array(channelPreferenceSchema).max(5).default([]),
  preferredSource: z.enum(sources).default('told'),
  note: z.string().max(2000).default(''),
  /** Targets agreed with this customer: they come before the tier's. Channel null: any that has none of its own. */
  agreed: z.array(agreedSchema).max(20).optional(),
  /** Of those at the stage `left`; kept should they come back. */
  left: leavingSchema.optional(),
});
export type CustomerBody = z.infer<typeof customerBodySchema>;

export const customerSchema = z.strictObject({
  id: z.string(),
  /** A colleague or supplier inside the seller's own organisation. */
  internal: z.boolean(),
  stage: z.enum(stages),
  addedAt: z.number(),
  /** Counts up with every write that concerns this customer. */
  revision: z.int(),
  body: customerBodySchema,
});
export type Customer = z.infer<typeof customerSchema>;

export const identityTypes = ['email', 'phone', 'profile'] as const;

export const identitySchema = z.strictObject({
  id: z.string(),
  customerId: z.string(),
  type: z.enum(identityTypes),
  /** A role or shared address (info@, sales@) never matches by itself; one the seller linked does. */
  linked: z.boolean(),
  /** From when to when it led to this customer; null is open-ended. */
  until: z.number().nullable(),
  body: z.strictObject({ value: z.string().max(254), name: z.string().max(200).default('') }),
});
export type Identity = z.infer<typeof identitySchema>;
