import { describe, expect, it } from 'vitest';
import { checkFromPage, RefusedInput } from '@/lib/app/check-reading';
import { caps } from '@/lib/sites/caps';
import { draft, message, reading } from './readings';

const told = (part: object) => ({ type: 'reading', reading: { ...reading(), ...part } });
const refusal = (input: unknown): string => {
  try {
    checkFromPage(input);
  } catch (error) {
    if (error instanceof RefusedInput) return error.message;
    throw error;
  }
  return '';
};

describe('what a page sends', () => {
  it('passes when it is as the protocol says', () => {
    const whole = told({ messages: [message()], drafts: [draft()] });
    expect(checkFromPage(whole)).toEqual(whole);
  });

  it('has its times in words read, by each other where one alone would not tell', () => {
    const shown = (text: string) => message({ time: { is: 'absent' }, shown: { text, loadedAt: reading().readAt } });
    const { reading: read } = checkFromPage(told({ messages: [shown('03/11/2025 14:02'), shown('20/11/2025 09:00')] }));
    const days = read.messages.map(({ time }) => (time.is === 'found' ? new Date(time.value.at).getMonth() : null));
    expect(days).toEqual([10, 10]);
    expect(read.messages.some((one) => 'shown' in one)).toBe(false);
  });

  it.each([
    ['no object', 'hello', 'itself'],
    ['another message', { type: 'settings' }, 'type'],
    ['a view that is none', told({ view: 'page' }), 'reading.view'],
    ['more than it should say', told({ secret: 1 }), 'reading'],
    [
      'a name of a megabyte',
      told({ messages: [message({ from: { is: 'found', value: { name: 'x'.repeat(1e6), address: '' }, rung: 1 } })] }),
      'reading.messages.0.from.value.name',
    ],
    ['ten thousand people', told({ people: Array.from({ length: 10_000 }, () => ({})) }), 'reading.people'],
    ['a handle that is no handle', told({ drafts: [draft({ handle: 'mine' })] }), 'reading.drafts.0.handle'],
    ['a time that is none', told({ readAt: Number.NaN }), 'reading.readAt'],
    [
      'an enormous text',
      told({ messages: [message({ text: { is: 'found', value: 'x'.repeat(caps.text + 1), rung: 1 } })] }),
      'reading.messages.0.text.value',
    ],
  ])('is refused when it is %s, naming the field', (_what, input, field) => {
    expect(refusal(input)).toContain(field);
  });

  it('is refused when all texts together are too long', () => {
    const long = { is: 'found', value: 'x'.repeat(caps.text), rung: 1 } as const;
    const messages = Array.from({ length: Math.ceil(caps.allText / caps.text) + 1 }, () => message({ text: long }));
    expect(refusal(told({ messages }))).toContain('reading.messages');
  });

  it('is refused without a word of what it said', () => {
    expect(refusal(told({ view: 'my secret words' }))).not.toContain('secret');
  });

  it('cannot reach a prototype', () => {
    const hostile = JSON.parse('{"type":"reading","reading":{"__proto__":{"polluted":1}}}');
    expect(refusal(hostile)).not.toBe('');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
