import { dutch } from './dutch';
import { english } from './english';
import type { PromiseWords } from './form';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { norwegian } from './norwegian';
import { portuguese } from './portuguese';
import { spanish } from './spanish';
import { swedish } from './swedish';

/** How promises are made, by language. */
export const promiseWords: Readonly<Record<string, () => PromiseWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  sv: swedish,
  no: norwegian,
};
