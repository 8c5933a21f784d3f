/**
 * Takes what waits in the browser's session of somebody out of it: drafts noted by their recipients, calls and meetings
 * that were offered. A needle is an address, a number or the id of a customer.
 */
export async function dropFromSession(needles: readonly string[]): Promise<void> {
  const words = needles.map((needle) => needle.trim().toLowerCase()).filter(Boolean);
  const stored = await chrome.storage.session.get(null);
  const keys = Object.entries(stored).flatMap(([key, value]) => {
    const text = `${key} ${JSON.stringify(value)}`.toLowerCase();
    return words.some((word) => text.includes(word)) ? key : [];
  });
  if (keys.length > 0) await chrome.storage.session.remove(keys);
}
