import { z } from 'zod';
import { measureIds } from './measure-ids';

/** A mark the seller gives, from 1 to 10; null where they gave none. */
const mark = z.int().min(1).max(10).nullable();

const words = z.string().max(4000);

/** What is ranked from 1 to 10, the seller's own beside that of a named competitor. */
export const qualities = ['product', 'selling', 'delivery', 'service'] as const;
export type Quality = (typeof qualities)[number];

const marksOfQualities = z.strictObject({ product: mark, selling: mark, delivery: mark, service: mark });

/** Whether the seller did what they decided to do consistently, in their own judgement. */
export const keptDecisions = ['yes', 'partly', 'no'] as const;
export type KeptDecision = (typeof keptDecisions)[number];

/** How many service questions there are (`lib/model/service-questions.ts`). */
export const QUESTION_COUNT = 8;

/**
 * What the seller thinks of their own service, at one moment: the close of a day, the ten expectations marked, the quality
 * ranking against a competitor, the eight service questions answered. Nothing is measured here.
 */
export const reflectionBodies = {
  /** "How well did you help someone today?", 1 to 5. */
  day: z.strictObject({ mark: z.int().min(1).max(5).nullable(), words }),
  ten: z.strictObject({
    marks: z.record(z.enum(measureIds), mark),
    words,
    /** Absent where nothing was decided, or nothing said of it. */
    consistently: z.enum(keptDecisions).optional(),
  }),
  quality: z.strictObject({
    competitor: z.string().max(200),
    ours: marksOfQualities,
    theirs: marksOfQualities,
    words,
  }),
  questions: z.strictObject({ answers: z.array(words).length(QUESTION_COUNT) }),
} as const;

const at = z.number();
const id = z.string();

export const reflectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id, at, kind: z.literal('day'), body: reflectionBodies.day }),
  z.strictObject({ id, at, kind: z.literal('ten'), body: reflectionBodies.ten }),
  z.strictObject({ id, at, kind: z.literal('quality'), body: reflectionBodies.quality }),
  z.strictObject({ id, at, kind: z.literal('questions'), body: reflectionBodies.questions }),
]);
export type Reflection = z.infer<typeof reflectionSchema>;
export type ReflectionKind = Reflection['kind'];
