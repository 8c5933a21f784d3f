import type { Instant } from '@/lib/model/time';
import { log } from './database';

/** A row of its own beside the settings, so that whoever follows those is not woken by it. Of this browser, in no backup. */
export const LAST_HERE = 'last-here';

/** When the seller last had the panel before them; null before the first time. */
export async function lastHere(): Promise<Instant | null> {
  const value = (await log.settings.get(LAST_HERE))?.value;
  return typeof value === 'number' ? value : null;
}

export async function noteHere(at: Instant): Promise<void> {
  await log.settings.put({ key: LAST_HERE, value: at });
}
