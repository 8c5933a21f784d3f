import { t } from '@lingui/core/macro';
import type { InsightBody } from '@/lib/model/kinds/insight';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { avoiding } from '@/lib/nudges/avoid';
import { next } from '@/lib/nudges/clock';
import { isAbout } from '@/lib/nudges/content-words';
import { factOf, goalOf, insightOf, touchOf } from '@/lib/nudges/entries';
import { owingOf } from '@/lib/nudges/owing';
import { type Action, type Answer, defineRule } from '@/lib/nudges/rule';
import { seasonOf } from '@/lib/nudges/season';
import { day, nameOf, quoted } from '@/lib/nudges/words';

const span = 90;

/** Fewer touches in that time are no contact in which an insight was missed. */
const touchesBefore = 3;

/** An insight of the log that was not shared and fits; without one, at most once in 90 days, a word that one is due. */
export const insightFits = defineRule({
  id: 'insight-fits',
  get title() {
    return t`Something worth knowing for them`;
  },
  expectation: 7,
  get family() {
    return t`Insight`;
  },
  get why() {
    return t`Buyers begin to expect that you inform, educate or challenge them with what you see and they do not. One insight that serves a goal of theirs is worth more than many that serve yours.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure says how many. The number in 90 days is your own aim.`;
  },
  get when() {
    return {
      fires: t`Your aim for 90 days is not met and an insight of your log is not shared; without one, when none was shared for 90 days and a goal of theirs is known, for a fortnight.`,
      clear: t`Your aim is met, or there is neither an insight nor a goal.`,
      unknown: t`An insight cannot be read.`,
    };
  },
  needs: 'page',
  retires: true,
  evaluate(situation, now) {
    return [answerFor(situation, now)];
  },
});

interface Waiting {
  entryId: string;
  body: InsightBody;
  at: Instant;
  /** The goal or interest that it serves; null when none is known. */
  serves: string | null;
}

function answerFor(situation: Situation, now: Instant): Answer {
  if (situation.customer.stage === 'left') return { is: 'clear', changesAt: null };
  const insights = situation.known.flatMap((entry) => {
    const body = insightOf(entry);
    return body ? [{ entryId: entry.id, at: entry.at, body }] : [];
  });
  const shared = insights.flatMap(({ body }) => body.sharedAt ?? []);
  const lately = shared.filter((at) => at > now - span * DAY);
  const runsOut = next(
    lately.map((at) => at + span * DAY),
    now,
  );
  if (lately.length >= situation.standards.aims.insights) return { is: 'clear', changesAt: runsOut };
  const isAvoided = avoiding(situation);
  const wanted = goalsAndInterests(situation);
  const [best] = insights
    .filter(({ body }) => body.sharedAt === null && !isAvoided(body.what))
    .map((one): Waiting => ({ ...one, serves: servedBy(one.body, wanted) }))
    .sort((a, b) => Number(b.serves !== null) - Number(a.serves !== null) || b.at - a.at);
  if (best) return share(best, situation, lately.length, now);
  if (situation.known.some((entry) => entry.kind === 'insight' && insightOf(entry) === null)) {
    return { is: 'unknown', missing: t`an insight that can be read`, changesAt: null };
  }
  return find(Math.max(situation.customer.addedAt, ...shared), situation, now);
}

function share({ entryId, body, at, serves }: Waiting, situation: Situation, done: number, now: Instant): Answer {
  const { standards, customer, draft } = situation;
  const { until, changesAt } = owingOf(situation, now);
  if (until) return { is: 'held', title: t`An insight to share`, why: until, changesAt };
  const what = quoted(body.what);
  const words: Action = draft
    ? { do: 'insert', label: t`Insert`, text: body.what, entryId }
    : { do: 'copy', label: t`Copy words`, text: body.what };
  return {
    is: 'fires',
    cause: entryId,
    level: 'hint',
    title: t`An insight for ${{ name: nameOf(customer) }}`,
    says: serves ? t`${what}. It serves ${{ serves: quoted(serves) }}.` : t`${what}.`,
    evidence: [{ text: notedWords(body.way, day(at, standards.zone)), entryId }],
    standard: t`${{ count: standards.aims.insights }} in ${span} days; ${done} so far`,
    due: null,
    actions: [words, { do: 'share-insight', label: t`Shared`, entryId }],
    changesAt,
    may: false,
  };
}

function notedWords(way: InsightBody['way'], date: string): string {
  if (way === 'challenges') return t`Noted ${date}, not shared; it challenges`;
  return way === 'educates' ? t`Noted ${date}, not shared; it educates` : t`Noted ${date}, not shared; it informs`;
}

/** There is none to share: worth a word now and then, for somebody whose goal is known and who is in touch. */
function find(since: Instant, situation: Situation, now: Instant): Answer {
  const goals = situation.known.flatMap((entry) => {
    const goal = goalOf(entry);
    return goal?.status === 'open' ? [{ entryId: entry.id, text: goal.text }] : [];
  });
  const season = seasonOf(since, span, now);
  const [goal] = goals;
  const touches = situation.newest.filter(
    (entry) => touchOf(entry)?.automatic === false && entry.at > now - span * DAY,
  );
  if (!goal || !season.is || touches.length < touchesBefore) return { is: 'clear', changesAt: season.changesAt };
  const { until, changesAt } = owingOf(situation, now);
  const edge = next([changesAt, season.changesAt], now);
  if (until) return { is: 'held', title: t`An insight to find`, why: until, changesAt: edge };
  const { standards, customer } = situation;
  return {
    is: 'fires',
    cause: `find:${since}:${season.count}`,
    level: 'hint',
    title: t`What could ${{ name: nameOf(customer) }} learn from you?`,
    says: t`A goal of theirs: ${{ goal: quoted(goal.text) }}. Something that you know and they do not may serve it.`,
    evidence: [
      { text: t`No insight logged as shared since ${{ date: day(since, standards.zone) }}`, entryId: goal.entryId },
    ],
    standard: t`${{ count: standards.aims.insights }} in ${span} days`,
    due: null,
    actions: [
      {
        do: 'add-entry',
        label: t`Add an insight`,
        kind: 'insight',
        line: `${t`Worth knowing:`} `,
        fields: { fits: goal.text.slice(0, 500) },
      },
    ],
    changesAt: edge,
    may: false,
  };
}

function goalsAndInterests({ known }: Situation): string[] {
  return known.flatMap((entry) => {
    const goal = goalOf(entry);
    if (goal) return goal.status === 'open' ? [goal.text] : [];
    const fact = factOf(entry);
    return fact?.category === 'interest' && fact.source !== 'guess' ? [fact.text] : [];
  });
}

function servedBy({ what, fits }: InsightBody, wanted: readonly string[]): string | null {
  return wanted.find((text) => isAbout(`${what} ${fits}`, text)) ?? (fits.trim() || null);
}
