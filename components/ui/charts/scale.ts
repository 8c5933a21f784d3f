/** Steps of an axis from 0 up to at least `most`: few, and round numbers. */
export function stepsTo(most: number): number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? 1);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

export const shareSteps = [0, 0.25, 0.5, 0.75, 1];

/** Where a chart draws: all in units of its own. */
export const frame = { width: 760, height: 230, left: 46, right: 12, top: 14, bottom: 30 } as const;

export const innerWidth = frame.width - frame.left - frame.right;
export const innerHeight = frame.height - frame.top - frame.bottom;

/** From the bottom up: 0 at the axis, `most` at the top. */
export function heightOf(value: number, most: number): number {
  return frame.top + innerHeight * (1 - value / most);
}

/** The middle of the place of a label. */
export function middleOf(index: number, count: number): number {
  return frame.left + (innerWidth * (index + 0.5)) / count;
}
