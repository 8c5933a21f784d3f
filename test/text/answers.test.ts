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

  it('is told as a careful reader would', () => {
    for (const verdict of ['yes', 'no', 'unclear'] as const) process.stdout.write(`${scored(verdict)}\n`);
    const wrong = judged
      .filter(({ answered, expected }) => answered !== expected)
      .map(({ ask, draft, answered, expected }) => `${answered}, not ${expected}: “${ask}” by “${draft.slice(0, 60)}”`);
    expect(wrong).toEqual([]);
  });

  function scored(verdict: Verdict): string {
    const said = judged.filter(({ answered }) => answered === verdict);
    const meant = judged.filter(({ expected }) => expected === verdict);
    const right = said.filter(({ expected }) => expected === verdict).length;
    return `${verdict}: precision ${right}/${said.length}, recall ${right}/${meant.length}`;
  }
});
