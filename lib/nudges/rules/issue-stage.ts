import { t } from '@lingui/core/macro';
import { addBusinessDays, CalendarError } from '@/lib/model/calendar';
import type { Conversation } from '@/lib/model/conversation';
import type { Situation } from '@/lib/model/situation';
import { calendarOf, standardWords } from '@/lib/model/standards';
import { DAY, type Instant } from '@/lib/model/time';
import { next } from '@/lib/nudges/clock';
import { issueOf } from '@/lib/nudges/entries';
import { type Issue, issuesOf, wasHeard } from '@/lib/nudges/issues';
import { ready } from '@/lib/nudges/ready';
import { type Action, type Answer, defineRule } from '@/lib/nudges/rule';
import { wordsAction } from '@/lib/nudges/wording';
import { day, dueInWords, nameOf, quoted } from '@/lib/nudges/words';

/** So long after it was resolved an issue is still followed to its end. */
const closesWithin = 30 * DAY;

/** The next step of an issue: acknowledge, resolve in time, say what was changed, have them confirm. One nudge an issue. */
export const issueStage = defineRule({
  id: 'issue-stage',
  get title() {
    return t`Issue to be settled`;
  },
  expectation: 8,
  get family() {
    return t`Issues`;
  },
  get why() {
    return t`An issue is settled in steps: they hear that it was heard, it is resolved, what caused it is changed so that it does not recur, and they say that it is settled. The day you set for resolving it is your own target; it does not replace the answer, which is owed sooner. One that came back presses from its first day.`;
  },
  figure: null,
  get noFigure() {
    return t`No published figure says how soon an issue must be resolved. The business days are your own target.`;
  },
  get when() {
    return {
      fires: t`An issue is open, or it was resolved within 30 days and nobody said what was changed or that they confirm it.`,
      clear: t`No issue is open, and those resolved are confirmed and their cause is changed.`,
      unknown: t`An issue cannot be read, or your working hours do not tell when it is due.`,
    };
  },
  needs: 'log',
  retires: false,
  evaluate(situation, now) {
    const lost = situation.known.some((entry) => entry.kind === 'issue' && issueOf(entry) === null);
    const answers = issuesOf(situation).map((issue) => answerFor(issue, situation, now));
    if (lost) answers.push({ is: 'unknown', missing: t`an issue that can be read`, changesAt: null });
    return answers.length > 0 ? answers : [{ is: 'clear', changesAt: null }];
  },
});

function answerFor(issue: Issue, situation: Situation, now: Instant): Answer {
  return issue.body.state === 'open' ? open(issue, situation, now) : resolved(issue, situation, now);
}

function open(issue: Issue, situation: Situation, now: Instant): Answer {
  const { entryId, body, since } = issue;
  const { standards, customer } = situation;
  const due = dueOf(since, situation);
  if (due === null) return { is: 'unknown', missing: t`your working hours`, changesAt: null };
  // In the last quarter; at once for one that came back.
  const riskAt = body.reopenedAt === null ? Math.round(since + 0.75 * (due - since)) : since;
  if (now < due && situation.conversations.some((conversation) => waitsFor(issue, conversation))) {
    return { is: 'held', title: t`An issue to settle`, why: t`their message is answered`, changesAt: due };
  }
  const heard = wasHeard(issue, situation);
  const name = nameOf(customer);
  const by = dueInWords(due, standards.zone);
  const resolve: Action = { do: 'issue-stage', label: t`Resolved`, entryId, stage: 'resolved' };
  const acknowledge: Action = { do: 'issue-stage', label: t`Acknowledged`, entryId, stage: 'acknowledged' };
  const step = now >= due ? 'late' : heard ? 'resolve' : 'acknowledge';
  const isBack = body.reopenedAt !== null;
  const what = quoted(body.what);
  const opened = day(since, standards.zone);
  const days = standardWords({ amount: standards.issues.resolveBusinessDays, unit: 'business-days' });
  return {
    is: 'fires',
    cause: `${entryId}:${since}:${heard ? 'resolve' : 'acknowledge'}`,
    level: now >= due ? 'overdue' : now >= riskAt ? 'at-risk' : 'owed',
    title: isBack ? titleOfBack(step, name) : titleOf(step, name),
    says: now >= due ? t`${what}. Was to be resolved by ${by}.` : t`${what}. To be resolved by ${by}.`,
    evidence: [{ text: isBack ? t`Open again since ${opened}` : t`Open since ${opened}`, entryId }],
    standard: t`resolved within ${days}`,
    due,
    actions: heard
      ? [resolve, { do: 'edit-entry', label: t`Change`, entryId }]
      : [acknowledge, resolve, { do: 'edit-entry', label: t`Change`, entryId }],
    changesAt: next([riskAt, due], now),
    may: false,
  };
}

