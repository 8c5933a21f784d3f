import { z } from 'zod';
import { defineKind } from './kind';

/** kept: in time. late: kept, after it was due. changed: another promise took its place. */
export const promiseStates = ['open', 'kept', 'late', 'broken', 'changed'] as const;

const cue = /\b(promised?|promises|will (send|call|get|come|deliver|let|check|write)|commit(s|ted)? to|owes?)\b/i;
const theirs = /\b(they|he|she|customer)('ll| will| promised| promises| owes?)\b/i;

const stateWords = {
  kept: { text: 'kept', tone: 'good' },
  late: { text: 'kept late', tone: 'risk' },
  broken: { text: 'broken', tone: 'late' },
  changed: { text: 'changed', tone: 'plain' },
} as const;

/** What somebody will do by when. */
export const promise = defineKind({
  name: 'promise',
  label: 'Promise',
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
    if (body.state !== 'open') return stateWords[body.state];
    if (body.due === null) return { text: 'open', tone: 'info' };
    return body.due < now ? { text: 'late', tone: 'late' } : { text: 'open', tone: 'info' };
  },
  fields: [
    { name: 'what', label: 'What', input: 'long-text' },
    {
      name: 'by',
      label: 'Who promised',
      input: 'choice',
      options: [
        { value: 'us', label: 'We did' },
        { value: 'them', label: 'They did' },
      ],
    },
    { name: 'due', label: 'By', input: 'date', optional: true },
    {
      name: 'state',
      label: 'State',
      input: 'choice',
      options: [
        { value: 'open', label: 'Open' },
        { value: 'kept', label: 'Kept in time' },
        { value: 'late', label: 'Kept late' },
        { value: 'broken', label: 'Broken' },
        { value: 'changed', label: 'Changed' },
      ],
    },
  ],
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
