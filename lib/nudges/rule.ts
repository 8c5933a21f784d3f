import type { Figure } from '@/lib/model/figure';
import type { FeedbackMeasure } from '@/lib/model/kinds/feedback';
import type { HandOffStage } from '@/lib/model/kinds/hand-off';
import type { IssueStage } from '@/lib/model/kinds/issue';
import type { SaleMark } from '@/lib/model/kinds/sale';
import type { Situation } from '@/lib/model/situation';
import type { Instant } from '@/lib/model/time';

/**
 * From calm to pressing; the order in which nudges and Today are shown. hint: worth knowing. owed: to be done, in time.
 * at-risk: in the last part of its time. overdue: past it. red-line: past what customers stay for.
 */
export const levels = ['hint', 'owed', 'at-risk', 'overdue', 'red-line'] as const;
export type Level = (typeof levels)[number];

/** A piece of what set the rule off. `entryId` and `conversationId` let the panel point at it. */
export interface Evidence {
  text: string;
  entryId?: string;
  conversationId?: string;
}

/** What one click does. The panel knows how; a rule only names it. */
export type Action =
  | { do: 'open-conversation'; label: string; conversationId: string }
  | { do: 'no-answer-needed'; label: string; conversationId: string }
  | { do: 'answer-needed'; label: string; conversationId: string }
  | { do: 'answered-elsewhere'; label: string; conversationId: string }
  | { do: 'acknowledged'; label: string; conversationId: string }
  | { do: 'went-out'; label: string; entryId: string }
  | { do: 'did-not-go-out'; label: string; entryId: string }
  | { do: 'keep-promise'; label: string; entryId: string }
  | { do: 'change-promise'; label: string; entryId: string }
  | { do: 'edit-entry'; label: string; entryId: string }
  /** A key of the after-sale playbook is done now, or the order is delivered. */
  | { do: 'sale-step'; label: string; entryId: string; step: SaleMark }
  /** Their feedback was followed up, or they were thanked for it. */
  | { do: 'followed-up'; label: string; entryId: string }
  /** They were asked what they think; `moment`: what it is about. The answer is added to the entry that this makes. */
  | { do: 'asked-feedback'; label: string; measure: FeedbackMeasure; moment: string }
  /**
   * Puts words into the open draft, or copies them where that fails. `entryId`: the point or fact they come from;
   * `handle`: the draft that is meant, where it is known; `begins`: the seller has to write on before anything is mended.
   */
  | { do: 'insert'; label: string; text: string; entryId: string | null; handle?: string; begins?: true }
  /** Selects words of a draft where they stand in the page. */
  | { do: 'show-words'; label: string; handle: string; text: string }
  /** Logs what the seller promises in a draft, or promised on a page (`at`), and kept by its day (`kept`). */
  | {
      do: 'log-promise';
      label: string;
      what: string;
      due: Instant | null;
      conversationId: string | null;
      at?: Instant;
      kept?: true;
    }
  /** What the nudge takes for a promise is none: this cause never comes again. */
  | { do: 'not-a-promise'; label: string; ruleId: string; cause: string }
  /** Words for a text that is not open here, or not in the customer's language. */
  | { do: 'copy'; label: string; text: string }
  /** The point was brought up; the panel asks where and how it went. */
  | { do: 'used-point'; label: string; entryId: string }
  /** Passes this point over for now, so that another is offered. */
  | { do: 'another-point'; label: string; entryId: string }
  | { do: 'called'; label: string; conversationId: string | null }
  /**
   * Begins a line in the quick add, with the kind it will be. `at`, `conversationId`: when and where they said it;
   * `entryId`: what it rests on; `fields`: what is known of it beside the line.
   */
  | {
      do: 'add-entry';
      label: string;
      kind: string;
      line: string;
      at?: Instant;
      conversationId?: string;
      entryId?: string;
      fields?: Readonly<Record<string, unknown>>;
    }
  | { do: 'issue-stage'; label: string; entryId: string; stage: IssueStage }
  | { do: 'hand-off-stage'; label: string; entryId: string; stage: HandOffStage }
  | { do: 'share-insight'; label: string; entryId: string }
  /** Opens what is known of the customer: channel, hours, zone. */
  | { do: 'edit-customer'; label: string };

/**
 * What a rule says of one situation. `cause` names what set it off and stays the same while that lasts, so that
 * snoozing and "nothing fires twice" hold to it. `changesAt`: when a rule that needs the log alone may answer
 * differently although nothing was written; null if never.
 */
export type Answer =
  | {
      is: 'fires';
      cause: string;
      level: Level;
      /** The sentence that is the nudge's title. */
      title: string;
      /** Line under the title. */
      says: string;
      evidence: Evidence[];
      /** The standard it is held to, in words ("4 business hours"). */
      standard: string;
      due: Instant | null;
      actions: [Action, ...Action[]];
      changesAt: Instant | null;
      /** True when the log was not read since it fell due: shown as "may be owed". */
      may: boolean;
    }
  | { is: 'clear'; changesAt: Instant | null }
  /** Would fire, but something else comes first: `title` says what waits, `why` what it waits for. */
  | { is: 'held'; title: string; why: string; changesAt: Instant | null }
  | { is: 'unknown'; missing: string; changesAt: Instant | null };

export interface Rule {
  id: string;
  /** What this rule watches, as a heading ("Reply owed"). */
  title: string;
  /** Of the ten expectations, 1 to 10. */
  expectation: number;
  /** The word shown beside the nudge ("Promptness"). */
  family: string;
  why: string;
  figure: Figure | null;
  /** Why there is no figure, in words; every rule without one says so (a test holds that). */
  noFigure?: string;
  /** When it fires, when it is clear, and what makes it unknown, a sentence each: the rule's page in docs/rules says them. */
  when: { fires: string; clear: string; unknown: string };
  needs: 'log' | 'page' | 'draft';
  /** What it fires is a question that stands in the card of whose turn it is, not a nudge beside the page. */
  asks?: 'turn';
  /** It answers from the log alone too, and better with the page beside it. */
  looksAtPage?: true;
  /** Rules of replies and promises never retire; they offer another standard. */
  retires: boolean;
  evaluate(situation: Situation, now: Instant): Answer[];
}

export function defineRule(rule: Rule): Rule {
  return rule;
}
