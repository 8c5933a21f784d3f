import { describe, expect, it } from 'vitest';
import type { Situation } from '@/lib/model/situation';
import { DAY, HOUR } from '@/lib/model/time';
import { openIssue } from '@/lib/nudges/rules/open-issue';
import { issue, mail } from '@/test/nudges/log';
import { answersOf, customer, firing, friday, oslo, owed, promised, situation } from '@/test/nudges/situations';

const at = oslo('2026-11-19T10:00');
const complaint = mail(at, { complains: 'yes', subject: 'Damaged paddles' });
const given = (over: Partial<Situation> = {}) => situation({ newest: [complaint], ...over });

describe('log it as an issue fires', () => {
  it('for a complaint that no issue follows, with the line begun, its time and its conversation', () => {
    expect(firing(openIssue, given(), friday)).toMatchObject({
      level: 'hint',
      title: 'Priya Raman complained, and no issue is logged',
      says: 'Thu 19 Nov, 10:00, about “Damaged paddles”.',
      actions: [
        {
          do: 'add-entry',
          kind: 'issue',
          line: 'Complained about Damaged paddles',
          at,
          conversationId: 'refund',
          fields: { openedAt: at },
        },
      ],
    });
  });

  it('once a conversation, for the first of several complaints, also one that waits for its answer', () => {
    const more = mail(at + HOUR, { complains: 'yes' });
    const waits = owed({ complains: true, owedSince: at, owedTouchId: complaint.id });
    const several = given({ newest: [more, complaint], conversations: [waits] });
    expect(firing(openIssue, several, friday).cause).toBe(firing(openIssue, given(), friday).cause);
    const other = mail(at, { complains: 'yes' }, { id: 'm9', conversationId: 'valves' });
    expect(answersOf(openIssue, given({ newest: [complaint, other] }), friday)).toEqual(['fires', 'fires']);
  });

  it('as the same cause when the first complaint has left the newest entries', () => {
    const more = mail(at + HOUR, { complains: 'yes' });
    const { cause } = firing(openIssue, given({ newest: [more, complaint] }), friday);
    expect(firing(openIssue, given({ newest: [more] }), friday).cause).toBe(cause);
  });

  it('as another cause for a complaint after an issue was settled, however long ago', () => {
    const resolvedAt = at - 70 * DAY;
    const known = [issue({ state: 'resolved', openedAt: at - 80 * DAY, resolvedAt }, { conversationId: 'refund' })];
    const again = firing(openIssue, given({ known }), friday);
    expect(again.cause).not.toBe(firing(openIssue, given(), friday).cause);
    expect(again.title).toBe('Priya Raman complained, and no issue is logged');
  });

  it('as another cause for a complaint after they were content again', () => {
    const thanks = mail(at + HOUR, { thanks: 'yes', asks: 'no' });
    const more = mail(at + DAY / 2, { complains: 'yes' });
    const second = firing(openIssue, given({ newest: [more, thanks, complaint] }), friday);
    expect(second.says).toContain('22:00');
    expect(second.cause).not.toBe(firing(openIssue, given(), friday).cause);
  });

  it('says that it came back, where one of the same conversation was resolved before', () => {
    const settled = { state: 'resolved', openedAt: at - 9 * DAY, resolvedAt: at - 2 * DAY } as const;
    const known = [issue(settled, { conversationId: 'refund' })];
    expect(firing(openIssue, given({ known }), friday)).toMatchObject({
      title: 'Priya Raman complained again',
      actions: [{ do: 'issue-stage', stage: 'reopened', entryId: 'issue-1' }, { do: 'add-entry' }],
    });
  });

  it('for a promise that was broken, or is late past the red line', () => {
    const due = oslo('2026-11-16T12:00');
    const late = situation({ open: [promised({ due })] });
    expect(firing(openIssue, late, friday)).toMatchObject({
      title: 'A promise to Priya Raman was broken, and no issue is logged',
      actions: [{ do: 'add-entry', kind: 'issue', line: 'Promise not kept: Refund on the card' }],
    });
    const broken = promised({ due, state: 'broken', closedAt: due + HOUR });
    expect(answersOf(openIssue, situation({ newest: [broken] }), friday)).toEqual(['fires']);
    expect(answersOf(openIssue, { ...late, known: [issue()] }, friday)).toEqual(['clear']);
  });

  it('once for several broken promises, about the last of them, and anew for another', () => {
    const late = (id: string, on: string) => promised({ due: oslo(on), what: id }, { id });
    const [first, second] = [late('Refund', '2026-11-12T12:00'), late('Paddles', '2026-11-13T12:00')];
    const two = firing(openIssue, situation({ open: [first, second] }), friday);
    expect(two).toMatchObject({
      title: '2 promises to Priya Raman were broken, and no issue is logged',
      says: '“Paddles” was due Fri 13 Nov.',
      evidence: [{ entryId: 'Paddles' }, { entryId: 'Refund', text: '“Refund” was due Thu 12 Nov' }],
    });
    expect(firing(openIssue, situation({ open: [second, first] }), friday).cause).toBe(two.cause);
    const third = late('Invoice', '2026-11-16T12:00');
    expect(firing(openIssue, situation({ open: [first, second, third] }), friday).cause).not.toBe(two.cause);
  });
});

