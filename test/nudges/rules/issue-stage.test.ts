import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import type { BodyOf } from '@/lib/model/kinds/registry';
import { DAY, MINUTE } from '@/lib/model/time';
import { issueStage } from '@/lib/nudges/rules/issue-stage';
import { issue, mail } from '@/test/nudges/log';
import { answersOf, firing, friday, neverOpen, oslo, owed, situation } from '@/test/nudges/situations';

/** Opened on Thursday the 19th at 9: due on Thursday the 26th at 9. */
const due = oslo('2026-11-26T09:00');
const given = (body: Partial<BodyOf<'issue'>> = {}, over: Partial<Entry> = {}) =>
  situation({ known: [issue(body, over)] });
const acknowledgedAt = oslo('2026-11-19T11:00');
const resolved = { state: 'resolved', resolvedAt: oslo('2026-11-19T15:00'), acknowledgedAt } as const;

describe('issue to be settled fires', () => {
  it('for one that nobody acknowledged, with one press for it', () => {
    const nudge = firing(issueStage, given(), friday);
    expect(nudge).toMatchObject({
      level: 'owed',
      title: 'An issue of Priya Raman is not acknowledged yet',
      says: '“Two paddles arrived damaged”. To be resolved by Thu 26 Nov, 09:00.',
      standard: 'resolved within 5 business days',
      due,
    });
    expect(nudge.actions[0]).toEqual({
      do: 'issue-stage',
      label: 'Acknowledged',
      entryId: 'issue-1',
      stage: 'acknowledged',
    });
  });

  it('then to be resolved, as another cause', () => {
    const next = firing(issueStage, given({ acknowledgedAt }), friday);
    expect(next.title).toBe('An issue of Priya Raman is to be resolved');
    expect(next.actions.map((action) => action.do === 'issue-stage' && action.stage)).toEqual(['resolved', false]);
    expect(next.cause).not.toBe(firing(issueStage, given(), friday).cause);
  });

  it('takes a mail of ours since, in its conversation, for the acknowledgement', () => {
    const out = mail(oslo('2026-11-19T12:00'), { direction: 'out', by: 'me' });
    const heard = (over: Partial<Entry>, newest = out) =>
      firing(issueStage, situation({ known: [issue({}, over)], newest: [newest] }), friday).title;
    const voicemail = mail(out.at, { direction: 'out', by: 'me', attempt: true });
    expect(heard({}, voicemail)).toMatch(/not acknowledged yet$/);
    expect(heard({ conversationId: 'refund' })).toMatch(/to be resolved$/);
    expect(heard({ conversationId: 'another' })).toMatch(/not acknowledged yet$/);
    expect(heard({})).toMatch(/to be resolved$/);
  });

  it('does not take the acknowledgement back when it has left the newest entries', () => {
    const later = (count: number) =>
      Array.from({ length: count }, (_, index) => mail(friday - index * MINUTE, {}, { id: `m${index}` }));
    const told = (count: number) =>
      firing(issueStage, situation({ known: [issue()], newest: later(count) }), friday).title;
    expect(told(49)).toMatch(/not acknowledged yet$/);
    expect(told(50)).toMatch(/to be resolved$/);
  });

  it('once it is resolved, for what was changed and whether they confirm, in one nudge', () => {
    expect(firing(issueStage, given(resolved), friday)).toMatchObject({
      level: 'hint',
      says: expect.stringContaining('what was changed so that it does not recur, and whether they say it is settled'),
      actions: [{ do: 'edit-entry' }, { do: 'issue-stage', stage: 'confirmed' }, { do: 'copy' }],
    });
    expect(firing(issueStage, given({ ...resolved, changed: 'Packed in wood' }), friday).actions).toMatchObject([
      { do: 'issue-stage', stage: 'confirmed' },
      { do: 'copy' },
    ]);
    expect(firing(issueStage, given({ ...resolved, confirmedAt: friday }), friday).actions).toMatchObject([
      { do: 'edit-entry', label: 'What was changed' },
    ]);
  });

  it('from the first day at risk when it came back', () => {
    const reopenedAt = oslo('2026-11-20T09:00');
    const nudge = firing(issueStage, given({ acknowledgedAt, reopenedAt }), friday);
    expect(nudge).toMatchObject({ level: 'at-risk', due: oslo('2026-11-27T09:00') });
    expect(nudge.title).toBe('An issue of Priya Raman, which came back, is not acknowledged yet');
  });
});

describe('issue to be settled is clear', () => {
  it('without one, or when it is changed and confirmed', () => {
    expect(answersOf(issueStage, situation(), friday)).toEqual(['clear']);
    const settled = { ...resolved, changed: 'Packed in wood', confirmedAt: friday };
    expect(answersOf(issueStage, given(settled), friday)).toEqual(['clear']);
  });

  it('while their message waits for its answer: that nudge stands first, until the issue itself is due', () => {
    const waits = situation({ known: [issue({}, { conversationId: 'refund' })], conversations: [owed()] });
    expect(answersOf(issueStage, waits, friday)).toEqual(['held']);
    expect(answersOf(issueStage, waits, due)).toEqual(['fires']);
    const elsewhere = situation({ known: [issue({}, { conversationId: 'another' })], conversations: [owed()] });
    expect(answersOf(issueStage, elsewhere, friday)).toEqual(['fires']);
    const typed = (complains: boolean) => situation({ known: [issue()], conversations: [owed({ complains })] });
    expect(answersOf(issueStage, typed(true), friday)).toEqual(['held']);
    expect(answersOf(issueStage, typed(false), friday)).toEqual(['fires']);
  });
});

describe('issue to be settled is unknown', () => {
  it('when it cannot be read, or no hours tell when it is due', () => {
    const odd = situation({ known: [{ ...issue(), body: { who: 'knows' } }] });
    expect(answersOf(issueStage, odd, friday)).toEqual(['unknown']);
    expect(answersOf(issueStage, { ...given(), standards: neverOpen }, friday)).toEqual(['unknown']);
  });
});

describe('issue to be settled at its boundaries', () => {
  const since = oslo('2026-11-19T09:00');
  const riskAt = since + 0.75 * (due - since);

  it.each([
    [riskAt - 1, 'owed', riskAt],
    [riskAt, 'at-risk', due],
    [due - 1, 'at-risk', due],
    [due, 'overdue', null],
    // Day 7 is the red line of an answer, not of a resolution.
    [due + 30 * DAY, 'overdue', null],
  ])('at %i it is %s', (now, level, changesAt) => {
    expect(firing(issueStage, given(), now)).toMatchObject({ level, changesAt });
  });

  it('lets a resolved one go after 30 days', () => {
    const end = resolved.resolvedAt + 30 * DAY;
    expect(firing(issueStage, given(resolved), end - 1).changesAt).toBe(end);
    expect(answersOf(issueStage, given(resolved), end)).toEqual(['clear']);
  });
});
