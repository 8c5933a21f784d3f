import { i18n, speak } from '@/lib/words/i18n';
import { type LanguageChoice, languageOf } from '@/lib/words/languages';
import { pageCatalogue } from '@/lib/words/of-page';
import { agendaChanged } from './actions/agenda-changed';
import { keepChoice, keptChoice } from './kept-language';

/** A page of ours speaks the language that was chosen, from its first word on. English is there at once. */
export async function speakAsBefore(choice = keptChoice()): Promise<void> {
  const language = languageOf(choice, navigator.language);
  document.documentElement.lang = language;
  if (language !== 'en') speak(language, await pageCatalogue(language));
}

/** What the settings say is spoken from now on: a page that speaks another language begins anew. */
export function followLanguage(choice: LanguageChoice): void {
  keepChoice(choice);
  if (languageOf(choice, navigator.language) === i18n.locale) return;
  // However the choice came, be it by a restore: what the worker keeps in words is to follow, and this page goes now.
  agendaChanged();
  location.reload();
}
