import { purgeNotices } from '@/lib/log/notices';
import { getSettings, type Settings, updateSettings } from '@/lib/log/settings';
import { purgeTrash } from '@/lib/log/trash';
import type { FromPanel } from '@/lib/messages';
import { AGENDA_ALARM, settleAgenda } from './agenda';
import { endReading, lostOrigins, restoreSites } from './always-on';
import { checkFromPage, RefusedInput } from './check-reading';
import { toggleCover } from './cover';
import { noteDialled } from './dialled';
import { emptyLetterbox, noteDrafts } from './letterbox';
import { noteMeetings } from './meetings';
import { noticePressed, notificationsRevoked } from './notify';
import { observe } from './observe';
import { withOurThread } from './our-thread';
import { isGranted, notePressed, originOf } from './page-access';
import { indexFor } from './search';
import { keepSelection } from './selection';
import { forgetOtherSites, noteHealth } from './site-lights';
import { ADD_TO_LOG, putContextMenu, speakInWorker, wordContextMenu } from './speak-in-worker';

/** What the worker does for each event of the browser. Nothing is kept in memory: it may die between any two of them. */
export const worker = {
  /** The toolbar button. The panel must be opened before anything is awaited, or the gesture is spent. */
  buttonPressed(tab: chrome.tabs.Tab): void {
    void chrome.sidePanel.open({ windowId: tab.windowId });
    void notePressed(tab);
  },

  /** "Add to the log" on a selection: opens the panel with the words in the quick add. */
  selectionChosen({ menuItemId, selectionText = '' }: chrome.contextMenus.OnClickData, tab?: chrome.tabs.Tab): void {
    if (menuItemId !== ADD_TO_LOG || !tab) return;
    void chrome.sidePanel.open({ windowId: tab.windowId });
    void notePressed(tab);
    void keepSelection(selectionText, tab.windowId);
  },

  noticePressed,

  /** A shortcut of the browser: works while the page has the focus, and before the panel was ever opened. */
  async commandGiven(name: string): Promise<void> {
    if (name === 'cover') await toggleCover();
  },

  async messageReceived(message: unknown, sender: chrome.runtime.MessageSender): Promise<void> {
    if (sender.id !== chrome.runtime.id) return;
    if (sender.tab === undefined || sender.url?.startsWith(chrome.runtime.getURL(''))) {
      if ((message as FromPanel).type === 'agenda-changed') await pageOfOursWrote();
      return;
    }
    await pageSpoke(message, sender);
  },

  async letterArrived(): Promise<void> {
    await settle();
  },

  async alarmRang(name: string): Promise<void> {
    if (name !== AGENDA_ALARM) return;
    await settle();
    await indexFor(SOME_TIME, MANY);
  },

  /** A permission was taken back, by the panel or in the browser's own settings: nothing of those origins is read on. */
  async accessTakenBack({ origins = [], permissions = [] }: chrome.permissions.Permissions): Promise<void> {
    if (permissions.includes('notifications')) await notificationsRevoked();
    const { sitesOn } = await settingsNow();
    const gone = new Set([...origins.map(originOf).filter(Boolean), ...(await lostOrigins(sitesOn))]);
    if (gone.size === 0) return;
    const left = await updateSettings(Temporal.Now.timeZoneId(), (settings) => ({
      ...settings,
      sitesOn: settings.sitesOn.filter(({ origin }) => !gone.has(origin)),
    }));
    await forgetOtherSites(left);
    for (const origin of gone) await endReading(origin);
  },

  /** Installed, updated, or the browser started: what the browser forgets is put back. */
  async woke(): Promise<void> {
    const settings = await settingsNow();
    putContextMenu();
    await restoreSites(settings.sitesOn);
    await purgeTrash(Date.now());
    await purgeNotices(Date.now());
    await settle(settings);
    await indexFor(WHILE_AWAKE, 1);
  },
};

/** Milliseconds that the index of the search gets: the browser ends a worker that goes on for half a minute. */
const WHILE_AWAKE = 15_000;
const SOME_TIME = 2_000;

/** So many changes wait for the desk to be open, or the browser to start, before the worker takes them in itself. */
const MANY = 200;

async function pageSpoke(message: unknown, sender: chrome.runtime.MessageSender): Promise<void> {
  const tabId = sender.tab?.id;
  const origin = originOf(sender.url ?? '');
  if (tabId === undefined || sender.frameId !== 0 || !(await isGranted(tabId, origin))) return;
  try {
    const said = checkFromPage(message);
    if (originOf(said.reading.url) !== origin) throw new RefusedInput('Refused a message of a page: url');
    const settings = await settingsNow();
    const reading = withOurThread(said.reading, settings);
    if (said.type === 'dialled') return await noteDialled({ ...said, reading }, settings);
    // A letter whose own event died with the worker waits for the next thing that wakes it.
    const answered = await takeLetters(settings);
    await noteDrafts(reading, tabId, settings);
    await noteMeetings(reading, settings);
    const recorded = await observe(reading, settings);
    await noteHealth(reading, sender.url ?? '', settings);
    if (answered || (recorded && recorded.customerIds.length > 0)) await settleAgenda(settings, Date.now());
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    tellRefused(error.message);
  }
}

/** What was written may be another language. */
async function pageOfOursWrote(): Promise<void> {
  const settings = await settingsNow();
  wordContextMenu();
  await settle(settings);
}

async function settle(known?: Settings): Promise<void> {
  const settings = known ?? (await settingsNow());
  await takeLetters(settings);
  await settleAgenda(settings, Date.now());
}

/** True when a letter was about a customer. */
async function takeLetters(settings: Settings): Promise<boolean> {
  const { customerIds, refused } = await emptyLetterbox(settings);
  refused.forEach(tellRefused);
  return customerIds.length > 0;
}

/** Names the field that was refused, never its text. */
function tellRefused(reason: string): void {
  // biome-ignore lint/suspicious/noConsole: for whoever looks into a page that is not read
  console.warn(reason);
}

/** What is worded from here on is in their language. */
async function settingsNow(): Promise<Settings> {
  const settings = await getSettings(Temporal.Now.timeZoneId());
  speakInWorker(settings.language);
  return settings;
}
