import { describe, expect, it } from 'vitest';
import type { Customer } from '@/lib/model/customer';
import type { Hours } from '@/lib/model/hours';
import type { Situation } from '@/lib/model/situation';
import { goodMoment } from '@/lib/nudges/rules/good-moment';
import { absent, exchanged } from '@/test/nudges/log';
import {
  answersOf,
  conversation,
  customer,
  firing,
  friday,
  neverOpen,
  oslo,
  owed,
  situation,
} from '@/test/nudges/situations';

const morning = { from: '09:00', to: '12:00' };
const mornings: Hours = [morning, morning, morning, morning, morning, null, null];
const inDublin: Partial<Customer['body']> = {
  zone: { value: 'Europe/Dublin', source: 'told', replies: 0 },
  preferred: [{ channel: 'call', hours: mornings }],
};
const given = (over: Partial<Situation> = {}, body = inDublin) =>
  situation({ customer: customer(body), conversations: [owed()], ...over });

/** Asked Tuesday 10:00: worth following up from Friday 10:00. */
const waiting = conversation({ turn: 'them', waitingSince: oslo('2026-11-17T10:00'), followUps: 1 });

describe('a good moment fires', () => {
  it('inside their hours, and says until when on both clocks', () => {
    expect(firing(goodMoment, given(), friday)).toMatchObject({
      level: 'hint',
      title: 'A good moment to call Priya Raman',
      says: 'Until 12:00 for them, 13:00 your time.',
      evidence: [
        { text: 'An answer is owed about “Refund for cancelled rental fleet”', conversationId: 'refund' },
        { text: 'Their hours, they said' },
      ],
      actions: [{ do: 'called', conversationId: 'refund' }],
    });
  });

  it('outside of them, with the next window, and puts no owed answer off', () => {
    expect(firing(goodMoment, given(), oslo('2026-11-20T15:00'))).toMatchObject({
      title: 'The next good moment to call Priya Raman',
      says: 'Mon 23 Nov, 09:00 to 12:00 for them, 10:00 your time. The answer that is owed by mail does not wait for it.',
    });
  });

  it('names the day on the seller’s clock where it is another one', () => {
    const inAuckland = { ...inDublin, zone: { value: 'Pacific/Auckland', source: 'told', replies: 0 } as const };
    expect(firing(goodMoment, given({}, inAuckland), friday).says).toMatch(
      /^Mon 23 Nov, 09:00 to 12:00 for them, Sun 22 Nov, 21:00 your time\./,
    );
  });

  it('says one time where both clocks agree', () => {
    const here = { ...inDublin, zone: { value: 'Europe/Oslo', source: 'told', replies: 0 } as const };
    expect(firing(goodMoment, given({}, here), friday).says).toBe('Until 12:00.');
  });

  it('when they have not answered, before and after the follow-ups are used up, and after three rounds', () => {
    expect(answersOf(goodMoment, given({ conversations: [waiting] }), friday)).toEqual(['fires']);
    const spent = conversation({ ...waiting.body, followUps: 5 });
    expect(answersOf(goodMoment, given({ conversations: [spent] }), friday)).toEqual(['fires']);
    const rounds = { conversations: [conversation({ turn: 'unsure' })], newest: exchanged(3, friday) };
    expect(firing(goodMoment, given(rounds), friday).evidence[0]?.text).toMatch(/^3 rounds of mail/);
  });

  it('after the absence, naming the first window then', () => {
    const open = [absent('2026-11-19T00:00', '2026-11-24T23:59')];
    expect(firing(goodMoment, given({ open }), friday)).toMatchObject({
      title: 'The next good moment to call Priya Raman',
      says: expect.stringMatching(/^Wed 25 Nov, 09:00 to 12:00 for them/),
      evidence: expect.arrayContaining([{ text: 'Away until Tue 24 Nov', entryId: 'absence-1' }]),
    });
  });

  it('says when their hours or their zone are not sure', () => {
    const unsure = { ...inDublin, preferred: [{ channel: 'call' as const, hours: null }] };
    const zone = { value: 'Europe/Dublin', source: 'guess', replies: 0 } as const;
    expect(firing(goodMoment, given({}, { ...unsure, zone }), friday).evidence[1]?.text).toBe(
      'Their hours are not known: office hours are taken; their zone is a guess',
    );
  });

  it('for a chat, and logs the answer where it was given', () => {
    const chat = { ...inDublin, preferred: [{ channel: 'chat' as const, hours: mornings }] };
    expect(firing(goodMoment, given({}, chat), friday)).toMatchObject({
      title: 'A good moment to chat with Priya Raman',
      actions: [{ do: 'answered-elsewhere', conversationId: 'refund' }],
    });
  });
});

