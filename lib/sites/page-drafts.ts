import type { DraftEvent, Letter, PageDraft } from '@/lib/model/reading';
import type { SiteDraft } from './contract';

export interface Drafts {
  /** The drafts of a read, each under its handle; remembers which are open. */
  seen(drafts: SiteDraft[]): PageDraft[];
  /** The root of a draft that was open when the page was last read, by its handle. */
  find(handle: string): Element | null;
  /** The site's word on a draft; without an element it is the one that has just gone. */
  happened(event: DraftEvent, root: Element | null): void;
  /** The page is being left: every draft still open is left with it. */
  left(): void;
}

/** How long after a draft has gone the site's word on it may come: Gmail holds a sending back for up to 30 seconds. */
const patience = 40_000;

/** Knows drafts again by their element, under random handles, and writes letters: handle, time and event, nothing else. */
export function keepDrafts(write: (letter: Letter) => void): Drafts {
  const handles = new WeakMap<Element, string>();
  const done = new Set<string>();
  let open: Element[] = [];
  let gone: { handle: string; at: number }[] = [];
  let sent: string | null = null;

  const handleOf = (root: Element): string => {
    const handle = handles.get(root) ?? newHandle();
    handles.set(root, handle);
    return handle;
  };
  const post = (handle: string, event: DraftEvent) => {
    if (event === 'undone') done.delete(handle);
    else done.add(handle);
    if (event === 'sent' || event === 'scheduled') sent = handle;
    write({ handle, at: Date.now(), event });
  };
  /** Moves drafts that are no longer in the page from open to gone. */
  const settle = (stillOpen: (root: Element) => boolean) => {
    const now = Date.now();
    const left = open.filter((root) => !stillOpen(root)).map((root) => ({ handle: handleOf(root), at: now }));
    gone = [...gone, ...left].filter(({ handle, at }) => now - at < patience && !done.has(handle));
    open = open.filter(stillOpen);
  };
  /** The one draft that went last; none where two went at once, as the word could be on either. */
  const justGone = (): string | null => {
    settle((root) => root.isConnected && !root.closest('[style*="display: none"], [hidden]'));
    const latest = Math.max(...gone.map(({ at }) => at));
    const [only, other] = gone.filter(({ at }) => at === latest);
    return only && !other ? only.handle : null;
  };

  return {
    seen(drafts) {
      const roots = new Set(drafts.map(({ root }) => root));
      settle((root) => roots.has(root));
      open = [...roots];
      return drafts.map(({ root, ...draft }) => ({ ...draft, handle: handleOf(root) }));
    },
    find: (handle) => open.find((root) => handles.get(root) === handle) ?? null,
    happened(event, root) {
      const handle = root ? (handles.get(root) ?? null) : event === 'undone' ? sent : justGone();
      if (handle) post(handle, event);
    },
    left() {
      for (const root of open) {
        const handle = handleOf(root);
        if (root.isConnected && !done.has(handle)) post(handle, 'left');
      }
    },
  };
}

/** A random UUID (version 4), by hand: pages without https have no `crypto.randomUUID`. */
function newHandle(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-8$4-');
}
