import { z } from 'zod';

/**
 * Whose turn it is. us: the customer asked. them: we asked last. nobody: settled. unsure: they wrote and it cannot be
 * told whether an answer is wanted, or the message is older than the customer and waits to be confirmed.
 */
export const turns = ['us', 'them', 'nobody', 'unsure'] as const;
export type Turn = (typeof turns)[number];

/** A thread with one customer on a site. Derived from its touches and from what the page showed last. */
export const conversationSchema = z.strictObject({
  id: z.string(),
  customerId: z.string(),
  /** Keyed digests by which the thread is known again: of the site's thread id, or of the customer and subject. */
  keys: z.array(z.string()).max(20),
  /** Epoch milliseconds of the newest touch. */
  at: z.number(),
  /** 1 unless settled; absent keeps it out of the index. */
  open: z.literal(1).optional(),
  body: z.strictObject({
    subject: z.string().max(500),
    site: z.string().max(60),
    /** The page that shows it, to open it again. */
    url: z.string().max(2000),
    channel: z.enum(['email', 'call', 'chat', 'text', 'meeting']),
    turn: z.enum(turns),
    /** Epoch milliseconds of the oldest unanswered message that asks or complains; null when nothing is owed. */
    owedSince: z.number().nullable(),
    /** The touch of `owedSince`, for the evidence. */
    owedTouchId: z.string().nullable(),
    /** We told them since that an answer will come: the first response is met, the question stays owed. */
    acknowledgedAt: z.number().nullable(),
    complains: z.boolean(),
    /** When we asked last and have not heard since, or when they said that they come back; null otherwise. */
    waitingSince: z.number().nullable(),
    /** The day that they named themselves, to come back or to be there again; absent and null when they named none. */
    waitUntil: z.number().nullable().optional(),
    /** How often we have written since they last did. */
    followUps: z.int(),
    /** When a page last showed this conversation. */
    readAt: z.number(),
  }),
});
export type Conversation = z.infer<typeof conversationSchema>;
