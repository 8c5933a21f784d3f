import { describe, expect, it } from 'vitest';
import { DAY } from '@/lib/model/time';
import { askReaction } from '@/lib/nudges/rules/ask-reaction';
import { delight, issue } from '@/test/nudges/log';
import { answersOf, firing, friday, oslo, owed, situation } from '@/test/nudges/situations';

const at = oslo('2026-11-10T09:00');
const given = situation({ known: [delight({}, { at })] });

describe('how did they take it fires', () => {
  it('some days after it was given, for the newest alone', () => {
    const old = delight({ what: 'Flowers' }, { id: 'd0', at: at - 9 * DAY });
    expect(firing(askReaction, { ...given, known: [old, ...given.known] }, friday)).toMatchObject({
      level: 'hint',
      says: '“A tide table”. Listen for it when you next talk.',
      evidence: [{ text: 'Given Tue 10 Nov, no reaction logged' }],
      actions: [{ do: 'edit-entry', label: 'Log their reaction', entryId: 'delight-1' }],
    });
  });

  it('not while something is open or owed: it is held back', () => {
    expect(answersOf(askReaction, { ...given, open: [issue()] }, friday)).toEqual(['held']);
    expect(answersOf(askReaction, { ...given, conversations: [owed()] }, friday)).toEqual(['held']);
  });
});

describe('how did they take it is clear', () => {
  it('without a delight, or with a reaction', () => {
    expect(answersOf(askReaction, situation(), friday)).toEqual(['clear']);
    const known = [delight({ reaction: 'visible-pleasure' }, { at })];
    expect(answersOf(askReaction, situation({ known }), friday)).toEqual(['clear']);
  });
});

describe('how did they take it is unknown', () => {
  it('when the delight cannot be read', () => {
    expect(answersOf(askReaction, situation({ known: [{ ...delight(), body: {} }] }), friday)).toEqual(['unknown']);
  });
});

describe('how did they take it at its boundaries', () => {
  it('begins after a week, ends after sixty days, and says when', () => {
    const [begins, ends] = [at + 7 * DAY, at + 60 * DAY];
    expect(askReaction.evaluate(given, begins - 1)).toEqual([{ is: 'clear', changesAt: begins }]);
    expect(firing(askReaction, given, begins).changesAt).toBe(ends);
    expect(answersOf(askReaction, given, ends)).toEqual(['clear']);
  });
});
