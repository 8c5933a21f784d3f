import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { standardWords } from '@/lib/model/standards';
import { DAY, type Instant } from '@/lib/model/time';
import { next } from '@/lib/nudges/clock';
import { contactsOf, isCut } from '@/lib/nudges/contacts';
import { issueOf } from '@/lib/nudges/entries';
import { holdingOf } from '@/lib/nudges/holding';
import { ready } from '@/lib/nudges/ready';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { businessDaysAfter, deliveryOf, forEachSale, type Sale, withoutHours } from '@/lib/nudges/sales';
import { wordsAction } from '@/lib/nudges/wording';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** So long after it fell due the delivery is no occasion any more. */
const lasts = 30 * DAY;

/** After the delivery, before it goes quiet: the last contact is to be a good one, and says how to reach the seller. */
export const lastContact = defineRule({
  id: 'last-contact',
  get title() {
    return t`The last contact after a sale`;
  },
  expectation: 10,
  get family() {
    return t`After the sale`;
  },
  get why() {
    return t`People remember an experience by its strongest moment and by how it ended; an analysis of over 30 studies bears that out. So the last contact before it goes quiet is a good one, and leaves them knowing how to reach you.`;
  },
  figure: null,
  get noFigure() {
    return t`The analysis above is quoted without its year, and names no number of days: those are of your own playbook.`;
  },
  get when() {
    return {
      fires: t`The business days of your playbook went by since the delivery, and nothing was said since, or the last that was said was a complaint.`,
      clear: t`They heard from you, or wrote something else, since the delivery, or the last contact is logged as good.`,
      unknown: t`The day of the delivery is not logged, or your week has no open hours.`,
    };
  },
  needs: 'log',
  retires: true,
  evaluate(situation, now) {
    return forEachSale(situation, (sale) => answerFor(sale, situation, now));
  },
});

function answerFor(sale: Sale, situation: Situation, now: Instant): Answer {
  const { entry, body } = sale;
  const { standards } = situation;
  if (body.state !== 'fulfilled' || body.lastContactAt !== null) return { is: 'clear', changesAt: null };
  const delivered = deliveryOf(body);
  if (delivered === null)
    return { is: 'unknown', missing: t`when ${{ what: quoted(body.what) }} was delivered`, changesAt: null };
  const due = businessDaysAfter(standards, delivered, standards.playbooks.afterSale.lastContact.businessDays);
  if (due === null) return withoutHours();
  const ends = due + lasts;
  if (now < due || now >= ends) return { is: 'clear', changesAt: next([due], now) };
  const why = whyNotGood(situation, delivered);
  if (why === null) return { is: 'clear', changesAt: null };
  if (isCut(situation, delivered))
    return { is: 'unknown', missing: t`what was said since the delivery`, changesAt: ends };
  const holding = holdingOf(situation, now);
  const changesAt = next([holding.changesAt, ends], now);
  if (holding.until) return { is: 'held', title: t`A good last contact`, why: holding.until, changesAt };
  const { businessDays, how } = standards.playbooks.afterSale.lastContact;
  const says = t`${{ what: quoted(body.what) }} was delivered ${{ date: day(delivered, standards.zone) }}.`;
  return {
    is: 'fires',
    cause: `${entry.id}:last`,
    level: 'hint',
    title: t`End it well with ${{ name: nameOf(situation.customer) }}`,
    says: how ? `${says} ${how}` : says,
    evidence: [{ text: why, entryId: entry.id }],
    standard: t`${{ days: standardWords({ amount: businessDays, unit: 'business-days' }) }} after the delivery`,
    due,
    actions: [
      wordsAction(situation, atYourService, null),
      { do: 'sale-step', label: t`Done`, entryId: entry.id, step: 'lastContactAt' },
    ],
    changesAt,
    may: false,
  };
}

/** Why the last contact was not a good one, in words; null where it was. */
function whyNotGood(situation: Situation, delivered: Instant): string | null {
  const { zone } = situation.standards;
  const [last] = contactsOf(situation).filter(({ at }) => at >= delivered);
  if (!last) return t`No contact since the delivery, as logged`;
  if (last.body.direction === 'in' && last.body.complains === 'yes') {
    return t`The last that was heard, ${{ date: day(last.at, zone) }}, was a complaint`;
  }
  const resolved = situation.known.flatMap((entry) => {
    const issue = issueOf(entry);
    return issue?.state === 'resolved' && issue.confirmedAt === null ? (issue.resolvedAt ?? []) : [];
  });
  const unsaid = resolved.find((at) => at > last.at);
  if (unsaid === undefined) return null;
  return t`An issue was resolved ${{ date: day(unsaid, zone) }}, and no word went to them since`;
}

const atYourService = ready(
  'I hope that everything came as you wanted it. If anything is not right, or a question comes up later, you reach me ' +
    'at this address, and I will see to it.',
  'Ich hoffe, dass alles so angekommen ist, wie Sie es wollten. Wenn etwas nicht stimmt oder später eine Frage auftaucht, ' +
    'erreichen Sie mich unter dieser Adresse, und ich kümmere mich darum.',
  'Ich hoffe, dass alles so angekommen ist, wie du es wolltest. Wenn etwas nicht stimmt oder später eine Frage auftaucht, ' +
    'erreichst du mich unter dieser Adresse, und ich kümmere mich darum.',
);
