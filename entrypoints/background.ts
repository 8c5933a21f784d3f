import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {
  chrome.action.onClicked.addListener((tab) => {
    void chrome.sidePanel.open({ windowId: tab.windowId });
  });
});
