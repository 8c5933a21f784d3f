import { describe, expect, it } from 'vitest';
import type { Answered } from '@/lib/model/understood';
import { answersTo } from '@/lib/text/answers';
import { contentOf, sharedBy } from '@/lib/text/answers/content';
import { answeredPairs } from './samples/answered';

type Verdict = Answered['answered'];

describe('which asks a draft answers', () => {
  const judged = answeredPairs.flatMap(({ asks, draft, language }) =>
    answersTo(
      asks.map(([words, , is = 'question']) => ({ words, is })),
      draft,
      language,
    ).map(({ ask, answered }, place) => ({ ask: ask.words, draft, answered, expected: asks[place]?.[1] })),
  );

  it('is told as a careful reader would, and "no" least of all wrongly', () => {
    const { no, yes, unclear } = { no: scored('no'), yes: scored('yes'), unclear: scored('unclear') };
    for (const [verdict, { right, said, meant }] of Object.entries({ no, yes, unclear }))
      process.stdout.write(`${verdict}: precision ${right}/${said}, recall ${right}/${meant}\n`);
    expect(no.right / no.said).toBeGreaterThanOrEqual(0.95);
    expect(no.right / no.meant).toBeGreaterThanOrEqual(0.7);
    expect(yes.right / yes.said).toBeGreaterThanOrEqual(0.95);
    expect(yes.right / yes.meant).toBeGreaterThanOrEqual(0.85);
  });

  it('comes back in the order of the asks, one for each', () => {
    const asks = ['Is it blue?', 'Is it red?', 'Is it blue?'].map((words) => ({ words, is: 'question' as const }));
    expect(answersTo(asks, 'It is red.', 'en').map(({ ask }) => ask)).toEqual(asks);
    expect(answersTo([], 'It is red.', 'en')).toEqual([]);
  });

  describe('what the draft says of something else that they wrote', () => {
    const ask = 'Could you put the shelving in before we collect the trailer?';
    const theirs = `The bank said yes, so please send the pro forma. ${ask} Ruby asks after the dog.`;
    const answered = (draft: string, words = ask) =>
      answersTo([{ words, is: 'question' }], draft, 'en', undefined, undefined, theirs)[0]?.answered;

    it('answers no ask', () => {
      expect(answered('Great news about the bank. Ruby can see the dog any day she likes.')).toBe('no');
    });

    it.each([
      ['it is of nothing they wrote', 'The fitter is off sick.'],
      ['it points back', 'Great news about the bank. We do that every week.'],
      ['it puts the answer off', 'Great news about the bank. I will look into the dates.'],
      ['it says yes', 'Great news about the bank. Of course, Ruby.'],
      ['somebody will call', 'Great news about the bank. Ruby will call you.'],
    ])('may do so where %s', (_, draft) => {
      expect(answered(draft)).not.toBe('no');
    });

    it('may answer what is asked of it in a few words', () => {
      expect(answered('Great news about the bank. Ruby can see the dog.', 'What can you do about that?')).toBe(
        'unclear',
      );
    });
  });

  it.each([
    ['Can 2 more kids come?', 'Two more is fine.'],
    ['Nehmen Sie drei Paletten mit?', 'Platz ist für 3.'],
    ['Wer meldet die Pumpe an?', 'Die Anmeldung machen wir.'],
  ])('“%s” is of the same as “%s”', (ask, told) => {
    expect(sharedBy(contentOf(ask), contentOf(told))).toBeGreaterThan(0);
  });

  function scored(verdict: Verdict): { right: number; said: number; meant: number } {
    const said = judged.filter(({ answered }) => answered === verdict);
    const meant = judged.filter(({ expected }) => expected === verdict);
    return {
      right: said.filter(({ expected }) => expected === verdict).length,
      said: said.length,
      meant: meant.length,
    };
  }
});
