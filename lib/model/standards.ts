import { z } from 'zod';
import type { BusinessCalendar } from './calendar';
import { type Channel, channels, stages } from './customer';
import { hoursSchema } from './hours';
import { spanSchema } from './target';

export const targetSchema = spanSchema.extend({
  /** Empty means every tier. The first target that fits applies. */
  tier: z.string().max(200),
  channel: z.enum(channels).nullable(),
  /** Only customers at this stage (a new lead is a prospect); absent is any. */
  stage: z.enum(stages).optional(),
});
export type Target = z.infer<typeof targetSchema>;

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-12-24');

const days = z.int().min(1).max(730);
const words = z.string().max(2000);

/** Of a message that the seller writes. Sources of the figures: the rules that hold a draft to them. */
const brevitySchema = z.strictObject({
  /** The most words of an answer, and how many more for each question that it answers. */
  words: z.int().min(10).max(2000).default(125),
  wordsPerQuestion: z.int().min(0).max(500).default(50),
  /** The most words of a first message to somebody who was never in touch. */
  coldWords: z.int().min(10).max(2000).default(75),
  grade: z.int().min(3).max(20).default(8),
  asks: z.int().min(1).max(20).default(3),
  subjectWords: z.int().min(1).max(50).default(7),
});
export type Brevity = z.infer<typeof brevitySchema>;

/** What the scores are held to. */
const aimsSchema = z.strictObject({
  /** The share wanted in a measure, by its id; one that is not listed is held to 0.9. */
  shares: z.record(z.string().max(60), z.number().positive().max(1)).default({}),
  /** Insights and delights wanted for one customer in 90 days. */
  insights: z.int().min(1).max(50).default(1),
  delights: z.int().min(1).max(50).default(1),
});

/** One of the four keys after a sale: within how many business days, and how, in the seller's own words. */
const step = (businessDays: number) =>
  z.strictObject({ businessDays: days.default(businessDays), how: words.default('') }).prefault({});

const playbooksSchema = z.strictObject({
  afterSale: z
    .strictObject({
      paperwork: step(1),
      /** Days without a word about an open order after which the customer is told before they ask. */
      informed: step(5),
      thanked: step(5),
      /** After the delivery. */
      lastContact: step(10),
      /** From this amount on a gift is worth a thought; null: none is. */
      bigSale: z.number().positive().nullable().default(null),
      /** At most one thank-you in so many days. */
      thanksApartDays: days.default(30),
    })
    .prefault({}),
  /** Open questions of the seller's own, offered where a request is unclear. */
  listening: z.strictObject({ questions: z.array(z.string().min(1).max(300)).max(20).default([]) }).prefault({}),
});

/** The seller's own service model, whole: rules and scores read their standards from here and nowhere else. */
export const standardsSchema = z.strictObject({
  zone: z.string().max(60),
  hours: hoursSchema,
  holidays: z.array(date).max(1000),
  targets: z.array(targetSchema).min(1).max(100),
  /** Calendar days after which an unanswered message is past the red line. */
  redLineDays: z.number().positive().max(60),
  /** Business days of silence after which a question of ours is worth following up, and how often at most. */
  followUpDays: z.number().positive().max(60),
  followUps: z.int().min(0).max(10),
  /** Rounds of mail (ours and theirs) after which a call is worth offering. */
  roundsBeforeCall: z.int().min(1).max(20).default(3),
  /** Touches without anything beyond the transaction after which a talking point is offered, and how many days must pass. */
  beyondTouches: z.int().min(1).max(100).default(4),
  beyondDays: z.int().min(1).max(365).default(30),
  /** Days after which an open goal is worth asking about again. */
  goalDays: z.int().min(7).max(730).default(90),
  /** How often to be in touch, by tier; the first that fits. None: no rule asks. */
  cadence: z
    .array(z.strictObject({ tier: z.string().max(200), idealDays: days, longestDays: days }))
    .max(100)
    .default([{ tier: '', idealDays: 45, longestDays: 90 }]),
  brevity: brevitySchema.prefault({}),
  aims: aimsSchema.prefault({}),
  issues: z.strictObject({ resolveBusinessDays: days.default(5) }).prefault({}),
  feedback: z.strictObject({ apartDays: days.default(90) }).prefault({}),
  playbooks: playbooksSchema.prefault({}),
  /** What good service is, in the seller's own words. */
  definition: words.default(''),
  /** One thing to delight with in every sale; one thing to do consistently. */
  decisions: z.strictObject({ delight: words.default(''), consistently: words.default('') }).prefault({}),
});
export type Standards = z.infer<typeof standardsSchema>;

const office = { from: '09:00', to: '17:00' };

/** Four business hours: 60% of customers expect that or less (see the rules' figures). */
export function defaultStandards(zone: string): Standards {
  return standardsSchema.parse({
    zone,
    hours: [office, office, office, office, office, null, null],
    holidays: [],
    targets: [
      { tier: '', channel: 'chat', amount: 1, unit: 'minutes' },
      { tier: '', channel: null, amount: 240, unit: 'business-minutes' },
    ],
    redLineDays: 7,
    followUpDays: 3,
    followUps: 2,
  });
}

/** The three targets worth offering in one click, from quick to patient. All count in the seller's open hours. */
export const targetPresets = [
  { amount: 60, unit: 'business-minutes' },
  { amount: 240, unit: 'business-minutes' },
  { amount: 1, unit: 'business-days' },
] as const satisfies readonly Pick<Target, 'amount' | 'unit'>[];

/** The first target that fits this tier (in any case of letters) and channel; null when none does. */
export function targetFor(standards: Pick<Standards, 'targets'>, tier: string, channel: Channel): Target | null {
  const wanted = tier.trim().toLowerCase();
  return (
    standards.targets.find(
      (target) =>
        (target.tier.trim() === '' || target.tier.trim().toLowerCase() === wanted) &&
        (target.channel === null || target.channel === channel),
    ) ?? null
  );
}

/** A target in words: "4 business hours", "1 business day", "15 minutes". */
export function standardWords(target: Pick<Target, 'amount' | 'unit'>): string {
  if (target.unit === 'business-days') return counted(target.amount, 'business day');
  const business = target.unit === 'business-minutes' ? 'business ' : '';
  const halfHours = target.amount / 30;
  if (halfHours >= 2 && Number.isInteger(halfHours)) return counted(halfHours / 2, `${business}hour`);
  return counted(target.amount, `${business}minute`);
}

/** The calendar that these standards hold. The same object for the same standards, so that its days are worked out once. */
export function calendarOf(standards: Standards): BusinessCalendar {
  const known = calendars.get(standards);
  if (known) return known;
  const calendar = { zone: standards.zone, hours: standards.hours, holidays: standards.holidays };
  calendars.set(standards, calendar);
  return calendar;
}

const calendars = new WeakMap<Standards, BusinessCalendar>();

function counted(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? '' : 's'}`;
}
