import { describe, expect, it } from 'vitest';
import { acknowledgeNow } from '@/lib/nudges/rules/acknowledge-now';
import { replyOwed } from '@/lib/nudges/rules/reply-owed';
import { answersOf, conversation, firing, neverOpen, oslo, owed, situation } from '@/test/nudges/situations';

const at = (time: string) => oslo(`2026-11-20T${time}`);

describe('acknowledge now fires', () => {
  it('for a complaint from the first minute', () => {
    const nudge = firing(acknowledgeNow, situation({ conversations: [owed({ complains: true })] }), at('09:00'));
    expect(nudge).toMatchObject({ level: 'at-risk', title: 'Tell Priya Raman that you are on it' });
    expect(nudge.actions.map(({ do: act }) => act)).toEqual(['open-conversation', 'acknowledged']);
  });

  it('again when they ask anew after an earlier acknowledgement', () => {
    const older = owed({ complains: true, acknowledgedAt: oslo('2026-11-18T10:00') });
    expect(answersOf(acknowledgeNow, situation({ conversations: [older] }), at('09:00'))).toEqual(['fires']);
  });

  it('for the same cause as the reply itself, so that one message is told of once', () => {
    const complained = situation({ conversations: [owed({ complains: true })] });
    expect(firing(acknowledgeNow, complained, at('09:00')).cause).toBe(
      firing(replyOwed, complained, at('09:00')).cause,
    );
  });
});

describe('acknowledge now at its boundary', () => {
  const asked = situation({ conversations: [owed()] });

  it('starts for a question when the last quarter begins, and ends with its time', () => {
    expect(acknowledgeNow.evaluate(asked, at('11:59'))).toEqual([{ is: 'clear', changesAt: at('12:00') }]);
    expect(firing(acknowledgeNow, asked, at('12:00'))).toMatchObject({ level: 'at-risk', changesAt: at('13:00') });
    expect(answersOf(acknowledgeNow, asked, at('13:00'))).toEqual(['clear']);
  });

  it('goes on for a complaint past its time', () => {
    const complained = situation({ conversations: [owed({ complains: true })] });
    expect(firing(acknowledgeNow, complained, at('13:00')).level).toBe('overdue');
  });
});

describe('acknowledge now is clear', () => {
  it('once they were told, and where nothing is owed', () => {
    const told = owed({ complains: true, acknowledgedAt: at('02:30') });
    expect(answersOf(acknowledgeNow, situation({ conversations: [told] }), at('15:00'))).toEqual(['clear']);
    expect(answersOf(acknowledgeNow, situation({ conversations: [conversation()] }), at('15:00'))).toEqual(['clear']);
    expect(answersOf(acknowledgeNow, situation(), at('15:00'))).toEqual(['clear']);
  });
});

describe('acknowledge now is unknown', () => {
  it('without open hours', () => {
    const lacking = situation({ conversations: [owed({ complains: true })], standards: neverOpen });
    expect(answersOf(acknowledgeNow, lacking, at('09:00'))).toEqual(['unknown']);
  });
});
