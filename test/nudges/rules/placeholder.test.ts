import { describe, expect, it } from 'vitest';
import { placeholder } from '@/lib/nudges/rules/placeholder';
import { span, unread, writing } from '@/test/nudges/drafts';
import { answersOf, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(placeholder, given, friday);

describe('a leftover of a template fires', () => {
  it('pointing at each blank, with the first to be shown', () => {
    const given = writing({ placeholders: [span('[Name]'), span('{{company}}')] });
    expect(firing(placeholder, given, friday)).toMatchObject({
      cause: 'draft-1:placeholder',
      level: 'at-risk',
      title: '2 blanks are not filled in',
      says: '“[Name]”',
      evidence: [{ text: '“{{company}}”' }],
      actions: [{ do: 'show-words', handle: 'draft-1', text: '[Name]' }],
    });
  });
});

describe('a leftover of a template is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(writing({ words: 4, placeholders: [span('[Name]')] }))).toEqual(['clear']);
  });

  it('where nothing looks like a blank', () => {
    expect(answers(writing())).toEqual(['clear']);
  });
});

describe('a leftover of a template is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });
});

describe('a leftover of a template at its boundary', () => {
  it('is one blank', () => {
    const one = writing({ placeholders: [span('XXX')] });
    expect(firing(placeholder, one, friday).title).toBe('A blank is not filled in');
  });
});
