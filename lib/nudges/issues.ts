import type { Entry } from '@/lib/model/entry';
import type { IssueBody } from '@/lib/model/kinds/issue';
import type { Situation } from '@/lib/model/situation';
import { DAY, type Instant } from '@/lib/model/time';
import { isCut } from './contacts';
import { issueOf, touchOf } from './entries';

/** An issue of the log. */
export interface Issue {
  entryId: string;
  /** The conversation that it came up in; null where that was not said. */
  conversationId: string | null;
  body: IssueBody;
  /** When it was opened, or came back. */
  since: Instant;
}

/** The issues that are known of a customer, newest first. */
export function issuesOf({ known }: Pick<Situation, 'known'>): Issue[] {
  return known.flatMap((entry) => {
    const body = issueOf(entry);
    if (!body) return [];
    const { id: entryId, conversationId = null } = entry;
    return [{ entryId, conversationId, body, since: body.reopenedAt ?? body.openedAt }];
  });
}

/** Whether an entry may belong to an issue: where the conversation of one is not known, it may. */
export function mayBeOf(issue: Pick<Issue, 'conversationId'>, conversationId: string | null | undefined): boolean {
  return issue.conversationId === null || conversationId == null || issue.conversationId === conversationId;
}

/**
 * Whether they were told that it was heard: the seller said so, or our side was in touch since. An issue without its
 * conversation was typed in later than it came up, as a rule after the answer: a day before counts then.
 */
export function wasHeard(issue: Issue, { newest }: Pick<Situation, 'newest'>): boolean {
  const { body, since, conversationId } = issue;
  if (body.acknowledgedAt !== null && body.acknowledgedAt >= (body.reopenedAt ?? 0)) return true;
  const from = conversationId === null ? since - DAY : since;
  // So much happened since that the word of ours may be cut off: nobody is told that it is missing.
  if (isCut({ newest }, from)) return true;
  return newest.some((entry) => entry.at >= from && mayBeOf(issue, entry.conversationId) && reached(entry));
}

/** A message of ours, or a talk: no attempt, nothing automatic. */
export function reached(entry: Entry): boolean {
  const touch = touchOf(entry);
  return touch !== null && touch.direction !== 'in' && !touch.attempt && !touch.automatic;
}
