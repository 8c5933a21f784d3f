import { t } from '@lingui/core/macro';
import { z } from 'zod';
import { defineKind, type KindField } from './kind';

const cue = /\b(away|on holiday|on vacation|on leave|out of (the )?office|travelling|traveling|not (in|back))\b/i;

/** When the customer is away. */
export const absence = defineKind({
  name: 'absence',
  get label() {
    return t`Away`;
  },
  tone: 'info',
  body: z.strictObject({
    /** Epoch milliseconds. */
    from: z.number(),
    /** Epoch milliseconds, the end of the last day away; null while it is not known. */
    until: z.number().nullable().default(null),
    note: z.string().max(2000).default(''),
  }),
  index: (body) => ({ open: true, due: body.until }),
  title: (body) => body.note || t`Away`,
  standing: (body, now) =>
    body.until !== null && body.until < now
      ? { text: t`over`, tone: 'plain' }
      : body.from <= now
        ? { text: t`away now`, tone: 'info' }
        : { text: t`ahead`, tone: 'info' },
  get fields(): KindField[] {
    return [
      { name: 'from', label: t`From`, input: 'date-time', optional: false },
      { name: 'until', label: t`Until`, input: 'date', optional: true },
      { name: 'note', label: t`Note`, input: 'text' },
    ];
  },
  quickAdd: true,
  fromLine: (line, { now, day }) => ({
    likeness: !cue.test(line) ? 0 : /\b(until|till|through|back)\b/i.test(line) ? 0.9 : 0.7,
    body: { from: now, until: day, note: line },
  }),
});
