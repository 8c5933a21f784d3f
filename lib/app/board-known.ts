import type { Known } from '@/lib/scores/known';
import type { Counted } from './scoreboard';

/** What the logs of all these customers show beside the service questions and the two decisions. */
export interface KnownOfAll extends Record<Counting, number> {
  customers: number;
  /** Customers who are in touch, who told what they want, who said what quality is to them, and who left. */
  inTouch: number;
  wants: number;
  quality: number;
  left: number;
  /** When anybody last said what quality is to them. */
  qualityAt: number | null;
}

const counting = [
  'asked',
  'said',
  'issues',
  'resolved',
  'mended',
  'delights',
  'told',
  'repeatSales',
  'handOffs',
  'askedTwice',
  'sales',
  'delightedSales',
] as const satisfies (keyof Known)[];
type Counting = (typeof counting)[number];

/** Pure. */
export function knownOfAll(counted: readonly Counted[]): KnownOfAll {
  const all = counted.map(({ known }) => known);
  const sums = Object.fromEntries(
    counting.map((name) => [name, all.reduce((sum, known) => sum + known[name], 0)]),
  ) as Record<Counting, number>;
  const saidQuality = all.flatMap(({ qualityAt }) => qualityAt ?? []);
  return {
    ...sums,
    customers: all.length,
    inTouch: all.filter(({ inTouch }) => inTouch).length,
    wants: all.filter(({ wants }) => wants).length,
    quality: saidQuality.length,
    left: all.filter(({ left }) => left).length,
    qualityAt: saidQuality.length > 0 ? Math.max(...saidQuality) : null,
  };
}
