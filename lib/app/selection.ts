/** Words the seller chose on a page for the log; they wait here, in the session alone, until the panel takes them. */
const key = (windowId: number) => `selection:${windowId}`;

/** Longest selection that is taken over, in characters. */
const LONGEST = 2000;

export async function keepSelection(text: string, windowId: number): Promise<void> {
  await chrome.storage.session.set({ [key(windowId)]: text.trim().slice(0, LONGEST) });
}

/** Hands over the selection of a window now and whenever one is made, once each. Stops on `signal`. */
export function takeSelections(windowId: number, take: (text: string) => void, signal: AbortSignal): void {
  const takeNow = async () => {
    const text = (await chrome.storage.session.get(key(windowId)))[key(windowId)];
    if (typeof text !== 'string' || !text || signal.aborted) return;
    await chrome.storage.session.remove(key(windowId));
    take(text);
  };
  const listener = (changes: Record<string, chrome.storage.StorageChange>) => {
    if (changes[key(windowId)]?.newValue) void takeNow();
  };
  chrome.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => chrome.storage.session.onChanged.removeListener(listener));
  void takeNow();
}
