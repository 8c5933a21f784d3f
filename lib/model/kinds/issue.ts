import { t } from '@lingui/core/macro';
import { z } from 'zod';
import type { Instant } from '@/lib/model/time';
import { defineKind, type KindField } from './kind';

const cue =
  /\b(complain(s|ed|t)?|broken|defect(ive)?|faulty|damaged|wrong (item|order|size|colour|color)|refund|missing|unhappy|angry|upset|issue|problem)\b/i;

/** A lapse or complaint and its repair. */
export const issue = defineKind({
  name: 'issue',
  get label() {
    return t`Issue`;
  },
  tone: 'risk',
  body: z.strictObject({
    what: z.string().min(1).max(2000),
    state: z.enum(['open', 'resolved']).default('open'),
    /** Epoch milliseconds. */
    openedAt: z.number(),
    resolvedAt: z.number().nullable().default(null),
    /** When they were told that it was heard; null while they were not, or it was not said. */
    acknowledgedAt: z.number().nullable().default(null),
    /** What was done. */
    repair: z.string().max(2000).default(''),
    /** What was changed so that it does not recur; empty while nothing was. */
    changed: z.string().max(2000).default(''),
    /** When the customer confirmed that it is resolved. */
    confirmedAt: z.number().nullable().default(null),
    /** When it came back after it was resolved. */
    reopenedAt: z.number().nullable().default(null),
    /** What they were asked a second time while it was open; empty when nothing, or not said. */
    askedAgain: z.string().max(500).default(''),
  }),
  index: (body) => ({ open: body.state === 'open', due: null }),
  title: (body) => body.what,
  standing({ state, acknowledgedAt, reopenedAt, confirmedAt }) {
    if (state === 'resolved') return { text: confirmedAt === null ? t`resolved` : t`confirmed by them`, tone: 'good' };
    if (reopenedAt !== null) return { text: t`open again`, tone: 'risk' };
    return { text: acknowledgedAt === null ? t`open` : t`acknowledged`, tone: 'risk' };
  },
  get fields(): KindField[] {
    return [
      { name: 'what', label: t`What went wrong`, input: 'long-text' },
      {
        name: 'state',
        label: t`State`,
        input: 'choice',
        options: [
          { value: 'open', label: t`Open` },
          { value: 'resolved', label: t`Resolved` },
        ],
      },
      { name: 'openedAt', label: t`Opened`, input: 'date-time', optional: false },
      { name: 'acknowledgedAt', label: t`Acknowledged`, input: 'date-time', optional: true },
      { name: 'resolvedAt', label: t`Resolved`, input: 'date-time', optional: true },
      { name: 'repair', label: t`What was done`, input: 'long-text' },
      { name: 'changed', label: t`What was changed so that it does not recur`, input: 'long-text' },
      { name: 'confirmedAt', label: t`Confirmed by the customer`, input: 'date-time', optional: true },
      { name: 'reopenedAt', label: t`Came back`, input: 'date-time', optional: true },
      { name: 'askedAgain', label: t`What they were asked a second time`, input: 'text' },
    ];
  },
  quickAdd: true,
  fromLine: (line, { now }) => ({
    likeness: cue.test(line) ? 0.7 : 0,
    body: {
      what: line,
      state: 'open' as const,
      openedAt: now,
      acknowledgedAt: null,
      resolvedAt: null,
      repair: '',
      changed: '',
      confirmedAt: null,
      reopenedAt: null,
      askedAgain: '',
    },
  }),
});
export type IssueBody = z.infer<typeof issue.body>;

/** What may be said of an issue with one press. */
export type IssueStage = 'acknowledged' | 'resolved' | 'confirmed' | 'reopened';

/** What an issue holds once it has come to a stage; what it held of earlier ones stays. */
export function issueAt(body: IssueBody, stage: IssueStage, now: Instant): Partial<IssueBody> {
  const acknowledgedAt = body.acknowledgedAt ?? now;
  switch (stage) {
    case 'acknowledged':
      return { acknowledgedAt: now };
    case 'resolved':
      return { state: 'resolved', resolvedAt: now, acknowledgedAt };
    case 'confirmed':
      return { state: 'resolved', resolvedAt: body.resolvedAt ?? now, confirmedAt: now, acknowledgedAt };
    case 'reopened':
      return { state: 'open', reopenedAt: now, resolvedAt: null, confirmedAt: null };
  }
}
