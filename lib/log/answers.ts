import { type Instant, newId } from '@/lib/model/time';
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

export interface NewAnswer {
  customerId: string;
  ruleId: string;
  cause: string;
  verdict: Verdict;
  /** Until when it holds; null is for good. */
  until: Instant | null;
  at: Instant;
}

/** Keeps what the seller said to a nudge; `never` holds for every customer. Returns its id, to take it back. */
export async function answerNudge(input: NewAnswer): Promise<string> {
  const { customerId, ruleId, cause, verdict, until, at } = input;
  const whose = verdict === 'never' ? EVERYBODY : customerId;
  const ofOneCause = verdict === 'snooze' || verdict === 'done';
  const body = { ruleId, cause: ofOneCause ? cause : null, verdict, until };
  const row = checked(answerSchema, { id: newId(at), customerId: whose, at, body }, 'answer');
  await write(async () => {
    await log.answers.add(row);
    await reviseFor(row, customerId);
  });
  return row.id;
}

/** Forgets an answer. One that is gone already is none to take back. */
export async function takeBackAnswer(id: string): Promise<void> {
  await write(async () => {
    const row = await log.answers.get(id);
    if (!row) return;
    await log.answers.delete(id);
    await reviseFor(row, row.customerId);
  });
}

/** Answers that hold for a customer: theirs, and those for everybody. Oldest first. */
export async function answersFor(customerId: string): Promise<NudgeAnswer[]> {
  const rows = await log.answers.where('customerId').anyOf(customerId, EVERYBODY).toArray();
  rows.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return rows.map(asAnswer);
}

function asAnswer({ id, customerId, at, body }: AnswerRow): NudgeAnswer {
  return { id, customerId: customerId === EVERYBODY ? null : customerId, at, ...body };
}

/** What holds for everybody makes every customer due for a look: a rare click, so that the rules need not know of it. */
async function reviseFor(row: AnswerRow, customerId: string): Promise<void> {
  await revise(row.customerId === EVERYBODY ? await log.customers.toCollection().primaryKeys() : [customerId]);
}
