import { plural, t } from '@lingui/core/macro';
import { z } from 'zod';
import type { BusinessCalendar } from './calendar';
import { type Channel, type Customer, channels, stages } from './customer';
import { hoursSchema } from './hours';
import { type MeasureId, measureIds } from './measure-ids';
import { aboveZero, list, oneOf, whole, words } from './plain-fields';
import { spanSchema } from './target';

export const targetSchema = spanSchema.extend({
  /** Empty means every tier. The first target that fits applies. */
  tier: words(200),
  channel: oneOf(channels).nullable(),
  /** Only customers at this stage (a new lead is a prospect); absent is any. */
  stage: oneOf(stages).optional(),
});
export type Target = z.infer<typeof targetSchema>;

const aDate = { error: () => t`a date such as 2026-12-24` };
const date = z.string(aDate).regex(/^\d{4}-\d{2}-\d{2}$/, aDate);

const days = whole(1, 730);
const share = aboveZero(1).optional();

/** Of a message that the seller writes. Sources of the figures: the rules that hold a draft to them. */
const brevitySchema = z.strictObject({
  /** The most words of an answer, and how many more for each question that it answers. */
  words: whole(10, 2000).default(125),
  wordsPerQuestion: whole(0, 500).default(50),
  /** The most words of a first message to somebody who was never in touch. */
  coldWords: whole(10, 2000).default(75),
  grade: whole(3, 20).default(8),
  asks: whole(1, 20).default(3),
  subjectWords: whole(1, 50).default(7),
});
export type Brevity = z.infer<typeof brevitySchema>;

/** What the scores are held to. */
const aimsSchema = z.strictObject({
  /** The share wanted in every measure that `shares` does not name. */
  usualShare: aboveZero(1).default(0.9),
  /** The share wanted in a measure, by its id. */
  shares: z
    .strictObject(Object.fromEntries(measureIds.map((id) => [id, share])) as Record<MeasureId, typeof share>)
    .default({}),
  /** Insights and delights wanted for one customer in 90 days. */
  insights: whole(1, 50).default(1),
  delights: whole(1, 50).default(1),
});

/** How often to be in touch with a tier. */
const cadenceSchema = z
  .strictObject({ tier: words(200), idealDays: days, longestDays: days })
  .refine(({ idealDays, longestDays }) => idealDays <= longestDays, {
    path: ['longestDays'],
    error: () => t`not shorter than the ideal gap`,
  });

/** One of the four keys after a sale: within how many business days, and how, in the seller's own words. */
const step = (businessDays: number) =>
  z.strictObject({ businessDays: days.default(businessDays), how: words(2000).default('') }).prefault({});

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
      bigSale: aboveZero(1_000_000_000_000).nullable().default(null),
      /** At most one thank-you in so many days. */
      thanksApartDays: days.default(30),
    })
    .prefault({}),
  /** Open questions of the seller's own, offered where a request is unclear. */
  listening: z.strictObject({ questions: list(words(300, 1), 20).default([]) }).prefault({}),
});

