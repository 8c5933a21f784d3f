import { z } from 'zod';
import type { BusinessCalendar } from './calendar';
import { type Channel, channels } from './customer';
import { hoursSchema } from './hours';

/** A business day is a unit of its own: "1 business day" is the same time on the next working day, not 24 office hours. */
export const targetUnits = ['minutes', 'business-minutes', 'business-days'] as const;

export const targetSchema = z.strictObject({
  /** Empty means every tier. The first target that fits applies. */
  tier: z.string().max(200),
  channel: z.enum(channels).nullable(),
  amount: z.number().positive().max(100_000),
  unit: z.enum(targetUnits),
});
export type Target = z.infer<typeof targetSchema>;

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-12-24');

/** The seller's own targets: rules read them from here and nowhere else. */
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
});
export type Standards = z.infer<typeof standardsSchema>;

const office = { from: '09:00', to: '17:00' };

/** Four business hours: 60% of customers expect that or less (see the rules' figures). */
export function defaultStandards(zone: string): Standards {
  return {
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
    roundsBeforeCall: 3,
    beyondTouches: 4,
    beyondDays: 30,
    goalDays: 90,
  };
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
