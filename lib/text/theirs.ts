import type { TheirWords } from '@/lib/model/understood';
import { withoutAddresses } from './addresses';
import { isAutomatic } from './automatic';
import { complainsIn } from './complains';
import { feelingsIn } from './feelings';
import { languageOf } from './language';
import { openQuestionsFor } from './open-questions';
import { orderIn } from './orders';
import { withoutReported } from './reported';
import { sentencesOf } from './sentences';
import { summaryOf } from './summary';
import { asksOf } from './their-asks';
import { unclearIn } from './unclear';

/** What can be told of their words alone. */
export type Theirs = Omit<TheirWords, 'at' | 'conversationId' | 'subject'>;

/** Longer texts are read by their beginning and their end. */
const longest = 20_000;

/**
 * Reads what a customer wrote (see `ownWords`): what they ask, what they feel, whether it says what it is about, and what
 * to answer with before acting. An automatic reply asks and feels nothing. Pure; takes time in proportion to the text.
 */
export function readTheirs(text: string, { subject }: { subject: string }): Theirs {
  const sample = text.length <= longest ? text : `${text.slice(0, longest / 2)}\n\n${text.slice(-longest / 2)}`;
  const plain = withoutAddresses(sample);
  const language = languageOf(plain);
  if (isAutomatic(subject, plain)) return { ...nothing, language, text };
  const sentences = sentencesOf(withoutReported(plain));
  const spoken = sentences.filter((sentence) => /\p{L}/u.test(sentence));
  const asks = asksOf(spoken, language);
  const complains = complainsIn(spoken);
  const feelings = feelingsIn(spoken, language);
  const matters = asks.length > 0 || complains !== 'no';
  const unclear = unclearIn(sentences, { subject, language, matters });
  const heard = { language, text: plain, asks, feelings, complains, unclear };
  return { ...heard, text, summary: summaryOf(heard), openQuestions: openQuestionsFor(heard), orders: orderIn(plain) };
}

const nothing = {
  asks: [],
  feelings: [],
  complains: 'no',
  unclear: 'unsure',
  summary: null,
  openQuestions: [],
  orders: null,
} satisfies Partial<Theirs>;
