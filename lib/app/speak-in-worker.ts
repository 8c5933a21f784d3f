import { t } from '@lingui/core/macro';
import { i18n, speak } from '@/lib/words/i18n';
import { type LanguageChoice, languageOf } from '@/lib/words/languages';
import { workerCatalogues } from '@/lib/words/of-worker';

/** Of the line in a page's context menu. */
export const ADD_TO_LOG = 'add-to-log';

/** The worker words what stands in Today and in notifications: in the language of the settings. */
export function speakInWorker(choice: LanguageChoice): void {
  const language = languageOf(choice, navigator.language);
  if (language !== i18n.locale) speak(language, workerCatalogues[language]);
}

/** That line in the language spoken now. The browser keeps its words, whatever the worker speaks when it wakes. */
export function wordContextMenu(): void {
  // Before it is made there is none to word.
  chrome.contextMenus.update(ADD_TO_LOG, { title: t`Add to the log` }, () => void chrome.runtime.lastError);
}

/** That line, made anew. */
export function putContextMenu(): void {
  // An update at the browser's start asks for it twice; the second finds it there.
  const made = () => void chrome.runtime.lastError;
  chrome.contextMenus.removeAll(() =>
    chrome.contextMenus.create({ id: ADD_TO_LOG, title: t`Add to the log`, contexts: ['selection'] }, made),
  );
}
