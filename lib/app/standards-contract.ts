import type { FoundDaysOff } from '@/lib/exchange/ics/days-off';
import type { Standards } from '@/lib/model/standards';
import type { Undoable } from './panel-contract';
import type { Looking, StandardsPreview } from './standards-preview';

/** What the page of the standards does beside what the panel's settings do. Promises settle once the write is durable. */
export interface StandardsActions {
  /** What these standards would change, now. Writes nothing. Rejects when it is stopped. */
  preview(next: Standards, looking: Looking): Promise<StandardsPreview>;
  /**
   * Puts what was changed over what holds by then, which may have been changed elsewhere meanwhile. `words`: of the
   * seller, kept with the version that this makes.
   */
  save(change: { from: Standards; to: Standards }, words: string): Undoable;
  /** The standards as they were in a version; the ones that hold now stay as a version. */
  goBack(to: Standards, words: string): Undoable;
  /** The days off in a calendar file, of this year and the next two. Rejects, in words, when there are none. */
  readDaysOff(file: File): Promise<FoundDaysOff>;
  /** Copies words with their form: headings and lists where the other side takes them, plain text where not. */
  copyWithForm(text: string, html: string): Promise<void>;
  /** Prints this tab under another title. */
  print(title: string): void;
  /** The customer was given this text. */
  handOut(customerId: string, name: string, text: string): Undoable;
}
