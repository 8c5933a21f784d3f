/** What a notification that was pressed leads to; it waits here, in the session alone, until the window's panel takes it. */
const key = (windowId: number) => `wish:${windowId}`;

/** @param customerId whom to show; empty for Today */
export async function keepWish(customerId: string, windowId: number): Promise<void> {
  await chrome.storage.session.set({ [key(windowId)]: { customerId } });
}

/** Hands over the wish of a window now and whenever one is made, once each. Stops on `signal`. */
export function takeWishes(windowId: number, take: (customerId: string) => void, signal: AbortSignal): void {
  const takeNow = async () => {
    const wish: unknown = (await chrome.storage.session.get(key(windowId)))[key(windowId)];
    const customerId = (wish as { customerId?: unknown } | undefined)?.customerId;
    if (typeof customerId !== 'string' || signal.aborted) return;
    await chrome.storage.session.remove(key(windowId));
    take(customerId);
  };
  const listener = (changes: Record<string, chrome.storage.StorageChange>) => {
    if (changes[key(windowId)]?.newValue) void takeNow();
  };
  chrome.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => chrome.storage.session.onChanged.removeListener(listener));
  void takeNow();
}
