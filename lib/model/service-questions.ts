import { t } from '@lingui/core/macro';
import type { QUESTION_COUNT } from './reflection';

/** What the log shows beside a question. */
export const questionEvidence = [
  'in-touch',
  'wants',
  'quality',
  'feedback',
  'issues',
  'hand-offs',
  'delights',
  'loyalty',
] as const;
export type QuestionEvidence = (typeof questionEvidence)[number];

export interface ServiceQuestion {
  question: string;
  evidence: QuestionEvidence;
}

type Eight = readonly ServiceQuestion[] & { readonly length: typeof QUESTION_COUNT };

/** Eight questions to come back to every few months. Answers are kept by their place: a question keeps its place. */
export const serviceQuestions: Eight = [
  {
    get question() {
      return t`Who are your customers, and whom of them have you not thought of lately?`;
    },
    evidence: 'in-touch',
  },
  {
    get question() {
      return t`What does each of them want to reach, and did you hear it from them?`;
    },
    evidence: 'wants',
  },
  {
    get question() {
      return t`When did you last hear a customer say, in their own words, what good service is?`;
    },
    evidence: 'quality',
  },
  {
    get question() {
      return t`How do you find out what they think of your service before they leave?`;
    },
    evidence: 'feedback',
  },
  {
    get question() {
      return t`Where did you let somebody down, and what is different since?`;
    },
    evidence: 'issues',
  },
  {
    get question() {
      return t`How much work is it to be your customer: who is passed on, who is asked twice?`;
    },
    evidence: 'hand-offs',
  },
  {
    get question() {
      return t`What did you do that nobody had to do, and how did they take it?`;
    },
    evidence: 'delights',
  },
  {
    get question() {
      return t`Why do those who come back come back, and why did those go who went?`;
    },
    evidence: 'loyalty',
  },
];
