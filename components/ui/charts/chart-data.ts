/** One number of a chart; null is a gap: not known, which is not nothing. */
export interface ChartPoint {
  value: number | null;
  /** How many it rests on, where that is not the value itself. */
  n?: number;
}

export type ChartTone = 'brand' | 'info' | 'good' | 'risk' | 'late' | 'plain';

export interface ChartSeries {
  name: string;
  points: readonly ChartPoint[];
  /** Where the colour means something; else each series has its own. */
  tone?: ChartTone;
}

/** What a chart, its table and its files are all made of. */
export interface ChartData {
  /** Of the first column: what the labels are. */
  across: string;
  labels: readonly string[];
  /** Each with one point for every label. */
  series: readonly ChartSeries[];
  /** What the values are, beside the names in a file: "share", "days". Empty for counts. */
  unit: string;
  /** A value in words. */
  words(value: number): string;
}

export interface ChartProps {
  data: ChartData;
  /** The name of the picture, and what it says in a sentence. */
  title: string;
  says: string;
}

/** Whether anything at all is known. */
export function hasNumbers({ series }: ChartData): boolean {
  return series.some(({ points }) => points.some(({ value }) => value !== null));
}

/** A number of a table. n: how many the value before it rests on. */
export interface ChartCell {
  is: 'value' | 'n';
  value: number | null;
}

/** The table behind a chart: headings, then a row for each label. A null is a gap. */
export function tableOf({ across, labels, series, unit }: ChartData): {
  headings: string[];
  rows: { label: string; cells: ChartCell[] }[];
} {
  const columns = series.flatMap(({ name, points }) => {
    const value = {
      heading: unit ? `${name} (${unit})` : name,
      is: 'value',
      of: points.map((one) => one.value),
    } as const;
    const n = { heading: `${name}, n`, is: 'n', of: points.map((one) => one.n ?? null) } as const;
    return points.some((one) => one.n !== undefined) ? [value, n] : [value];
  });
  return {
    headings: [across, ...columns.map(({ heading }) => heading)],
    rows: labels.map((label, index) => ({
      label,
      cells: columns.map(({ is, of }) => ({ is, value: of[index] ?? null })),
    })),
  };
}
