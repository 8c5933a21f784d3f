import { defineBackground } from 'wxt/utils/define-background';
import { worker } from '@/lib/app/worker';

export default defineBackground(() => {
  chrome.action.onClicked.addListener((tab) => worker.buttonPressed(tab));
  chrome.contextMenus.onClicked.addListener((info, tab) => worker.selectionChosen(info, tab));
  chrome.commands.onCommand.addListener((name) => void worker.commandGiven(name));
  chrome.runtime.onMessage.addListener((message: unknown, sender) => void worker.messageReceived(message, sender));
  chrome.storage.local.onChanged.addListener(() => void worker.letterArrived());
  // Optional: there is no such part of the browser until it is granted, which may be while the worker runs.
  const listenForNotices = () => chrome.notifications?.onClicked.addListener(worker.noticePressed);
  listenForNotices();
  chrome.permissions.onAdded.addListener(listenForNotices);
  chrome.alarms.onAlarm.addListener(({ name }) => void worker.alarmRang(name));
  chrome.permissions.onRemoved.addListener((taken) => void worker.accessTakenBack(taken));
  chrome.runtime.onStartup.addListener(() => void worker.woke());
  chrome.runtime.onInstalled.addListener(() => void worker.woke());
});
