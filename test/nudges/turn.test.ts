import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/nudges/engine';
import { replyOwed } from '@/lib/nudges/rules/reply-owed';
import { turnOf } from '@/lib/nudges/turn';
import { conversation, customer, friday, neverOpen, oslo, owed, situation, standards } from './situations';

describe('whose turn it is', () => {
  it('is ours, with the clock, where an answer is owed', () => {
    expect(turnOf(situation({ conversations: [owed()] }), oslo('2026-11-20T11:00'))).toMatchObject({
      turn: 'us',
      due: oslo('2026-11-20T13:00'),
      since: oslo('2026-11-20T02:00'),
      level: 'fine',
      passed: 0.5,
      standard: '4 business hours',
      may: false,
      readAt: friday,
    });
  });

  it.each([
    ['2026-11-20T08:00', 'fine', 0],
    ['2026-11-20T12:30', 'risk', 0.875],
    ['2026-11-20T14:00', 'late', 1],
    ['2026-11-28T14:00', 'red-line', 1],
  ])('at %s is %s, %d of the standard passed', (now, level, passed) => {
    expect(turnOf(situation({ conversations: [owed()] }), oslo(now))).toMatchObject({ level, passed });
  });

  it('counts plain minutes around the clock', () => {
    const chat = { ...standards, targets: [{ tier: '', channel: null, amount: 60, unit: 'minutes' as const }] };
    const view = turnOf(situation({ conversations: [owed()], standards: chat }), oslo('2026-11-20T02:48'));
    expect(view).toMatchObject({ level: 'risk', passed: 0.8, due: oslo('2026-11-20T03:00') });
  });

  it('is held to what was agreed with the customer, and to the target of prospects where they are one', () => {
    const agreed = customer({ agreed: [{ channel: 'email', amount: 1, unit: 'business-days' }] });
    expect(turnOf(situation({ customer: agreed, conversations: [owed()] }), friday)).toMatchObject({
      due: oslo('2026-11-23T09:00'),
      standard: '1 business day, agreed with them',
    });
    const prospect = { ...customer(), stage: 'prospect' as const };
    expect(turnOf(situation({ customer: prospect, conversations: [owed()] }), friday)).toMatchObject({
      due: oslo('2026-11-20T10:00'),
      standard: '1 business hour',
    });
  });

  it('takes the owed conversation that falls due first, wherever the page is', () => {
    const later = owed({ owedSince: oslo('2026-11-20T09:30') }, { id: 'later' });
    const page = { site: 'roundcube', view: 'conversation', conversationId: 'later', readAt: friday };
    const given = situation({ conversations: [later, owed(), conversation({}, { id: 'settled' })], page });
    expect(turnOf(given, friday).conversation?.id).toBe('refund');
  });

  it('takes the conversation on the page, else the newest, where nothing is owed', () => {
    const theirs = conversation({ turn: 'them' }, { id: 'theirs' });
    const unsure = conversation({ turn: 'unsure' }, { id: 'unsure' });
    const page = { site: 'roundcube', view: 'conversation', conversationId: 'unsure', readAt: friday };
    expect(turnOf(situation({ conversations: [theirs, unsure], page }), friday)).toMatchObject({
      turn: 'unsure',
      level: 'none',
      due: null,
    });
    expect(turnOf(situation({ conversations: [theirs, unsure] }), friday).turn).toBe('them');
  });

  it('is unknown where nothing was read, and has no clock where none can be told', () => {
    expect(turnOf(situation(), friday)).toMatchObject({ turn: 'unknown', conversation: null, level: 'none' });
    const lacking = situation({ conversations: [conversation(), owed()], standards: neverOpen });
    expect(turnOf(lacking, friday)).toMatchObject({ turn: 'us', level: 'none', due: null, standard: '' });
  });

  it('never disagrees with the nudge', () => {
    const given = situation({ conversations: [owed({ readAt: oslo('2026-11-20T09:00') })] });
    for (let now = oslo('2026-11-20T02:00'); now < oslo('2026-11-28T00:00'); now += 37 * 60_000) {
      const [nudge] = evaluate([replyOwed], given, now).nudges;
      const view = turnOf(given, now);
      expect([view.due, view.may, view.standard]).toEqual([nudge?.due, nudge?.may, nudge?.standard]);
      expect({ fine: 'owed', risk: 'at-risk', late: 'overdue', 'red-line': 'red-line', none: '' }[view.level]).toBe(
        nudge?.level,
      );
    }
  });
});
