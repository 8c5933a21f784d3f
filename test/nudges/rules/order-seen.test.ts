import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { DAY } from '@/lib/model/time';
import type { TheirWords } from '@/lib/model/understood';
import { orderSeen } from '@/lib/nudges/rules/order-seen';
import { sale } from '@/test/nudges/log';
import { answersOf, firing, friday, oslo, situation } from '@/test/nudges/situations';

const at = oslo('2026-11-19T14:00');
const said = (over: Partial<TheirWords> = {}): TheirWords => ({
  at,
  conversationId: 'refund',
  subject: 'Spring boats',
  language: 'en',
  text: 'We hereby order twelve boats.',
  asks: [],
  feelings: [],
  complains: 'no',
  unclear: 'no',
  summary: null,
  openQuestions: [],
  orders: 'We hereby order twelve boats.',
  ...over,
});
const given = (words: TheirWords[] | null, ...known: Entry[]) => situation({ said: words, known });

describe('an order on the page fires', () => {
  it('and begins the sale with their own words', () => {
    expect(firing(orderSeen, given([said()]), friday)).toMatchObject({
      level: 'hint',
      cause: `refund:${at}`,
      title: 'Priya Raman placed an order: log the sale',
      says: '“We hereby order twelve boats.”',
      evidence: [{ text: 'Written Thu 19 Nov, 14:00', conversationId: 'refund' }],
      actions: [{ do: 'add-entry', kind: 'sale', line: 'We hereby order twelve boats.' }],
    });
  });

  it('for each message that orders, and cuts what is long', () => {
    const two = [said(), said({ at: at + 1, orders: `We order ${'boats '.repeat(60)}` })];
    expect(answersOf(orderSeen, given(two), friday)).toEqual(['fires', 'fires']);
    const [, long] = orderSeen.evaluate(given(two), friday);
    expect(long).toMatchObject({ actions: [{ line: expect.toSatisfy((line: string) => line.length === 200) }] });
  });
});

describe('an order on the page is clear', () => {
  it('where nothing orders', () => {
    expect(answersOf(orderSeen, given([said({ orders: null })]), friday)).toEqual(['clear']);
    expect(answersOf(orderSeen, given([]), friday)).toEqual(['clear']);
  });

  it('where they complain, and name the order that went wrong', () => {
    expect(answersOf(orderSeen, given([said({ complains: 'yes' })]), friday)).toEqual(['clear']);
  });

  it('once a sale is logged after it, sent back or not', () => {
    expect(answersOf(orderSeen, given([said()], sale({ state: 'returned' }, { at: friday })), friday)).toEqual([
      'clear',
    ]);
  });
});

describe('an order on the page is unknown', () => {
  it('when the page shows no words of theirs', () => {
    expect(answersOf(orderSeen, given(null), friday)).toEqual(['unknown']);
  });
});

describe('an order on the page at its boundary', () => {
  it('is not brought up after 30 days, and says when', () => {
    const end = at + 30 * DAY;
    expect(firing(orderSeen, given([said()]), end - 1).changesAt).toBe(end);
    expect(answersOf(orderSeen, given([said()]), end)).toEqual(['clear']);
  });

  it('is taken for a sale that was logged up to two days before', () => {
    expect(answersOf(orderSeen, given([said()], sale({}, { at: at - 2 * DAY })), friday)).toEqual(['clear']);
    expect(answersOf(orderSeen, given([said()], sale({}, { at: at - 2 * DAY - 1 })), friday)).toEqual(['fires']);
  });
});
