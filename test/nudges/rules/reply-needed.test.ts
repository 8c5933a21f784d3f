import { describe, expect, it } from 'vitest';
import { DAY } from '@/lib/model/time';
import { replyNeeded } from '@/lib/nudges/rules/reply-needed';
import {
  answersOf,
  conversation,
  customer,
  firing,
  friday,
  oslo,
  owed,
  situation,
  touched,
} from '@/test/nudges/situations';

const unsure = conversation({ turn: 'unsure', subject: 'HS codes' });

describe('reply needed? fires', () => {
  it('asks whether an answer is wanted', () => {
    const nudge = firing(replyNeeded, situation({ conversations: [unsure] }), friday);
    expect(nudge).toMatchObject({ level: 'hint', title: 'Reply needed?', due: null });
    expect(nudge.says).toContain('Priya Raman wrote Fri 20 Nov, 02:00 about “HS codes”');
    expect(nudge.actions.map(({ do: act }) => act)).toEqual(['answer-needed', 'no-answer-needed', 'open-conversation']);
  });

  it('finds words for somebody without a name', () => {
    const nameless = situation({ customer: customer({ name: '' }), conversations: [unsure] });
    expect(firing(replyNeeded, nameless, friday).says).toContain('This customer wrote');
  });
});

describe('reply needed? at its boundary', () => {
  it('stops asking after thirty days', () => {
    const given = situation({ conversations: [unsure] });
    const end = oslo('2026-11-20T02:00') + 30 * DAY;
    expect(firing(replyNeeded, given, end - 1).changesAt).toBe(end);
    expect(replyNeeded.evaluate(given, end)).toEqual([{ is: 'clear', changesAt: null }]);
  });
});

describe('reply needed? is clear', () => {
  const ours = touched({ direction: 'out', state: 'confirmed' }, { id: 't1', conversationId: 'refund' });
  const nod = (body: Parameters<typeof touched>[0] = {}) =>
    touched(
      { direction: 'in', by: 'them', state: 'confirmed', words: 3, ...body },
      { id: 't2', at: friday, conversationId: 'refund' },
    );
  const answersAfter = (...newest: ReturnType<typeof touched>[]) =>
    answersOf(replyNeeded, situation({ conversations: [unsure], newest }), friday);

  it('after a few words in answer to ours', () => {
    expect(answersAfter(nod(), ours)).toEqual(['clear']);
    expect(answersAfter(nod({ words: 12 }), ours)).toEqual(['clear']);
  });

  it('but not after many, a question, a complaint, words that were not read, or the first they wrote', () => {
    for (const body of [{ words: 13 }, { questions: 1 }, { complains: 'unsure' as const }, { words: null }]) {
      expect(answersAfter(nod(body), ours)).toEqual(['fires']);
    }
    expect(answersAfter(nod())).toEqual(['fires']);
  });

  it('where it is known whose turn it is', () => {
    expect(answersOf(replyNeeded, situation({ conversations: [owed()] }), friday)).toEqual(['clear']);
    expect(answersOf(replyNeeded, situation(), friday)).toEqual(['clear']);
  });
});

describe('reply needed? is unknown', () => {
  it('never: not knowing is what it asks about', () => {
    const odd = situation({ conversations: [conversation({ turn: 'unsure', subject: '' })] });
    expect(answersOf(replyNeeded, odd, friday)).toEqual(['fires']);
  });
});