describe('log it as an issue is clear', () => {
  it('when nobody complained, or an issue is logged since or was open then', () => {
    expect(answersOf(openIssue, situation({ newest: [mail(at)] }), friday)).toEqual(['clear']);
    for (const openedAt of [at, at - 5 * DAY]) {
      expect(answersOf(openIssue, given({ known: [issue({ openedAt })] }), friday)).toEqual(['clear']);
    }
  });

  it('once they thanked and asked for nothing more, in the same conversation', () => {
    const thanks = { thanks: 'yes', asks: 'no' } as const;
    const later = (body: object, over = {}) => given({ newest: [mail(at + HOUR, body, over), complaint] });
    expect(answersOf(openIssue, later(thanks), friday)).toEqual(['clear']);
    expect(answersOf(openIssue, later({ ...thanks, asks: 'yes' }), friday)).toEqual(['fires']);
    expect(answersOf(openIssue, later(thanks, { conversationId: 'valves' }), friday)).toEqual(['fires']);
  });

  it('not by an issue of another conversation', () => {
    const known = [issue({ openedAt: at }, { conversationId: 'valves' })];
    expect(answersOf(openIssue, given({ known }), friday)).toEqual(['fires']);
  });

  it('for what is older than the customer in the log, and for automatic mail', () => {
    const who = { ...customer(), addedAt: friday };
    expect(answersOf(openIssue, given({ customer: who }), friday)).toEqual(['clear']);
    const vouched = mail(at, { complains: 'yes', confirmedOwed: true });
    expect(answersOf(openIssue, given({ customer: who, newest: [vouched] }), friday)).toEqual(['fires']);
    const automatic = mail(at, { complains: 'yes', automatic: true });
    expect(answersOf(openIssue, given({ newest: [automatic] }), friday)).toEqual(['clear']);
  });

  it('for a promise of theirs', () => {
    const open = [promised({ by: 'them', due: at - 9 * DAY })];
    expect(answersOf(openIssue, situation({ open }), friday)).toEqual(['clear']);
  });
});

describe('log it as an issue is unknown', () => {
  it('when it cannot be told whether they complain', () => {
    const newest = [mail(at, { complains: 'unsure' })];
    expect(answersOf(openIssue, situation({ newest }), friday)).toEqual(['unknown']);
  });
});

describe('log it as an issue at its boundaries', () => {
  it('lets a complaint go after 30 days', () => {
    const end = at + 30 * DAY;
    expect(firing(openIssue, given(), end - 1).changesAt).toBe(end);
    expect(answersOf(openIssue, given(), end)).toEqual(['clear']);
  });

  it('brings up no later complaint of a conversation whose first is older than 30 days', () => {
    const more = mail(at + 5 * DAY, { complains: 'yes' });
    const both = given({ newest: [more, complaint] });
    expect(answersOf(openIssue, both, at + 30 * DAY - 1)).toEqual(['fires']);
    expect(answersOf(openIssue, both, at + 30 * DAY)).toEqual(['clear']);
    expect(answersOf(openIssue, given({ newest: [more] }), at + 30 * DAY)).toEqual(['fires']);
  });

  it('takes a promise for broken two business days after its date, and says when', () => {
    const open = [promised({ due: oslo('2026-11-18T12:00') })];
    const red = oslo('2026-11-20T12:00');
    expect(openIssue.evaluate(situation({ open }), red - 1)).toEqual([{ is: 'clear', changesAt: red }]);
    expect(answersOf(openIssue, situation({ open }), red)).toEqual(['fires']);
  });
});
