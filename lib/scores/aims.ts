import type { MeasureId } from '@/lib/model/measure-ids';
import type { Standards } from '@/lib/model/standards';

/** The share that the seller wants in a measure. */
export function aimOf({ aims }: Pick<Standards, 'aims'>, measure: MeasureId): number {
  return aims.shares[measure] ?? aims.usualShare;
}
