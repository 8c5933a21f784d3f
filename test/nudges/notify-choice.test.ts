import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '@/lib/model/time';
import { noticeWords } from '@/lib/nudges/notice-words';
import {
  chooseNotice,
  dayOfNotices,
  type NoticeRules,
  noticeKey,
  type Pressing,
  type Told,
} from '@/lib/nudges/notify-choice';
import { ruleOf } from '@/lib/nudges/registry';
import { friday, neverOpen, oslo, standards } from './situations';

function pressing(customerId: string, over: Partial<Pressing> = {}): Pressing {
  return {
    customerId,
    ruleId: 'reply-owed',
    cause: 'm1',
    level: 'at-risk',
    due: oslo('2026-11-20T13:00'),
    may: false,
    ...over,
  };
}

const nothing: Told = { keys: new Set(), times: [] };
const rules: NoticeRules = { perDay: 3, quiet: null, standards };
const told = (...times: number[]): Told => ({ keys: new Set(), times });

const ask = (one: readonly Pressing[], before = nothing, change: Partial<NoticeRules> = {}, now = friday) =>
  chooseNotice(one, before, { ...rules, ...change }, now);
const whom = (...asked: Parameters<typeof ask>) => ask(...asked).tell.map(({ customerId }) => customerId);

describe('a notification', () => {
  it('tells of all who press, in one', () => {
    expect(whom([pressing('ada'), pressing('bea', { level: 'red-line' })])).toEqual(['ada', 'bea']);
    expect(ask([pressing('ada')]).again).toBeNull();
  });

  it('tells of nobody below at risk', () => {
    expect(ask([pressing('ada', { level: 'owed' }), pressing('bea', { level: 'hint' })])).toEqual({
      tell: [],
      again: null,
    });
  });

  it('tells a cause once, whatever its level becomes and whichever rule names it', () => {
    const before: Told = { keys: new Set([noticeKey(pressing('ada'))]), times: [friday - 3 * HOUR] };
    expect(whom([pressing('ada', { level: 'red-line' })], before)).toEqual([]);
    expect(whom([pressing('ada', { ruleId: 'acknowledge-now' })], before)).toEqual([]);
    expect(whom([pressing('ada', { cause: 'm2' })], before)).toEqual(['ada']);
    expect(whom([pressing('bea')], before)).toEqual(['bea']);
    expect(ask([pressing('ada'), pressing('ada', { ruleId: 'acknowledge-now' })]).tell).toHaveLength(1);
  });

  it('waits for the end of quiet hours', () => {
    const quiet = { from: '18:00', to: '08:00' };
    const night = oslo('2026-11-20T23:00');
    expect(ask([pressing('ada')], nothing, { quiet }, night)).toEqual({ tell: [], again: oslo('2026-11-21T08:00') });
    expect(whom([pressing('ada'), pressing('bea')], nothing, { quiet }, oslo('2026-11-21T08:00'))).toEqual([
      'ada',
      'bea',
    ]);
  });

  it('without quiet hours, keeps to the working hours; without those, to none', () => {
    const saturday = oslo('2026-11-21T00:00');
    expect(ask([pressing('ada')], nothing, {}, saturday)).toEqual({ tell: [], again: oslo('2026-11-23T09:00') });
    expect(whom([pressing('ada')], nothing, {}, oslo('2026-11-23T09:00'))).toEqual(['ada']);
    expect(whom([pressing('ada')], nothing, { standards: neverOpen }, saturday)).toEqual(['ada']);
    expect(whom([pressing('ada')], nothing, { quiet: { from: '01:00', to: '02:00' } }, saturday)).toEqual(['ada']);
  });

  it('comes so many times a day, the rest in the first of the next', () => {
    const three = told(oslo('2026-11-20T00:00'), oslo('2026-11-20T06:00'), oslo('2026-11-20T07:00'));
    expect(ask([pressing('ada')], three)).toEqual({ tell: [], again: oslo('2026-11-21T00:00') });
    expect(whom([pressing('ada')], three, { perDay: 4 })).toEqual(['ada']);
    expect(whom([pressing('ada')], told(oslo('2026-11-19T23:59'), ...three.times.slice(1)))).toEqual(['ada']);
  });

  it('leaves time between two, so that what comes meanwhile is told in one and the day’s few last for the day', () => {
    expect(ask([pressing('ada')], told(friday - 160 * MINUTE + 1))).toEqual({ tell: [], again: friday + 1 });
    expect(whom([pressing('ada')], told(friday - 160 * MINUTE))).toEqual(['ada']);
    const many = { perDay: 50 };
    expect(ask([pressing('ada')], told(friday - 30 * MINUTE + 1), many)).toEqual({ tell: [], again: friday + 1 });
    expect(whom([pressing('ada')], told(friday - 30 * MINUTE), many)).toEqual(['ada']);
  });

  it('counts days in the zone of the seller, or of UTC where it is not known', () => {
    expect(dayOfNotices(standards, friday)).toBe(oslo('2026-11-20T00:00'));
    expect(dayOfNotices({ ...standards, zone: 'Nowhere/Land' }, friday, 1)).toBe(Date.UTC(2026, 10, 21));
  });
});

describe('its words', () => {
  const words = (...tell: (Pressing & { name: string })[]) => noticeWords(tell, ruleOf, 'Europe/Oslo', friday);

  it('say who, what and by when of one', () => {
    expect(words({ ...pressing('ada'), name: 'Priya Raman' })).toEqual({
      title: 'Priya Raman waits for an answer',
      message: 'Due 13:00',
    });
    const late = pressing('ada', { due: oslo('2026-11-19T13:00'), may: true });
    expect(words({ ...late, name: 'Priya Raman' })).toEqual({
      title: 'Priya Raman may be waiting for an answer',
      message: 'Was due Thu 19 Nov, 13:00',
    });
    expect(words({ ...pressing('ada', { ruleId: 'went-out', due: null }), name: 'Omar' })).toEqual({
      title: 'Omar: did this go out?',
      message: '',
    });
  });

  it('name three of several, and count the rest', () => {
    const five = ['Ada', 'Bea', 'Cy', 'Dora', 'Eve'].map((name) => ({ ...pressing(name), name }));
    expect(words(...five)).toEqual({
      title: '5 customers may need you',
      message: [
        'Ada waits for an answer, due 13:00',
        'Bea waits for an answer, due 13:00',
        'Cy waits for an answer, due 13:00',
        'and 2 more',
      ].join('\n'),
    });
  });

  it('take a name for what it is: one line of text', () => {
    const title = (name: string) => words({ ...pressing('ada'), name }).title;
    expect(title('  Eve\n\u202eAttune\u0007 ')).toBe('Eve Attune waits for an answer');
    expect(title('')).toBe('A customer waits for an answer');
    expect(title('é'.repeat(200))).toBe(`${'é'.repeat(59)}… waits for an answer`);
    expect(title('کیان‌پور')).toBe('کیان‌پور waits for an answer');
  });
});
