import { describe, expect, it } from 'vitest';
import type { Customer } from '@/lib/model/customer';
import type { Situation } from '@/lib/model/situation';
import { DAY, HOUR } from '@/lib/model/time';
import { talkingPointRule } from '@/lib/nudges/rules/talking-point';
import { absent, issue, mail, mails, milestone, notToMention, point, use } from '@/test/nudges/log';
import {
  answersOf,
  customer,
  drafted,
  firing,
  friday,
  oslo,
  owed,
  promised,
  situation,
} from '@/test/nudges/situations';

const english: Partial<Customer['body']> = { language: { value: 'en', source: 'seen', replies: 3 } };
const given = (over: Partial<Situation> = {}, body = english) =>
  situation({ customer: customer(body), known: [point()], newest: mails(4, friday), ...over });
const writing = drafted({ handle: 'd1' });

describe('something to bring up fires', () => {
  it('after four touches that were read, with words for the draft', () => {
    expect(firing(talkingPointRule, given({ draft: writing }), friday)).toMatchObject({
      level: 'hint',
      title: 'Something to bring up with Priya Raman',
      says: '“How the regatta went”',
      evidence: [
        { text: 'Noted Sun 1 Nov, not used yet', entryId: 'talking-point-1' },
        { text: 'None was logged in 4 messages' },
      ],
      standard: 'one after 4 touches and 30 days',
      actions: [
        { do: 'insert', text: 'I was wondering how the regatta went.', entryId: 'talking-point-1' },
        { do: 'used-point', entryId: 'talking-point-1' },
      ],
    });
  });

  it('offers the words to copy without a draft, and says it when they are in another language than the customer’s', () => {
    expect(firing(talkingPointRule, given(), friday).actions[0]).toMatchObject({ do: 'copy', label: 'Copy words' });
    const german = { language: { value: 'de', source: 'told', replies: 0 } as const };
    expect(firing(talkingPointRule, given({ draft: writing }, german), friday).actions[0]).toMatchObject({
      do: 'copy',
      label: 'Copy in English',
    });
  });

  it('offers another point only when there is one, under the same cause', () => {
    const other = point({ text: 'The new boathouse' }, { id: 'p2', at: oslo('2026-11-02T09:00') });
    const nudge = firing(talkingPointRule, given({ known: [point(), other] }), friday);
    expect(nudge.says).toBe('“The new boathouse”');
    expect(nudge.actions).toContainEqual({ do: 'another-point', label: 'Another', entryId: 'p2' });
    const passed = point({ text: 'The new boathouse', notBefore: friday + DAY }, { id: 'p2' });
    const next = firing(talkingPointRule, given({ known: [point(), passed] }), friday);
    expect(next).toMatchObject({ says: '“How the regatta went”', cause: nudge.cause });
    expect(next.actions).not.toContainEqual(expect.objectContaining({ do: 'another-point' }));
  });

  it.each<[string, Partial<Situation>, string]>([
    ['an issue is open', { open: [issue()] }, 'the issue “Two paddles arrived damaged” is resolved'],
    ['a complaint waits', { conversations: [owed({ complains: true })] }, 'the complaint is answered'],
    [
      'an answer is overdue',
      { conversations: [owed({ owedSince: oslo('2026-11-19T09:00') })] },
      'the overdue answer is given',
    ],
    ['they are away', { open: [absent('2026-11-18T00:00', '2026-11-23T23:59')] }, 'they are back, after Mon 23 Nov'],
    [
      'a promise of ours is late',
      { open: [promised({ due: oslo('2026-11-19T23:59') })] },
      'the late promise “Refund on the card” is kept',
    ],
  ])('not while %s: it is held back, and says why', (_what, over, why) => {
    expect(talkingPointRule.evaluate(given(over), friday)).toMatchObject([
      { is: 'held', title: 'Something to bring up', why },
    ]);
  });

  it('while an answer is owed in time, until it is overdue', () => {
    const nudge = firing(talkingPointRule, given({ conversations: [owed()] }), friday);
    expect(nudge.changesAt).toBe(oslo('2026-11-20T13:00'));
  });
});

describe('something to bring up is clear', () => {
  it('for a milestone just ahead, which has a nudge of its own; one just past is a point', () => {
    const on = (date: string) => given({ known: [milestone({ on: oslo(date) })] });
    expect(answersOf(talkingPointRule, on('2026-11-25T12:00'), friday)).toEqual(['clear']);
    expect(answersOf(talkingPointRule, on('2026-11-18T12:00'), friday)).toEqual(['fires']);
  });

  it('without a point, and with one that must not be mentioned', () => {
    expect(answersOf(talkingPointRule, given({ known: [] }), friday)).toEqual(['clear']);
    const open = [notToMention('Do not mention the regatta, they capsized')];
    expect(answersOf(talkingPointRule, given({ open }), friday)).toEqual(['clear']);
    expect(answersOf(talkingPointRule, given({ open: [notToMention('Do not mention the merger')] }), friday)).toEqual([
      'fires',
    ]);
  });

  it('when there were hardly any touches', () => {
    expect(answersOf(talkingPointRule, given({ newest: mails(3, friday) }), friday)).toEqual(['clear']);
  });
});

describe('something to bring up is unknown', () => {
  it('when what was talked about was not read: a call, or a message of which only the fact is known', () => {
    const call = mail(friday + HOUR, { direction: 'both', channel: 'call', words: null });
    expect(answersOf(talkingPointRule, given({ newest: [call, ...mails(3, friday)] }), friday)).toEqual(['unknown']);
    const unread = Array.from({ length: 9 }, (_, index) => mail(friday - index * HOUR, { words: null }));
    expect(answersOf(talkingPointRule, given({ newest: unread }), friday)).toEqual(['unknown']);
  });
});

describe('something to bring up at its boundaries', () => {
  const used = friday - 30 * DAY;
  const other = point({ text: 'The new boathouse' }, { id: 'p2' });
  const afterUse = (count: number) =>
    given({ known: [point({ uses: [use(used)] }), other], newest: mails(count, friday) });

  it('comes 30 days after the last one, to the millisecond', () => {
    expect(talkingPointRule.evaluate(afterUse(4), friday - 1)).toEqual([{ is: 'clear', changesAt: friday }]);
    expect(firing(talkingPointRule, afterUse(4), friday)).toMatchObject({
      says: '“The new boathouse”',
      evidence: [expect.anything(), { text: 'Last one Wed 21 Oct, 4 messages since' }],
    });
  });

  it('counts only touches since then', () => {
    const before = mails(9, used);
    const situationOf = (count: number) => ({ ...afterUse(count), newest: [...mails(count, friday), ...before] });
    expect(answersOf(talkingPointRule, situationOf(3), friday)).toEqual(['clear']);
    expect(answersOf(talkingPointRule, situationOf(4), friday)).toEqual(['fires']);
  });

  it('has another cause after each use', () => {
    expect(firing(talkingPointRule, afterUse(4), friday).cause).not.toBe(
      firing(talkingPointRule, given(), friday).cause,
    );
  });
});
