import { t } from '@lingui/core/macro';
import type { ComponentType } from 'react';
import { AnswersTab } from './answers-tab';
import { FeedbackTab } from './feedback-tab';
import { KeptTab } from './kept-tab';
import { NudgesTab } from './nudges-tab';
import { OverTimeTab } from './over-time-tab';
import { OverviewTab } from './overview-tab';
import { QuestionsTab } from './questions-tab';
import type { BoardProps } from './use-board';
import { YourselfTab } from './yourself-tab';

/** A page of the scoreboard; the address names it by its id. */
export interface Tab {
  id: string;
  readonly title: string;
  Page: ComponentType<BoardProps>;
}

const overview: Tab = {
  id: '',
  get title() {
    return t`Overview`;
  },
  Page: OverviewTab,
};

/** What is read first comes first. */
export const tabs: readonly Tab[] = [
  overview,
  {
    id: 'over-time',
    get title() {
      return t`Over time`;
    },
    Page: OverTimeTab,
  },
  {
    id: 'answers',
    get title() {
      return t`Answers`;
    },
    Page: AnswersTab,
  },
  {
    id: 'kept',
    get title() {
      return t`Promises and issues`;
    },
    Page: KeptTab,
  },
  {
    id: 'feedback',
    get title() {
      return t`Feedback and sales`;
    },
    Page: FeedbackTab,
  },
  {
    id: 'nudges',
    get title() {
      return t`Nudges`;
    },
    Page: NudgesTab,
  },
  {
    id: 'yourself',
    get title() {
      return t`Yourself`;
    },
    Page: YourselfTab,
  },
  {
    id: 'questions',
    get title() {
      return t`Eight questions`;
    },
    Page: QuestionsTab,
  },
];

/** What names no page leads to the first. */
export function tabOf(id: string): Tab {
  return tabs.find((tab) => tab.id === id) ?? overview;
}
