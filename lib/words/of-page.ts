import type { Messages } from '@lingui/core';
import type { Language } from './languages';

/** The catalogue of a page of ours; English needs none. */
export async function pageCatalogue(language: Language): Promise<Messages> {
  return language === 'de' ? (await import('./de')).messages : {};
}