describe('a good moment is clear', () => {
  it('without a reason to call, and for somebody who likes mail', () => {
    expect(answersOf(goodMoment, given({ conversations: [conversation()] }), friday)).toEqual(['clear']);
    const byMail = { ...inDublin, preferred: [{ channel: 'email' as const, hours: mornings }] };
    expect(answersOf(goodMoment, given({}, byMail), friday)).toEqual(['clear']);
  });
});

describe('a good moment is unknown', () => {
  it('without their zone, without their way, and on a guess', () => {
    expect(answersOf(goodMoment, given({}, { ...inDublin, zone: null }), friday)).toEqual(['unknown']);
    expect(answersOf(goodMoment, given({}, { ...inDublin, preferred: [] }), friday)).toEqual(['unknown']);
    expect(answersOf(goodMoment, given({}, { ...inDublin, preferredSource: 'guess' }), friday)).toEqual(['unknown']);
  });

  it('when they have no hours at all', () => {
    const closed = { ...inDublin, preferred: [{ channel: 'call' as const, hours: neverOpen.hours }] };
    expect(answersOf(goodMoment, given({}, closed), friday)).toEqual(['unknown']);
  });
});

describe('a good moment at its boundaries', () => {
  it('opens and closes with their hours, and says when it changes', () => {
    const [opens, closes] = [oslo('2026-11-20T10:00'), oslo('2026-11-20T13:00')];
    expect(firing(goodMoment, given(), opens - 1)).toMatchObject({
      title: expect.stringMatching(/^The next/),
      changesAt: opens,
    });
    expect(firing(goodMoment, given(), opens)).toMatchObject({
      title: expect.stringMatching(/^A good/),
      changesAt: closes,
    });
    expect(firing(goodMoment, given(), closes - 1).title).toMatch(/^A good moment/);
    expect(firing(goodMoment, given(), closes)).toMatchObject({ changesAt: oslo('2026-11-23T10:00') });
  });

  it('keeps one cause through a window, and has another for the next', () => {
    const causes = ['10:00', '11:30', '13:00'].map(
      (time) => firing(goodMoment, given(), oslo(`2026-11-20T${time}`)).cause,
    );
    expect(causes[0]).toBe(causes[1]);
    expect(causes[2]).not.toBe(causes[0]);
  });

  it('follows their clocks, which change on another day than the seller’s', () => {
    // New York leaves summer time a week after Oslo: four hours apart is five, and then six again.
    const inNewYork = { ...inDublin, zone: { value: 'America/New_York', source: 'told', replies: 0 } as const };
    const at = (time: string) => firing(goodMoment, given({}, inNewYork), oslo(time)).title;
    expect(at('2026-10-30T14:00')).toMatch(/^A good moment/);
    expect(at('2026-11-06T14:00')).toMatch(/^The next/);
    expect(at('2026-11-06T15:00')).toMatch(/^A good moment/);
  });

  it('begins when a follow-up does', () => {
    expect(goodMoment.evaluate(given({ conversations: [waiting] }), friday - 1)).toEqual([
      { is: 'clear', changesAt: friday },
    ]);
  });

  it('begins late where an absence reaches into the window', () => {
    const open = [absent('2026-11-19T00:00', '2026-11-23T11:00')];
    expect(firing(goodMoment, given({ open }), friday).says).toMatch(/^Mon 23 Nov, 10:00 to 12:00 for them/);
  });
});
