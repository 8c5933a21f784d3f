import { describe, expect, it } from 'vitest';
import { doNotMention } from '@/lib/nudges/rules/do-not-mention';
import { unread, writing } from '@/test/nudges/drafts';
import { notToMention } from '@/test/nudges/log';
import { answersOf, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(doNotMention, given, friday);
const said = (text: string, note = 'Do not mention the regatta, they capsized') =>
  writing({}, { draft: { text }, open: [notToMention(note)] });

describe('what must not be mentioned fires', () => {
  it('pointing at the words and at the note', () => {
    expect(firing(doNotMention, said('How was the regatta this year?'), friday)).toMatchObject({
      cause: 'draft-1:avoid:avoid-1',
      level: 'at-risk',
      says: 'You write “regatta”.',
      evidence: [{ text: 'Your note: “Do not mention the regatta, they capsized”', entryId: 'avoid-1' }],
      actions: [{ do: 'show-words', text: 'regatta' }],
    });
  });

  it('for another form of the word', () => {
    expect(answers(said('Nobody would talk of capsizing here.', 'Never bring up the capsize'))).toEqual(['fires']);
  });
});

describe('what must not be mentioned is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(writing({ words: 4 }, { open: [notToMention('Do not mention the fleet')] }))).toEqual(['clear']);
  });

  it('when the draft does not touch it, though it has a small word in common', () => {
    expect(answers(said('Please do not mention it, they are on their way.'))).toEqual(['clear']);
  });

  it('for the customer’s own name', () => {
    expect(answers(said('Dear Priya, the fleet is ready.', 'Do not mention Priya and the lawsuit'))).toEqual(['clear']);
  });
});

describe('what must not be mentioned is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });
});

describe('what must not be mentioned at its boundary', () => {
  it('is half of the words, or the first of them', () => {
    const note = 'Do not mention the merger with Bluewater and the layoffs in Bergen';
    expect(answers(said('The layoffs came up.', note))).toEqual(['clear']);
    expect(answers(said('The layoffs in Bergen came up.', note))).toEqual(['fires']);
    expect(answers(said('The merger came up.', note))).toEqual(['fires']);
  });
});
