import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { touchOfferActions } from '@/lib/app/actions/touch-offers';
import { readNotes } from '@/lib/app/touch-notes';
import { addEntry } from '@/lib/log/entries';
import { ownTouch } from '@/lib/model/own-touch';
import type { PageEvent } from '@/lib/model/reading';
import { DAY, HOUR, MINUTE } from '@/lib/model/time';
import { addAda, touches } from './log';
import { first, hear, log, named, offers, pass, setUpOffers } from './offers';
import { ADA, from, ME, message, READ_AT, reading } from './readings';

beforeEach(setUpOffers);
afterEach(() => {
  vi.useRealTimers();
});

describe('a meeting of a calendar', () => {
  const start = READ_AT + HOUR;
  const end = start + 30 * MINUTE;
  const guest = (address: string, declined = false) => ({ name: '', address, declined });
  const event = (change: Partial<PageEvent> = {}): PageEvent => ({
    id: 'e1',
    start,
    end,
    cancelled: false,
    people: [guest(ME), guest(ADA)],
    ...change,
  });
  const show = (...events: PageEvent[]) =>
    hear({
      type: 'reading',
      reading: reading({
        site: 'googlecalendar',
        url: 'https://calendar.google.com/calendar/u/0/r',
        view: 'other',
        conversation: { is: 'absent' },
        subject: { is: 'absent' },
        events,
        readAt: Date.now(),
      }),
    });

  beforeEach(async () => {
    await addAda();
  });

  it('is offered once it is over, not before, until the day ends', async () => {
    await show(event());
    expect(await offers()).toEqual([]);
    vi.setSystemTime(end - 1);
    expect(await offers()).toEqual([]);
    vi.setSystemTime(end);
    expect(await offers()).toMatchObject([{ what: 'met', name: 'Ada Lindqvist', at: start, end }]);
    expect(await touches()).toEqual([]);
    pass(DAY);
    expect(await offers()).toEqual([]);
  });

  it('of some days ago is offered when the calendar shows it; one long ago is not', async () => {
    await show(event({ start: start - 3 * DAY, end: end - 3 * DAY }));
    await show(event({ id: 'e2', start: start - 30 * DAY, end: end - 30 * DAY }));
    expect(await named()).toEqual([`met Ada Lindqvist ${HOUR - 3 * DAY}`]);
  });

  it.each([
    ['was cancelled', event({ cancelled: true })],
    ['the seller declined', event({ people: [guest(ME, true), guest(ADA)] })],
    ['they declined', event({ people: [guest(ME), guest(ADA, true)] })],
    ['the seller is not in, such as a colleague’s', event({ people: [guest('tom@fjordgear.example'), guest(ADA)] })],
    ['has nobody of the log', event({ people: [guest(ME), guest('eva@nobody.example')] })],
  ])('that %s is never offered', async (_, one) => {
    await show(one);
    vi.setSystemTime(end);
    expect(await offers()).toEqual([]);
    expect((await readNotes()).size).toBe(0);
  });

  it.each([
    ['was cancelled', event({ cancelled: true }), []],
    ['was declined', event({ people: [guest(ME, true), guest(ADA)] }), []],
    ['was moved', event({ start: start + HOUR, end: end + HOUR }), [`met Ada Lindqvist ${2 * HOUR}`]],
  ])('that %s since is known as it is now', async (_, changed, expected) => {
    await show(event());
    await show(changed);
    vi.setSystemTime(end + 2 * HOUR);
    expect(await named()).toEqual(expected);
  });

  it('is one, whichever calendar shows it and however often', async () => {
    await show(event());
    await show(event());
    await show(event({ id: 'the same in another calendar' }));
    vi.setSystemTime(end);
    expect(await offers()).toHaveLength(1);
  });

  it('recurring is one for each time', async () => {
    await show(
      event({ id: 'e_20261119', start: start - DAY, end: end - DAY }),
      event({ id: 'e_20261120' }),
      event({ id: 'e_20261127', start: start + 7 * DAY, end: end + 7 * DAY }),
    );
    vi.setSystemTime(end);
    expect(await named()).toEqual([`met Ada Lindqvist ${HOUR}`, `met Ada Lindqvist ${HOUR - DAY}`]);
    await log();
    expect(await named()).toEqual([`met Ada Lindqvist ${HOUR - DAY}`]);
  });

  it('is logged at the time it began, and offered again once that was taken back', async () => {
    await show(event());
    vi.setSystemTime(end);
    const done = await log({ note: 'Shown the new paddles' });
    expect(await touches()).toMatchObject([{ channel: 'meeting', direction: 'both', note: 'Shown the new paddles' }]);
    await show(event());
    expect(await offers()).toEqual([]);
    await done?.undo();
    expect(await offers()).toHaveLength(1);
  });

  it('that was logged by hand is not offered; the one after it is', async () => {
    await show(event(), event({ id: 'e2', start: end, end: end + 30 * MINUTE }));
    vi.setSystemTime(end + 31 * MINUTE);
    expect(await offers()).toHaveLength(2);
    await log();
    expect(await named()).toEqual([`met Ada Lindqvist ${HOUR}`]);
    const { customerId } = await first();
    const body = ownTouch({ direction: 'both', channel: 'meeting' });
    await addEntry({ customerId: customerId ?? '', kind: 'touch', at: Date.now(), body });
    expect(await offers()).toEqual([]);
  });

  it('passed over stays so when the calendar is read again', async () => {
    await show(event());
    vi.setSystemTime(end);
    await touchOfferActions.passOffer(await first());
    await show(event());
    expect(await offers()).toEqual([]);
  });

  it('is with each customer who was there', async () => {
    await addAda({ name: 'Tom Okafor', address: 'tom@trailmix.example' });
    await show(event({ people: [guest(ME), guest(ADA), guest('tom@trailmix.example'), guest('eva@nobody.example')] }));
    vi.setSystemTime(end);
    expect((await offers()).map(({ name }) => name).sort()).toEqual(['Ada Lindqvist', 'Tom Okafor']);
  });

  it('leaves no trace where it may not be read, or was not recognised', async () => {
    const page = reading({ events: [event()], messages: [message({ from: from('eva@nobody.example') })] });
    await hear({
      type: 'reading',
      reading: { ...page, account: { is: 'found', value: 'home@home.example', rung: 1 } },
    });
    await hear({ type: 'reading', reading: { ...page, health: { state: 'broken', missing: [], report: '' } } });
    expect((await readNotes()).size).toBe(0);
  });
});
