import { describe, expect, it } from 'vitest';
import { inOurView, withOurThread } from '@/lib/app/our-thread';
import type { PageMessage, PagePerson, PageReading } from '@/lib/model/reading';
import { DAY, HOUR } from '@/lib/model/time';
import { settings } from './log';
import { ADA, from, ME, message, READ_AT, reading } from './readings';

const BO = 'bo@ekbatar.example';
const colleague = 'per@fjordgear.example';
const at = (time: number, precision: 'minute' | 'day' = 'minute'): PageMessage['time'] => ({
  is: 'found',
  value: { at: time, precision, zone: 'assumed' },
  rung: 1,
});
const to = (...addresses: string[]) => addresses.map((address) => ({ name: '', address }));
const wrote = (address: string, part: Partial<PageMessage> = {}) =>
  message({ ids: [], from: from(address), to: to(ME), time: at(READ_AT - HOUR), ...part });
const page = (messages: PageMessage[], part: Partial<PageReading> = {}) =>
  reading({ site: 'generic', account: { is: 'absent' }, view: 'conversation', messages, people: [], ...part });
const mine = settings({ own: [ME], colleagues: [] });
const seen = (...read: Parameters<typeof page>) => withOurThread(page(...read), mine);
const writers = ({ messages }: PageReading) =>
  messages.map(({ from: one }) => (one.is === 'found' ? one.value.address : one.is));

describe('messages of a page that no adapter knows', () => {
  it('are a thread where the seller wrote or got one of them, though nothing says who is signed in', () => {
    const one = page([wrote(ADA, { to: to(BO) }), wrote(ME, { to: to(ADA) })]);
    expect(withOurThread(one, mine)).toEqual(one);
    expect(seen([wrote(ADA)])).toMatchObject({ view: 'conversation', messages: [{}] });
  });

  it('are none among others, and the page is what it was without them', () => {
    const others = [wrote(ADA, { to: to(BO) }), wrote(BO, { to: to(ADA) })];
    expect(seen(others)).toMatchObject({ view: 'other', messages: [] });
    const record = {
      name: 'Ada',
      address: ADA,
      role: 'record' as const,
      phones: [],
      company: '',
      rank: 0.9,
    } satisfies PagePerson;
    expect(seen(others, { view: 'record', people: [record] })).toMatchObject({ view: 'record', messages: [] });
  });

  it('leave out what the seller’s firm wrote whom no setting names, and what they wrote to each other', () => {
    const thread = [wrote(ADA, { to: to(colleague) }), wrote(colleague, { to: to(ADA) })];
    expect(writers(seen(thread))).toEqual([ADA]);
    expect(seen(thread).health).toMatchObject({ state: 'degraded', missing: ['sender'] });
    expect(writers(withOurThread(page(thread), settings({ own: [ME], colleagues: [colleague] })))).toEqual([
      ADA,
      colleague,
    ]);
    expect(seen([wrote(ME, { to: to(colleague) }), wrote(colleague)])).toMatchObject({ view: 'other', messages: [] });
  });

  it('of one alone on a record are a thread where the seller is signed in', () => {
    const alone = [wrote(ADA, { to: [] })];
    const account = { is: 'found', value: ME, rung: 1 } as const;
    expect(seen(alone, { view: 'record', account }).messages).toHaveLength(1);
    expect(seen(alone, { view: 'record' }).messages).toEqual([]);
    expect(seen(alone, { account }).messages).toEqual([]);
  });

  it('leave out what has no time to the minute, or one to come', () => {
    const times = [at(READ_AT - DAY, 'day'), at(READ_AT + HOUR), { is: 'unrecognised' } as const];
    expect(seen(times.map((time) => wrote(ADA, { time }))).messages).toEqual([]);
    // What names its message for ever needs no time.
    expect(
      seen([wrote(ADA, { time: { is: 'unrecognised' }, ids: [{ id: 'a', strong: true }] })]).messages,
    ).toHaveLength(1);
  });

  it('are not judged on sites that are known, in lists, or where there are none', () => {
    const others = [wrote(ADA, { to: to(BO) })];
    for (const part of [{ site: 'gmail' }, { site: 'taught' }, { view: 'list' as const }]) {
      expect(seen(others, part).messages).toHaveLength(1);
    }
    const none = page([]);
    expect(withOurThread(none, mine)).toBe(none);
  });
});

it('a page in view is the same page while nothing of it changes', () => {
  const shown = { is: 'read', tabId: 1, origin: 'https://desk.example', address: 'https://desk.example/' } as const;
  const whole = { ...shown, reading: page([]) };
  expect(inOurView(whole, mine)).toBe(whole);
  const waiting = { is: 'waiting', tabId: 1 } as const;
  expect(inOurView(waiting, mine)).toBe(waiting);
  expect(inOurView({ ...shown, reading: page([wrote(ADA, { to: to(BO) })]) }, mine)).toMatchObject({
    is: 'read',
    reading: { view: 'other', messages: [] },
  });
});
