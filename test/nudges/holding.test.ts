import { describe, expect, it } from 'vitest';
import { holdingOf } from '@/lib/nudges/holding';
import { absent, feedback, issue } from './log';
import { friday, oslo, owed, promised, situation } from './situations';

describe('what holds back everything beyond the transaction', () => {
  it('is an answer once it is overdue, not before, and says when that is', () => {
    const given = situation({ conversations: [owed()] });
    const due = oslo('2026-11-20T13:00');
    expect(holdingOf(given, due - 1)).toEqual({ until: null, changesAt: due });
    expect(holdingOf(given, due).until).toBe('the answer that may be overdue is given');
    const read = situation({ conversations: [owed({ readAt: due })] });
    expect(holdingOf(read, due).until).toBe('the overdue answer is given');
  });

  it('is a promise of ours once it is due, never one of theirs', () => {
    const due = friday + 1000;
    const given = situation({ open: [promised({ due })] });
    expect(holdingOf(given, due - 1)).toEqual({ until: null, changesAt: due });
    expect(holdingOf(given, due).until).toBe('the late promise “Refund on the card” is kept');
    expect(holdingOf(situation({ open: [promised({ due, by: 'them' })] }), due)).toEqual({
      until: null,
      changesAt: null,
    });
  });

  it('is an open issue, until it is resolved', () => {
    expect(holdingOf(situation({ open: [issue()] }), friday).until).toMatch(/^the issue/);
    expect(holdingOf(situation({ open: [issue({ state: 'resolved' })] }), friday).until).toBeNull();
  });

  it('is a poor score, until somebody followed it up', () => {
    const poor = feedback({ score: 3 }, { open: 1 });
    expect(holdingOf(situation({ open: [poor] }), friday).until).toBe('the poor score is followed up');
    expect(holdingOf(situation({ open: [feedback({ score: 9 })] }), friday).until).toBeNull();
  });

  it('is an absence while it lasts', () => {
    const open = [absent('2026-11-23T00:00', '2026-11-24T23:59')];
    const [from, until] = [oslo('2026-11-23T00:00'), oslo('2026-11-24T23:59')];
    expect(holdingOf(situation({ open }), friday)).toEqual({ until: null, changesAt: from });
    expect(holdingOf(situation({ open }), from)).toEqual({
      until: 'they are back, after Tue 24 Nov',
      changesAt: until + 1,
    });
    expect(holdingOf(situation({ open }), until + 1).until).toBeNull();
  });
});
