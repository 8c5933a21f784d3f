/** Letters of the scripts that run from right to left. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Somebody else's words on one line, without the marks that turn the reading direction of what stands beside them: ours
 * would turn with it. Keeps the spaces as they are.
 */
export function oneLine(words: string): string {
  return words.replace(/[\p{Bidi_Control}\uFEFF]/gu, '').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** Invisible signs that turn the letters around them. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Words to put into a sentence of ours: those that run from right to left are isolated (first strong isolate, U+2068 to
 * U+2069), so that they do not turn what stands around them. All others stay as they are.
 */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text.replace(turning, '')}\u2069` : text;
}
