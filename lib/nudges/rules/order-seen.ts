import { t } from '@lingui/core/macro';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import type { TheirWords } from '@/lib/model/understood';
import { type Answer, defineRule } from '@/lib/nudges/rule';
import { dayAndTime, nameOf, quoted } from '@/lib/nudges/words';

/** An order that was agreed on the phone is often logged before it is written. */
const before = 2 * DAY;
/** Older ones are not brought up: they are delivered, or not meant for the log. */
const seenWithin = 30 * DAY;
/** As much of their words as a line of the log needs. */
const length = 200;

/** The page shows a message of theirs that places an order, and no sale is logged for it. */
export const orderSeen = defineRule({
  id: 'order-seen',
  get title() {
    return t`An order on the page`;
  },
  expectation: 8,
  get family() {
    return t`After the sale`;
  },
  get why() {
    return t`A sale that is logged starts its four keys: paperwork moving at once, keeping them informed, a thank-you, a good last contact. Their own words begin the line; you add the amount and the day.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure is needed: it offers to log what the page shows.`;
  },
  get when() {
    return {
      fires: t`A message of theirs on the page, within 30 days, places an order, and no sale was logged from two days before on.`,
      clear: t`Nothing of theirs on the page places an order, or it complains, is older, or its sale is logged.`,
      unknown: t`The page shows no words of theirs.`,
    };
  },
  needs: 'page',
  retires: true,
  evaluate(situation, now) {
    if (situation.said === null) return [{ is: 'unknown', missing: t`words of theirs on the page`, changesAt: null }];
    const answers = situation.said.flatMap((said) => answerFor(said, situation, now));
    return answers.length > 0 ? answers : [{ is: 'clear', changesAt: null }];
  },
});

function answerFor(
  { at, conversationId, orders, complains }: TheirWords,
  situation: Situation,
  now: Instant,
): Answer[] {
  // Who complains names an order that was placed long ago.
  if (!orders || complains === 'yes' || at <= now - seenWithin || isLogged(at, situation)) return [];
  const said = t`Written ${{ when: dayAndTime(at, situation.standards.zone) }}`;
  return [
    {
      is: 'fires',
      cause: `${conversationId ?? 'page'}:${at}`,
      level: 'hint',
      title: t`${{ name: nameOf(situation.customer) }} placed an order: log the sale`,
      says: quoted(orders),
      evidence: [conversationId === null ? { text: said } : { text: said, conversationId }],
      standard: '',
      due: null,
      actions: [{ do: 'add-entry', label: t`Log the sale`, kind: 'sale', line: orders.trim().slice(0, length) }],
      changesAt: at + seenWithin,
      may: false,
    },
  ];
}

function isLogged(written: Instant, { known }: Situation): boolean {
  return known.some(({ kind, at }) => kind === 'sale' && at >= written - before);
}
