import type { ChartData, ChartTone } from '@/components/ui/charts/chart-data';
import { count } from './words';

export interface CountedSeries {
  name: string;
  tone: ChartTone;
  counts: readonly number[];
}

/** Counts as a chart. Where nothing at all was counted there is nothing to draw: that may be no log, and not none. */
export function countsData(series: readonly CountedSeries[], labels: string[], across: string): ChartData {
  const isAny = series.some(({ counts }) => counts.some((one) => one > 0));
  return {
    across,
    labels,
    series: series.map(({ name, tone, counts }) => ({
      name,
      tone,
      points: counts.map((value) => ({ value: isAny ? value : null })),
    })),
    unit: '',
    words: count,
  };
}
