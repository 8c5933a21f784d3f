/** Longer sentences are judged by their beginning: what follows is a list or a text without stops. */
const longest = 1000;

/** A sentence as the model sees it: straight apostrophes, no more than it can use. */
export function plainSentence(sentence: string): string {
  return sentence.slice(0, longest).replace(/[’‘]/g, "'");
}

/**
 * The words and marks of an English sentence in lower case. Links, addresses, times and numbers become one word each, so
 * that the model learns that there was one and not which.
 */
export function tokensOf(plain: string): string[] {
  const general = plain
    .toLowerCase()
    .replace(/https?:\/\/\S+|www\.\S+|\$link/g, ' zzlink ')
    .replace(/\S+@\S+/g, ' zzmail ')
    .replace(/\d+(?:[.,:]\d+)*/g, (number) => ` ${kindOfNumber(number)} `);
  return general.match(/[a-z]+(?:'[a-z]+)?|[?!.,:;()"$%&*-]|[^\s\0-\x7f]/g) ?? [];
}

function kindOfNumber(number: string): string {
  if (number.includes(':')) return 'zztime';
  return number.length === 4 ? 'zzyear' : 'zznum';
}
