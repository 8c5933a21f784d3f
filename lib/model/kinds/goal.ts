import { t } from '@lingui/core/macro';
import { z } from 'zod';
import { defineKind, type KindField } from './kind';

const statuses = ['open', 'reached', 'dropped'] as const;
const cue = /\b(goal|aims?|wants? to|hopes? to|plans? to|target|by next (year|season|spring|summer|autumn|winter))\b/i;

/** What the customer is trying to reach. */
export const goal = defineKind({
  name: 'goal',
  get label() {
    return t`Goal`;
  },
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
      ? { text: t`reached`, tone: 'good' }
      : body.status === 'dropped'
        ? { text: t`dropped`, tone: 'plain' }
        : null,
  get fields(): KindField[] {
    return [
      { name: 'text', label: t`Goal`, input: 'long-text' },
      {
        name: 'status',
        label: t`Status`,
        input: 'choice',
        options: [
          { value: 'open', label: t`Open` },
          { value: 'reached', label: t`Reached` },
          { value: 'dropped', label: t`Dropped` },
        ],
      },
      { name: 'by', label: t`By`, input: 'date', optional: true },
    ];
  },
  quickAdd: true,
  fromLine: (line, { day }) => ({
    likeness: cue.test(line) ? 0.65 : 0,
    body: { text: line, status: 'open' as const, by: day },
  }),
});
export type GoalBody = z.infer<typeof goal.body>;
