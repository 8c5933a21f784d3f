import type { DraftEvent, PageReading } from '@/lib/model/reading';

/** What a read says besides what the page script adds on its own (time, address of the page, language, handles). */
export type SiteReading = Omit<PageReading, 'site' | 'url' | 'readAt' | 'language' | 'cut' | 'drafts'> & {
  drafts: SiteDraft[];
};

/** A draft as the adapter sees it: `root` is the element by which the page script knows the same draft again. */
export interface SiteDraft extends Omit<PageReading['drafts'][number], 'handle'> {
  root: Element;
}

/**
 * Reads one site. Everything is a question to the document as it is now: an adapter keeps no state, touches nothing,
 * requests nothing and never lays out a dirty tree.
 */
export interface Site {
  id: string;
  /** What must be the same in two reads before a reading counts: the record, message or folder that is open. */
  identity(document: Document): string;
  read(document: Document): SiteReading;
  /**
   * Calls `changed` when what `read` would answer may have changed. Only marks, never reads. Stops on `signal`.
   * Without it the page script watches the whole body.
   */
  watch?(document: Document, changed: () => void, signal: AbortSignal): void;
  /** Calls `happened` when the site itself confirms what became of a draft (not on the click on Send). */
  watchDrafts?(
    document: Document,
    happened: (event: DraftEvent, root: Element | null) => void,
    signal: AbortSignal,
  ): void;
}
