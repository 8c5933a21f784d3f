import { describe, expect, it } from 'vitest';
import { customerBodySchema } from '@/lib/model/customer';
import { calendarOf, defaultStandards, heldWords, standardWords, type Target, targetFor } from '@/lib/model/standards';
import { targetPresets } from '@/lib/model/target-presets';

const target = (over: Partial<Target>): Target => ({
  tier: '',
  channel: null,
  amount: 240,
  unit: 'business-minutes',
  ...over,
});

describe('which target applies', () => {
  const general = target({ amount: 240 });
  const gold = target({ tier: 'Gold', amount: 60 });
  const chat = target({ channel: 'chat', amount: 1, unit: 'minutes' });
  const lead = target({ stage: 'prospect', amount: 30 });
  const someone = (body: object = {}, stage: 'prospect' | 'customer' | 'left' = 'customer') => ({
    stage,
    body: customerBodySchema.parse({ name: 'Priya Raman', ...body }),
  });
  const amount = (targets: Target[], ...[who, channel]: [ReturnType<typeof someone>, 'chat' | 'email']) =>
    targetFor({ targets }, who, channel)?.amount ?? null;

  it('is the first that fits tier and channel', () => {
    expect(amount([gold, chat, general], someone({ tier: 'gold ' }), 'chat')).toBe(60);
    expect(amount([gold, chat, general], someone({ tier: 'silver' }), 'chat')).toBe(1);
    expect(amount([gold, chat, general], someone(), 'email')).toBe(240);
    expect(amount([general, gold], someone({ tier: 'gold' }), 'email')).toBe(240);
  });

  it('may be for one stage alone', () => {
    expect(amount([lead, general], someone({}, 'prospect'), 'email')).toBe(30);
    expect(amount([lead, general], someone({}, 'customer'), 'email')).toBe(240);
    expect(amount([lead, general], someone({}, 'left'), 'email')).toBe(240);
  });

  it('may be none', () => {
    expect(targetFor({ targets: [gold, chat, lead] }, someone(), 'email')).toBeNull();
  });

  it('is what was agreed with the customer before anything else, for the channel before for any', () => {
    const any = { channel: null, amount: 2, unit: 'business-days' } as const;
    const mail = { channel: 'email', amount: 15, unit: 'minutes' } as const;
    const tiers = [gold, chat, general];
    expect(targetFor({ targets: tiers }, someone({ tier: 'gold', agreed: [any] }), 'chat')).toEqual({
      amount: 2,
      unit: 'business-days',
      isAgreed: true,
    });
    expect(amount(tiers, someone({ agreed: [any, mail] }), 'email')).toBe(15);
    expect(amount(tiers, someone({ agreed: [mail] }), 'chat')).toBe(1);
    expect(amount(tiers, someone({ agreed: [] }), 'email')).toBe(240);
    expect(amount([gold], someone({ agreed: [any] }), 'email')).toBe(2);
  });

  it('is named as agreed where it is', () => {
    const span = { amount: 1, unit: 'business-days' } as const;
    expect(heldWords({ ...span, isAgreed: true })).toBe('1 business day, agreed with them');
    expect(heldWords({ ...span, isAgreed: false })).toBe('1 business day');
  });
});

it.each([
  [{ amount: 240, unit: 'business-minutes' as const }, '4 business hours'],
  [{ amount: 60, unit: 'business-minutes' as const }, '1 business hour'],
  [{ amount: 90, unit: 'business-minutes' as const }, '1.5 business hours'],
  [{ amount: 45, unit: 'business-minutes' as const }, '45 business minutes'],
  [{ amount: 1, unit: 'minutes' as const }, '1 minute'],
  [{ amount: 1440, unit: 'minutes' as const }, '24 hours'],
  [{ amount: 1, unit: 'business-days' as const }, '1 business day'],
  [{ amount: 2, unit: 'business-days' as const }, '2 business days'],
])('%o reads %s', (span, words) => {
  expect(standardWords(span)).toBe(words);
});

describe('the presets', () => {
  it('are an hour, four hours and a day in open hours, an hour for a new lead, a minute for chat', () => {
    expect(
      targetPresets.map(({ target: { stage, channel, ...span } }) => [standardWords(span), stage, channel]),
    ).toEqual([
      ['1 business hour', undefined, null],
      ['4 business hours', undefined, null],
      ['1 business day', undefined, null],
      ['1 business hour', 'prospect', null],
      ['1 minute', undefined, 'chat'],
    ]);
  });

  it('have a figure each, or say why not', () => {
    for (const { figure, noFigure } of targetPresets) expect(figure === null).toBe(noFigure !== undefined);
  });

  it('hold the defaults, which a prospect alone hears sooner', () => {
    const offered = targetPresets.map(({ target: preset }) => ({ tier: '', ...preset }));
    for (const one of defaultStandards('Europe/Oslo').targets) expect(offered).toContainEqual(one);
  });
});

it('gives the same calendar for the same standards', () => {
  const standards = defaultStandards('Europe/Oslo');
  expect(calendarOf(standards)).toBe(calendarOf(standards));
  expect(calendarOf(standards)).toEqual({ zone: 'Europe/Oslo', hours: standards.hours, holidays: [] });
});
