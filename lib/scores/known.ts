import { bodyReader } from '@/lib/model/body-reader';
import { goal } from '@/lib/model/kinds/goal';
import { DAY, type Instant } from '@/lib/model/time';
import { delightOf, factOf, feedbackOf, handOffOf, isOwn, issueOf, saleOf, touchesOf } from './bodies';
import { salesOf } from './business';
import { type CustomerLog, within } from './input';

const YEAR = 365 * DAY;
const QUARTER = 90 * DAY;
/** A delight belongs to a sale when it was given up to so long after it, or on the day before. */
const AFTER_SALE = 30 * DAY;

/** What the log of one customer shows beside the eight service questions and the seller's two decisions. */
export interface Known {
  /** The seller wrote, called or met them in 90 days. */
  inTouch: boolean;
  /** A goal or a preference of theirs is in the log, and not as a guess. */
  wants: boolean;
  /** When they last told how they define quality; null: never. */
  qualityAt: Instant | null;
  /** Of the last 365 days. */
  asked: number;
  said: number;
  issues: number;
  resolved: number;
  /** Resolved issues after which something was changed. */
  mended: number;
  delights: number;
  /** Delights that the customer told others about. */
  told: number;
  repeatSales: number;
  left: boolean;
  /** Of the last 90 days. */
  handOffs: number;
  askedTwice: number;
  sales: number;
  /** Sales with a delight around them. */
  delightedSales: number;
}

export function knownOf({ customer, entries }: CustomerLog, now: Instant): Known {
  const since = (span: number) => (entry: { at: Instant }) => within(entry.at, { from: now - span, to: now });
  const lately = entries.filter(since(QUARTER));
  const year = entries.filter(since(YEAR));
  const facts = entries.flatMap((entry) => {
    const fact = factOf(entry);
    return fact && fact.source !== 'guess' && entry.at <= now ? [{ at: entry.at, fact }] : [];
  });
  const quality = facts.filter(({ fact }) => /\bquality\b|qualität/i.test(fact.text)).map(({ at }) => at);
  const feedback = year.flatMap((entry) => feedbackOf(entry) ?? []);
  const issues = year.flatMap((entry) => issueOf(entry) ?? []);
  const resolved = issues.filter(({ state }) => state === 'resolved');
  const gifts = entries.flatMap((entry) => (delightOf(entry) ? [entry.at] : []));
  const delights = year.flatMap((entry) => delightOf(entry) ?? []);
  const handOffs = lately.flatMap((entry) => handOffOf(entry) ?? []);
  const sales = lately.filter((entry) => saleOf(entry) && saleOf(entry)?.state !== 'returned');
  return {
    inTouch: touchesOf(entries).some((touch) => isOwn(touch) && since(QUARTER)(touch)),
    wants: facts.some(({ fact }) => fact.category === 'preference') || entries.some((entry) => goalOf(entry) !== null),
    qualityAt: quality.length > 0 ? Math.max(...quality) : null,
    asked: feedback.filter(({ askedAt }) => askedAt !== null).length,
    said: feedback.filter(({ score, verbatim }) => score !== null || verbatim !== '').length,
    issues: issues.length,
    resolved: resolved.length,
    mended: resolved.filter(({ changed }) => changed !== '').length,
    delights: delights.length,
    told: delights.filter(({ reaction }) => reaction === 'told-others').length,
    repeatSales: salesOf({ entries }).filter((sold) => sold.is === 'repeat' && since(YEAR)(sold)).length,
    left: customer.stage === 'left',
    handOffs: handOffs.length,
    askedTwice: handOffs.filter(({ askedAgain }) => askedAgain !== '').length,
    sales: sales.length,
    delightedSales: sales.filter(({ at }) => gifts.some((gift) => gift >= at - DAY && gift <= at + AFTER_SALE)).length,
  };
}

const goalOf = bodyReader(goal);
