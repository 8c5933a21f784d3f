/**
 * Shows the desk: in the tab where it is open already, else in a new one. `place`: an address on it, such as
 * `#/customers/abc`; empty for where it was left.
 */
export async function openDesk(place: string): Promise<void> {
  const desk = chrome.runtime.getURL('/desk.html');
  const open = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
  const here = open.find(({ documentUrl = '' }) => documentUrl === desk || documentUrl.startsWith(`${desk}#`));
  if (!here) {
    await chrome.tabs.create({ url: desk + place });
    return;
  }
  await chrome.tabs.update(here.tabId, place ? { active: true, url: desk + place } : { active: true });
  await chrome.windows.update(here.windowId, { focused: true });
}
