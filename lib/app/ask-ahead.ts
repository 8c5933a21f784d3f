import { digesterIfAny } from '@/lib/log/digest';
import { getSettings, type Settings } from '@/lib/log/settings';
import { type AskedPage, askOfPage } from './ask-page';
import { RefusedInput } from './check-reading';
import { isCovered } from './cover';
import type { EarlyPage, EarlyStart } from './early-page';
import { type PageRead, readIn } from './follow-page';
import { awaitingTaught } from './taught';

/** What a panel begins with: asked in one go, with no drawing between one question and the next. */
export interface Ahead {
  settings: Settings;
  covered: boolean;
  /** The page beside it, if it was read by the time its settings were known. */
  page: PageRead | null;
  /** And what the log says of it. */
  asked: AskedPage | null;
}

/** Milliseconds for a page that has spoken to answer. */
const patience = 100;

/** Waits for the log, and hardly for the page: one that answers late is followed when the panel is there. */
export async function askAhead(early: EarlyStart, zone: string): Promise<Ahead> {
  const begun = early.page();
  // The key of the digests is asked for meanwhile: who is on the page is one question then.
  const [settings, covered] = await Promise.all([getSettings(zone), isCovered(), digesterIfAny()]);
  const page = begun && (await isReadSoon(begun)) ? takeRead(begun, settings) : null;
  const asked = page && (await askOfPage(page.reading, settings));
  // The tab may have turned to another page by now.
  return early.page() === begun ? { settings, covered, page, asked } : { settings, covered, page: null, asked: null };
}

/** Whether something was heard of a page, and it is sure that it may be shown. */
async function isReadSoon({ heard, injected }: EarlyPage): Promise<boolean> {
  if (heard.length === 0) return false;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  return (await Promise.race([injected, late]))?.is === 'injected';
}

/** The last that was heard of a page; what cannot be shown is left to whoever follows the page. */
function takeRead(begun: EarlyPage, settings: Settings): PageRead | null {
  const [last] = begun.heard.slice(-1);
  const page = last ? readOrNull(begun.tabId, last) : null;
  if (!page || awaitingTaught(page, settings) !== page) return null;
  begun.heard.length = 0;
  begun.shown = page;
  return page;
}

function readOrNull(tabId: number, said: EarlyPage['heard'][number]): PageRead | null {
  try {
    return readIn(tabId, ...said);
  } catch (error) {
    if (error instanceof RefusedInput) return null;
    throw error;
  }
}
