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
  { question: 'Who are your customers, and whom of them have you not thought of lately?', evidence: 'in-touch' },
  { question: 'What does each of them want to reach, and did you hear it from them?', evidence: 'wants' },
  { question: 'When did you last hear a customer say, in their own words, what good service is?', evidence: 'quality' },
  { question: 'How do you find out what they think of your service before they leave?', evidence: 'feedback' },
  { question: 'Where did you let somebody down, and what is different since?', evidence: 'issues' },
  { question: 'How much work is it to be your customer: who is passed on, who is asked twice?', evidence: 'hand-offs' },
  { question: 'What did you do that nobody had to do, and how did they take it?', evidence: 'delights' },
  { question: 'Why do those who come back come back, and why did those go who went?', evidence: 'loyalty' },
];
