/** Resolves when the page has nothing better to do, at the latest after `timeout` milliseconds. */
export function idle(timeout: number): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout }));
}

/** Milliseconds after which the page has its turn; the step that is under way then comes on top. */
const slice = 3;

/**
 * The slices in which a page is read, from now on: what is answered is asked between two steps, and resolves at once
 * while the slice lasts, else after a frame; to false when `still` says so by then.
 */
export function inSlices(still: () => boolean): () => Promise<boolean> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return true;
    await frame();
    since = performance.now();
    return still();
  };
}

/** Resolves after the next frame was drawn, when the tree is laid out: asking for sizes then costs no layout. */
export function frame(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden page draws no frames.
    const late = setTimeout(resolve, 1000);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      }, 0),
    );
  });
}

export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
