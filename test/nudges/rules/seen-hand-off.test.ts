import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { DAY, HOUR } from '@/lib/model/time';
import { seenHandOff } from '@/lib/nudges/rules/seen-hand-off';
import { handOff, mail } from '@/test/nudges/log';
import { answersOf, firing, friday, oslo, situation } from '@/test/nudges/situations';

const at = oslo('2026-11-19T10:00');
const mine = mail(at - 2 * HOUR, { direction: 'out', by: 'me' });
const theirs = mail(at - HOUR);
const colleague = mail(at, { direction: 'out', by: 'colleague', subject: 'Your warranty' }, { id: 'c1' });
const given = (...newest: Entry[]) => situation({ newest });

describe('a colleague took over fires', () => {
  it('when a colleague answers what they wrote to the seller', () => {
    expect(firing(seenHandOff, given(colleague, theirs, mine), friday)).toMatchObject({
      level: 'hint',
      title: 'A colleague answered Priya Raman',
      says: 'Thu 19 Nov, 10:00, about “Your warranty”. Did they take over from you?',
      actions: [{ do: 'add-entry', kind: 'hand-off', line: 'Handed off: Your warranty', at, conversationId: 'refund' }],
    });
  });

  it('for the first mail of the colleague, however many follow', () => {
    const more = mail(at + HOUR, { direction: 'out', by: 'colleague' }, { id: 'c2' });
    const once = firing(seenHandOff, given(colleague, theirs, mine), friday);
    expect(firing(seenHandOff, given(more, colleague, theirs, mine), friday).cause).toBe(once.cause);
  });
});

describe('a colleague took over is clear', () => {
  it('when the seller wrote since, was never in it, or they had not answered', () => {
    const again = mail(at + HOUR, { direction: 'out', by: 'me' });
    expect(answersOf(seenHandOff, given(again, colleague, theirs, mine), friday)).toEqual(['clear']);
    expect(answersOf(seenHandOff, given(colleague, theirs), friday)).toEqual(['clear']);
    expect(answersOf(seenHandOff, given(colleague, mine), friday)).toEqual(['clear']);
    expect(answersOf(seenHandOff, situation(), friday)).toEqual(['clear']);
  });

  it('when a hand-off is logged', () => {
    const logged = { ...given(colleague, theirs, mine), known: [handOff()] };
    expect(answersOf(seenHandOff, logged, friday)).toEqual(['clear']);
  });
});

describe('a colleague took over is unknown', () => {
  it('when the earlier messages are cut off', () => {
    const many = Array.from({ length: 48 }, (_, index) => mail(at - (index + 2) * HOUR, {}, { id: `m${index}` }));
    expect(answersOf(seenHandOff, given(colleague, theirs, ...many), friday)).toEqual(['unknown']);
  });
});

describe('a colleague took over at its boundary', () => {
  it('is not brought up after 14 days', () => {
    const end = at + 14 * DAY;
    expect(firing(seenHandOff, given(colleague, theirs, mine), end - 1).changesAt).toBe(end);
    expect(answersOf(seenHandOff, given(colleague, theirs, mine), end)).toEqual(['clear']);
  });
});