type Step = 'late' | 'resolve' | 'acknowledge';

function titleOf(step: Step, name: string): string {
  if (step === 'late') return t`An issue of ${name} is not resolved yet`;
  return step === 'resolve' ? t`An issue of ${name} is to be resolved` : t`An issue of ${name} is not acknowledged yet`;
}

function titleOfBack(step: Step, name: string): string {
  if (step === 'late') return t`An issue of ${name}, which came back, is not resolved yet`;
  return step === 'resolve'
    ? t`An issue of ${name}, which came back, is to be resolved`
    : t`An issue of ${name}, which came back, is not acknowledged yet`;
}

/** Its message waits for an answer; where the conversation of an issue is not known, a complaint may be it. */
function waitsFor({ conversationId }: Issue, { id, body }: Conversation): boolean {
  return body.turn === 'us' && (conversationId === null ? body.complains : conversationId === id);
}

function resolved({ entryId, body }: Issue, situation: Situation, now: Instant): Answer {
  const { changed, confirmedAt, resolvedAt } = body;
  const until = (resolvedAt ?? 0) + closesWithin;
  const isChanged = changed.trim() !== '';
  if (resolvedAt === null || now >= until || (isChanged && confirmedAt !== null)) {
    return { is: 'clear', changesAt: null };
  }
  const { standards, customer } = situation;
  const change: Action = { do: 'edit-entry', label: t`What was changed`, entryId };
  const confirm: Action = { do: 'issue-stage', label: t`They confirmed`, entryId, stage: 'confirmed' };
  const ask = wordsAction(situation, isItWell, null);
  return {
    is: 'fires',
    cause: `${entryId}:${resolvedAt}:after`,
    level: 'hint',
    title: t`An issue of ${{ name: nameOf(customer) }} is resolved: settle it for good`,
    says: notLogged(quoted(body.what), isChanged, confirmedAt !== null),
    evidence: [{ text: t`Resolved ${{ date: day(resolvedAt, standards.zone) }}`, entryId }],
    standard: t`changed so that it does not recur, and confirmed by them`,
    due: null,
    actions: isChanged ? [confirm, ask] : confirmedAt === null ? [change, confirm, ask] : [change],
    changesAt: until,
    may: false,
  };
}

function notLogged(what: string, isChanged: boolean, isConfirmed: boolean): string {
  if (isChanged) return t`${what}. Not logged yet: whether they say it is settled.`;
  return isConfirmed
    ? t`${what}. Not logged yet: what was changed so that it does not recur.`
    : t`${what}. Not logged yet: what was changed so that it does not recur, and whether they say it is settled.`;
}

function dueOf(since: Instant, { standards }: Situation): Instant | null {
  try {
    return addBusinessDays(calendarOf(standards), since, standards.issues.resolveBusinessDays);
  } catch (error) {
    if (error instanceof CalendarError) return null;
    throw error;
  }
}

const isItWell = ready(
  'Is everything as it should be now, or is anything still open?',
  'Ist jetzt alles so, wie es sein soll, oder ist noch etwas offen?',
);
