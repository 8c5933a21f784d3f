import { describe, expect, it } from 'vitest';
import { HOUR } from '@/lib/model/time';
import { manyHands } from '@/lib/nudges/rules/many-hands';
import { handOff, issue } from '@/test/nudges/log';
import { answersOf, firing, friday, oslo, promised, situation } from '@/test/nudges/situations';

const opened = oslo('2026-11-19T09:00');
const first = handOff({ why: 'Warranty' }, { id: 'h1', at: opened + HOUR });
const second = handOff({ to: 'Ole', why: 'Stock' }, { id: 'h2', at: opened + 3 * HOUR });
const twice = situation({ known: [issue(), second, first] });

describe('one owner for the issue fires', () => {
  it('when they were passed on again, with the promise begun', () => {
    expect(firing(manyHands, twice, friday)).toMatchObject({
      level: 'hint',
      title: 'Priya Raman was passed on 2 times with one issue',
      evidence: [{ text: 'Thu 19 Nov: “Stock”' }, { text: 'Thu 19 Nov: “Warranty”' }],
      actions: [
        { do: 'add-entry', kind: 'promise', line: 'I will see this through: Two paddles arrived damaged' },
        { do: 'copy' },
      ],
    });
  });
});

describe('one owner for the issue is clear', () => {
  it('without an open issue, or after a promise to see it through', () => {
    const resolved = issue({ state: 'resolved', resolvedAt: friday });
    expect(answersOf(manyHands, situation({ known: [resolved, second, first] }), friday)).toEqual(['clear']);
    const owns = promised({ what: 'I will see this through' }, { at: opened + 4 * HOUR });
    expect(answersOf(manyHands, { ...twice, open: [owns] }, friday)).toEqual(['clear']);
    const before = promised({}, { at: opened + 2 * HOUR });
    expect(answersOf(manyHands, { ...twice, open: [before] }, friday)).toEqual(['fires']);
  });

  it('where the hand-offs are of another conversation', () => {
    const known = [
      issue({}, { conversationId: 'refund' }),
      { ...second, conversationId: 'valves' },
      { ...first, conversationId: 'valves' },
    ];
    expect(answersOf(manyHands, situation({ known }), friday)).toEqual(['clear']);
  });
});

describe('one owner for the issue is unknown', () => {
  it('while two issues are open and it is not known to which the hand-offs belong', () => {
    const another = issue({ what: 'No manifold' }, { id: 'issue-2' });
    const given = situation({ known: [issue(), another, second, first] });
    expect(answersOf(manyHands, given, friday)).toEqual(['unknown', 'unknown']);
  });
});

describe('one owner for the issue at its boundary', () => {
  it('waits for the second hand-off since the issue was opened', () => {
    expect(answersOf(manyHands, situation({ known: [issue(), second] }), friday)).toEqual(['clear']);
    const before = { ...first, at: opened - 1 };
    expect(answersOf(manyHands, situation({ known: [issue(), second, before] }), friday)).toEqual(['clear']);
    const just = { ...first, at: opened };
    expect(answersOf(manyHands, situation({ known: [issue(), second, just] }), friday)).toEqual(['fires']);
  });
});
