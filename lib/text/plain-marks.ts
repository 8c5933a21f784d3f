/** A text with plain apostrophes, as long as before: phones type others. */
export function plainMarks(text: string): string {
  return marks.test(text) ? text.replace(/[’ʼ‘´`]/gu, "'") : text;
}

const marks = /[’ʼ‘´`]/u;
