import type { DraftEvent, Letter, PageDraft } from '@/lib/model/reading';
import type { DraftGuess, SiteDraft } from './contract';

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

/** Knows drafts again by their element, under random handles, and writes letters: handle, time and event, nothing else. */
export function keepDrafts(write: (letter: Letter) => void, guess?: DraftGuess): Drafts {
  const handles = new WeakMap<Element, string>();
  const done = new Set<string>();
  let open: Element[] = [];

  const handleOf = (root: Element): string => {
    const handle = handles.get(root) ?? newHandle();
    handles.set(root, handle);
    return handle;
  };
  const post = (handle: string, event: DraftEvent) => {
    if (event === 'undone') done.delete(handle);
    else done.add(handle);
    guess?.told(handle, event);
    write({ handle, at: Date.now(), event });
  };
  const keep = (stillOpen: (root: Element) => boolean) => {
    const left = open.filter((root) => !stillOpen(root)).map(handleOf);
    guess?.left(left.filter((handle) => !done.has(handle)));
    open = open.filter(stillOpen);
  };

  return {
    seen(drafts) {
      const roots = new Set(drafts.map(({ root }) => root));
      keep((root) => roots.has(root));
      open = [...roots];
      return drafts.map(({ root, ...draft }) => ({ ...draft, handle: handleOf(root) }));
    },
    find: (handle) => open.find((root) => handles.get(root) === handle) ?? null,
    happened(event, root) {
      if (!root) keep((one) => one.isConnected && !one.closest('[style*="display: none"], [hidden]'));
      const handle = root ? handles.get(root) : guess?.find(event);
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
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (random % 16).toString(16);
  });
}
