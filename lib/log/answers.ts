import { type Instant, idAt, newId } from '@/lib/model/time';
import { log } from './database';
import { checked } from './log-error';
import { revise, write } from './revise';
import { type AnswerRow, answerSchema, type Verdict } from './rows';

export type { Verdict } from './rows';

/** In place of a customer: holds for all of them. */
const EVERYBODY = '*';

/** What the seller said to a nudge. */
export interface NudgeAnswer {
  id: string;
  /** Null means every customer. */
  customerId: string | null;
  ruleId: string;
  /** Null means every cause. */
  cause: string | null;
  verdict: Verdict;
  /** Until when it holds; null is for good. */
  until: Instant | null;
  at: Instant;
}

/** `customerId` null: for everybody. */
export type NewAnswer = Omit<NudgeAnswer, 'id' | 'verdict'> & { verdict: Exclude<Verdict, 'retired'> };

/**
 * Whether a rule has retired itself for a customer, by the answers of that customer and those for everybody. Given by
 * the caller, for the log knows no rules.
 */
export type HasRetired = (ruleId: string, answers: readonly NudgeAnswer[]) => boolean;

/** Keeps what the seller said to a nudge; `never` holds for every customer. Returns its id, to take it back. */
export async function answerNudge(input: NewAnswer, hasRetired: HasRetired): Promise<string> {
  const { customerId, ruleId, cause, verdict, until, at } = input;
  const whose = verdict === 'never' || customerId === null ? EVERYBODY : customerId;
  const ofOneCause = verdict === 'snooze' || verdict === 'done' || verdict === 'acted';
  const body = { ruleId, cause: ofOneCause ? cause : null, verdict, until };
  const row = checked(answerSchema, { id: newId(at), customerId: whose, at, body }, 'answer');
  await write(async () => {
    await log.answers.add(row);
    await settle(whose === EVERYBODY ? null : whose, row, hasRetired);
    // What is for everybody is found by the agenda's stamp; the one in front of the seller at once.
    if (customerId !== null) await revise([customerId]);
  });
  return row.id;
}

/** Forgets an answer. One that is gone already is none to take back. */
export async function takeBackAnswer(id: string, hasRetired: HasRetired): Promise<void> {
  await write(async () => {
    const row = await log.answers.get(id);
    if (!row) return;
    await log.answers.delete(id);
    if (row.customerId === EVERYBODY) return;
    await settle(row.customerId, row, hasRetired);
    await revise([row.customerId]);
  });
}

/** Answers that hold for a customer: theirs, and those for everybody. Oldest first. */
export async function answersFor(customerId: string): Promise<NudgeAnswer[]> {
  const rows = await log.answers.where('customerId').anyOf(customerId, EVERYBODY).toArray();
  rows.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return rows.map(asAnswer);
}

/** Answers that hold for everybody: few, however many customers there are. Oldest first. */
export function answersForEverybody(): Promise<NudgeAnswer[]> {
  return answersFor(EVERYBODY);
}

/** All answers from an instant on, oldest first: a range of their ids, which sort by time. */
export async function answersSince(from: Instant): Promise<NudgeAnswer[]> {
  const rows = await log.answers.where('id').aboveOrEqual(idAt(from)).toArray();
  return rows.filter(({ at }) => at >= from).map(asAnswer);
}

function asAnswer({ id, customerId, at, body }: AnswerRow): NudgeAnswer {
  return { id, customerId: customerId === EVERYBODY ? null : customerId, at, ...body };
}

/** Inside a write: notes among what holds for everybody that the rule has retired for this customer, or that it has not. */
async function settle(customerId: string | null, { at, body }: AnswerRow, hasRetired: HasRetired): Promise<void> {
  if (customerId === null) return;
  const { ruleId } = body;
  const id = `retired ${ruleId} ${customerId}`;
  if (!hasRetired(ruleId, await answersFor(customerId))) return log.answers.delete(id);
  if (await log.answers.get(id)) return;
  await log.answers.add({
    id,
    customerId: EVERYBODY,
    at,
    body: { ruleId, cause: customerId, verdict: 'retired', until: null },
  });
}
