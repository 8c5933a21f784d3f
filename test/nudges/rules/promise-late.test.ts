import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { NEWEST, type Situation } from '@/lib/model/situation';
import { DAY } from '@/lib/model/time';
import type { PromiseSeen } from '@/lib/model/understood';
import { promiseLate } from '@/lib/nudges/rules/promise-late';
import {
  answersOf,
  customer,
  firing,
  neverOpen,
  oslo,
  promised,
  situation,
  standards,
  touched,
} from '@/test/nudges/situations';

/** The end of Wednesday the 18th. */
const due = oslo('2026-11-19T00:00') - 1;
const ours = situation({ open: [promised({ due })] });

describe('promise due or late fires', () => {
  it('names the promise and offers to keep or change it', () => {
    const nudge = firing(promiseLate, ours, oslo('2026-11-20T10:00'));
    expect(nudge).toMatchObject({
      level: 'overdue',
      title: 'A promise to Priya Raman is late',
      says: '“Refund on the card” was due Wed 18 Nov.',
      due,
    });
    expect(nudge.actions).toEqual([
      { do: 'keep-promise', label: 'Log as kept', entryId: 'promise-1' },
      { do: 'change-promise', label: 'New date', entryId: 'promise-1' },
    ]);
  });

  it('is another cause once the date was changed', () => {
    const changed = situation({ open: [promised({ due: due - 1000 })] });
    const now = oslo('2026-11-20T10:00');
    expect(firing(promiseLate, changed, now).cause).not.toBe(firing(promiseLate, ours, now).cause);
  });

  it('is a hint when it is theirs', () => {
    const theirs = situation({ open: [promised({ due, by: 'them' })] });
    expect(promiseLate.evaluate(theirs, due - 1)).toEqual([{ is: 'clear', changesAt: due }]);
    expect(firing(promiseLate, theirs, due)).toMatchObject({
      level: 'hint',
      title: 'Priya Raman said they would by Wed 18 Nov',
    });
  });
});

describe('promise due or late at its boundaries', () => {
  it.each([
    ['2026-11-17T00:00', 'owed', oslo('2026-11-18T00:00')],
    ['2026-11-17T23:59:59', 'owed', oslo('2026-11-18T00:00')],
    ['2026-11-18T00:00', 'at-risk', due],
    ['2026-11-18T23:59:59', 'at-risk', due],
    ['2026-11-19T00:00', 'overdue', oslo('2026-11-23T09:00')],
    ['2026-11-23T08:59', 'overdue', oslo('2026-11-23T09:00')],
    ['2026-11-23T09:00', 'red-line', null],
  ])('at %s it is %s', (now, level, changesAt) => {
    expect(firing(promiseLate, ours, oslo(now))).toMatchObject({ level, changesAt });
  });

  it('begins with the last working day before', () => {
    const begins = oslo('2026-11-17T00:00');
    expect(promiseLate.evaluate(ours, begins - 1)).toEqual([{ is: 'clear', changesAt: begins }]);
    // Due on a Monday, it is told of on Friday.
    const monday = situation({ open: [promised({ due: oslo('2026-11-24T00:00') - 1 })] });
    expect(answersOf(promiseLate, monday, oslo('2026-11-20T00:00') - 1)).toEqual(['clear']);
    expect(firing(promiseLate, monday, oslo('2026-11-20T00:00')).level).toBe('owed');
  });

  it('is held to the hour that was named', () => {
    const at = oslo('2026-11-18T15:00');
    const named = situation({ open: [promised({ due: at })] });
    expect(firing(promiseLate, named, at - 1)).toMatchObject({ level: 'at-risk', changesAt: at });
    expect(firing(promiseLate, named, at)).toMatchObject({
      level: 'overdue',
      says: '“Refund on the card” was due Wed 18 Nov, 15:00.',
    });
  });

  it('is past the red line after the business days of the standard', () => {
    const patient = { ...standards, promises: { redAfterBusinessDays: 4 } };
    const given = situation({ open: [promised({ due })], standards: patient });
    const red = oslo('2026-11-25T09:00');
    expect(firing(promiseLate, given, red - 1)).toMatchObject({ level: 'overdue', changesAt: red });
    expect(firing(promiseLate, given, red).level).toBe('red-line');
  });

  it('is late without a working calendar too', () => {
    const given = situation({ open: [promised({ due })], standards: neverOpen });
    expect(firing(promiseLate, given, due + 1).level).toBe('overdue');
  });
});

describe('promise due or late is clear', () => {
  it('when it was kept, or there is none', () => {
    const kept = situation({ open: [promised({ due, state: 'kept', closedAt: due })] });
    expect(answersOf(promiseLate, kept, due + 1)).toEqual(['clear']);
    expect(answersOf(promiseLate, situation(), due + 1)).toEqual(['clear']);
  });
});

describe('promise due or late is unknown', () => {
  it('without a date, or when the entry cannot be read', () => {
    const [undated] = promiseLate.evaluate(situation({ open: [promised()] }), due);
    expect(undated).toMatchObject({ is: 'unknown', missing: 'by when “Refund on the card” is due' });
    const odd = situation({ open: [{ ...promised(), body: { who: 'knows' } }] });
    expect(answersOf(promiseLate, odd, due)).toEqual(['unknown']);
  });
});

