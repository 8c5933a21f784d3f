import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { next } from '@/lib/nudges/clock';
import { delightOf } from '@/lib/nudges/entries';
import { holdingOf } from '@/lib/nudges/holding';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { salesOf } from '@/lib/nudges/sales';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** The first days belong to the paperwork and the thank-you. */
const waits = 2 * DAY;
/** So long after a sale it still belongs to it. */
const lasts = 30 * DAY;

/** The seller decided on one thing to delight with in every sale: it is remembered, once for each. */
export const decidedDelight = defineRule({
  id: 'decided-delight',
  get title() {
    return t`Your own delight in every sale`;
  },
  expectation: 10,
  get family() {
    return t`After the sale`;
  },
  get why() {
    return t`You decided on one thing to delight with in every sale. Done each time it becomes what you are known for. It waits while anything is open or late: first what was promised, then what was not.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure stands behind it: it is your own decision.`;
  },
  get when() {
    return {
      fires: t`You decided on a delight, a sale is 2 to 30 days old, and no delight is logged since.`,
      clear: t`A delight is logged since the sale, no sale is 2 to 30 days old, or you decided on none.`,
      unknown: t`A delight in the log cannot be read.`,
    };
  },
  needs: 'log',
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

function answerFor(situation: Situation, now: Instant): Answer {
  const decided = situation.standards.decisions.delight.trim();
  const [sale] = salesOf(situation).filter(({ entry }) => entry.at + waits <= now);
  const later = next(
    salesOf(situation).map(({ entry }) => entry.at + waits),
    now,
  );
  if (!decided || !sale || situation.customer.stage === 'left' || now >= sale.entry.at + lasts) {
    return { is: 'clear', changesAt: later };
  }
  const { entry, body } = sale;
  const given = situation.known.filter(({ kind }) => kind === 'delight');
  if (given.some(({ at }) => at >= entry.at)) return { is: 'clear', changesAt: later };
  if (given.some((one) => delightOf(one) === null)) {
    return { is: 'unknown', missing: t`a delight that can be read`, changesAt: later };
  }
  const holding = holdingOf(situation, now);
  const changesAt = next([later, entry.at + lasts, holding.changesAt], now);
  if (holding.until) return { is: 'held', title: t`Your own delight`, why: holding.until, changesAt };
  return {
    is: 'fires',
    cause: entry.id,
    level: 'hint',
    title: t`Your own decision, for ${{ name: nameOf(situation.customer) }}`,
    says: quoted(decided),
    evidence: [
      {
        text: t`${{ what: quoted(body.what) }}, sold ${{ date: day(entry.at, situation.standards.zone) }}`,
        entryId: entry.id,
      },
    ],
    standard: t`one delight in every sale`,
    due: null,
    actions: [{ do: 'add-entry', label: t`Log it`, kind: 'delight', line: decided }],
    changesAt,
    may: false,
  };
}
