import { t } from '@lingui/core/macro';
import { insertIntoDraft } from '@/lib/app/insert';
import type { Inserted } from '@/lib/messages';

/** Puts words into a draft of the page; where they did not get there they are on the clipboard. */
export async function insertOrCopy(tabId: number | null, handle: string, text: string): Promise<Inserted> {
  const inserted: Inserted =
    tabId === null ? { is: 'not-inserted', why: 'gone' } : await insertIntoDraft(tabId, handle, text);
  if (inserted.is === 'not-inserted') await copy(text);
  return inserted;
}

/** @throws Error in words when the browser does not let it. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    throw new Error(t`The browser did not let Attune copy it. Press once more, with the panel in front.`);
  }
}
