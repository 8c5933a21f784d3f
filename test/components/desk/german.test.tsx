import { render, screen, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { pages } from '@/components/desk/pages';
import { KeptTab } from '@/components/desk/scoreboard/kept-tab';
import { daysInWords, periodLabels, weekdays } from '@/components/desk/scoreboard/words';
import { SearchLink } from '@/components/desk/search/search-link';
import { expectationText } from '@/components/desk/standards/expectation-text';
import { shiftWords } from '@/components/desk/standards/shift-words';
import { defaultStandards } from '@/lib/model/standards';
import { messages } from '@/lib/words/de';
import { speak } from '@/lib/words/i18n';
import { expectAccessible } from '@/test/components/render';
import { madeLogs } from '@/test/scores/generated';
import { rowsOf, showTab } from './show-board';

beforeAll(() => speak('de', messages));
afterAll(() => speak('en'));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the desk in German', () => {
  it('names its pages', () => {
    expect(Object.values(pages).map(({ title }) => title)).toEqual([
      'Heute',
      'Kunden',
      'Suche',
      'Kennzahlen',
      'Standards',
      'Daten',
    ]);
  });

  it('counts as German does', () => {
    const late = (count: number) => shiftWords({ ruleId: 'reply-owed', kind: 'late', counts: 'conversations', count });
    expect(late(1)).toBe('1 Unterhaltung wird überfällig');
    expect(late(1200)).toBe('1.200 Unterhaltungen werden überfällig');
    expect(daysInWords(3.5)).toBe('3,5 Tage');
    expect(daysInWords(416.9)).toBe('417 Tage');
  });

  it('writes days as German does', () => {
    expect(weekdays()).toEqual(['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']);
    const month = { from: Date.UTC(2026, 9, 1) - 1, to: Date.UTC(2026, 10, 1) - 1 };
    expect(periodLabels([month], 'months', 'UTC')).toEqual(['Okt. 26']);
  });

  it('tells customers what they can expect', () => {
    const standards = { ...defaultStandards('Europe/Oslo'), holidays: ['2026-12-24'] };
    const text = expectationText({ standards, customer: null, today: '2026-11-20' });
    expect(text).toContain('Was Sie von mir erwarten können');
    expect(text).toContain('- Mail, SMS und verpasster Anruf: spätestens ');
    expect(text).toContain('- Freie Tage: 24. Dezember 2026.');
    expect(text).toContain('- Etwa alle 45 Tage, spätestens nach 90 Tagen.');
    expect(text).toContain('- Die Unterlagen sind binnen 1 Arbeitstag auf dem Weg.');
  });

  it('keeps a name where the sentence has it', () => {
    render(<SearchLink query="Ada" />);
    expect(screen.getByRole('link', { name: 'Alles im Log nach „Ada“ durchsuchen' })).toBeInTheDocument();
  });

  it('shows a chart and its table in German, and writes the table for other applications in English', async () => {
    let written: Blob | undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const createObjectURL = (blob: Blob) => {
      written = blob;
      return 'blob:written';
    };
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined }));
    const { user, container } = showTab(KeptTab, madeLogs(20, 20_261_120).logs);
    const figure = within(screen.getByRole('figure', { name: 'Zusagen im Verlauf' }));
    const [head] = rowsOf(figure.getByRole('table', { hidden: true }));
    expect(head).toEqual(['Monat', 'Gehalten', 'Spät gehalten', 'Gebrochen', 'Überfällig, offen']);
    await expectAccessible(container);

    await user.click(figure.getByRole('button', { name: 'CSV' }));
    expect(await written?.text()).toContain('Month,Kept,Kept late,Broken,"Past their day, open"');
    expect(figure.getByText(/^Ihre Zusagen nach dem Monat/)).toBeInTheDocument();
  });
});
