/**
 * Which lines of a plain draft are the seller's own: not quoted with `>`, no line that introduces such a quote, and
 * nothing from the signature under `-- ` on.
 */
export function ownLines(lines: readonly string[]): boolean[] {
  const signature = lines.findIndex((line) => /^-- ?$/.test(line));
  const own: boolean[] = [];
  let next = '';
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? '';
    const introduces = line.trimEnd().endsWith(':') && next.startsWith('>');
    own[index] = !line.startsWith('>') && !introduces && (signature < 0 || index < signature);
    if (line.trim() !== '') next = line;
  }
  return own;
}
