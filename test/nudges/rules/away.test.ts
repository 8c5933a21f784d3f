import { describe, expect, it } from 'vitest';
import { DAY } from '@/lib/model/time';
import { away } from '@/lib/nudges/rules/away';
import { absent } from '@/test/nudges/log';
import { answersOf, conversation, drafted, firing, friday, oslo, owed, situation } from '@/test/nudges/situations';

const opens = drafted({ handle: 'd1', opens: true });
const holiday = absent('2026-11-18T00:00', '2026-11-23T23:59');
const waiting = conversation({ turn: 'them', waitingSince: oslo('2026-11-19T10:00'), followUps: 1 });

describe('away fires', () => {
  it('on contact that the seller begins, with the last day', () => {
    expect(firing(away, situation({ open: [holiday], draft: opens }), friday)).toMatchObject({
      level: 'hint',
      title: 'Priya Raman is away until Mon 23 Nov',
      says: 'You are writing to them first: it can wait until they are back.',
      changesAt: oslo('2026-11-23T23:59') + 1,
    });
  });

  it('while the seller waits for them', () => {
    expect(firing(away, situation({ open: [holiday], conversations: [waiting] }), friday).says).toBe(
      'What you asked about “Refund for cancelled rental fleet” waits until they are back.',
    );
  });

  it('without an end, and asks for it', () => {
    const open = [absent('2026-11-18T00:00', null)];
    expect(firing(away, situation({ open, draft: opens }), friday)).toMatchObject({
      title: 'Priya Raman is away',
      actions: [{ do: 'edit-entry', label: 'Until when?', entryId: 'absence-1' }],
    });
  });
});

describe('away is clear', () => {
  it('for an answer that is owed, in a reply, and when nothing is begun or awaited', () => {
    const reply = drafted({ handle: 'd1' });
    for (const over of [{ draft: reply, conversations: [owed()] }, { conversations: [owed()] }, {}]) {
      expect(answersOf(away, situation({ open: [holiday], ...over }), friday)).toEqual(['clear']);
    }
  });
});

describe('away is unknown', () => {
  it('when somebody left without a day and a week has passed', () => {
    const open = [absent('2026-11-10T00:00', null)];
    expect(answersOf(away, situation({ open, draft: opens }), friday)).toEqual(['unknown']);
  });
});

describe('away at its boundaries', () => {
  it('begins and ends with the absence, and says when', () => {
    const given = situation({ open: [holiday], draft: opens });
    const [from, until] = [oslo('2026-11-18T00:00'), oslo('2026-11-23T23:59')];
    expect(away.evaluate(given, from - DAY)).toEqual([{ is: 'clear', changesAt: from }]);
    expect(answersOf(away, given, from)).toEqual(['fires']);
    expect(answersOf(away, given, until)).toEqual(['fires']);
    expect(away.evaluate(given, until + 1)).toEqual([{ is: 'clear', changesAt: null }]);
  });
});
