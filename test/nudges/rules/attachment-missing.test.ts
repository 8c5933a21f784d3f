import { describe, expect, it } from 'vitest';
import { attachmentMissing } from '@/lib/nudges/rules/attachment-missing';
import { span, unread, writing } from '@/test/nudges/drafts';
import { answersOf, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(attachmentMissing, given, friday);

describe('an attachment that is missing fires', () => {
  it('quoting where the draft speaks of it', () => {
    const given = writing({ attaches: span('I attached the invoice') }, { draft: { attachments: false } });
    expect(firing(attachmentMissing, given, friday)).toMatchObject({
      level: 'at-risk',
      title: 'Nothing is attached yet',
      says: 'You write “I attached the invoice”.',
      actions: [{ do: 'show-words', text: 'I attached the invoice' }],
    });
  });
});

describe('an attachment that is missing is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(writing({ words: 1, attaches: span('Attached') }, { draft: { attachments: false } }))).toEqual([
      'clear',
    ]);
  });

  it('when something is attached, and when the draft speaks of no attachment', () => {
    const quick = { words: 2, attaches: span('Attached') };
    expect(answers(writing(quick, { draft: { attachments: true } }))).toEqual(['clear']);
    expect(answers(writing({}, { draft: { attachments: false } }))).toEqual(['clear']);
  });
});

describe('an attachment that is missing is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });

  it('where the page does not show attachments', () => {
    expect(answers(writing({ attaches: span('Attached') }, { draft: { attachments: null } }))).toEqual(['unknown']);
  });
});

describe('an attachment that is missing at its boundary', () => {
  it('is two words, for "Attached, thanks" is a whole message', () => {
    const quick = (words: number) => writing({ words, attaches: span('Attached') }, { draft: { attachments: false } });
    expect(answers(quick(1))).toEqual(['clear']);
    expect(answers(quick(2))).toEqual(['fires']);
  });
});
