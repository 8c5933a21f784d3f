import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { standardWords } from '@/lib/model/standards';
import { DAY, type Instant } from '@/lib/model/time';
import { next } from '@/lib/nudges/clock';
import { type Answer, defineRule, type Evidence } from '@/lib/nudges/rule';
import { businessDaysAfter, forEachSale, type Sale, withoutHours } from '@/lib/nudges/sales';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** So long after it fell due nobody means to say any more that it is done. */
const forgotten = 30 * DAY;

/** The first key after a sale: the paperwork moves at once. The other three have rules of their own. */
export const afterSale = defineRule({
  id: 'after-sale',
  get title() {
    return t`Paperwork after a sale`;
  },
  expectation: 8,
  get family() {
    return t`After the sale`;
  },
  get why() {
    return t`A logged sale opens four keys: paperwork moving at once, keeping them informed, a thank-you, and a good last contact. After the order the customer looks for the first sign that it was right to trust you.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure is needed: the days are those of your own playbook.`;
  },
  get when() {
    return {
      fires: t`A sale is open and its paperwork is not said to be moving; more pressing once its business days have passed.`,
      clear: t`The paperwork moves, the order is delivered, or 30 days went by and nobody said.`,
      unknown: t`The sale cannot be read, or your week has no open hours.`,
    };
  },
  needs: 'log',
  retires: true,
  evaluate(situation, now) {
    return forEachSale(situation, (sale) => answerFor(sale, situation, now));
  },
});

function answerFor({ entry, body }: Sale, situation: Situation, now: Instant): Answer {
  const { standards, customer } = situation;
  const { zone } = standards;
  if (body.state !== 'open' || body.paperworkAt !== null) return { is: 'clear', changesAt: null };
  const { businessDays, how } = standards.playbooks.afterSale.paperwork;
  const due = businessDaysAfter(standards, entry.at, businessDays);
  if (due === null) return withoutHours();
  if (now >= due + forgotten) return { is: 'clear', changesAt: null };
  const isLate = now >= due;
  const what = quoted(body.what);
  const by = day(due, zone);
  const words = isLate ? t`${what}: it was to move by ${by}.` : t`${what}: best by ${by}.`;
  return {
    is: 'fires',
    cause: `${entry.id}:paperwork`,
    level: isLate ? 'at-risk' : 'owed',
    title: t`Get the paperwork for ${{ name: nameOf(customer) }} moving`,
    says: how ? `${words} ${how}` : words,
    evidence: [
      {
        text: t`Ordered ${{ date: day(entry.at, zone) }}; then to come: keep informed, thank, a good last contact`,
        entryId: entry.id,
      },
      ...consistently(situation),
    ],
    standard: t`${{ days: standardWords({ amount: businessDays, unit: 'business-days' }) }} after the sale`,
    due,
    actions: [
      { do: 'sale-step', label: t`Done`, entryId: entry.id, step: 'paperworkAt' },
      { do: 'edit-entry', label: t`Change`, entryId: entry.id },
    ],
    changesAt: next([due, due + forgotten], now),
    may: false,
  };
}

function consistently({ standards }: Situation): Evidence[] {
  const decided = standards.decisions.consistently.trim();
  return decided ? [{ text: t`You decided to do in every case: ${{ what: quoted(decided) }}` }] : [];
}
