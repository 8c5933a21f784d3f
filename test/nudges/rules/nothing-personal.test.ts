import { describe, expect, it } from 'vitest';
import { nothingPersonal } from '@/lib/nudges/rules/nothing-personal';
import { unread, writing } from '@/test/nudges/drafts';
import { fact, issue, notToMention, point, use } from '@/test/nudges/log';
import { answersOf, customer, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(nothingPersonal, given, friday);

const english = customer({ language: { value: 'en', source: 'seen', replies: 3 } });
const opening = ({ draft = {}, ...over }: Parameters<typeof writing>[1] = {}, words = 50) =>
  writing({ words }, { said: null, customer: english, known: [point()], ...over, draft: { opens: true, ...draft } });

describe('a message without anything personal fires', () => {
  it('with what could be brought up', () => {
    expect(firing(nothingPersonal, opening(), friday)).toMatchObject({
      cause: 'draft-1:personal',
      level: 'hint',
      title: 'Nothing in it is about Priya Raman',
      says: 'You know: “How the regatta went”',
      actions: [
        { do: 'insert', text: 'I was wondering how the regatta went.', entryId: 'talking-point-1', handle: 'draft-1' },
        { do: 'edit-entry', entryId: 'talking-point-1' },
      ],
    });
  });

  it('with English to copy, where the draft is in another language than the customer reads', () => {
    const german = writing(
      { words: 50, language: 'de' },
      { said: null, customer: english, known: [point()], draft: { opens: true } },
    );
    expect(firing(nothingPersonal, german, friday).actions[0]).toEqual({
      do: 'copy',
      label: 'Copy in English',
      text: 'I was wondering how the regatta went.',
    });
  });

  it('not while an issue is open: it is held', () => {
    expect(nothingPersonal.evaluate(opening({ open: [issue()] }), friday)).toMatchObject([
      { is: 'held', title: 'Something personal' },
    ]);
  });
});

describe('a message without anything personal is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(opening({}, 4))).toEqual(['clear']);
  });

  it('when it uses anything that is known, in whatever form', () => {
    expect(answers(opening({ known: [point(), fact()], draft: { text: 'Have you restored another boat?' } }))).toEqual([
      'clear',
    ]);
  });

  it('when nothing is known, or only what was used or must not be mentioned', () => {
    expect(answers(opening({ known: [] }))).toEqual(['clear']);
    expect(answers(opening({ known: [point({ uses: [use(friday)] })] }))).toEqual(['clear']);
    expect(answers(opening({ open: [notToMention('Do not mention the regatta')] }))).toEqual(['clear']);
  });

  it('in an answer', () => {
    expect(answers(opening({ draft: { opens: false } }))).toEqual(['clear']);
  });
});

describe('a message without anything personal is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });

  it('in a language in which what is noted would not be found again', () => {
    const french = { said: null, customer: english, known: [point()], draft: { opens: true } };
    expect(answers(writing({ words: 50, language: 'fr' }, french))).toEqual(['unknown']);
  });
});

describe('a message without anything personal at its boundary', () => {
  it('is thirty words: a quick word need not be personal', () => {
    expect(answers(opening({}, 29))).toEqual(['clear']);
    expect(answers(opening({}, 30))).toEqual(['fires']);
  });
});
