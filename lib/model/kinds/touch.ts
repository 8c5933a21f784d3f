import { t } from '@lingui/core/macro';
import { z } from 'zod';
import { type Channel, channels } from '@/lib/model/customer';
import { defineKind, type KindField } from './kind';

/** What a text was found to do; `unsure` is an answer. */
export const finding = z.enum(['yes', 'no', 'unsure']);
export type Finding = z.infer<typeof finding>;

/**
 * pending: the site confirmed a sending, the message itself was not seen yet. confirmed: seen, or said by the seller.
 * doubted: pending for a day; the seller is asked whether it went out.
 */
export const touchStates = ['pending', 'confirmed', 'doubted'] as const;

function directionWords(direction: 'in' | 'out' | 'both'): string {
  if (direction === 'in') return t`From them`;
  return direction === 'out' ? t`To them` : t`Talked`;
}

function channelWords(channel: Channel): string {
  switch (channel) {
    case 'email':
      return t`Email`;
    case 'call':
      return t`Call`;
    case 'chat':
      return t`Chat`;
    case 'text':
      return t`Text message`;
    case 'meeting':
      return t`Meeting`;
  }
}

/** A message, call or meeting: facts about it, never its words. */
export const touch = defineKind({
  name: 'touch',
  get label() {
    return t`Touch`;
  },
  tone: 'plain',
  body: z.strictObject({
    direction: z.enum(['in', 'out', 'both']),
    channel: z.enum(channels),
    /** How exact `at` is, and whether its zone is known or assumed. */
    precision: z.enum(['ms', 'minute', 'day']),
    zoneKnown: z.boolean(),
    subject: z.string().max(500),
    /** Keyed digest of the text, to know the same message again; empty when the text was not read. */
    textDigest: z.string().max(64),
    /** Of the writer's own words; null when the text was not read. */
    words: z.int().nullable(),
    language: z.string().max(35),
    asks: finding,
    complains: finding,
    thanks: finding,
    closes: finding,
    /** Out-of-office and the like. */
    automatic: z.boolean(),
    /** Our side: the seller, or a colleague. Only the seller's own touches are scored. */
    by: z.enum(['them', 'me', 'colleague']),
    state: z.enum(touchStates),
    /** The page showed it as answered at an unknown time, or the seller said so: it opens no clock. */
    answered: z.boolean(),
    /** The seller said that it needs an answer (true), needs none (false), or has not said (null). */
    confirmedOwed: z.boolean().nullable(),
    /** Voicemail and the like: an attempt, which clears no clock. */
    attempt: z.boolean(),
    note: z.string().max(2000),
    /** A holding answer ("I will look into it"): meets the first response, the question stays owed. Absent is no. */
    acknowledges: z.boolean().optional(),
    /** Of ours: it used something known of the person. Absent is unknown, as it is of the two below. */
    personal: finding.optional(),
    /** Of ours: it acknowledges what they feel. */
    empathizes: finding.optional(),
    /** Of theirs: how many questions it asks. */
    questions: z.int().min(0).optional(),
    /** Of ours: it says that it also answers what they asked in another message. Absent is no. */
    alsoAnswers: z.boolean().optional(),
    /** Of theirs: until when they said to come back, or are away, as their mail program tells. Absent is not said. */
    waitUntil: z.number().optional(),
  }),
  index: (body) => ({ open: body.state !== 'confirmed', due: null }),
  labelOf: (body) =>
    body.attempt ? t`Tried` : body.by === 'colleague' ? t`Colleague` : directionWords(body.direction),
  title: (body) => body.note || body.subject || channelWords(body.channel),
  standing: (body) =>
    body.state === 'pending'
      ? { text: t`sent, not seen yet`, tone: 'info' }
      : body.state === 'doubted'
        ? { text: t`did it go out?`, tone: 'risk' }
        : null,
  get fields(): KindField[] {
    return [
      { name: 'note', label: t`What it was about`, input: 'text' },
      {
        name: 'channel',
        label: t`Channel`,
        input: 'choice',
        options: channels.map((value) => ({ value, label: value })),
      },
    ];
  },
  quickAdd: false,
});
export type TouchBody = z.infer<typeof touch.body>;
