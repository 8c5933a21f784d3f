/** A text with plain apostrophes, as long as before: phones type others. */
export function plainMarks(text: string): string {
  return text.replace(/[’ʼ‘´`]/gu, "'");
}
