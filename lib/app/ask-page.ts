import type { Settings } from '@/lib/log/settings';
import type { PageReading } from '@/lib/model/reading';
import { type CustomerRecord, customerRecord } from './customer-view';
import { pageOf } from './page-of';
import type { PersonOnPage } from './panel-state';
import { peopleOnPage, subjectOf } from './who';

/** What the log says of a page. */
export interface AskedPage {
  /** Which page, by `pageOf`. */
  of: string;
  people: PersonOnPage[];
  /** Of the customer whom the page is about. */
  record: CustomerRecord | null;
}

/** How many entries of a customer's timeline are shown at once. */
export const TIMELINE_PAGE = 50;

/** Who is on a page and all that is shown of whom it is about, with no drawing between the two questions. */
export async function askOfPage(reading: PageReading, settings: Settings): Promise<AskedPage> {
  const people = await peopleOnPage(reading, settings);
  const subject = subjectOf(reading, people);
  const record = subject.is === 'customer' ? await customerRecord(subject.customerId, settings, TIMELINE_PAGE) : null;
  return { of: pageOf(reading), people, record };
}
