import { describe, expect, it } from 'vitest';
import { pageAbsence } from '@/lib/app/page-absence';
import type { Identity } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { PageMessage, PageReading } from '@/lib/model/reading';
import { DAY, HOUR } from '@/lib/model/time';
import { settings } from './log';
import { ADA, from, ME, message, READ_AT, reading } from './readings';

// READ_AT is Friday 2026-11-20, 10:00 in Oslo; a message is an hour older.
const identity: Identity = {
  id: 'i1',
  customerId: 'ada',
  type: 'email',
  linked: false,
  until: null,
  body: { value: ADA, name: '' },
};
const endOf = (date: string) => Date.parse(`${date}T23:00:00Z`) - 1;
const startOf = (date: string) => Date.parse(`${date}T00:00:00+01:00`);
const known = { settings: settings(), identities: [identity], conversationId: 'v1', open: [] as Entry[] };

const automatic = (text: string, part: Partial<PageMessage> = {}) =>
  message({ subject: 'Automatic reply: Paddles', text: { is: 'found', value: text, rung: 1 }, ...part });
const sent = (at: number): PageMessage['time'] => ({
  is: 'found',
  value: { at, precision: 'ms', zone: 'known' },
  rung: 1,
});
const found = (messages: PageMessage[], over: Partial<typeof known> = {}, page: Partial<PageReading> = {}) =>
  pageAbsence(reading({ messages, ...page }), { ...known, ...over }, READ_AT);

const away = 'I am out of the office from 16 November until 27 November.';
const logged = (until: number | null): Entry => ({
  id: 'a1',
  customerId: 'ada',
  kind: 'absence',
  at: READ_AT,
  body: { from: READ_AT, until, note: '' },
});

describe('the time away that an automatic reply tells', () => {
  it('is offered with its days in the seller’s zone, the sentence and who stands in', () => {
    expect(found([automatic(`${away} Please contact Tom Hale (tom@pack.example) instead.`)])).toEqual({
      key: expect.any(String),
      from: startOf('2026-11-16'),
      until: endOf('2026-11-27'),
      note: `${away}\nMeanwhile: Tom Hale, tom@pack.example`,
      at: READ_AT - HOUR,
      conversationId: 'v1',
    });
  });

  it('ends the day before they are back, and begins when the reply was sent', () => {
    expect(found([automatic('I am out of the office and back on Monday 23 November.')])).toMatchObject({
      from: READ_AT - HOUR,
      until: endOf('2026-11-22'),
    });
  });

  it('is that of the newest reply', () => {
    const older = automatic('I am out of the office until 21 November.', { time: sent(READ_AT - 2 * DAY) });
    expect(found([older, automatic(away)])?.until).toBe(endOf('2026-11-27'));
  });

  it('is not offered when no last day is told, or it is over', () => {
    expect(found([automatic('I am out of the office with limited access to email.')])).toBeNull();
    expect(found([automatic(away, { time: sent(READ_AT - 30 * DAY) })], {}, {})?.until).toBe(endOf('2026-11-27'));
    expect(
      found([automatic('I am out of the office until 19 November.', { time: sent(READ_AT - 3 * DAY) })]),
    ).toBeNull();
  });

  it('is not offered again once it is in the log', () => {
    expect(found([automatic(away)], { open: [logged(endOf('2026-11-27'))] })).toBeNull();
    expect(found([automatic(away)], { open: [logged(endOf('2026-11-24'))] })).not.toBeNull();
    expect(found([automatic(away)], { open: [logged(null)] })).not.toBeNull();
  });

  it('is not that of anybody else, nor of what somebody wrote', () => {
    expect(found([automatic(away, { from: from('someone@else.example') })])).toBeNull();
    expect(found([automatic(away, { from: from(ME), to: [{ name: '', address: ADA }] })])).toBeNull();
    expect(found([automatic('We are away until 27 November.', { subject: 'Re: Paddles' })])).toBeNull();
  });

  it('is not read where nothing may be read', () => {
    const never = settings({ neverRead: { addresses: [ADA], domains: [], accounts: [], threads: [] } });
    expect(found([automatic(away)], { settings: never })).toBeNull();
    expect(found([automatic(away)], {}, { health: { state: 'broken', missing: [], report: '' } })).toBeNull();
  });
});
