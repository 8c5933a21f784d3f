import { t } from '@lingui/core/macro';
import { z } from 'zod';
import { defineKind, type KindField, type Tone } from './kind';

/** kept: in time. late: kept, after it was due. changed: another promise took its place. */
export const promiseStates = ['open', 'kept', 'late', 'broken', 'changed'] as const;

const cue = /\b(promised?|promises|will (send|call|get|come|deliver|let|check|write)|commit(s|ted)? to|owes?)\b/i;
const theirs = /\b(they|he|she|customer)('ll| will| promised| promises| owes?)\b/i;

/** What somebody will do by when. */
export const promise = defineKind({
  name: 'promise',
  get label() {
    return t`Promise`;
  },
  tone: 'info',
  body: z.strictObject({
    by: z.enum(['us', 'them']),
    what: z.string().min(1).max(2000),
    /** Epoch milliseconds; null when no day was named. */
    due: z.number().nullable().default(null),
    state: z.enum(promiseStates).default('open'),
    /** Epoch milliseconds; null while it is open. */
    closedAt: z.number().nullable().default(null),
    /** The promise whose place this one took, when the date was changed. */
    replaces: z.string().max(64).optional(),
  }),
  index: (body) => ({ open: body.state === 'open', due: body.due }),
  title: (body) => body.what,
  standing: (body, now) => {
    if (body.state !== 'open') return closedWords(body.state);
    if (body.due === null) return { text: t`open`, tone: 'info' };
    return body.due < now ? { text: t`late`, tone: 'late' } : { text: t`open`, tone: 'info' };
  },
  get fields(): KindField[] {
    return [
      { name: 'what', label: t`What`, input: 'long-text' },
      {
        name: 'by',
        label: t`Who promised`,
        input: 'choice',
        options: [
          { value: 'us', label: t({ message: 'We did', context: 'who promised' }) },
          { value: 'them', label: t({ message: 'They did', context: 'who promised' }) },
        ],
      },
      { name: 'due', label: t`By`, input: 'date', optional: true },
      {
        name: 'state',
        label: t`State`,
        input: 'choice',
        options: [
          { value: 'open', label: t`Open` },
          { value: 'kept', label: t`Kept in time` },
          { value: 'late', label: t`Kept late` },
          { value: 'broken', label: t`Broken` },
          { value: 'changed', label: t`Changed` },
        ],
      },
    ];
  },
  quickAdd: true,
  fromLine(line, { due, promisedBy }) {
    const named = due !== null || /\bby \w+/i.test(line);
    return {
      likeness: promisedBy === null && !cue.test(line) ? 0 : named ? 0.9 : 0.7,
      body: {
        by: promisedBy === 'them' || theirs.test(line) ? ('them' as const) : ('us' as const),
        what: line,
        due,
        state: 'open' as const,
        closedAt: null,
      },
    };
  },
});
export type PromiseBody = z.infer<typeof promise.body>;

function closedWords(state: Exclude<(typeof promiseStates)[number], 'open'>): { text: string; tone: Tone } {
  switch (state) {
    case 'kept':
      return { text: t`kept`, tone: 'good' };
    case 'late':
      return { text: t`kept late`, tone: 'risk' };
    case 'broken':
      return { text: t`broken`, tone: 'late' };
    case 'changed':
      return { text: t`changed`, tone: 'plain' };
  }
}
