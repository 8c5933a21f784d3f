/** Whether a German text addresses its reader as "du", not as "Sie". */
export function saysDu(text: string): boolean {
  return du.test(text) && !sie.test(text);
}

const du = /(?<!\p{L})(?:du|dir|dich|dein\p{L}*|kannst|könntest|hast|bist|würdest|magst|schickst)(?!\p{L})/iu;

/** Within a sentence: at its beginning "sie" is written so, too. */
const sie = /(?<=\p{L}[, ]+)(?:Sie|Ihnen|Ihre[rnms]?)(?!\p{L})/u;
