/**
 * Whether the panel is covered, for sharing the screen. Kept for the session of the browser, so that it holds for every
 * window and outlives the panel.
 */
const COVERED = 'covered';

export async function isCovered(): Promise<boolean> {
  return (await chrome.storage.session.get(COVERED))[COVERED] === true;
}

export async function setCovered(covered: boolean): Promise<void> {
  await chrome.storage.session.set({ [COVERED]: covered });
}

/** Covers the panel, or shows it again: what the browser's own shortcut does, wherever the focus is. */
export async function toggleCover(): Promise<void> {
  await setCovered(!(await isCovered()));
}

/** Tells whether the panel is covered, now and whenever that changes. Stops on `signal`. */
export function watchCovered(show: (covered: boolean) => void, signal: AbortSignal): void {
  const look = async () => {
    const covered = await isCovered();
    if (!signal.aborted) show(covered);
  };
  const listener = (changes: Record<string, chrome.storage.StorageChange>) => {
    if (COVERED in changes) void look();
  };
  chrome.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => chrome.storage.session.onChanged.removeListener(listener));
  void look();
}
