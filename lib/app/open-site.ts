import { getSettings, type Settings, updateSettings } from '@/lib/log/settings';
import { askForSite, type SiteOn, startSite } from './always-on';
import { injectPage, originOf, pressedTabs } from './page-access';
import { taughtOn } from './taught';

/** The site of a page in another tab. */
export interface OpenSite {
  tabId: number;
  origin: string;
  /** "mail.fjordgear.example", as the address bar shows it. */
  host: string;
  /** It is read without the button already. */
  isOn: boolean;
}

/**
 * Tells which site is open, now and whenever that changes, until `signal` stops it: that of the page on which the button
 * was pressed last, as long as its tab shows it. The browser tells Attune nothing of any other tab. Null: there is none.
 */
export function watchOpenSite(zone: string, show: (site: OpenSite | null) => void, signal: AbortSignal): void {
  let looks = 0;
  const look = async () => {
    looks += 1;
    const mine = looks;
    const found = await openSite(zone);
    if (mine === looks && !signal.aborted) show(found);
  };
  const again = () => void look();
  const events = [chrome.storage.session.onChanged, chrome.tabs.onRemoved, chrome.tabs.onUpdated];
  for (const event of events) event.addListener(again);
  signal.addEventListener('abort', () => {
    for (const event of events) event.removeListener(again);
  });
  again();
}

async function openSite(zone: string): Promise<OpenSite | null> {
  const { sitesOn } = await getSettings(zone);
  for (const { tabId, origin } of await pressedTabs()) {
    const tab = await chrome.tabs.get(tabId).catch(() => null);
    // Its address is told only as long as it is still of where the button was pressed.
    if (originOf(tab?.url ?? '') !== origin) continue;
    return { tabId, origin, host: new URL(origin).host, isOn: sitesOn.some((site) => site.origin === origin) };
  }
  return null;
}

/**
 * Has that site read without the button from now on. Must be the first thing that a click does: the browser asks.
 * Resolves to false when the seller declines.
 */
export async function turnOn({ tabId, origin }: OpenSite, zone: string): Promise<boolean> {
  if (!(await askForSite(origin))) return false;
  const injected = await injectPage(tabId, taughtOn);
  // Where the page has gone meanwhile, the script finds out for itself.
  const site: SiteOn = { origin, site: injected.is === 'injected' ? injected.site : 'generic' };
  await updateSettings(zone, (settings) => withSite(settings, site));
  await startSite(site);
  return true;
}

/** The settings, and with them a site that is read without the button. */
export function withSite(settings: Settings, site: SiteOn): Settings {
  return { ...settings, sitesOn: [...settings.sitesOn.filter(({ origin }) => origin !== site.origin), site] };
}
