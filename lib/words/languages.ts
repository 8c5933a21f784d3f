/** The languages Attune speaks, each by its own name, and how each writes dates and numbers (BCP 47). */
export const languages = {
  en: { name: 'English', region: 'en-GB' },
  de: { name: 'Deutsch', region: 'de-DE' },
} as const;
export type Language = keyof typeof languages;

/** What a seller may choose: a language, or whichever of them the browser speaks. */
export const languageChoices = ['browser', 'en', 'de'] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** English where the browser speaks none of ours. @param browser its language, such as "de-AT" */
export function languageOf(choice: LanguageChoice, browser: string): Language {
  if (choice !== 'browser') return choice;
  const [first = ''] = browser.toLowerCase().split('-');
  return Object.hasOwn(languages, first) ? (first as Language) : 'en';
}