describe('a promise on the page that is not in the log', () => {
  const seen: PromiseSeen = {
    at: oslo('2026-11-16T10:00'),
    conversationId: 'refund',
    words: 'I will send you the quote by Wednesday.',
    due,
    doubted: false,
  };
  const now = oslo('2026-11-20T10:00');
  const given = (over: Partial<Situation> = {}, part: Partial<PromiseSeen> = {}) =>
    situation({ promised: [{ ...seen, ...part }], ...over });
  const answers = (over: Partial<Situation> = {}, part: Partial<PromiseSeen> = {}) =>
    answersOf(promiseLate, given(over, part), now);

  it('fires quietly once its day is past, with the words and what may become of them', () => {
    const nudge = firing(promiseLate, given(), now);
    expect(nudge).toMatchObject({
      level: 'hint',
      title: 'A promise to Priya Raman may be late',
      says: '“I will send you the quote by Wednesday.” was due Wed 18 Nov.',
      evidence: [
        {
          text: 'Written Mon 16 Nov, 10:00, and nothing from your side since, as far as is known',
          conversationId: 'refund',
        },
      ],
      may: false,
    });
    const logs = { do: 'log-promise', what: seen.words, due, conversationId: 'refund', at: seen.at };
    expect(nudge.actions).toEqual([
      { ...logs, label: 'Log it' },
      { ...logs, label: 'Kept in time', kept: true },
      { do: 'not-a-promise', label: 'Not a promise', ruleId: 'promise-late', cause: nudge.cause },
    ]);
  });

  it('is known by its times, not by its words', () => {
    expect(firing(promiseLate, given(), now).cause).not.toMatch(/send|quote/);
    expect(firing(promiseLate, given({}, { at: seen.at + 1 }), now).cause).not.toBe(
      firing(promiseLate, given(), now).cause,
    );
  });

  it('is clear until the next day begins, also for an hour that was named, and after 30 days', () => {
    const from = oslo('2026-11-19T00:00');
    expect(promiseLate.evaluate(given(), from - 1)).toEqual([{ is: 'clear', changesAt: from }]);
    expect(answersOf(promiseLate, given(), from)).toEqual(['fires']);
    const hour = given({}, { due: oslo('2026-11-18T15:00') });
    expect(promiseLate.evaluate(hour, from - 1)).toEqual([{ is: 'clear', changesAt: from }]);
    expect(answersOf(promiseLate, given(), due + 30 * DAY - 1)).toEqual(['fires']);
    expect(answersOf(promiseLate, given(), due + 30 * DAY)).toEqual(['clear']);
  });

  it('is clear for a customer who left', () => {
    expect(answers({ customer: { ...customer(), stage: 'left' } })).toEqual(['clear']);
  });

  it('is unknown where what they wrote since may settle it', () => {
    const [answer] = promiseLate.evaluate(given({}, { doubted: true }), now);
    expect(answer).toMatchObject({
      is: 'unknown',
      missing: 'whether “I will send you the quote by Wednesday.” was kept',
    });
  });

  it('is unknown once anything of ours came after it, by whatever way, in whatever conversation', () => {
    const at = oslo('2026-11-17T10:00');
    const newest = (body: Partial<TouchBody>, over: Partial<Entry> = {}) =>
      answers({ newest: [touched({ state: 'confirmed', ...body }, { at, conversationId: 'other', ...over })] });
    expect(newest({})).toEqual(['unknown']);
    expect(newest({ channel: 'call', direction: 'both' })).toEqual(['unknown']);
    expect(newest({ by: 'colleague' })).toEqual(['unknown']);
    expect(newest({ state: 'pending' })).toEqual(['unknown']);
    expect(newest({ direction: 'in', by: 'them' })).toEqual(['fires']);
    // The message itself, as the log has it, and what came before.
    expect(newest({}, { at: seen.at + 30_000 })).toEqual(['fires']);
    expect(newest({}, { at: seen.at - DAY })).toEqual(['fires']);
  });

  it('is unknown where it is older than what the log knows of them', () => {
    expect(answers({ customer: { ...customer(), addedAt: seen.at } })).toEqual(['fires']);
    expect(answers({ customer: { ...customer(), addedAt: seen.at + 1 } })).toEqual(['unknown']);
  });

  it('is unknown where they thanked elsewhere once it was due, or the log holds too much since to be sure', () => {
    const thanks = (at: number) =>
      answers({ newest: [touched({ direction: 'in', by: 'them', thanks: 'yes' }, { at })] });
    expect(thanks(due + 1)).toEqual(['unknown']);
    expect(thanks(due - 1)).toEqual(['fires']);
    const many = Array.from({ length: NEWEST }, (_, index) => promised({}, { id: `p${index}`, at: seen.at + DAY }));
    expect(answers({ newest: many })).toEqual(['unknown']);
  });
});
