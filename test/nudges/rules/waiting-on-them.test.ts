import { describe, expect, it } from 'vitest';
import { DAY } from '@/lib/model/time';
import { replyOwed } from '@/lib/nudges/rules/reply-owed';
import { waitingOnThem } from '@/lib/nudges/rules/waiting-on-them';
import { absent } from '@/test/nudges/log';
import {
  answersOf,
  conversation,
  customer,
  firing,
  neverOpen,
  oslo,
  owed,
  promised,
  situation,
  standards,
} from '@/test/nudges/situations';

/** Asked Tuesday 10:00: three business days later is Friday 10:00. */
const asked = (followUps = 1) =>
  conversation({ turn: 'them', waitingSince: oslo('2026-11-17T10:00'), followUps, subject: 'Photo of the seal' });
const given = situation({ conversations: [asked()] });
const then = oslo('2026-11-20T10:00');

describe('waiting on them fires', () => {
  it('says since when, and offers to open the conversation', () => {
    const nudge = firing(waitingOnThem, given, then);
    expect(nudge).toMatchObject({
      level: 'hint',
      title: 'Priya Raman has not answered yet',
      says: 'You asked Tue 17 Nov, 10:00 about “Photo of the seal”. A follow-up is due since Fri 20 Nov, 10:00.',
      standard: '3 business days of silence',
    });
    expect(nudge.actions[0]).toMatchObject({ do: 'open-conversation', conversationId: 'refund' });
  });

  it('after one follow-up, but not after two', () => {
    expect(answersOf(waitingOnThem, situation({ conversations: [asked(2)] }), then)).toEqual(['fires']);
    expect(answersOf(waitingOnThem, situation({ conversations: [asked(3)] }), then)).toEqual(['clear']);
  });
});

describe('waiting on them at its boundary', () => {
  it('starts when the silence is long enough', () => {
    expect(waitingOnThem.evaluate(given, then - 1)).toEqual([{ is: 'clear', changesAt: then }]);
    expect(answersOf(waitingOnThem, given, then)).toEqual(['fires']);
  });

  it('waits for the date they gave themselves', () => {
    const stated = oslo('2026-11-24T23:59');
    const later = situation({ conversations: [asked()], open: [promised({ by: 'them', due: stated })] });
    expect(waitingOnThem.evaluate(later, then)).toEqual([{ is: 'clear', changesAt: stated }]);
    expect(answersOf(waitingOnThem, later, stated)).toEqual(['fires']);
  });

  it('waits for the day that they named in their message, and says so', () => {
    const waitUntil = oslo('2026-11-24T23:59');
    const named = (followUps: number) =>
      situation({
        conversations: [
          conversation({
            turn: 'them',
            waitingSince: oslo('2026-11-17T10:00'),
            waitUntil,
            followUps,
            subject: 'Colour',
          }),
        ],
      });
    expect(waitingOnThem.evaluate(named(0), then)).toEqual([{ is: 'clear', changesAt: waitUntil }]);
    expect(firing(waitingOnThem, named(0), waitUntil)).toMatchObject({
      title: 'Priya Raman has not come back yet',
      evidence: [{ text: 'They wanted to come back by Tue 24 Nov' }, {}],
    });
    expect(firing(waitingOnThem, named(1), waitUntil).title).toBe('Priya Raman has not answered yet');
  });

  it('waits for the end of an absence, and is not due while one that was logged ahead lasts', () => {
    const away = (from: string) => situation({ conversations: [asked()], open: [absent(from, '2026-11-25T23:59')] });
    const back = oslo('2026-11-25T23:59');
    expect(waitingOnThem.evaluate(away('2026-11-18T00:00'), then)).toEqual([{ is: 'clear', changesAt: back }]);
    expect(answersOf(waitingOnThem, away('2026-11-18T00:00'), back)).toEqual(['fires']);
    const leaves = oslo('2026-11-24T00:00');
    expect(firing(waitingOnThem, away('2026-11-24T00:00'), then).changesAt).toBe(leaves);
    expect(waitingOnThem.evaluate(away('2026-11-24T00:00'), leaves)).toEqual([{ is: 'clear', changesAt: back }]);
  });

  it('takes no date from another conversation, nor from a promise of ours', () => {
    const due = oslo('2026-11-24T23:59');
    const elsewhere = promised({ by: 'them', due }, { conversationId: 'catalogue' });
    const open = [elsewhere, promised({ by: 'us', due }, { id: 'promise-2' })];
    expect(answersOf(waitingOnThem, situation({ conversations: [asked()], open }), then)).toEqual(['fires']);
  });
});

describe('waiting on them ends', () => {
  const since = oslo('2026-11-17T10:00');

  it('when the longest gap of their tier has passed since the question, and says so ahead', () => {
    const end = since + 90 * DAY;
    expect(firing(waitingOnThem, given, then).changesAt).toBe(end);
    expect(answersOf(waitingOnThem, given, end - 1)).toEqual(['fires']);
    expect(waitingOnThem.evaluate(given, end)).toEqual([{ is: 'clear', changesAt: null }]);
    const often = { ...standards, cadence: [{ tier: 'A', idealDays: 14, longestDays: 30 }, ...standards.cadence] };
    const dear = situation({ conversations: [asked()], standards: often, customer: customer({ tier: 'a' }) });
    expect(answersOf(waitingOnThem, dear, since + 30 * DAY - 1)).toEqual(['fires']);
    expect(answersOf(waitingOnThem, dear, since + 30 * DAY)).toEqual(['clear']);
  });

  it('counts from the day that they named, and ends for those of no cadence too', () => {
    const waitUntil = since + 100 * DAY;
    const named = situation({
      conversations: [conversation({ turn: 'them', waitingSince: since, waitUntil, followUps: 0 })],
      standards: { ...standards, cadence: [] },
    });
    expect(answersOf(waitingOnThem, named, waitUntil)).toEqual(['fires']);
    expect(answersOf(waitingOnThem, named, waitUntil + 90 * DAY)).toEqual(['clear']);
  });

  it('for a question of ours alone: what we owe stays owed', () => {
    const old = situation({ conversations: [asked(), owed({}, { id: 'theirs' })] });
    expect(answersOf(waitingOnThem, old, since + 270 * DAY)).toEqual(['clear', 'clear']);
    expect(answersOf(replyOwed, old, since + 270 * DAY)).toContain('fires');
  });
});

describe('waiting on them is clear', () => {
  it('when it is our turn, or nobody asked', () => {
    expect(answersOf(waitingOnThem, situation({ conversations: [owed(), conversation()] }), then)).toEqual([
      'clear',
      'clear',
    ]);
  });
});

describe('waiting on them is unknown', () => {
  it('without open hours', () => {
    expect(answersOf(waitingOnThem, situation({ conversations: [asked()], standards: neverOpen }), then)).toEqual([
      'unknown',
    ]);
  });
});
