import { describe, expect, it } from 'vitest';
import { sumUpFirst } from '@/lib/nudges/rules/sum-up-first';
import { span, theirs, unfinished, unread, writing } from '@/test/nudges/drafts';
import { answersOf, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(sumUpFirst, given, friday);

const broken = theirs({ complains: 'yes', summary: 'The paddles came, but two of them are broken.' });
const complaint = (found: Parameters<typeof writing>[0] = {}, words: Partial<typeof broken> = {}) =>
  writing(found, { said: [{ ...broken, ...words }] });

describe('solving without summing up fires', () => {
  it('with their matter in one sentence', () => {
    expect(firing(sumUpFirst, complaint(), friday)).toMatchObject({
      level: 'hint',
      title: 'Sum up first what they told you',
      says: '“The paddles came, but two of them are broken.”',
      actions: [{ do: 'insert', text: 'The paddles came, but two of them are broken.' }],
    });
  });

  it('to be copied where their language is another than the draft’s', () => {
    expect(firing(sumUpFirst, complaint({ language: 'de' }), friday).actions).toMatchObject([{ do: 'copy' }]);
    expect(firing(sumUpFirst, complaint({ language: 'de' }, { language: 'de' }), friday).actions).toMatchObject([
      { do: 'insert' },
    ]);
  });

  it('when what they want is not clear', () => {
    expect(answers(complaint({}, { complains: 'no', unclear: 'yes' }))).toEqual(['fires']);
  });
});

describe('solving without summing up is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(unfinished(complaint({ words: 4 })))).toEqual(['clear']);
  });

  it('when the draft sums up, and when their matter is plain', () => {
    expect(answers(complaint({ sumsUp: span('So two of the paddles are broken') }))).toEqual(['clear']);
    expect(answers(complaint({}, { complains: 'unsure', unclear: 'unsure' }))).toEqual(['clear']);
  });

  it('when the draft takes up two words of theirs beside the subject, and not for one, a quote or a name', () => {
    const wrote = { text: 'Two paddles have cracked blades and the varnish is peeling. Priya', subject: 'Paddles' };
    const drafted = (text: string) =>
      writing({}, { said: [{ ...broken, ...wrote }], draft: { text, subject: 'Re: Paddles' } });
    expect(answers(drafted('Hello Priya, cracked blades must not be. I will send new ones.'))).toEqual(['clear']);
    expect(answers(drafted('Hello Priya, the paddles will be replaced, blades and all.'))).toEqual(['fires']);
    expect(answers(drafted('Hello Priya, we will check that.\n> cracked blades and the varnish'))).toEqual(['fires']);
  });

  it('for a draft that opens a conversation', () => {
    expect(answers(writing({}, { said: [broken], draft: { opens: true } }))).toEqual(['clear']);
  });
});

describe('solving without summing up is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });

  it('in a language that is not read well', () => {
    expect(answers(complaint({ language: 'pl' }))).toEqual(['unknown']);
  });

  it('when theirs cannot be summed up, or the page does not show it', () => {
    expect(answers(complaint({}, { summary: null }))).toEqual(['unknown']);
    expect(answers(writing({}, { said: null }))).toEqual(['unknown']);
  });
});

describe('solving without summing up at its boundary', () => {
  it('is twelve words, or three that are a sentence', () => {
    expect(answers(unfinished(complaint({ words: 11 })))).toEqual(['clear']);
    expect(answers(unfinished(complaint({ words: 12 })))).toEqual(['fires']);
    expect(answers(complaint({ words: 2 }))).toEqual(['clear']);
    expect(answers(complaint({ words: 3 }))).toEqual(['fires']);
  });
});
