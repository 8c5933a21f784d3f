import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { standardWords } from '@/lib/model/standards';
import { DAY, type Instant } from '@/lib/model/time';
import { next } from '@/lib/nudges/clock';
import { delightOf, feedbackOf, saleOf } from '@/lib/nudges/entries';
import { holdingOf } from '@/lib/nudges/holding';
import { ready } from '@/lib/nudges/ready';
import { type Action, type Answer, defineRule } from '@/lib/nudges/rule';
import { businessDaysAfter, withoutHours } from '@/lib/nudges/sales';
import { type Reason, reasonsToThank } from '@/lib/nudges/thanks';
import { wordsAction } from '@/lib/nudges/wording';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** Thanks that come later say that it was forgotten. */
const lasts = 30 * DAY;

/** A thank-you soon after a sale or after praise, and not too often. */
export const sayThanks = defineRule({
  id: 'say-thanks',
  get title() {
    return t`Say thanks`;
  },
  expectation: 10,
  get family() {
    return t`After the sale`;
  },
  get why() {
    return t`In a field experiment customers who were thanked within a week spent 51% more over the next twelve months; in a trial with 2,000 buyers a handwritten note worked and a printed one did not. Too many thanks wear out, so they are held to a number of days apart.`;
  },
  figure: null,
  get noFigure() {
    return t`The experiments above are quoted without their year and place, so they are no more than a reason to try.`;
  },
  get when() {
    return {
      fires: t`They bought, or praised you, in the log or on the page, within the last 30 days, and no thanks of yours is known since.`,
      clear: t`They were thanked, or there is nothing to thank for, or the last thanks are too near.`,
      unknown: t`What they bought or said cannot be read, or your week has no open hours.`,
    };
  },
  needs: 'log',
  looksAtPage: true,
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

function answerFor(situation: Situation, now: Instant): Answer {
  if (situation.customer.stage === 'left') return { is: 'clear', changesAt: null };
  const { thanksApartDays } = situation.standards.playbooks.afterSale;
  const reasons = reasonsToThank(situation);
  const open = reasons.filter(({ thankedAt, at }) => thankedAt === null && now < at + lasts);
  // The oldest first: its time runs out first, and thanks for it are thanks for all.
  const reason = open.findLast(({ at }) => at <= now);
  const edges = open.flatMap(({ at }) => [at, at + lasts]);
  if (!reason) {
    const changesAt = next(edges, now);
    if (isRead(situation)) return { is: 'clear', changesAt };
    return { is: 'unknown', missing: t`what they bought or said`, changesAt };
  }
  const thanked = reasons.flatMap(({ thankedAt }) => thankedAt ?? []);
  const fromDay = thanked.length === 0 ? now : Math.max(...thanked) + thanksApartDays * DAY;
  if (now < fromDay) return { is: 'clear', changesAt: next([...edges, fromDay], now) };
  const { thanked: step } = situation.standards.playbooks.afterSale;
  const due = businessDaysAfter(situation.standards, reason.at, step.businessDays);
  if (due === null) return withoutHours();
  const holding = holdingOf(situation, now);
  const changesAt = next([...edges, due, holding.changesAt], now);
  if (holding.until) return { is: 'held', title: t`A thank-you`, why: holding.until, changesAt };
  return fires(reason, situation, { due, isLate: now >= due, changesAt });
}

interface When {
  due: Instant;
  isLate: boolean;
  changesAt: Instant | null;
}

function fires(reason: Reason, situation: Situation, { due, isLate, changesAt }: When): Answer {
  const { standards, customer } = situation;
  const { thanked, bigSale, thanksApartDays } = standards.playbooks.afterSale;
  const isSale = reason.is === 'sale';
  const isBig = isSale && bigSale !== null && reason.amount !== null && reason.amount >= bigSale;
  const what = quoted(reason.what);
  const date = day(reason.at, standards.zone);
  const by = day(due, standards.zone);
  const name = nameOf(customer);
  const days = standardWords({ amount: thanked.businessDays, unit: 'business-days' });
  const says = [
    t`${what}, ${date}.`,
    isLate ? t`It was best by ${by}.` : t`Best by ${by}.`,
    isBig ? t`At this size a gift is worth a thought.` : '',
    thanked.how,
  ];
  return {
    is: 'fires',
    cause: reason.entryId ?? `said:${reason.conversationId ?? ''}:${reason.at}`,
    // Nobody waits for thanks: they are owed by the seller's own playbook alone, once its days are over.
    level: isSale && isLate ? 'owed' : 'hint',
    title: isSale ? t`Thank ${name} for the order` : t`Thank ${name} for the kind words`,
    says: says.filter(Boolean).join(' '),
    evidence: [
      {
        text: t`No thanks of yours since ${date}, as logged`,
        ...(reason.entryId === null ? {} : { entryId: reason.entryId }),
        ...(reason.conversationId === null ? {} : { conversationId: reason.conversationId }),
      },
    ],
    standard: t`${days}, and at most once in ${thanksApartDays} days`,
    due,
    actions: actionsOf(reason, situation),
    changesAt,
    may: false,
  };
}

function actionsOf({ is, entryId }: Reason, situation: Situation): [Action, ...Action[]] {
  if (is === 'sale' && entryId !== null) {
    const thanks = wordsAction(situation, forOrder, null);
    return [{ do: 'sale-step', label: t`Done`, entryId, step: 'thankedAt' }, thanks];
  }
  const thanks = wordsAction(situation, forWords, null);
  return is === 'feedback' && entryId !== null ? [{ do: 'followed-up', label: t`Done`, entryId }, thanks] : [thanks];
}

/** Whether all that may be a reason could be read. */
function isRead({ known }: Situation): boolean {
  return known
    .filter(({ kind }) => ['sale', 'feedback', 'delight'].includes(kind))
    .every((entry) => saleOf(entry) ?? feedbackOf(entry) ?? delightOf(entry));
}

const forOrder = ready(
  'Thank you for your order. I am glad that you chose us, and I will see it through.',
  'Danke für Ihren Auftrag. Ich freue mich, dass Sie sich für uns entschieden haben, und kümmere mich darum, bis alles da ist.',
  'Danke für deinen Auftrag. Ich freue mich, dass du dich für uns entschieden hast, und kümmere mich darum, bis alles da ist.',
);

const forWords = ready(
  'Thank you for your kind words. It is good to know that it helped.',
  'Danke für die freundlichen Worte. Es ist gut zu wissen, dass es geholfen hat.',
);
