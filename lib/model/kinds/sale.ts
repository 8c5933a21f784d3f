import { plural, t } from '@lingui/core/macro';
import { z } from 'zod';
import { defineKind, type KindField } from './kind';

/** The four keys after the sale, in order: the field that says when each was done, and its words. */
export const saleSteps = [
  {
    name: 'paperworkAt',
    get label() {
      return t`Paperwork moving`;
    },
  },
  {
    name: 'informedAt',
    get label() {
      return t`Kept informed`;
    },
  },
  {
    name: 'thankedAt',
    get label() {
      return t`Thanked`;
    },
  },
  {
    name: 'lastContactAt',
    get label() {
      return t`Last contact positive`;
    },
  },
] as const;
/** One of the four keys, or the delivery, which ends the open order. */
export type SaleMark = (typeof saleSteps)[number]['name'] | 'deliveredAt';

const cue =
  /\b(ordered|re-?ordered|bought|placed (an|the|another) order|new order|order (confirmed|received)|signed the (contract|order|offer)|sold)\b|\b(bestellt|nachbestellt|gekauft|auftrag (erteilt|erhalten)|verkauft)\b/i;
const again = /\b(again|another|once more|re-?orders?|re-?ordered|repeat)\b|\b(wieder|erneut|nachbestellt)\b/i;
/** Bought long ago is something known of them, not a sale to follow up. */
const past = /\b(used to|last year|years? ago|in (19|20)\d\d|since (19|20)\d\d|letztes jahr|vor \p{L}+ jahren)\b/iu;

/** When a step was done, epoch milliseconds; null while it was not. */
const doneAt = z.number().nullable().default(null);
/** Epoch milliseconds; null or absent while it did not happen. */
const mark = z.number().nullable().optional();

/** An order; starts the after-sale playbook. */
export const sale = defineKind({
  name: 'sale',
  get label() {
    return t`Sale`;
  },
  tone: 'good',
  body: z.strictObject({
    what: z.string().min(1).max(2000),
    /** In the seller's own currency; null when not said. */
    amount: z.number().nullable().default(null),
    /** The customer bought before. */
    repeat: z.enum(['no', 'yes']).default('no'),
    /** The delivery date that was promised, epoch milliseconds; null when none was. */
    delivery: z.number().nullable().default(null),
    state: z.enum(['open', 'fulfilled', 'returned']).default('open'),
    paperworkAt: doneAt,
    informedAt: doneAt,
    thankedAt: doneAt,
    lastContactAt: doneAt,
    /** When it was delivered. */
    deliveredAt: mark,
    /** When the delivery date was last put off, and what it was before. */
    movedAt: mark,
    movedFrom: mark,
  }),
  // Open until it is delivered and all four keys are done: the last contact comes after the delivery.
  index: (body) => ({
    open: body.state === 'open' || (body.state === 'fulfilled' && saleSteps.some(({ name }) => body[name] === null)),
    due: body.state === 'open' ? body.delivery : null,
  }),
  title: (body) => body.what,
  standing(body, now) {
    if (body.state === 'returned') return { text: t`returned`, tone: 'risk' };
    if (body.state === 'open') {
      if (body.delivery !== null && body.delivery < now) return { text: t`delivery late`, tone: 'late' };
      return { text: t`open`, tone: 'info' };
    }
    const left = saleSteps.filter(({ name }) => body[name] === null).length;
    return left === 0
      ? { text: t`fulfilled`, tone: 'good' }
      : {
          text: plural(left, { one: 'fulfilled, # step left', other: 'fulfilled, # steps left' }),
          tone: 'info',
        };
  },
  get fields(): KindField[] {
    return [
      { name: 'what', label: t`What`, input: 'long-text' },
      { name: 'amount', label: t`Amount`, input: 'number', optional: true },
      {
        name: 'repeat',
        label: t`Bought before`,
        input: 'choice',
        options: [
          { value: 'no', label: t`First sale` },
          { value: 'yes', label: t`Repeat sale` },
        ],
      },
      { name: 'delivery', label: t`Delivery promised by`, input: 'date', optional: true },
      {
        name: 'state',
        label: t`State`,
        input: 'choice',
        options: [
          { value: 'open', label: t`Open` },
          { value: 'fulfilled', label: t`Fulfilled` },
          { value: 'returned', label: t`Returned` },
        ],
      },
      { name: 'deliveredAt', label: t`Delivered`, input: 'date-time', optional: true },
      ...saleSteps.map(({ name, label }) => ({ name, label, input: 'date-time' as const, optional: true })),
    ];
  },
  quickAdd: true,
  fromLine: (line, { day }) => ({
    likeness: cue.test(line) && !past.test(line) ? 0.75 : 0,
    body: {
      what: line,
      amount: null,
      repeat: again.test(line) ? ('yes' as const) : ('no' as const),
      delivery: day,
      state: 'open' as const,
      deliveredAt: null,
      paperworkAt: null,
      informedAt: null,
      thankedAt: null,
      lastContactAt: null,
    },
  }),
});
export type SaleBody = z.infer<typeof sale.body>;

/** What saving marks by itself, while none of it is marked. */
export const unmarked = { deliveredAt: null, movedAt: null, movedFrom: null } as const;

/**
 * A sale as it is to be saved: a delivery date put off is marked with when and from what, a delivery with when. Going
 * back to the old date, or to open, takes the mark away.
 */
export function saleToSave(before: SaleBody, after: SaleBody, now: number): SaleBody {
  const marked = { ...after };
  if (after.delivery !== null && before.delivery !== null && after.delivery > before.delivery) {
    Object.assign(marked, { movedAt: now, movedFrom: before.delivery });
  } else if (after.delivery === null || after.delivery <= (after.movedFrom ?? Number.NEGATIVE_INFINITY)) {
    Object.assign(marked, { movedAt: null, movedFrom: null });
  }
  if (after.state === 'open') marked.deliveredAt = null;
  else if (after.state === 'fulfilled' && before.state === 'open') marked.deliveredAt = after.deliveredAt ?? now;
  return marked;
}
