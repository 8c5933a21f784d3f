import { describe, expect, it } from 'vitest';
import { subjectLine } from '@/lib/nudges/rules/subject-line';
import { span, unread, writing } from '@/test/nudges/drafts';
import { answersOf, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(subjectLine, given, friday);

const opening = (subject: string, found: Parameters<typeof writing>[0] = {}) =>
  writing(found, { said: null, draft: { opens: true, subject } });

describe('a subject that does not serve fires', () => {
  it('when there is none, with one to begin with', () => {
    const given = opening('', { asks: [span('Could you tell me when the fleet should arrive at your pier?')] });
    expect(firing(subjectLine, given, friday)).toMatchObject({
      cause: 'draft-1:no-subject',
      level: 'hint',
      title: 'No subject yet',
      says: 'For one to begin with: “Could you tell me when the fleet”',
      actions: [{ do: 'copy', text: 'Could you tell me when the fleet' }],
    });
  });

  it('when it is long, with its first words', () => {
    const given = opening('About the fleet that you rented from us in June');
    expect(firing(subjectLine, given, friday)).toMatchObject({
      cause: 'draft-1:long-subject',
      title: 'A subject of 10 words',
      actions: [{ do: 'copy', text: 'About the fleet that you rented from' }],
    });
  });
});

describe('a subject that does not serve is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(opening('', { words: 4 }))).toEqual(['clear']);
  });

  it('of an answer, which has the subject of what it answers', () => {
    expect(answers(writing({}, { draft: { subject: '' } }))).toEqual(['clear']);
  });
});

describe('a subject that does not serve is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });
});

describe('a subject that does not serve at its boundaries', () => {
  it('are twelve words of text for none, and seven words of subject', () => {
    expect(answers(opening('', { words: 11 }))).toEqual(['clear']);
    expect(answers(opening('', { words: 12 }))).toEqual(['fires']);
    expect(answers(opening('One two three four five six seven'))).toEqual(['clear']);
    expect(answers(opening('One two three four five six seven - eight'))).toEqual(['fires']);
  });
});
