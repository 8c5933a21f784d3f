import { z } from 'zod';
import { feedbackMeasures } from '@/lib/model/kinds/feedback';
import { saleSteps } from '@/lib/model/kinds/sale';
import type { Action } from '@/lib/nudges/rule';

const word = z.string();
const perhaps = z.string().nullable();
const saleMarks = [...saleSteps.map(({ name }) => name), 'deliveredAt'] as const;

/** An action of a nudge as the log kept it: what comes out of a backup is not taken for one unseen. */
export const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.enum(['open-conversation', 'no-answer-needed', 'answer-needed', 'answered-elsewhere', 'acknowledged']),
    label: word,
    conversationId: word,
  }),
  z.strictObject({
    do: z.enum(['went-out', 'did-not-go-out', 'keep-promise', 'change-promise', 'edit-entry', 'followed-up']),
    label: word,
    entryId: word,
  }),
  z.strictObject({ do: z.enum(['used-point', 'another-point', 'share-insight']), label: word, entryId: word }),
  z.strictObject({ do: z.literal('sale-step'), label: word, entryId: word, step: z.enum(saleMarks) }),
  z.strictObject({
    do: z.literal('asked-feedback'),
    label: word,
    measure: z.enum(feedbackMeasures),
    moment: word,
  }),
  z.strictObject({
    do: z.literal('insert'),
    label: word,
    text: word,
    entryId: perhaps,
    handle: word.exactOptional(),
    begins: z.literal(true).exactOptional(),
  }),
  z.strictObject({ do: z.literal('show-words'), label: word, handle: word, text: word }),
  z.strictObject({
    do: z.literal('log-promise'),
    label: word,
    what: word,
    due: z.number().nullable(),
    conversationId: perhaps,
    at: z.number().exactOptional(),
    kept: z.literal(true).exactOptional(),
  }),
  z.strictObject({ do: z.literal('not-a-promise'), label: word, ruleId: word, cause: word }),
  z.strictObject({ do: z.literal('copy'), label: word, text: word }),
  z.strictObject({ do: z.literal('called'), label: word, conversationId: perhaps }),
  z.strictObject({
    do: z.literal('add-entry'),
    label: word,
    kind: word,
    line: word,
    at: z.number().exactOptional(),
    conversationId: word.exactOptional(),
    entryId: word.exactOptional(),
    fields: z.record(z.string(), z.unknown()).exactOptional(),
  }),
  z.strictObject({
    do: z.literal('issue-stage'),
    label: word,
    entryId: word,
    stage: z.enum(['acknowledged', 'resolved', 'confirmed', 'reopened']),
  }),
  z.strictObject({
    do: z.literal('hand-off-stage'),
    label: word,
    entryId: word,
    stage: z.enum(['brief', 'introduced', 'followed-up']),
  }),
  z.strictObject({ do: z.literal('edit-customer'), label: word }),
]) satisfies z.ZodType<Action>;
