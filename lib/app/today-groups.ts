import type { Nudge } from '@/lib/nudges/engine';

/** The headings of Today on the desk, in order of consequence. */
export const todayGroupIds = ['owed', 'may-be-owed', 'at-risk', 'promised', 'follow-up', 'near', 'quiet'] as const;
export type TodayGroupId = (typeof todayGroupIds)[number];

/**
 * Where each rule stands that can reach the agenda; a test over the registry holds that none is left out. What may be
 * owed stands apart, whatever its rule: `groupOf`.
 */
export const groupOfRule: Readonly<Record<string, TodayGroupId>> = {
  'reply-owed': 'owed',
  'acknowledge-now': 'owed',
  'reply-needed': 'may-be-owed',
  'issue-stage': 'at-risk',
  'open-issue': 'at-risk',
  'many-hands': 'at-risk',
  'close-the-loop': 'at-risk',
  'at-risk': 'at-risk',
  'promise-late': 'promised',
  'went-out': 'follow-up',
  'no-surprises': 'follow-up',
  'after-sale': 'follow-up',
  'say-thanks': 'follow-up',
  'waiting-on-them': 'follow-up',
  'hand-off': 'follow-up',
  'last-contact': 'follow-up',
  'ask-feedback': 'follow-up',
  'decided-delight': 'follow-up',
  'goal-check-in': 'follow-up',
  'milestone-near': 'near',
  'gone-quiet': 'quiet',
};

export function groupOf({ ruleId, may }: Pick<Nudge, 'ruleId' | 'may'>): TodayGroupId {
  return may ? 'may-be-owed' : (groupOfRule[ruleId] ?? 'follow-up');
}

/** The one line of a customer in Today. */
export interface TodayChoice {
  group: TodayGroupId;
  nudge: Nudge;
  /** What else is to be done for them; about something else, and more than worth knowing. */
  also: Nudge[];
}

/**
 * Under which heading a customer stands, and with what: the most consequential of what is to be done, else of what is
 * worth knowing. Expects nudges most pressing first. Null without one.
 */
export function chooseForToday(nudges: readonly Nudge[]): TodayChoice | null {
  const toDo = nudges.filter(({ level }) => level !== 'hint');
  const [nudge] = [...(toDo.length > 0 ? toDo : nudges)].sort((a, b) => place(a) - place(b));
  if (!nudge) return null;
  const about = conversationOf(nudge);
  const also = toDo.filter((other) => other !== nudge && (about === null || conversationOf(other) !== about));
  return { group: groupOf(nudge), nudge, also };
}

/** The conversation that its first action leads to which knows one. */
export function conversationOf({ actions }: Pick<Nudge, 'actions'>): string | null {
  for (const action of actions) {
    if ('conversationId' in action && action.conversationId) return action.conversationId;
  }
  return null;
}

const place = (nudge: Nudge): number => todayGroupIds.indexOf(groupOf(nudge));
