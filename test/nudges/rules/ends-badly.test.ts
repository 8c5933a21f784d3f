import { describe, expect, it } from 'vitest';
import { endsBadly } from '@/lib/nudges/rules/ends-badly';
import { span, unread, writing } from '@/test/nudges/drafts';
import { answersOf, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(endsBadly, given, friday);

const bad = { endsBadly: span('We cannot do that.') };

describe('an ending on bad news fires', () => {
  it('with a way forward to add', () => {
    expect(firing(endsBadly, writing(bad), friday)).toMatchObject({
      cause: 'draft-1:ending',
      level: 'hint',
      title: 'It ends on bad news',
      actions: [
        { do: 'insert', text: 'If this does not work for you, please tell me, and we will look for another way.' },
        { do: 'show-words', text: 'We cannot do that.' },
      ],
    });
  });
});

describe('an ending on bad news is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(writing({ ...bad, words: 4 }))).toEqual(['clear']);
  });

  it('when it ends on something else', () => {
    expect(answers(writing())).toEqual(['clear']);
  });
});

describe('an ending on bad news is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });
});

describe('an ending on bad news at its boundary', () => {
  it('is twelve words: the end of a draft that has begun is not its end', () => {
    expect(answers(writing({ ...bad, words: 11 }))).toEqual(['clear']);
    expect(answers(writing({ ...bad, words: 12 }))).toEqual(['fires']);
  });
});
