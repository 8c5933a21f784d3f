import type { PageReading } from '@/lib/model/reading';

/**
 * The one protocol between contexts. Types alone.
 *
 * Page script to extension: `reading`. It is told nothing in return.
 * Extension to page script: `read-now`, `stop`.
 * Panel to worker: `agenda-changed` (a write made answers of the rules stale).
 */
export type FromPage = { type: 'reading'; reading: PageReading };

export type ToPage = { type: 'read-now' } | { type: 'stop' };

export type FromPanel = { type: 'agenda-changed' };
