import { afterEach, describe, expect, test, vi } from 'vitest';
import { followLanguage, speakAsBefore } from '@/lib/app/language';
import { speakInWorker } from '@/lib/app/speak-in-worker';
import { kinds } from '@/lib/model/kinds/registry';
import { i18n, region, speak } from '@/lib/words/i18n';
import { languageOf } from '@/lib/words/languages';

const page = (browser: string, kept: Record<string, string> = {}) => {
  const reload = vi.fn();
  const documentElement = { lang: 'en' };
  const told: unknown[] = [];
  vi.stubGlobal('navigator', { language: browser });
  vi.stubGlobal('document', { documentElement });
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => Object.assign(kept, { [key]: value }),
  });
  vi.stubGlobal('chrome', { runtime: { sendMessage: async (message: unknown) => told.push(message) } });
  return { reload, documentElement, kept, told };
};

afterEach(() => {
  vi.unstubAllGlobals();
  speak('en');
});

describe('the language', () => {
  test.each([
    ['browser', 'de-AT', 'de'],
    ['browser', 'de', 'de'],
    ['browser', 'nb-NO', 'en'],
    ['browser', 'constructor', 'en'],
    ['browser', '', 'en'],
    ['en', 'de-DE', 'en'],
    ['de', 'en-US', 'de'],
  ] as const)('of the choice %s in a browser of "%s" is %s', (choice, browser, language) => {
    expect(languageOf(choice, browser)).toBe(language);
  });
});

describe('a page of Attune', () => {
  test('speaks what the browser speaks until something is chosen', async () => {
    const { documentElement } = page('de-CH');
    await speakAsBefore();
    expect([i18n.locale, documentElement.lang, kinds.promise.label]).toEqual(['de', 'de', 'Zusage']);
  });

  test('speaks what was chosen before', async () => {
    page('de-CH', { language: 'en' });
    await speakAsBefore();
    expect([i18n.locale, region(), kinds.promise.label]).toEqual(['en', 'en-GB', 'Promise']);
  });

  test('begins anew where another language is chosen, and keeps it', async () => {
    const { reload, kept, told } = page('en-GB');
    followLanguage('de');
    expect([reload.mock.calls.length, kept['language']]).toEqual([1, 'de']);
    // It goes at once, with whatever was to tell it afterwards, such as a restore.
    expect(told).toEqual([{ type: 'agenda-changed' }]);
    await speakAsBefore();
    followLanguage('de');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('begins anew, too, where another page has kept the choice by then', () => {
    const { reload } = page('en-GB', { language: 'de' });
    followLanguage('de');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('stays as it is where the choice means the same language', () => {
    const { reload } = page('en-GB');
    followLanguage('en');
    expect(reload).not.toHaveBeenCalled();
  });
});

test('the worker words in the language of the settings', () => {
  vi.stubGlobal('navigator', { language: 'en-GB' });
  speakInWorker('de');
  expect(kinds.promise.label).toBe('Zusage');
  speakInWorker('browser');
  expect(kinds.promise.label).toBe('Promise');
});
