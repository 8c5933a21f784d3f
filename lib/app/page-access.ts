import type { RunningPage, ToPage } from '@/lib/messages';
import type { TaughtSite } from '@/lib/model/taught-site';
import { type SiteEntry, type SiteId, sites } from '@/lib/sites/registry';

/** Where the toolbar button was pressed last in a tab, and so may be read: kept for the session alone. */
interface Pressed {
  windowId: number;
  /** Empty for a page that has none, such as a new tab: pressing there does not help. */
  origin: string;
  /** Differs from press to press, or the panel would not be told of a second one for the same origin. */
  at: number;
}

export type Injected =
  | { is: 'injected'; site: SiteId; origin: string }
  /** `protected`: a page that the browser keeps to itself, where pressing the button would not help either. */
  | { is: 'refused'; protected: boolean };

const pressedKey = (tabId: number) => `pressed:${tabId}`;

/** Remembers that the seller opened Attune for what this tab shows; the panel of its window takes it from there. */
export async function notePressed(tab: chrome.tabs.Tab): Promise<void> {
  const origin = originOf(tab.url ?? '');
  if (tab.id === undefined) return;
  await chrome.storage.session.set({
    [pressedKey(tab.id)]: { windowId: tab.windowId, origin, at: Date.now() } satisfies Pressed,
  });
}

/** Calls back with the tab in which the button was pressed, as long as the signal is not aborted. */
export function onPressed(windowId: number, pressed: (tabId: number) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>) => {
    for (const [key, change] of Object.entries(changes)) {
      const value = change.newValue as Pressed | undefined;
      if (key.startsWith('pressed:') && value?.windowId === windowId) pressed(Number(key.slice('pressed:'.length)));
    }
  };
  chrome.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => chrome.storage.session.onChanged.removeListener(listener));
}

export async function forgetPressed(tabId: number): Promise<void> {
  await chrome.storage.session.remove(pressedKey(tabId));
}

/** Forgets every press of the button on pages of an origin. */
export async function forgetPressedOn(origin: string): Promise<void> {
  const stored = await chrome.storage.session.get(null);
  const keys = Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith('pressed:') && (value as Pressed).origin === origin ? [key] : [],
  );
  await chrome.storage.session.remove(keys);
}

/** Tabs in which the button was pressed on a page that can be read, the latest first. */
export async function pressedTabs(): Promise<{ tabId: number; origin: string }[]> {
  const stored = await chrome.storage.session.get(null);
  return Object.entries(stored)
    .flatMap(([key, value]) => (key.startsWith('pressed:') ? [{ key, ...(value as Pressed) }] : []))
    .filter(({ origin }) => origin !== '')
    .sort((one, other) => other.at - one.at)
    .map(({ key, origin }) => ({ tabId: Number(key.slice('pressed:'.length)), origin }));
}

/** Whether the button was pressed in this tab since an instant, on nothing that can be read. */
export async function wasPressedOnNothing(tabId: number, since: number): Promise<boolean> {
  const pressed = await pressedIn(tabId);
  return pressed?.origin === '' && pressed.at >= since;
}

/** Whether the seller let Attune read this origin: by the button in this tab, or for good. */
export async function isGranted(tabId: number, origin: string): Promise<boolean> {
  if (origin === '') return false;
  return (await pressedIn(tabId))?.origin === origin || (await isAlwaysAllowed(origin));
}

async function pressedIn(tabId: number): Promise<Pressed | undefined> {
  const key = pressedKey(tabId);
  return (await chrome.storage.session.get(key))[key] as Pressed | undefined;
}

export async function isAlwaysAllowed(origin: string): Promise<boolean> {
  return chrome.permissions.contains({ origins: [patternOf(origin)] });
}

/** What the seller taught of an origin. */
export type TaughtOn = (origin: string) => Promise<TaughtSite[]>;

/**
 * Has this tab read: by the script of the site that it shows if it is there, or else by putting it in. Either delivers
 * what it read last at once, as long as that stands. `taughtOn` is given, for the log is more than a page needs to begin.
 */
export async function injectPage(tabId: number, taughtOn: TaughtOn): Promise<Injected> {
  try {
    const known: readonly SiteEntry[] = sites;
    const candidates = known.map(({ id, hosts, detect }) => ({ id, hosts: [...hosts], detect }));
    const [found] = await chrome.scripting.executeScript({ target: { tabId }, func: detectSite, args: [candidates] });
    if (!found?.result) return { is: 'refused', protected: true };
    const { origin, reads } = found.result;
    // The browser lets a press of the button stand for as long as the page is open; the seller may have taken it back.
    if (!(await isGranted(tabId, origin))) return { is: 'refused', protected: false };
    const taught = found.result.site === 'generic' ? await taughtOn(origin) : [];
    const site = taught.length > 0 ? 'taught' : (found.result.site as SiteId);
    if (site === 'taught') {
      await chrome.scripting.executeScript({ target: { tabId }, func: shelveTaught, args: [taught] });
    } else if (reads) {
      return { is: 'injected', site, origin };
    }
    await chrome.scripting.executeScript({ target: { tabId }, files: [`/page-${site}.js`] });
    return { is: 'injected', site, origin };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return {
      is: 'refused',
      protected: /chrome:|about:|chrome-extension:|gallery|chrome-error:|devtools:|error page/i.test(reason),
    };
  }
}

/** Asks the page script of a tab for something; a tab without one is no error. */
export async function tellPage(tabId: number, message: ToPage): Promise<void> {
  try {
    await chrome.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    // No page script there, or the tab is gone.
  }
}

export function originOf(url: string): string {
  try {
    const { origin, protocol } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? origin : '';
  } catch {
    return '';
  }
}

export const patternOf = (origin: string): string => `${origin}/*`;

/** Runs in the page, where the script of taught pages looks for it: must stand on its own. */
function shelveTaught(taught: TaughtSite[]) {
  Reflect.set(globalThis, Symbol.for('attune.taught'), taught);
}

/**
 * Tells which site a page is of, and asks the script that reads it as such to do so now; `reads`: it is there. Runs in
 * the page, beside that script (`startPage`), and must stand on its own.
 */
function detectSite(candidates: { id: string; hosts: string[]; detect: string | null }[]) {
  const { hostname, origin } = location;
  const isHost = (host: string) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host);
  const found =
    candidates.find(({ hosts }) => hosts.some(isHost)) ??
    candidates.find(({ detect }) => detect !== null && document.querySelector(detect) !== null);
  const site = found?.id ?? 'generic';
  const running: RunningPage | undefined = Reflect.get(globalThis, Symbol.for('attune.page'));
  const reads = running?.site === site && running.alive();
  if (reads) running.readNow();
  return { site, origin, reads };
}
