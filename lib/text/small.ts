/**
 * A text in small letters, as long as before: a sign that becomes two when it is written small stays as it is. Patterns are
 * written for it, because an expression that ignores case takes a browser several times longer to compile and to run.
 */
export function inSmall(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[A-ZÀ-ÖØ-Þ]/gu, (sign) => sign.toLowerCase());
}
