import { beforeAll, describe, expect, it } from 'vitest';
import { noticeKey } from '@/lib/nudges/notify-choice';
import { quietAt } from '@/lib/nudges/quiet';
import { ruleOf } from '@/lib/nudges/registry';
import { levels } from '@/lib/nudges/rule';
import { type Report, simulate, usualPlan } from '@/test/simulate/day';

const quiet = { from: '17:30', to: '08:30' };
const isQuiet = (at: number) => quietAt(quiet, 'Europe/Oslo', at)?.is ?? false;

const plan = { ...usualPlan, days: 5 };
let week: Report;

beforeAll(() => {
  week = simulate(plan);
}, 60_000);

describe('a simulated week of a seller with 300 customers', () => {
  it('tells of many, and of no cause twice', () => {
    const told = week.notices.flatMap(({ tell }) => tell.map(noticeKey));
    expect(told.length).toBeGreaterThan(100);
    expect(new Set(told).size).toBe(told.length);
  });

  it('keeps to the number of notifications a day, uses it, and gives none in quiet hours', () => {
    const perDay = new Map<string, number>();
    for (const { at } of week.notices) {
      const day = new Date(at).toISOString().slice(0, 10);
      perDay.set(day, (perDay.get(day) ?? 0) + 1);
      expect(isQuiet(at)).toBe(false);
    }
    expect([...perDay.values()]).toEqual(Array.from({ length: plan.days }, () => plan.perDay));
    for (const one of week.notices.flatMap(({ tell }) => tell)) {
      expect(levels.indexOf(one.level)).toBeGreaterThanOrEqual(levels.indexOf('at-risk'));
    }
  });

  it('shows no more nudges than the budget at a look, though more fire', () => {
    expect(week.looks.length).toBeGreaterThan(300);
    expect(Math.max(...week.looks.map(({ shown }) => shown.length))).toBeLessThanOrEqual(plan.most);
    expect(Math.max(...week.looks.map(({ waiting }) => waiting))).toBeGreaterThan(0);
    const narrow = simulate({ ...usualPlan, most: 1 });
    expect(Math.max(...narrow.looks.map(({ shown }) => shown.length))).toBe(1);
  });

  it('in quiet hours shows only what belongs to the page', () => {
    const hushed = week.looks.filter((look) => look.quiet);
    expect(hushed.length).toBeGreaterThan(5);
    for (const look of hushed) {
      expect(isQuiet(look.at)).toBe(true);
      for (const nudge of look.shown) {
        const onPage = nudge.actions.some(
          (action) => 'conversationId' in action && action.conversationId === look.conversationId,
        );
        expect(onPage || ruleOf(nudge.ruleId)?.needs !== 'log').toBe(true);
      }
    }
  });

  it('retires no rule of replies or promises, and shows none for a customer for whom it retired', () => {
    // Fewer customers are looked at more often.
    const { retired, looks } = simulate({ ...usualPlan, customers: 40, days: 12 });
    expect(retired.length).toBeGreaterThan(0);
    const lastLook = Math.max(...looks.map(({ at }) => at));
    expect(retired.some(({ at }) => at < lastLook)).toBe(true);
    for (const { ruleId, customerId, at } of retired) {
      expect(ruleOf(ruleId)?.retires).toBe(true);
      const after = looks.filter((look) => look.at > at).flatMap(({ shown }) => shown);
      expect(after.filter((nudge) => nudge.ruleId === ruleId && nudge.customerId === customerId)).toEqual([]);
    }
  });

  it('is the same every time', () => {
    const one = { ...usualPlan, customers: 60 };
    expect(simulate(one)).toEqual(simulate(one));
  });
});
