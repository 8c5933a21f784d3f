import { describe, expect, it } from 'vitest';
import type { BodyOf } from '@/lib/model/kinds/registry';
import { DAY } from '@/lib/model/time';
import { contextBrief } from '@/lib/nudges/brief';
import { handOffRule } from '@/lib/nudges/rules/hand-off';
import { handOff, issue } from '@/test/nudges/log';
import { answersOf, firing, friday, neverOpen, oslo, situation } from '@/test/nudges/situations';

/** Handed off on Wednesday the 18th at 9: to be asked about on Monday the 23rd at 9. */
const at = oslo('2026-11-18T09:00');
const askAt = oslo('2026-11-23T09:00');
const given = (body: Partial<BodyOf<'hand-off'>> = {}) => situation({ known: [handOff(body)] });
const complete = { brief: 'yes', introduced: 'yes' } as const;

describe('hand-off to complete fires', () => {
  it('for the brief first, with the brief to copy', () => {
    const nudge = firing(handOffRule, given(), friday);
    expect(nudge).toMatchObject({ level: 'hint', title: 'Tell Mette what Priya Raman has told you' });
    expect(nudge.actions).toEqual([
      { do: 'copy', label: 'Copy the brief', text: contextBrief(given(), friday) },
      { do: 'hand-off-stage', label: 'Passed on', entryId: 'hand-off-1', stage: 'brief' },
    ]);
  });

  it('then for the introduction, then whether it was taken care of, each a cause of its own', () => {
    const introduce = firing(handOffRule, given({ brief: 'yes' }), friday);
    expect(introduce).toMatchObject({
      title: 'Introduce Mette to Priya Raman',
      actions: [{ do: 'hand-off-stage', stage: 'introduced' }],
    });
    const followUp = firing(handOffRule, given(complete), askAt);
    expect(followUp).toMatchObject({
      title: 'Was Priya Raman taken care of?',
      actions: [
        { do: 'hand-off-stage', stage: 'followed-up' },
        { do: 'add-entry', kind: 'issue' },
      ],
    });
    expect(new Set([firing(handOffRule, given(), friday), introduce, followUp].map(({ cause }) => cause)).size).toBe(3);
  });

  it('for the newest of a conversation alone: the one before has passed them on', () => {
    const first = handOff({ to: 'Ole' }, { id: 'h0', at: at - DAY });
    expect(firing(handOffRule, situation({ known: [handOff(), first] }), friday).title).toContain('Mette');
  });
});

describe('hand-off to complete is clear', () => {
  it('without one, or when all of it was done', () => {
    expect(answersOf(handOffRule, situation(), friday)).toEqual(['clear']);
    expect(answersOf(handOffRule, given({ ...complete, followedUpAt: askAt }), askAt)).toEqual(['clear']);
  });

  it('once an issue says that they were not taken care of', () => {
    const known = (openedAt: number, conversationId = 'refund') =>
      situation({
        known: [handOff(complete, { conversationId: 'refund' }), issue({ openedAt }, { conversationId })],
      });
    expect(answersOf(handOffRule, known(askAt), askAt + DAY)).toEqual(['clear']);
    expect(answersOf(handOffRule, known(askAt - 1), askAt + DAY)).toEqual(['fires']);
    expect(answersOf(handOffRule, known(askAt, 'another'), askAt + DAY)).toEqual(['fires']);
  });
});

describe('hand-off to complete is unknown', () => {
  it('when it cannot be read, or no hours tell when to ask', () => {
    const odd = situation({ known: [{ ...handOff(), body: {} }] });
    expect(answersOf(handOffRule, odd, friday)).toEqual(['unknown']);
    expect(answersOf(handOffRule, { ...given(complete), standards: neverOpen }, friday)).toEqual(['unknown']);
  });
});

describe('hand-off to complete at its boundaries', () => {
  it('asks after the business days of the standard, and says when', () => {
    expect(handOffRule.evaluate(given(complete), askAt - 1)).toEqual([{ is: 'clear', changesAt: askAt }]);
    expect(answersOf(handOffRule, given(complete), askAt)).toEqual(['fires']);
  });

  it('lets it go after 30 days', () => {
    expect(firing(handOffRule, given(), at + 30 * DAY - 1).changesAt).toBe(at + 30 * DAY);
    expect(answersOf(handOffRule, given(), at + 30 * DAY)).toEqual(['clear']);
  });
});
