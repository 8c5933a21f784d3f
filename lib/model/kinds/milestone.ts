import { t } from '@lingui/core/macro';
import { z } from 'zod';
import { defineKind, type KindField } from './kind';

const cue = /\b(birthday|anniversary|wedding|retires?|opening|launch|jubilee|years? (with|as))\b/i;
const everyYear = /\b(birthday|anniversary)\b/i;

/** A day that matters to the customer. */
export const milestone = defineKind({
  name: 'milestone',
  get label() {
    return t`Milestone`;
  },
  tone: 'good',
  body: z.strictObject({
    what: z.string().min(1).max(500),
    /** Epoch milliseconds, the end of the day; null while the day is not known. */
    on: z.number().nullable(),
    yearly: z.enum(['yes', 'no']).default('no'),
  }),
  index: (body) => ({ open: false, due: body.on }),
  title: (body) => body.what,
  standing: (body) =>
    body.on === null
      ? { text: t`day not known`, tone: 'plain' }
      : body.yearly === 'yes'
        ? { text: t`every year`, tone: 'plain' }
        : null,
  get fields(): KindField[] {
    return [
      { name: 'what', label: t`What`, input: 'text' },
      { name: 'on', label: t`On`, input: 'date', optional: true },
      {
        name: 'yearly',
        label: t`Every year`,
        input: 'choice',
        options: [
          { value: 'yes', label: t`Every year` },
          { value: 'no', label: t`Once` },
        ],
      },
    ];
  },
  quickAdd: true,
  fromLine: (line, { day }) => ({
    likeness: cue.test(line) ? 0.85 : 0,
    body: {
      what: line.slice(0, 500),
      on: day,
      yearly: everyYear.test(line) ? ('yes' as const) : ('no' as const),
    },
  }),
});
export type MilestoneBody = z.infer<typeof milestone.body>;
