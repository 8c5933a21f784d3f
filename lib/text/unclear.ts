import type { Finding } from '@/lib/model/kinds/touch';
import { emptyWords } from './empty-words';
import { withoutGreeting } from './greetings';

interface Message {
  subject: string;
  language: string;
  /** Something is asked for, or something is wrong. */
  matters: boolean;
}

/** Texts as long as this say what they are about, somewhere. */
const longest = 60;

/**
 * Whether a message wants something and names neither what nor which. yes: all its words are of the kind that name nothing.
 * no: it names things. unsure: one word, a language that is not known here, or an answer, whose earlier messages may say it.
 */
export function unclearIn(sentences: readonly string[], { subject, language, matters }: Message): Finding {
  const text = withoutNames(sentences);
  const isAnswer = /^\s*(?:re|aw|sv|vs|fw|fwd|wg|rif|res|ref|antw|odp)\s*(?:\[\d+\])?\s*:/iu.test(subject);
  const empty = emptyWords(language || 'en');
  const said = `${subject.replace(/^(?:\s*\p{L}{2,4}(?:\[\d+\])?\s*:)+/u, ' ')}\n${text}`;
  if (code.test(said)) return 'no';
  if (empty === null || sentences.length === 0) return 'unsure';
  const named = namedIn(said, language);
  if (named >= 2) return 'no';
  const count = wordsOf(said).length;
  return matters && !isAnswer && named === 0 && count > 0 && count <= longest ? 'yes' : 'unsure';
}

/** How many words of a text name something; numbers and codes count. A language that is not known is read as English. */
export function namedIn(text: string, language: string): number {
  const empty = emptyWords(language) ?? emptyWords('en');
  const words = wordsOf(text).filter((word) => word.length > 1 && !empty?.has(word) && !sound.test(word));
  return new Set(words).size + (code.test(text) ? 1 : 0);
}

/** "Hmm" and "hej" name nothing in any language. */
const sound = /^(?:h+m+|u+h+m*|o+h+|a+h+|e+r+m*|argh|oops|ups|hej|hei|hi|hello|hola|hallo|moin|ciao|pff+|ugh)$/u;

const code = /\d/u;

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/(?<=\p{L})['’](?=(?:s|t|re|ve|ll|d|m)\b)/gu, '')
      .match(/\p{L}+/gu) ?? []
  );
}

/** Whom it is written to and by whom says nothing of the matter. */
function withoutNames(sentences: readonly string[]): string {
  return sentences
    .map((sentence, at) => {
      const greeted = withoutGreeting(sentence);
      const isLast = at >= sentences.length - 2 && sentences.length > 1;
      return isLast && name.test(sentence) ? '' : greeted;
    })
    .join('\n');
}

/** One to three capitalised words alone in their line. */
const name = /^\s*[/–-]?\s*(?:\p{Lu}[\p{L}.'-]*\s*){1,3}[,.]?\s*$/u;
