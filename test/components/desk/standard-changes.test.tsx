import { describe, expect, it } from 'vitest';
import { standardChanges } from '@/components/desk/standards/standard-changes';
import { standardLabel } from '@/lib/model/standard-labels';
import { defaultStandards, type Standards } from '@/lib/model/standards';

const here = defaultStandards('Europe/Oslo');
/** What changes, as one would read it. */
const changes = (change: Partial<Standards>, before: Partial<Standards> = {}) =>
  standardChanges({ ...here, ...before }, { ...here, ...before, ...change }).map(
    ({ label, from, to }) => `${label}: ${from ?? ''} → ${to ?? ''}`,
  );
const mail = { tier: '', channel: 'email', amount: 240, unit: 'business-minutes' } as const;
const gold = { tier: 'Gold', channel: null, amount: 60, unit: 'business-minutes' } as const;

describe('what differs between two service models', () => {
  it('is nothing for the same', () => {
    expect(changes({ targets: [...here.targets] })).toEqual([]);
  });

  it('is each target by whom it is for: changed, added, taken out', () => {
    const day = { ...mail, amount: 1, unit: 'business-days' } as const;
    expect(changes({ targets: [day] }, { targets: [mail] })).toEqual([
      'Answers, Every tier, Mail: 4 business hours → 1 business day',
    ]);
    expect(changes({ targets: [gold] }, { targets: [mail] })).toEqual([
      'Answers, Every tier, Mail: 4 business hours → ',
      'Answers, Gold:  → 1 business hour',
    ]);
    expect(changes({ targets: [mail, day] }, { targets: [mail] })).toEqual([
      'Answers, Every tier, Mail (2):  → 1 business day',
    ]);
  });

  it('is the order of targets, where nothing else differs', () => {
    expect(changes({ targets: [gold, mail] }, { targets: [mail, gold] })).toEqual([
      'Targets, in this order: Every tier, Mail: 4 business hours; Gold: 1 business hour → Gold: 1 business hour; Every tier, Mail: 4 business hours',
    ]);
  });

  it('is the days off that came and went, the first dozen by name', () => {
    expect(changes({ holidays: ['2026-12-25'] }, { holidays: ['2026-12-24'] })).toEqual([
      'Days off added:  → 2026-12-25',
      'Days off taken out: 2026-12-24 → ',
    ]);
    const many = Array.from({ length: 15 }, (_, index) => `2026-03-${index + 10}`);
    expect(changes({ holidays: many })[0]).toMatch(/2026-03-21 and 3 others$/);
  });

  it('is hours, shares, gaps and the zone in plain words', () => {
    const { hours } = here;
    expect(changes({ hours: [...hours.slice(0, 4), null, null, null] as unknown as Standards['hours'] })).toEqual([
      'Hours: Mon–Fri 9–17 → Mon–Thu 9–17',
    ]);
    expect(changes({ aims: { ...here.aims, usualShare: 0.8, shares: { brief: 0.5 } } })).toEqual([
      'Share wanted in a measure: 90% → 80%',
      'Share wanted: Brief: 90% → 50%',
    ]);
    expect(changes({ cadence: [{ tier: '', idealDays: 30, longestDays: 60 }] })).toEqual([
      'In touch, Every tier: 45 to 90 days → 30 to 60 days',
    ]);
    expect(changes({ zone: 'Asia/Tokyo' })).toEqual(['Time zone: Europe/Oslo → Asia/Tokyo']);
  });

  it('is anything else by its name', () => {
    expect(changes({ definition: 'They never ask twice.' })).toEqual([
      `${standardLabel('definition')}: nothing → They never ask twice.`,
    ]);
    expect(changes({ complainBy: ['Call me', 'Write to me'] })).toEqual([
      'Ways to complain: nothing → Call me; Write to me',
    ]);
  });
});
