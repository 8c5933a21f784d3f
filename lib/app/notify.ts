import { pressingTops } from '@/lib/log/agenda';
import { namesOf } from '@/lib/log/customers';
import { claimNotices } from '@/lib/log/notices';
import { type Settings, updateSettings } from '@/lib/log/settings';
import { noticeWords } from '@/lib/nudges/notice-words';
import { chooseNotice, dayOfNotices, noticeKey, type Pressing } from '@/lib/nudges/notify-choice';
import { ruleOf } from '@/lib/nudges/registry';
import { levels } from '@/lib/nudges/rule';
import { keepWish } from './wish';

/** Beyond so many who wait, one more notification would help nobody. */
const MOST = 500;

const permission = { permissions: ['notifications' as const] };

/**
 * Asks the browser for notifications. Must be the first thing that a click does: the question needs the gesture.
 * Resolves to false when the seller declines.
 */
export function askToNotify(): Promise<boolean> {
  return chrome.permissions.request(permission);
}

/** Gives the permission back. */
export async function stopNotifying(): Promise<void> {
  await chrome.permissions.remove(permission);
}

/** The permission was taken away in the browser's own settings: the switch here says so too. */
export async function notificationsRevoked(): Promise<void> {
  await updateSettings(Temporal.Now.timeZoneId(), (settings) => ({
    ...settings,
    nudges: { ...settings.nudges, notify: false },
  }));
}

/**
 * Tells, in one notification, of the customers who have waited too long and were not told of yet. Answers when to look
 * again for what had to wait; null when nothing waits.
 */
export async function notifyPressing(settings: Settings, now: number): Promise<number | null> {
  if (!settings.nudges.notify || !(await chrome.permissions.contains(permission))) return null;
  const { standards, nudges } = settings;
  const tops = await pressingTops(levels.indexOf('at-risk'), MOST);
  const pressing = tops.map((top): Pressing => ({ ...top, level: levels[top.levelIndex] ?? 'hint' }));
  const asked = { ids: pressing.map(noticeKey), since: dayOfNotices(standards, now), now };
  const { tell, again } = await claimNotices(asked, (told) => {
    const choice = chooseNotice(pressing, told, { ...nudges, standards }, now);
    return { ...choice, ids: choice.tell.map(noticeKey) };
  });
  if (tell.length > 0) await show(tell, standards.zone, now);
  return again;
}

/**
 * A notification was pressed: its window comes to the front with the panel in it. The browser counts the press as a
 * gesture of the seller, which is spent once anything was awaited; so the window stands in the notification's own id.
 */
export function noticePressed(id: string): void {
  const notice = noticeOf(id);
  if (!notice) return;
  const { windowId, customerId } = notice;
  // Its window may be closed by now: then the one that was used last comes forward, without the panel.
  void chrome.sidePanel.open({ windowId }).catch(() => undefined);
  void chrome.windows
    .update(windowId, { focused: true })
    .catch(async () => chrome.windows.update((await lastWindow()) ?? 0, { focused: true }))
    .then((shown) => keepWish(customerId, shown.id ?? windowId))
    .catch(() => undefined);
  void chrome.notifications.clear(id);
}

async function show(tell: readonly Pressing[], zone: string, now: number): Promise<void> {
  const names = await namesOf(tell.map(({ customerId }) => customerId));
  const named = tell.map((one) => ({ ...one, name: names.get(one.customerId) ?? '' }));
  const [first] = tell;
  const customerId = tell.length === 1 ? (first?.customerId ?? '') : '';
  const id = `${PREFIX}${(await lastWindow()) ?? 0}:${customerId}:${now}`;
  const words = noticeWords(named, ruleOf, zone, now);
  // The browser or the system may refuse; badge and Today say it all the same.
  await chrome.notifications
    .create(id, { type: 'basic', iconUrl: chrome.runtime.getURL('/icon/128.png'), ...words })
    .catch(() => undefined);
}

async function lastWindow(): Promise<number | null> {
  const window = await chrome.windows.getLastFocused({ windowTypes: ['normal'] }).catch(() => null);
  return window?.id ?? null;
}

const PREFIX = 'pressing:';

/** Where a notification of ours leads: a window, and a customer or, with an empty id, Today. */
function noticeOf(id: string): { windowId: number; customerId: string } | null {
  if (!id.startsWith(PREFIX)) return null;
  const [windowId = '', customerId = ''] = id.slice(PREFIX.length).split(':');
  return { windowId: Number(windowId), customerId };
}
