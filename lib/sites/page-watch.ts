import type { Root, Site } from './contract';

/** Attributes by which pages show, hide, mark or name what an adapter reads. */
const attributes = ['class', 'style', 'hidden', 'open', 'aria-expanded', 'aria-selected', 'title'];

interface Watch {
  /** `anew`: also in the frames and components that have come since. To find them takes a look at every element. */
  arm(anew?: boolean): void;
  /** Whatever was there when it was last armed is still part of the page: no frame of it has gone on, no component has left. */
  holds(): boolean;
  /** When the seller last typed, epoch milliseconds. */
  typedAt(): number;
}

/**
 * Calls `changed` when the page may read differently. Only the first change after each `arm` is told: then nothing is
 * observed until the next, so that a page that changes all the time costs one callback per read. `pressed` hears every
 * click, in the page's frames too.
 */
export function watchPage(
  site: Site,
  document: Document,
  changed: () => void,
  pressed: (event: Event) => void,
  signal: AbortSignal,
): Watch {
  const observer = new MutationObserver(() => {
    // When all is over, too: nobody arms it again.
    observer.disconnect();
    changed();
  });
  const options = { signal, capture: true };
  const attributeFilter = [...attributes, ...(site.attributes ?? [])];
  const view = document.defaultView;
  view?.addEventListener('hashchange', changed, options);
  view?.addEventListener('popstate', changed, options);
  document.addEventListener('visibilitychange', changed, options);
  // Typing into a plain field changes no element.
  let typed = 0;
  let roots: Root[] = [];
  let watched: Node[] = [];
  const heard = () => {
    typed = Date.now();
    changed();
  };
  // Nor does beginning to write.
  const focused = ({ target }: Event) => {
    if ((target as Element | null)?.matches?.('textarea, [contenteditable]')) changed();
  };
  // A frame that has loaded: the event does not bubble, but it is captured on its way down.
  const loaded = (event: Event) => {
    if ((event.target as Element | null)?.localName?.endsWith('frame')) changed();
  };
  site.watch?.(document, changed, signal);
  return {
    typedAt: () => typed,
    holds: () => watched.every((one) => one.isConnected && one.ownerDocument?.defaultView),
    arm(anew) {
      observer.disconnect();
      watched = [];
      if (anew || !roots[0]) roots = [document, ...(site.frames?.(document) ?? [])];
      for (const one of roots) {
        // Once for each: the same listener is added once however often it is.
        one.addEventListener('input', heard, options);
        one.addEventListener('focusin', focused, options);
        one.addEventListener('load', loaded, options);
        const { body, documentElement } = one as Document;
        // A press goes through a shadow root to its document.
        if (body) one.addEventListener('click', pressed, options);
        if (site.watch && one === document) continue;
        const content = body ?? one;
        watched.push(content);
        observer.observe(content, { childList: true, subtree: true, characterData: true, attributeFilter });
        // Some applications put a new body in the place of the old one.
        if (body) observer.observe(documentElement, { childList: true });
      }
    },
  };
}
