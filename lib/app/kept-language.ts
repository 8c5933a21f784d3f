import { type LanguageChoice, languageChoices } from '@/lib/words/languages';

/** Where it can be read before the log is open. Page scripts cannot read it. */
const KEPT = 'language';

/** The choice as the last page of ours heard it. */
export function keptChoice(): LanguageChoice {
  const kept = localStorage.getItem(KEPT);
  return languageChoices.find((choice) => choice === kept) ?? 'browser';
}

/** Writes only what changed: a write is a journey to the disk. */
export function keepChoice(choice: LanguageChoice): void {
  if (choice !== keptChoice()) localStorage.setItem(KEPT, choice);
}
