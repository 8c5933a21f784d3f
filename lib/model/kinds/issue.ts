import { z } from 'zod';
import { defineKind } from './kind';

const cue =
  /\b(complain(s|ed|t)?|broken|defect(ive)?|faulty|damaged|wrong (item|order|size|colour|color)|refund|missing|unhappy|angry|upset|issue|problem)\b/i;

/** A lapse or complaint and its repair. */
export const issue = defineKind({
  name: 'issue',
  label: 'Issue',
  tone: 'risk',
  body: z.strictObject({
    what: z.string().min(1).max(2000),
    state: z.enum(['open', 'resolved']).default('open'),
    /** Epoch milliseconds. */
    openedAt: z.number(),
    resolvedAt: z.number().nullable().default(null),
    /** What was done, and what was changed so that it does not recur. */
    repair: z.string().max(2000).default(''),
  }),
  index: (body) => ({ open: body.state === 'open', due: null }),
  title: (body) => body.what,
  standing: (body) => (body.state === 'open' ? { text: 'open', tone: 'risk' } : { text: 'resolved', tone: 'good' }),
  fields: [
    { name: 'what', label: 'What went wrong', input: 'long-text' },
    {
      name: 'state',
      label: 'State',
      input: 'choice',
      options: [
        { value: 'open', label: 'Open' },
        { value: 'resolved', label: 'Resolved' },
      ],
    },
    { name: 'openedAt', label: 'Opened', input: 'date-time', optional: false },
    { name: 'resolvedAt', label: 'Resolved', input: 'date-time', optional: true },
    { name: 'repair', label: 'What was done', input: 'long-text' },
  ],
  quickAdd: true,
  fromLine: (line, { now }) => ({
    likeness: cue.test(line) ? 0.7 : 0,
    body: { what: line, state: 'open' as const, openedAt: now, resolvedAt: null, repair: '' },
  }),
});
