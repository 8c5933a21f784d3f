import { digesterIfAny } from '@/lib/log/digest';
import { getSettings, type Settings } from '@/lib/log/settings';
import { RefusedInput } from './check-reading';
import { isCovered } from './cover';
import { type CustomerRecord, customerRecord } from './customer-view';
import type { EarlyPage, EarlyStart } from './early-page';
import { type PageRead, readIn } from './follow-page';
import { withOurThread } from './our-thread';
import { pageOf } from './page-of';
import type { PersonOnPage } from './panel-state';
import { awaitingTaught } from './taught';
import { peopleOnPage, subjectOf } from './who';

/** What a panel begins with: asked in one go, with no drawing between one question and the next. */
export interface Ahead {
  settings: Settings;
  covered: boolean;
  /** The page beside it, if it was read by the time its settings were known. */
  page: PageRead | null;
  people: { of: string; people: PersonOnPage[] } | null;
  /** Of the customer whom the page is about. */
  record: CustomerRecord | null;
}

/** How many entries of a customer's timeline are shown at once. */
export const TIMELINE_PAGE = 50;

/** Milliseconds for a page that has spoken to answer. */
const patience = 100;

/** Waits for the log, and hardly for the page: one that answers late is followed when the panel is there. */
export async function askAhead(early: EarlyStart, zone: string): Promise<Ahead> {
  const begun = early.page();
  // The key of the digests is asked for meanwhile: who is on the page is one question then.
  const [settings, covered] = await Promise.all([getSettings(zone), isCovered(), digesterIfAny()]);
  const page = begun && (await isReadSoon(begun)) ? takeRead(begun, settings) : null;
  if (!page) return { settings, covered, page, people: null, record: null };
  const reading = withOurThread(page.reading, settings);
  const people = await peopleOnPage(reading, settings);
  const subject = subjectOf(reading, people);
  const record = subject.is === 'customer' ? await customerRecord(subject.customerId, settings, TIMELINE_PAGE) : null;
  // The tab may have turned to another page by now.
  if (early.page() !== begun) return { settings, covered, page: null, people: null, record: null };
  return { settings, covered, page, people: { of: pageOf(reading), people }, record };
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
