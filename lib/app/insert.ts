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
    const answer: unknown = await Promise.race([ask(tabId, message), late]);
    return checked(answer);
  } catch {
    // No page script there any more, or the tab is gone.
    return gone;
  }
}

/** Selects words of an open draft where they stand; false where they are not found, or the page does not answer. */
export async function showInDraft(tabId: number, handle: string, text: string): Promise<boolean> {
  const message: ToPage = { type: 'show-words', handle, text };
  try {
    return (await ask(tabId, message)) === true;
  } catch {
    return false;
  }
}

/** What inserts is put beside the page script only now: a page in which nobody writes carries none of it. */
async function ask(tabId: number, message: ToPage): Promise<unknown> {
  const target = { tabId, frameIds: [0] };
  await chrome.scripting.executeScript({ target, files: ['/page-insert.js'], injectImmediately: true });
  return chrome.tabs.sendMessage(tabId, message, { frameId: 0 });
}

function checked(answer: unknown): Inserted {
  const { is, why } = Object(answer) as { is?: unknown; why?: unknown };
  if (is === 'inserted') return { is };
  return why === 'gone' ? gone : refused;
}
