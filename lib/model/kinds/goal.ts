import { z } from 'zod';
import { defineKind } from './kind';

const statuses = ['open', 'reached', 'dropped'] as const;
const cue = /\b(goal|aims?|wants? to|hopes? to|plans? to|target|by next (year|season|spring|summer|autumn|winter))\b/i;

/** What the customer is trying to reach. */
export const goal = defineKind({
  name: 'goal',
  label: 'Goal',
  tone: 'brand',
  body: z.strictObject({
    text: z.string().min(1).max(2000),
    status: z.enum(statuses).default('open'),
    /** Epoch milliseconds by which they want to be there. */
    by: z.number().nullable().default(null),
  }),
  index: (body) => ({ open: body.status === 'open', due: body.by }),
  title: (body) => body.text,
  standing: (body) =>
    body.status === 'reached'
      ? { text: 'reached', tone: 'good' }
      : body.status === 'dropped'
        ? { text: 'dropped', tone: 'plain' }
        : null,
  fields: [
    { name: 'text', label: 'Goal', input: 'long-text' },
    {
      name: 'status',
      label: 'Status',
      input: 'choice',
      options: [
        { value: 'open', label: 'Open' },
        { value: 'reached', label: 'Reached' },
        { value: 'dropped', label: 'Dropped' },
      ],
    },
    { name: 'by', label: 'By', input: 'date', optional: true },
  ],
  quickAdd: true,
  fromLine: (line, { day }) => ({
    likeness: cue.test(line) ? 0.65 : 0,
    body: { text: line, status: 'open' as const, by: day },
  }),
});
export type GoalBody = z.infer<typeof goal.body>;
