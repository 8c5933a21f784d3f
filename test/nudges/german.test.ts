import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextBrief } from '@/lib/nudges/brief';
import { noticeWords } from '@/lib/nudges/notice-words';
import { ruleOf, rules } from '@/lib/nudges/registry';
import { openIssue } from '@/lib/nudges/rules/open-issue';
import { replyOwed } from '@/lib/nudges/rules/reply-owed';
import { whyLeft } from '@/lib/nudges/rules/why-left';
import { day } from '@/lib/nudges/words';
import { speak } from '@/lib/words/i18n';
import { messages } from '@/locales/de/rules.po';
import { fact } from './log';
import { answersOf, customer, firing, friday, oslo, owed, promised, situation } from './situations';

beforeAll(() => speak('de', messages));
afterAll(() => speak('en'));

describe('the rules in German', () => {
  it('say who waits, since when and until when', () => {
    const nudge = firing(replyOwed, situation({ conversations: [owed()] }), friday);
    expect(nudge.title).toBe('Priya Raman wartet auf Antwort');
    expect(nudge.says).toBe('Frage Fr., 20. Nov., 02:00 zu „Refund for cancelled rental fleet“. Fällig: 13:00.');
    expect(nudge.actions[0].label).toBe('Öffnen');
  });

  it('count one and several', () => {
    const broken = (id: string) =>
      promised({ state: 'broken', due: oslo('2026-11-12T10:00'), closedAt: oslo('2026-11-18T10:00') }, { id });
    const titleOf = (...ids: string[]) => firing(openIssue, situation({ open: ids.map(broken) }), friday).title;
    expect(titleOf('a')).toMatch(/^Eine Zusage an Priya Raman wurde gebrochen/);
    expect(titleOf('a', 'b')).toMatch(/^2 Zusagen an Priya Raman wurden gebrochen/);
  });

  it('end a sentence that ends in a date with one full stop', () => {
    expect(day(friday, 'Europe/Oslo')).toBe('Fr., 20. November');
    expect(contextBrief(situation(), friday)).toBe('Priya Raman: Kunde, in meinem Log seit Do., 1. Oktober.');
  });

  it('keep the nouns of a title large within a notification', () => {
    const one = { customerId: 'priya', cause: 'p', ruleId: 'promise-late', level: 'overdue', may: false } as const;
    const tell = [{ ...one, due: friday, levelIndex: 3, name: 'Priya Raman', title: '', says: '' }];
    expect(noticeWords(tell, ruleOf, 'Europe/Oslo', friday + 1)).toEqual({
      title: 'Priya Raman: Zusage fällig oder verspätet',
      message: 'War fällig: 10:00',
    });
  });

  it('read back the line that they begin', () => {
    const left = { ...customer(), stage: 'left' } as const;
    const [action] = firing(whyLeft, situation({ customer: left }), friday).actions;
    const line = action.do === 'add-entry' ? action.line : '';
    expect(line).toBe('Ging, weil ');
    const known = [fact({ category: 'history', text: `${line}der Preis stieg` })];
    expect(answersOf(whyLeft, situation({ customer: left, known }), friday)).toEqual(['clear']);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s explains itself', (_, rule) => {
    const english = [rule.title, rule.why, rule.when.fires, rule.when.clear, rule.when.unknown];
    speak('en');
    const same = [rule.title, rule.why, rule.when.fires, rule.when.clear, rule.when.unknown].filter(
      (words, index) => words === english[index],
    );
    speak('de', messages);
    expect(same).toEqual([]);
  });
});
