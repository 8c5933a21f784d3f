import type { ChartSeries, ChartTone } from './chart-data';

/** How a series is drawn: told apart by its sign, its dashes and its filling too, never by colour alone. */
export interface SeriesLook {
  stroke: string;
  fill: string;
  dash: string;
  sign: 'circle' | 'square' | 'triangle' | 'diamond' | 'ring';
  filling: 'full' | 'hatched' | 'crossed' | 'dotted' | 'hollow';
}

const tones: Record<ChartTone, { stroke: string; fill: string }> = {
  brand: { stroke: 'stroke-brand', fill: 'fill-brand' },
  info: { stroke: 'stroke-info', fill: 'fill-info' },
  good: { stroke: 'stroke-good', fill: 'fill-good' },
  risk: { stroke: 'stroke-risk', fill: 'fill-risk' },
  late: { stroke: 'stroke-late', fill: 'fill-late' },
  plain: { stroke: 'stroke-edge', fill: 'fill-edge' },
};

const order: readonly ChartTone[] = ['brand', 'info', 'risk', 'late', 'good'];
const dashes = ['', '7 4', '2 3', '9 3 2 3', '12 4'];
const signs: readonly SeriesLook['sign'][] = ['circle', 'square', 'triangle', 'diamond', 'ring'];
const fillings: readonly SeriesLook['filling'][] = ['full', 'hatched', 'crossed', 'dotted', 'hollow'];

export function lookOf({ tone }: ChartSeries, index: number): SeriesLook {
  const place = index % order.length;
  return {
    ...tones[tone ?? order[place] ?? 'brand'],
    dash: dashes[place] ?? '',
    sign: signs[place] ?? 'circle',
    filling: fillings[place] ?? 'full',
  };
}
