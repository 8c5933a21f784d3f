import type { DraftEvent, PageMessage, PageReading } from '@/lib/model/reading';

/** A part of the page with a tree of its own. */
export type Root = Document | ShadowRoot;

/** Something that is made step by step, so that whoever asked for it may let the page have its turn between any two. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** What a read says besides what the page script adds on its own (time, address of the page, language, handles). */
export type SiteReading = Omit<PageReading, 'site' | 'url' | 'readAt' | 'language' | 'cut' | 'drafts' | 'messages'> & {
  messages: SiteMessage[];
  drafts: SiteDraft[];
};

/** A message whose text is taken later, in slices and only once: ids come first, texts of messages not yet read after. */
export interface SiteMessage extends Omit<PageMessage, 'text'> {
  text: PageMessage['text'] | { is: 'found'; value: () => string; rung: number };
}

/** A draft as the adapter sees it: `root` is the element by which the page script knows the same draft again. */
export interface SiteDraft extends Omit<PageReading['drafts'][number], 'handle'> {
  root: Element;
}

/** Where a draft is written. */
export interface Editor {
  /** What is being edited, in its own document: editable content, or a plain field. */
  element: Element;
  /** Selects what in it is quoted or a signature; empty where nothing can be told. */
  quoted: string;
}

/**
 * Reads one site. Everything is a question to the document as it is now: an adapter keeps no state, touches nothing,
 * requests nothing and never lays out a dirty tree.
 */
export interface Site {
  id: string;
  /** What must be the same in two reads before a reading counts: the record, message or folder that is open. */
  identity(document: Document): string;
  /**
   * What of the identity the page itself shows, apart from its address. For sites that change their address first and
   * their view later: a page whose address is new while its record is the old one is given time to follow. Of several
   * parts, with a unit separator (U+001F) between them, all have to follow: one may stand in a frame that is on its way.
   */
  record?(document: Document): string;
  /**
   * No id of the page's own says what is open: what is read before and after a change of the page is not known to be of
   * one record.
   */
  loose?: boolean;
  /** In steps: a page with hundreds of rows is not read at a stretch. */
  read(document: Document): Steps<SiteReading>;
  /** The editor of a draft that `read` found, by its root; null while it has none. */
  editor(root: Element): Editor | null;
  /** Opens what is read again. Without it: origin and path. Never with a token or a draft's id in it. */
  url?(document: Document): string;
  /** Attributes of the site's own, a change of which changes what is read. */
  attributes?: readonly string[];
  /** Same-origin child documents and shadow roots that `read` looks into: watched together with the page's own. */
  frames?(document: Document): Root[];
  /**
   * Calls `changed` when what `read` would answer may have changed. Only marks, never reads. Stops on `signal`.
   * Without it the page script watches the whole body.
   */
  watch?(document: Document, changed: () => void, signal: AbortSignal): void;
  /**
   * Calls `happened` when the site itself confirms what became of a draft (not on the click on Send). `root` is null
   * where the site has taken the draft away by then: the page script knows which one went.
   */
  watchDrafts?(
    document: Document,
    happened: (event: DraftEvent, root: Element | null) => void,
    signal: AbortSignal,
  ): void;
  /** For sites whose word on a draft comes without its root. */
  guess?(): DraftGuess;
}

/** Knows which draft a word is on that names none. */
export interface DraftGuess {
  /** These have left the page. */
  left(handles: string[]): void;
  told(handle: string, event: DraftEvent): void;
  find(event: DraftEvent): string | undefined;
}
