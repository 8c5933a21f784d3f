import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { closeTheLoop } from '@/lib/nudges/rules/close-the-loop';
import { feedback, issue } from '@/test/nudges/log';
import { answersOf, firing, friday, oslo, situation } from '@/test/nudges/situations';

const poor = feedback({ score: 4, verbatim: 'Nobody called back', moment: 'the delivery' });
const given = (...known: Entry[]) => situation({ known });

describe('close the loop fires', () => {
  it('for a poor score that nobody followed up', () => {
    expect(firing(closeTheLoop, given(poor), friday)).toMatchObject({
      level: 'at-risk',
      title: 'Priya Raman was not content, and heard nothing since',
      says: '“Nobody called back”, Wed 18 Nov.',
      evidence: [{ text: 'Score 4, about the delivery', entryId: 'feedback-1' }],
      actions: [
        { do: 'followed-up', entryId: 'feedback-1' },
        { do: 'add-entry', kind: 'issue', line: 'Nobody called back' },
      ],
    });
    expect(firing(closeTheLoop, given(feedback({ score: 0 })), friday).says).toBe('A poor score, Wed 18 Nov.');
  });
});

describe('close the loop is clear', () => {
  it('once it was followed up, for other scores, for words alone, and without feedback', () => {
    const others = [{ followedUpAt: friday, score: 4 }, { score: 9 }, { measure: 'words' as const, score: null }];
    for (const body of others) expect(answersOf(closeTheLoop, given(feedback(body)), friday)).toEqual(['clear']);
    expect(answersOf(closeTheLoop, given(), friday)).toEqual(['clear']);
  });
});

describe('close the loop is unknown', () => {
  it('for feedback that cannot be read', () => {
    expect(answersOf(closeTheLoop, given({ ...poor, body: { score: 'bad' } }), friday)).toEqual(['unknown']);
  });
});

describe('close the loop at its boundaries', () => {
  it('is about scores up to 6 of 10', () => {
    expect(answersOf(closeTheLoop, given(feedback({ score: 6 })), friday)).toEqual(['fires']);
    expect(answersOf(closeTheLoop, given(feedback({ score: 7 })), friday)).toEqual(['clear']);
  });

  it('ends with an issue that was opened since, not with an older one', () => {
    const opened = (openedAt: number) => given(poor, issue({ openedAt }));
    expect(answersOf(closeTheLoop, opened(oslo('2026-11-18T10:00')), friday)).toEqual(['clear']);
    expect(answersOf(closeTheLoop, opened(oslo('2026-11-18T10:00') - 1), friday)).toEqual(['fires']);
  });
});
