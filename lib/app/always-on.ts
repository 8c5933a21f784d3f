import { type SiteId, sites } from '@/lib/sites/registry';
import { forgetPressedOn, injectPage, isAlwaysAllowed, patternOf, tellPage } from './page-access';
import { taughtOn } from './taught';

export interface SiteOn {
  origin: string;
  site: string;
}

const scriptId = (origin: string) => `always:${origin}`;

/**
 * Asks the browser for one origin. Must be the first thing that a click does: the question needs the gesture.
 * Resolves to false when the seller declines.
 */
export function askForSite(origin: string): Promise<boolean> {
  return chrome.permissions.request({ origins: [patternOf(origin)] });
}

/** Starts reading an origin that was granted: its pages from now on, and those that are open. */
export async function startSite({ origin, site }: SiteOn): Promise<void> {
  await registerSite({ origin, site });
  for (const tab of await chrome.tabs.query({ url: patternOf(origin) })) {
    if (tab.id !== undefined) await injectPage(tab.id, taughtOn);
  }
}

/** Stops reading an origin and gives the permission back. */
export async function stopSite(origin: string): Promise<void> {
  await endReading(origin);
  await chrome.permissions.remove({ origins: [patternOf(origin)] });
}

/**
 * Ends what runs for an origin: its registered script, those in its open pages, and what the button allowed there. The
 * permission may be gone by now, and with it every means of telling which tabs show the origin: so all tabs are told.
 */
export async function endReading(origin: string): Promise<void> {
  await unregister([scriptId(origin)]);
  await forgetPressedOn(origin);
  const tabs = await chrome.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellPage(id, { type: 'stop', origin })));
}

/** Origins among these that the browser no longer lets Attune read. */
export async function lostOrigins(sitesOn: readonly SiteOn[]): Promise<string[]> {
  const allowed = await Promise.all(sitesOn.map(({ origin }) => isAlwaysAllowed(origin)));
  return sitesOn.flatMap(({ origin }, index) => (allowed[index] ? [] : [origin]));
}

/** Brings the registered scripts in line with the settings: they are lost when the extension is updated. */
export async function restoreSites(sitesOn: readonly SiteOn[]): Promise<void> {
  await unregister((await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const lost = await lostOrigins(sitesOn);
  for (const site of sitesOn) if (!lost.includes(site.origin)) await registerSite(site);
}

async function registerSite({ origin, site }: SiteOn): Promise<void> {
  // What was taught is only brought by the panel: until then the page is read as any page.
  const known: SiteId = sites.find(({ id }) => id === site && id !== 'taught')?.id ?? 'generic';
  await unregister([scriptId(origin)]);
  await chrome.scripting.registerContentScripts([
    {
      id: scriptId(origin),
      matches: [patternOf(origin)],
      js: [`page-${known}.js`],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

async function unregister(ids: string[]): Promise<void> {
  const registered = new Set((await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const present = ids.filter((id) => registered.has(id));
  if (present.length > 0) await chrome.scripting.unregisterContentScripts({ ids: present });
}
