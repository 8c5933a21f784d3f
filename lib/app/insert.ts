import type { Inserted, ToPage } from '@/lib/messages';

/** How long a page may take to answer, in milliseconds: the seller still has their hand on the button. */
const PATIENCE = 3_000;

const gone = { is: 'not-inserted', why: 'gone' } as const;
const refused = { is: 'not-inserted', why: 'refused' } as const;

/** Puts words into an open draft of a tab. The page script is told nothing but the words. */
export async function insertIntoDraft(tabId: number, handle: string, text: string): Promise<Inserted> {
  const message: ToPage = { type: 'insert', handle, text };
  const late = new Promise<Inserted>((resolve) => setTimeout(() => resolve(refused), PATIENCE));
  try {
    const answer: unknown = await Promise.race([chrome.tabs.sendMessage(tabId, message, { frameId: 0 }), late]);
    return checked(answer);
  } catch {
    // No page script there any more, or the tab is gone.
    return gone;
  }
}

function checked(answer: unknown): Inserted {
  const { is, why } = Object(answer) as { is?: unknown; why?: unknown };
  if (is === 'inserted') return { is };
  return why === 'gone' ? gone : refused;
}
