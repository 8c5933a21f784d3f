import { folded } from './folded';

/** Words by which applications call the fields themselves: they name nobody. */
const fields =
  /^(?:e?mails?|address(?:es)?|(?:full|first|last)?names?|contacts?|compan(?:y|ies)|accounts?|(?:tele)?phones?|mobile|persons?|people|customers?|organi[sz]ations?)$/;

/** Whether a text holds a word that one of the values says of a person or firm, also as a part of a longer word. */
export function sharesWords(text: string, values: readonly string[]): boolean {
  const said = values.flatMap(wordsOf);
  return wordsOf(text).some((word) =>
    said.some((other) => word === other || (other.length > 3 && word.includes(other))),
  );
}

function wordsOf(text: string): string[] {
  return (folded(text).match(/\p{L}{2,}/gu) ?? []).filter((word) => !fields.test(word));
}
