import { t } from '@lingui/core/macro';
import { z } from 'zod';
import { channels } from '@/lib/model/customer';
import { defineKind, type KindField } from './kind';

/** How it went when it was brought up. */
export const receptions = ['well', 'lukewarm', 'flat'] as const;
export type Reception = (typeof receptions)[number];

/** How many uses a point remembers; the oldest go first. */
export const USES = 50;

/** One time that a point was brought up: when, where, and how it went. */
export const pointUse = z.strictObject({
  /** Epoch milliseconds. */
  at: z.number(),
  channel: z.enum(channels),
  /** Null: not said. */
  went: z.enum(receptions).nullable(),
  note: z.string().max(500),
});
export type PointUse = z.infer<typeof pointUse>;

const cue =
  /\b(ask (him|her|them|about|how)|talk about|bring up|mention (the|their|his|her)|congratulate|how (was|did))\b/i;
const forbids = /\b(do not|don't|never)\b/i;

function usedWords(went: Reception | null): string {
  switch (went) {
    case 'well':
      return t`used, went well`;
    case 'lukewarm':
      return t`used, lukewarm`;
    case 'flat':
      return t`used, did not land`;
    case null:
      return t`used`;
  }
}

/** Something to bring up beyond the transaction. */
export const talkingPoint = defineKind({
  name: 'talking-point',
  get label() {
    return t`Talking point`;
  },
  tone: 'brand',
  body: z.strictObject({
    text: z.string().min(1).max(2000),
    /** In the order they were logged. */
    uses: z.array(pointUse).max(USES).default([]),
    /** The entry it was made from (an interest, a milestone, a goal); null for one that the seller wrote. */
    from: z.string().max(60).nullable().default(null),
    /** Epoch milliseconds until which the seller passed it over; null when they did not. */
    notBefore: z.number().nullable().default(null),
  }),
  index: () => ({ open: false, due: null }),
  title: (body) => body.text,
  standing({ uses, notBefore }, now) {
    const last = uses.at(-1);
    if (last) return { text: usedWords(last.went), tone: last.went === 'well' ? 'good' : 'plain' };
    return notBefore !== null && notBefore > now
      ? { text: t`another time`, tone: 'plain' }
      : { text: t`not used yet`, tone: 'info' };
  },
  get fields(): KindField[] {
    return [{ name: 'text', label: t`What to bring up`, input: 'long-text' }];
  },
  quickAdd: true,
  fromLine: (line) => ({
    likeness: cue.test(line) && !forbids.test(line) ? 0.7 : 0,
    body: { text: line, uses: [], from: null, notBefore: null },
  }),
});
export type TalkingPointBody = z.infer<typeof talkingPoint.body>;
