import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { standardWords } from '@/lib/model/standards';
import { DAY, type Instant } from '@/lib/model/time';
import { next } from '@/lib/nudges/clock';
import { isCut, lastWordOfOurs } from '@/lib/nudges/contacts';
import { eveOf } from '@/lib/nudges/eve';
import { type Answer, defineRule, type Level } from '@/lib/nudges/rule';
import { businessDaysAfter, forEachSale, type Sale, withoutHours } from '@/lib/nudges/sales';
import { day, nameOf, quoted } from '@/lib/nudges/words';

/** A word of so many business days before the eve of a delivery is fresh enough. */
const fresh = 2;
/** A word of the day before counts: many tell first and change the date after. */
const before = DAY;
/** An order without a date raises no new question after so long, and one with a date none so long after it. */
const forgotten = 60 * DAY;

/** An open order of which they hear nothing, or whose date moves or passes: tell before they ask. */
export const noSurprises = defineRule({
  id: 'no-surprises',
  get title() {
    return t`No surprises about an order`;
  },
  expectation: 8,
  get family() {
    return t`After the sale`;
  },
  get why() {
    return t`Bad news about an order costs less when it comes from you, and no news is a question that the customer has to ask. Any word of your side counts, in whatever channel, whoever gave it.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure says how often. The days are those of your own playbook.`;
  },
  get when() {
    return {
      fires: t`An open order had no word of yours for the business days of your playbook; its delivery is near, was put off, or has passed, and nobody said so.`,
      clear: t`They had a word since, the order is delivered or sent back, or its date passed 60 days ago.`,
      unknown: t`The sale cannot be read, your week has no open hours, or too many entries hide the last word.`,
    };
  },
  needs: 'log',
  retires: true,
  evaluate(situation, now) {
    return forEachSale(situation, (sale) => answerFor(sale, situation, now));
  },
});

/** What is to be told, and from when on. */
interface Untold {
  from: Instant;
  cause: string;
  level: Level;
  title: string;
  says: string;
}

function answerFor(sale: Sale, situation: Situation, now: Instant): Answer {
  const { entry, body } = sale;
  if (body.state !== 'open') return { is: 'clear', changesAt: null };
  const end = body.delivery === null ? null : body.delivery + forgotten;
  if (end !== null && now >= end) return { is: 'clear', changesAt: null };
  const word = Math.max(entry.at, lastWordOfOurs(situation) ?? entry.at);
  const untold = untoldOf(sale, situation, word);
  if (untold === null) return withoutHours();
  const [first] = untold.filter(({ from }) => from <= now);
  const changesAt = next([...untold.map(({ from }) => from), end], now);
  if (!first) return { is: 'clear', changesAt };
  if (isCut(situation, word)) return { is: 'unknown', missing: t`when you last had a word with them`, changesAt };
  const isAsked = situation.conversations.some(({ body }) => body.turn === 'us');
  if (isAsked && (first.level === 'hint' || first.level === 'owed')) {
    return { is: 'held', title: t`A word about their order`, why: t`the answer they wait for is given`, changesAt };
  }
  return fires(first, sale, situation, word, changesAt);
}

/** Most pressing first; null without a calendar that can be used. */
function untoldOf({ entry, body }: Sale, { standards, customer }: Situation, word: Instant): Untold[] | null {
  const { zone } = standards;
  const { delivery, movedAt, movedFrom } = body;
  const name = nameOf(customer);
  const what = quoted(body.what);
  const quietFrom = businessDaysAfter(standards, word, standards.playbooks.afterSale.informed.businessDays);
  if (quietFrom === null) return null;
  const found: Untold[] = [];
  const eve = delivery === null ? null : eveOf(delivery, standards);
  if (delivery !== null && eve !== null && word < eve) {
    found.push({
      from: delivery,
      cause: `${entry.id}:passed:${delivery}`,
      level: 'at-risk',
      title: t`Was the order of ${name} delivered?`,
      says: t`${what} was due ${{ date: day(delivery, zone) }}. If it was not, tell them before they ask, with a new day.`,
    });
  }
  if (delivery !== null && movedAt && movedFrom && word < movedAt - before) {
    found.push({
      from: movedAt,
      cause: `${entry.id}:moved:${movedAt}`,
      level: 'at-risk',
      title: t`Tell ${name} that the delivery moved`,
      says: t`${what} moved from ${{ before: day(movedFrom, zone) }} to ${{ date: day(delivery, zone) }}, and they had no word since.`,
    });
  }
  const isUndated = eve === null;
  // A word about the day itself ends it, but for who said then that the order is still open.
  if (isUndated || word < eve || body.informedAt === word) {
    found.push({
      from: quietFrom,
      cause: `${entry.id}:quiet:${word}`,
      level: isUndated ? 'owed' : 'hint',
      title: t`A word to ${name} about the order`,
      says: t`${what}: the last word from your side was ${{ date: day(word, zone) }}.`,
    });
  }
  const freshUntil = eve === null ? null : businessDaysAfter(standards, word, fresh);
  if (delivery !== null && eve !== null && freshUntil !== null && Math.max(eve, freshUntil) < delivery) {
    found.push({
      from: Math.max(eve, freshUntil),
      cause: `${entry.id}:near:${delivery}`,
      level: 'hint',
      title: t`The order of ${name} is due soon`,
      says: t`${what} is due ${{ date: day(delivery, zone) }}. A word on how it stands saves them the question.`,
    });
  }
  return found.filter(({ from }) => !isUndated || from < entry.at + forgotten);
}

function fires(
  { cause, level, title, says }: Untold,
  { entry, body }: Sale,
  { standards }: Situation,
  word: Instant,
  changesAt: Instant | null,
): Answer {
  const { businessDays, how } = standards.playbooks.afterSale.informed;
  return {
    is: 'fires',
    cause,
    level,
    title,
    says: how ? `${says} ${how}` : says,
    evidence: [
      { text: t`Ordered ${{ date: day(entry.at, standards.zone) }}`, entryId: entry.id },
      { text: t`Last word from your side, as logged: ${{ date: day(word, standards.zone) }}` },
    ],
    standard: t`a word every ${{ days: standardWords({ amount: businessDays, unit: 'business-days' }) }}`,
    due: body.delivery,
    actions: [
      { do: 'sale-step', label: t`Told them`, entryId: entry.id, step: 'informedAt' },
      { do: 'sale-step', label: t`Delivered`, entryId: entry.id, step: 'deliveredAt' },
      { do: 'edit-entry', label: t`New date`, entryId: entry.id },
    ],
    changesAt,
    may: false,
  };
}
