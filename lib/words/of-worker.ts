import type { Messages } from '@lingui/core';
import { messages as lib } from '@/locales/de/lib.po';
import { messages as rules } from '@/locales/de/rules.po';
import type { Language } from './languages';

/** What the worker says, in every language: it can load nothing later on. */
export const workerCatalogues: Record<Language, Messages> = { en: {}, de: { ...rules, ...lib } };
