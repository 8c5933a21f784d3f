import { type Messages, setupI18n } from '@lingui/core';
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage';
import { type Language, languages } from './languages';

/**
 * What every word shown to the seller goes through: the macros of Lingui (`t`, `plural`, `Trans`) call it. It speaks
 * English, as the source says, until `speak` gives it another language; so nothing may be worded when a module loads.
 */
export const i18n = setupI18n({ locale: 'en', messages: { en: {} } });

const compiled = new Map<string, CompiledMessage>();

// English is compiled when it is first said: a message is a few words, and most are never said.
i18n.setMessagesCompiler((message) => {
  const known = compiled.get(message);
  if (known) return known;
  const made = /[{'\\]/.test(message) ? compileMessage(message) : [message];
  compiled.set(message, made);
  return made;
});

/** Everything worded from now on is in this language. @param messages its catalogues, compiled; English has none */
export function speak(language: Language, ...messages: readonly Messages[]): void {
  i18n.loadAndActivate({ locale: language, messages: Object.assign({}, ...messages) });
}

/** Says something in English, whatever is spoken: what goes into a table for other applications. */
export function inEnglish<Said>(say: () => Said): Said {
  const { locale } = i18n;
  i18n.activate('en');
  try {
    return say();
  } finally {
    i18n.activate(locale);
  }
}

/** The language spoken now, as `Intl` wants it: "en-GB". */
export function region(): string {
  return languages[i18n.locale as Language].region;
}
