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
  title: string;
  Page: ComponentType<BoardProps>;
}

const overview: Tab = { id: '', title: 'Overview', Page: OverviewTab };

/** What is read first comes first. */
export const tabs: readonly Tab[] = [
  overview,
  { id: 'over-time', title: 'Over time', Page: OverTimeTab },
  { id: 'answers', title: 'Answers', Page: AnswersTab },
  { id: 'kept', title: 'Promises and issues', Page: KeptTab },
  { id: 'feedback', title: 'Feedback and sales', Page: FeedbackTab },
  { id: 'nudges', title: 'Nudges', Page: NudgesTab },
  { id: 'yourself', title: 'Yourself', Page: YourselfTab },
  { id: 'questions', title: 'Eight questions', Page: QuestionsTab },
];

/** What names no page leads to the first. */
export function tabOf(id: string): Tab {
  return tabs.find((tab) => tab.id === id) ?? overview;
}
