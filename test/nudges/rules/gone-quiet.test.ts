import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { DAY } from '@/lib/model/time';
import { goneQuiet } from '@/lib/nudges/rules/gone-quiet';
import { issue, mail, point, sale } from '@/test/nudges/log';
import {
  answersOf,
  conversation,
  customer,
  firing,
  friday,
  owed,
  situation,
  standards,
} from '@/test/nudges/situations';

const old = (over = {}) => ({ ...customer(over), addedAt: friday - 400 * DAY });
const given = (newest: Entry[], known: Entry[] = []) => situation({ customer: old(), newest, known });
/** The ideal gap is 45 days, the longest 90. */
const quietFor = (days: number, body = {}) => given([mail(friday - days * DAY, body)]);

describe('gone quiet fires', () => {
  it('as a hint after the ideal gap, with something to bring up', () => {
    const known = [point({ text: 'how the regatta went' })];
    expect(firing(goneQuiet, given([mail(friday - 45 * DAY)], known), friday)).toMatchObject({
      level: 'hint',
      title: 'A word to Priya Raman, to stay in touch',
      says: 'The last contact was Tue 6 Oct. You mean to be in touch every 45 days.',
      evidence: [
        { text: 'Last contact of any kind, as logged: Tue 6 Oct' },
        { text: expect.stringContaining('regatta') },
      ],
      standard: 'every 45 days, at the longest 90',
      actions: [{ do: 'called' }, { do: 'copy', text: 'I was wondering how the regatta went.' }],
    });
  });

  it('at risk after the longest, as another cause', () => {
    const nudge = firing(goneQuiet, quietFor(90), friday);
    expect(nudge).toMatchObject({ level: 'at-risk', title: 'Priya Raman: quiet for 90 days' });
    expect(nudge.cause).not.toBe(firing(goneQuiet, quietFor(90), friday - 1).cause);
  });

  it('once in 30 days, where the two gaps are nearer than that', () => {
    const cadence = [{ tier: '', idealDays: 45, longestDays: 60 }];
    const causes = [friday, friday + 20 * DAY].map(
      (now) => firing(goneQuiet, { ...quietFor(45), standards: { ...standards, cadence } }, now).cause,
    );
    expect(new Set(causes).size).toBe(1);
  });

  it('by the cadence of their tier', () => {
    const cadence = [
      { tier: 'Gold', idealDays: 10, longestDays: 20 },
      { tier: '', idealDays: 45, longestDays: 90 },
    ];
    const gold = { ...quietFor(20), customer: old({ tier: 'gold ' }), standards: { ...standards, cadence } };
    expect(firing(goneQuiet, gold, friday).level).toBe('at-risk');
  });

  it('not while an issue is open: it is held back', () => {
    expect(answersOf(goneQuiet, { ...quietFor(60), open: [issue()] }, friday)).toEqual(['held']);
  });
});

describe('gone quiet is clear', () => {
  it('after a contact in any channel and direction, a call that reached nobody and a sale included', () => {
    const known = (at: number) => [sale({ state: 'fulfilled' }, { at })];
    for (const body of [{ direction: 'both', channel: 'call' }, { direction: 'out' }, { attempt: true }]) {
      expect(
        answersOf(goneQuiet, given([mail(friday - DAY, body as object), mail(friday - 60 * DAY)]), friday),
      ).toEqual(['clear']);
    }
    expect(answersOf(goneQuiet, given([mail(friday - 60 * DAY)], known(friday - DAY)), friday)).toEqual(['clear']);
  });

  it('when an answer is owed, may be owed or is awaited, and when an order is open', () => {
    const waiting = conversation({ turn: 'them', waitingSince: friday - 60 * DAY });
    for (const one of [owed(), conversation({ turn: 'unsure' }), waiting]) {
      expect(answersOf(goneQuiet, { ...quietFor(60), conversations: [one] }, friday)).toEqual(['clear']);
    }
    // A question of ours that they let lie does not keep it quiet for ever.
    expect(answersOf(goneQuiet, { ...quietFor(90), conversations: [waiting] }, friday)).toEqual(['fires']);
    // Nor is it awaited any more while there was contact about other things since.
    const older = conversation({ turn: 'them', waitingSince: friday - 270 * DAY });
    expect(answersOf(goneQuiet, { ...quietFor(60), conversations: [older] }, friday)).toEqual(['fires']);
    const soonOld = conversation({ turn: 'them', waitingSince: friday - 80 * DAY });
    expect(goneQuiet.evaluate({ ...quietFor(60), conversations: [soonOld] }, friday)).toEqual([
      { is: 'clear', changesAt: friday + 10 * DAY },
    ]);
    const open = given([mail(friday - 60 * DAY)], [sale({}, { at: friday - 60 * DAY })]);
    expect(answersOf(goneQuiet, open, friday)).toEqual(['clear']);
  });

  it('for who has left, for one of our own house, and without a cadence', () => {
    for (const over of [{ stage: 'left' as const }, { internal: true }]) {
      expect(answersOf(goneQuiet, { ...quietFor(100), customer: { ...old(), ...over } }, friday)).toEqual(['clear']);
    }
    expect(answersOf(goneQuiet, { ...quietFor(100), standards: { ...standards, cadence: [] } }, friday)).toEqual([
      'clear',
    ]);
  });
});

describe('gone quiet is unknown', () => {
  it('without a contact in the log; what a mail program wrote is none', () => {
    expect(answersOf(goneQuiet, given([]), friday)).toEqual(['unknown']);
    expect(answersOf(goneQuiet, quietFor(100, { automatic: true }), friday)).toEqual(['unknown']);
  });
});

describe('gone quiet at its boundaries', () => {
  it('comes when the gap is full, and says when it presses more', () => {
    expect(goneQuiet.evaluate(quietFor(45), friday - 1)).toEqual([{ is: 'clear', changesAt: friday }]);
    expect(firing(goneQuiet, quietFor(45), friday)).toMatchObject({ level: 'hint', changesAt: friday + 45 * DAY });
    expect(firing(goneQuiet, quietFor(45), friday + 45 * DAY)).toMatchObject({ level: 'at-risk', changesAt: null });
  });

  it('counts from the day on which they were added, where that is later', () => {
    const added = { ...quietFor(200), customer: { ...customer(), addedAt: friday - 44 * DAY } };
    expect(answersOf(goneQuiet, added, friday)).toEqual(['clear']);
    expect(answersOf(goneQuiet, added, friday + DAY)).toEqual(['fires']);
  });
});
