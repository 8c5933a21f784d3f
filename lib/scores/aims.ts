import type { MeasureId } from '@/lib/model/measure-ids';
import type { Standards } from '@/lib/model/standards';

/** What a measure is held to when the seller set nothing for it. */
const usual = 0.9;

/** The share that the seller wants in a measure. */
export function aimOf({ aims }: Pick<Standards, 'aims'>, measure: MeasureId): number {
  return aims.shares[measure] ?? usual;
}
