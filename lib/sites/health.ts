import type { Health } from '@/lib/model/reading';
import type { Notes } from './rungs';
import { skeleton } from './skeleton';

/**
 * The health of a read. `invariants`: what must hold in this view, by the name of the field that is missing when it
 * does not. One that fails makes the read broken; a lower rung or a missing optional field makes it degraded.
 */
export function healthOf(notes: Notes, invariants: [name: string, holds: boolean][], root: Element | null): Health {
  const failed = invariants.filter(([, holds]) => !holds).map(([name]) => name);
  const missing = [...new Set([...failed, ...notes.missing, ...notes.lower])];
  const state = failed.length > 0 ? 'broken' : missing.length > 0 ? 'degraded' : 'ok';
  return { state, missing, report: state === 'ok' || !root ? '' : skeleton(root) };
}

/** A view that the adapter knows and does not read. */
export const unsupported: Health = { state: 'unsupported', missing: [], report: '' };