/** The seller's own service model, whole: rules and scores read their standards from here and nowhere else. */
export const standardsSchema = z.strictObject({
  zone: words(60),
  hours: hoursSchema,
  holidays: list(date, 1000),
  targets: list(targetSchema, 100, 1),
  /** Calendar days after which an unanswered message is past the red line. */
  redLineDays: aboveZero(60),
  /** Business days of silence after which a question of ours is worth following up, and how often at most. */
  followUpDays: aboveZero(60),
  followUps: whole(0, 10),
  /** Rounds of mail (ours and theirs) after which a call is worth offering. */
  roundsBeforeCall: whole(1, 20).default(3),
  /** Touches without anything beyond the transaction after which a talking point is offered, and how many days must pass. */
  beyondTouches: whole(1, 100).default(4),
  beyondDays: whole(1, 365).default(30),
  /** Days for which a point that was brought up rests before it is offered again. */
  pointRestDays: whole(1, 730).default(180),
  /** Days after which an open goal is worth asking about again. */
  goalDays: whole(7, 730).default(90),
  /** How often to be in touch, by tier; the first that fits. None: no rule asks. */
  cadence: list(cadenceSchema, 100).default([{ tier: '', idealDays: 45, longestDays: 90 }]),
  brevity: brevitySchema.prefault({}),
  aims: aimsSchema.prefault({}),
  /** Business days after which a late promise of ours is past the red line. */
  promises: z.strictObject({ redAfterBusinessDays: whole(1, 60).default(2) }).prefault({}),
  issues: z.strictObject({ resolveBusinessDays: days.default(5) }).prefault({}),
  feedback: z.strictObject({ apartDays: days.default(90) }).prefault({}),
  playbooks: playbooksSchema.prefault({}),
  /** Where a customer can complain, as the seller would tell them: "Call me on 555 0100". */
  complainBy: list(words(300, 1), 20).default([]),
  /** What good service is, in the seller's own words. */
  definition: words(2000).default(''),
  /** One thing to delight with in every sale; one thing to do consistently. */
  decisions: z.strictObject({ delight: words(2000).default(''), consistently: words(2000).default('') }).prefault({}),
});
export type Standards = z.infer<typeof standardsSchema>;

const office = { from: '09:00', to: '17:00' };

/** A minute for chat, an hour for prospects, else four business hours; the figures: `targetPresets`. */
export function defaultStandards(zone: string): Standards {
  return standardsSchema.parse({
    zone,
    hours: [office, office, office, office, office, null, null],
    holidays: [],
    targets: [
      { tier: '', channel: 'chat', amount: 1, unit: 'minutes' },
      { tier: '', channel: null, stage: 'prospect', amount: 60, unit: 'business-minutes' },
      { tier: '', channel: null, amount: 240, unit: 'business-minutes' },
    ],
    redLineDays: 7,
    followUpDays: 3,
    followUps: 2,
  });
}

/** The target that holds, and whether it was agreed with the customer. */
export type HeldTo = Pick<Target, 'amount' | 'unit'> & { isAgreed: boolean };

/**
 * What an answer to this customer in this channel is held to: what was agreed with them, for the channel before for any;
 * else the first target that fits their tier (in any case of letters), stage and the channel. Null when none does.
 */
export function targetFor(
  { targets }: Pick<Standards, 'targets'>,
  { stage, body }: Pick<Customer, 'stage' | 'body'>,
  channel: Channel,
): HeldTo | null {
  const agreed = body.agreed ?? [];
  const own = agreed.find((one) => one.channel === channel) ?? agreed.find((one) => one.channel === null);
  if (own) return { amount: own.amount, unit: own.unit, isAgreed: true };
  const tier = plain(body.tier);
  const found = targets.find(
    (target) =>
      (plain(target.tier) === '' || plain(target.tier) === tier) &&
      (target.channel === null || target.channel === channel) &&
      (target.stage === undefined || target.stage === stage),
  );
  return found ? { amount: found.amount, unit: found.unit, isAgreed: false } : null;
}

/** What an answer is held to, in words: "4 business hours", "1 business day, agreed with them". */
export function heldWords(held: HeldTo): string {
  const words = standardWords(held);
  return held.isAgreed ? t`${words}, agreed with them` : words;
}

/** A target in words: "4 business hours", "1 business day", "15 minutes". */
export function standardWords(target: Pick<Target, 'amount' | 'unit'>): string {
  const { amount, unit } = target;
  if (unit === 'business-days') return plural(amount, { one: '# business day', other: '# business days' });
  const isOpen = unit === 'business-minutes';
  const hours = amount / 60;
  if (hours >= 1 && Number.isInteger(hours * 2)) {
    return isOpen
      ? plural(hours, { one: '# business hour', other: '# business hours' })
      : plural(hours, { one: '# hour', other: '# hours' });
  }
  return isOpen
    ? plural(amount, { one: '# business minute', other: '# business minutes' })
    : plural(amount, { one: '# minute', other: '# minutes' });
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

function plain(tier: string): string {
  return tier.trim().toLowerCase();
}
