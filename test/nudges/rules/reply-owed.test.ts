import { describe, expect, it } from 'vitest';
import { replyOwed } from '@/lib/nudges/rules/reply-owed';
import { conversation, customer, firing, neverOpen, oslo, owed, situation, standards } from '@/test/nudges/situations';

const given = situation({ conversations: [owed()] });

describe('reply owed fires', () => {
  it('says who waits, for what, by when and held to which standard', () => {
    const nudge = firing(replyOwed, given, oslo('2026-11-20T10:00'));
    expect(nudge).toMatchObject({
      level: 'owed',
      title: 'Priya Raman waits for an answer',
      says: 'Asked Fri 20 Nov, 02:00 about “Refund for cancelled rental fleet”. Due 13:00.',
      standard: '4 business hours',
      due: oslo('2026-11-20T13:00'),
      may: false,
    });
    expect(nudge.actions.map(({ do: act }) => act)).toEqual([
      'open-conversation',
      'no-answer-needed',
      'answered-elsewhere',
    ]);
    expect(nudge.evidence[0]).toMatchObject({ entryId: 'touch-1', conversationId: 'refund' });
  });

  it('presses more after a complaint', () => {
    const complained = situation({ conversations: [owed({ complains: true })] });
    expect(firing(replyOwed, complained, oslo('2026-11-20T10:00')).title).toBe(
      'Priya Raman complained and waits for an answer',
    );
  });

  it('says that an answer was announced, and stays', () => {
    const told = situation({ conversations: [owed({ acknowledgedAt: oslo('2026-11-20T09:30') })] });
    expect(firing(replyOwed, told, oslo('2026-11-20T10:00')).says).toContain('Acknowledged, not answered yet.');
  });

  it('holds a tier to its own target', () => {
    const gold = situation({
      customer: customer({ tier: 'Gold' }),
      conversations: [owed()],
      standards: { ...standards, targets: [{ tier: 'gold', channel: null, amount: 1, unit: 'business-days' }] },
    });
    expect(firing(replyOwed, gold, oslo('2026-11-20T10:00'))).toMatchObject({
      standard: '1 business day',
      due: oslo('2026-11-23T09:00'),
    });
  });

  it('has one nudge for each conversation', () => {
    const two = situation({ conversations: [owed(), owed({ owedTouchId: 'touch-2' }, { id: 'catalogue' })] });
    const answers = replyOwed.evaluate(two, oslo('2026-11-20T10:00'));
    expect(answers.map((answer) => answer.is === 'fires' && answer.cause)).toEqual([
      'refund:touch-1',
      'catalogue:touch-2',
    ]);
  });
});

describe('reply owed at its boundaries', () => {
  const fresh = (readAt: string) => situation({ conversations: [owed({ readAt: oslo(readAt) })] });

  it.each([
    ['2026-11-20T11:59:59', 'owed', '2026-11-20T12:00'],
    ['2026-11-20T12:00:00', 'at-risk', '2026-11-20T13:00'],
    ['2026-11-20T12:59:59', 'at-risk', '2026-11-20T13:00'],
    ['2026-11-20T13:00:00', 'overdue', '2026-11-27T00:00'],
    ['2026-11-26T23:59:59', 'overdue', '2026-11-27T00:00'],
    ['2026-11-27T00:00:00', 'red-line', null],
  ])('at %s it is %s until %s', (now, level, until) => {
    const nudge = firing(replyOwed, fresh('2026-11-30T09:00'), oslo(now));
    expect(nudge.level).toBe(level);
    expect(nudge.changesAt).toBe(until === null ? null : oslo(until));
  });

  it('may be owed, and is never called overdue, when it was not read since it fell due', () => {
    const unread = firing(replyOwed, fresh('2026-11-20T12:59'), oslo('2026-11-20T13:00'));
    expect(unread).toMatchObject({ may: true, title: 'Priya Raman may be waiting for an answer' });
    expect(unread.says).toContain('As last read Fri 20 Nov, 12:59.');
    expect(unread.title + unread.says).not.toContain('overdue');

    expect(firing(replyOwed, fresh('2026-11-20T13:00'), oslo('2026-11-20T13:00'))).toMatchObject({
      may: false,
      title: 'Priya Raman is owed an answer, overdue',
    });
  });

  it('reaches the red line even where the standard is longer', () => {
    const slow = situation({
      conversations: [owed()],
      standards: { ...standards, targets: [{ tier: '', channel: null, amount: 20, unit: 'business-days' }] },
    });
    expect(firing(replyOwed, slow, oslo('2026-11-27T00:00'))).toMatchObject({
      level: 'red-line',
      title: 'Priya Raman has waited since Fri 20 Nov',
    });
  });
});

describe('reply owed is clear', () => {
  it.each([
    ['without conversations', []],
    ['when it is their turn', [conversation({ turn: 'them', waitingSince: oslo('2026-11-19T10:00') })]],
    ['when nobody has to answer', [conversation()]],
    ['while it is unsure', [conversation({ turn: 'unsure' })]],
  ])('%s', (_when, conversations) => {
    for (const answer of replyOwed.evaluate(situation({ conversations }), oslo('2026-11-20T10:00'))) {
      expect(answer).toEqual({ is: 'clear', changesAt: null });
    }
  });
});

describe('reply owed is unknown', () => {
  const now = oslo('2026-11-20T10:00');
  const one = { customer: given.customer, conversations: given.conversations };

  it.each([
    ['open hours', neverOpen, 'no open hours'],
    [
      'a target',
      { ...standards, targets: [{ tier: 'gold', channel: null, amount: 1, unit: 'minutes' as const }] },
      'target',
    ],
    ['a known time zone', { ...standards, zone: 'Middle/Earth' }, 'Middle/Earth'],
  ])('without %s', (_what, lacking, missing) => {
    const [answer] = replyOwed.evaluate(situation({ ...one, standards: lacking }), now);
    expect(answer).toMatchObject({ is: 'unknown', missing: expect.stringContaining(missing) });
  });
});
