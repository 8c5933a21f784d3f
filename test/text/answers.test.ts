import { describe, expect, it } from 'vitest';
import type { Answered } from '@/lib/model/understood';
import { answersTo } from '@/lib/text/answers';
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
