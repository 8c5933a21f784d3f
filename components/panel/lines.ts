/** What a box with one item a line holds: trimmed, without empty lines and repetitions. */
export function toLines(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[\n,;]/u)
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ];
}

/** The first line that cannot be an address; null when all can. */
export function notAnAddress(lines: readonly string[]): string | null {
  return lines.find((line) => !/^[^\s@]+@[^\s@]+$/u.test(line)) ?? null;
}
