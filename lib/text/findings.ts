import type { TouchBody } from '@/lib/model/kinds/touch';
import { acknowledges } from './acknowledges';
import { withoutAddresses } from './addresses';
import { asksIn } from './asks';
import { isAutomatic } from './automatic';
import { complainsIn } from './complains';
import { languageOf } from './language';
import { withoutReported } from './reported';
import { sentencesOf } from './sentences';
import { thanksIn } from './thanks';
import { asksOf } from './their-asks';
import { countWords } from './words';

/** What a message was found to do. The words themselves are forgotten. */
export interface Findings
  extends Pick<TouchBody, 'language' | 'asks' | 'complains' | 'thanks' | 'closes' | 'automatic'> {
  words: number;
  /** How many things it asks for, questions and requests alike. */
  questions: number;
  /** A holding answer ("I will look into it and come back to you"): it meets the first response, no more. */
  acknowledges: boolean;
}

/** Longer texts are judged by their beginning and their end, where people ask. */
const longest = 40_000;

/**
 * Reads the writer's own words (see `ownWords`) in any language: by question marks and structure first, then by the
 * usual phrases of a dozen languages. Where neither decides, it says `unsure`. Takes time in proportion to the text.
 */
export function understand(text: string, { subject }: { subject: string }): Findings {
  const sample = text.length <= longest ? text : `${text.slice(0, longest / 2)}\n\n${text.slice(-longest / 2)}`;
  const plain = withoutAddresses(sample);
  const words = countWords(plain);
  const language = languageOf(plain);
  const sentences = sentencesOf(withoutReported(plain));
  if (isAutomatic(subject, plain)) {
    return {
      words,
      questions: 0,
      language,
      asks: 'no',
      complains: 'no',
      thanks: 'no',
      closes: 'no',
      automatic: true,
      acknowledges: false,
    };
  }
  const complains = complainsIn(sentences);
  const { thanks, settles } = thanksIn(sentences, words);
  const asks = asksIn(sentences, language, { complains, settles, words });
  return {
    words,
    questions: asksOf(sentences, language).length,
    language,
    asks,
    complains,
    thanks: thanks ? 'yes' : words === 0 ? 'unsure' : 'no',
    closes: asks === 'no' && settles ? 'yes' : asks === 'yes' || complains === 'yes' ? 'no' : 'unsure',
    automatic: false,
    acknowledges: acknowledges(sentences),
  };
}
