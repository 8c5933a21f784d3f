import { z } from 'zod';
import { defineKind } from './kind';

const cue =
  /\b(ask (him|her|them|about|how)|talk about|bring up|mention (the|their|his|her)|congratulate|how (was|did))\b/i;
const forbids = /\b(do not|don't|never)\b/i;

/** Something to bring up beyond the transaction. */
export const talkingPoint = defineKind({
  name: 'talking-point',
  label: 'Talking point',
  tone: 'brand',
  body: z.strictObject({
    text: z.string().min(1).max(2000),
    /** Epoch milliseconds of the last use; null while it was not used. */
    usedAt: z.number().nullable().default(null),
    /** How it went. */
    went: z.string().max(2000).default(''),
  }),
  index: () => ({ open: false, due: null }),
  title: (body) => body.text,
  standing: (body) => (body.usedAt === null ? { text: 'not used yet', tone: 'info' } : { text: 'used', tone: 'plain' }),
  fields: [
    { name: 'text', label: 'What to bring up', input: 'long-text' },
    { name: 'usedAt', label: 'Last used', input: 'date', optional: true },
    { name: 'went', label: 'How it went', input: 'text' },
  ],
  quickAdd: true,
  fromLine: (line) => ({
    likeness: cue.test(line) && !forbids.test(line) ? 0.7 : 0,
    body: { text: line, usedAt: null, went: '' },
  }),
});
