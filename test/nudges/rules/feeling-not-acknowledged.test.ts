import { describe, expect, it } from 'vitest';
import { feelingNotAcknowledged } from '@/lib/nudges/rules/feeling-not-acknowledged';
import { span, theirs, unfinished, unread, writing } from '@/test/nudges/drafts';
import { answersOf, firing, friday, situation } from '@/test/nudges/situations';

const answers = (given: Parameters<typeof answersOf>[1]) => answersOf(feelingNotAcknowledged, given, friday);

const frustrated = theirs({ feelings: [{ is: 'frustration', words: 'the third time I am asking' }] });
const upset = (found: Parameters<typeof writing>[0] = {}, words: Partial<typeof frustrated> = {}) =>
  writing(found, { said: [{ ...frustrated, ...words }] });

describe('a feeling that is passed over fires', () => {
  it('quoting their words, with a sentence that admits nothing', () => {
    expect(firing(feelingNotAcknowledged, upset(), friday)).toMatchObject({
      level: 'hint',
      title: 'Say that you see what Priya Raman feels',
      says: 'They wrote “the third time I am asking”',
      evidence: [{ text: 'For one: “I understand that this is frustrating.”' }],
      actions: [{ do: 'insert', text: 'I understand that this is frustrating.' }],
    });
  });

  it('for worry and for a complaint, each with its own', () => {
    const worried = upset({}, { feelings: [{ is: 'worry', words: 'I am worried' }] });
    expect(firing(feelingNotAcknowledged, worried, friday).actions[0]).toMatchObject({
      text: 'I understand that this worries you.',
    });
    const complaint = upset({}, { feelings: [], complains: 'yes', asks: [], text: 'Two paddles came broken.' });
    expect(firing(feelingNotAcknowledged, complaint, friday)).toMatchObject({
      says: 'They wrote “Two paddles came broken.”',
      actions: [{ text: 'I understand that this is not what you expected.' }],
    });
  });

  it('in a language that is read by a few forms where no word could be one of regret, in that language', () => {
    expect(firing(feelingNotAcknowledged, upset({ language: 'fr-CH', hasNoRegret: true }), friday)).toMatchObject({
      actions: [{ do: 'insert', text: 'Je comprends que ce soit frustrant.' }],
    });
    expect(answers(upset({ language: 'fr-CH' }))).toEqual(['unknown']);
  });

  it('in German where the draft is, as familiar as that is', () => {
    const worried = (text: string) => {
      const given = upset({ language: 'de' }, { feelings: [{ is: 'worry', words: 'Ich mache mir Sorgen' }] });
      const draft = given.draft && { ...given.draft, text };
      return firing(feelingNotAcknowledged, { ...given, draft }, friday).actions;
    };
    expect(worried('Wir liefern Ihnen am Montag.')).toMatchObject([
      { do: 'insert', text: 'Ich verstehe, dass Ihnen das Sorgen macht.' },
    ]);
    expect(worried('Wir liefern dir am Montag.')).toMatchObject([
      { do: 'insert', text: 'Ich verstehe, dass dir das Sorgen macht.' },
    ]);
  });
});

describe('a feeling that is passed over is clear', () => {
  it('without a draft, and while it has hardly begun', () => {
    expect(answers(situation())).toEqual(['clear']);
    expect(answers(unfinished(upset({ words: 4 })))).toEqual(['clear']);
  });

  it('when the draft says that the seller sees it', () => {
    expect(answers(upset({ acknowledgesFeeling: span('I am sorry that you had to ask') }))).toEqual(['clear']);
  });

  it('when they are in a hurry, pleased, or not sure to complain', () => {
    const feelings = [{ is: 'urgency' as const, words: 'today' }];
    expect(answers(upset({}, { feelings, complains: 'unsure' }))).toEqual(['clear']);
    expect(answers(writing())).toEqual(['clear']);
  });

  it('for a draft that opens a conversation', () => {
    const given = writing({}, { said: [frustrated], draft: { opens: true } });
    expect(answers(given)).toEqual(['clear']);
  });
});

describe('a feeling that is passed over is unknown', () => {
  it('while the words were not read', () => {
    expect(answers(unread)).toEqual(['unknown']);
  });

  it('in a language that is not read well', () => {
    expect(answers(upset({ language: 'pl' }))).toEqual(['unknown']);
  });

  it('when the page does not show what they wrote', () => {
    expect(answers(writing({}, { said: null }))).toEqual(['unknown']);
  });
});

describe('a feeling that is passed over at its boundary', () => {
  it('is twelve words, or three that are a sentence', () => {
    expect(answers(unfinished(upset({ words: 11 })))).toEqual(['clear']);
    expect(answers(unfinished(upset({ words: 12 })))).toEqual(['fires']);
    expect(answers(upset({ words: 2 }))).toEqual(['clear']);
    expect(answers(upset({ words: 3 }))).toEqual(['fires']);
  });
});
