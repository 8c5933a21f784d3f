import { i18n, speak } from '@/lib/words/i18n';
import { type LanguageChoice, languageChoices, languageOf } from '@/lib/words/languages';
import { pageCatalogue } from '@/lib/words/of-page';

/** The choice as the last page heard it, where it can be read before the log is open. Page scripts cannot read it. */
const KEPT = 'language';

/** A page of ours speaks the language that was chosen, from its first word on. English is there at once. */
export async function speakAsBefore(): Promise<void> {
  const language = languageOf(keptChoice(), navigator.language);
  document.documentElement.lang = language;
  if (language !== 'en') speak(language, await pageCatalogue(language));
}

/** What the settings say is spoken from now on: a page that speaks another language begins anew. */
export function followLanguage(choice: LanguageChoice): void {
  localStorage.setItem(KEPT, choice);
  if (languageOf(choice, navigator.language) !== i18n.locale) location.reload();
}

function keptChoice(): LanguageChoice {
  const kept = localStorage.getItem(KEPT);
  return languageChoices.find((choice) => choice === kept) ?? 'browser';
}
