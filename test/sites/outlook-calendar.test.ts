import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { outlook } from '@/lib/sites/outlook';
import { spanIn } from '@/lib/sites/outlook-time';
import { fixture, now, open, read, readFixture } from './open-page';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
});
afterEach(() => {
  vi.useRealTimers();
});

/** Of the browser's zone, as the page shows it. */
const local = (day: number, hour: number, minute = 0, month = 10) => new Date(2026, month, day, hour, minute).getTime();
const nina = { name: 'Nina Dahl', address: 'nina@fjordgear.example', declined: false };
const priya = { name: 'Priya Raman', address: 'priya@trailmix.example', declined: false };

describe('an event that is open in the calendar of Outlook', () => {
  it('is told with its time, its own id, its guests and who said no, and without its title', () => {
    const reading = readFixture('outlook/calendar-card');
    expect(reading.events).toEqual([
      {
        id: 'AAMkAD-refund-19',
        start: local(19, 14),
        end: local(19, 14, 30),
        cancelled: false,
        people: [nina, priya, { name: 'Tom Okafor', address: 'tom@trailmix.example', declined: true }],
      },
    ]);
    expect(JSON.stringify(reading)).not.toContain('Refund');
    expect(reading).toMatchObject({ view: 'other', messages: [], drafts: [], account: { value: nina.address } });
    expect(reading.people.every(({ rank }) => rank < 0.4)).toBe(true);
  });

  it('is read by what any card tells, in the large window and another language, without who stands in its description', () => {
    const reading = readFixture('outlook/calendar-dialog');
    expect(reading.events).toEqual([
      { id: `${local(19, 14)}`, start: local(19, 14), end: local(19, 14, 30), cancelled: false, people: [nina, priya] },
    ]);
    expect(reading.health).toMatchObject({ state: 'degraded' });
    const bare = open(fixture('outlook/calendar-dialog'));
    bare.querySelector('[data-app-section]')?.removeAttribute('data-app-section');
    expect(read(outlook, bare).events).toEqual(reading.events);
  });

  it('is none while none is open', () => {
    const reading = readFixture('outlook/calendar');
    expect([reading.events, reading.health.state]).toEqual([undefined, 'ok']);
  });

  it('is another record than the next one', () => {
    const document = open(fixture('outlook/calendar-card'));
    const before = outlook.identity(document);
    document.querySelector('[role="heading"]')?.replaceChildren('Stock count');
    expect(outlook.identity(document)).not.toBe(before);
  });

  const changed = (change: (card: Element) => void) => {
    const document = open(fixture('outlook/calendar-card'));
    const card = document.querySelector('[data-app-section="CalendarItemPeek"]');
    if (card) change(card);
    return read(outlook, document);
  };
  const put = (selector: string, words: string) => (card: Element) =>
    card.querySelector(selector)?.replaceChildren(words);

  it('says that it was called off', () => {
    expect(changed(put('[role="heading"]', 'Canceled: Refund and fleet')).events).toMatchObject([{ cancelled: true }]);
  });

  it.each([
    ['somebody said no, and it does not say who', (card: Element) => card.append('Declined: 1')],
    [
      'somebody said no who is named around their address',
      (card: Element) => {
        const row = card.querySelector('[aria-label^="Tom"]');
        row?.setAttribute('aria-label', 'Tom Okafor, Declined');
        row?.firstElementChild?.setAttribute('title', 'tom@trailmix.example');
      },
    ],
    ['the seller said no', put('[role="heading"]', 'Declined: Refund and fleet')],
    ['it has no heading', (card: Element) => card.querySelector('[role="heading"]')?.remove()],
    ['it says no time', put('[aria-label="Time"]', 'Every Thursday')],
    [
      'it says two times',
      (card: Element) => card.querySelector('[aria-label="Time"]')?.after(timeOf('Fri 11/20/2026 9:00 - 10:00', card)),
    ],
    ['the day could be either of two', put('[aria-label="Time"]', '11/12/2026 14:00 - 14:30')],
    [
      'the language is one in which nobody can tell who said no',
      (card: Element) => card.ownerDocument.documentElement.setAttribute('lang', 'fi'),
    ],
  ])('is not told where %s', (_, change) => {
    const reading = changed(change);
    expect([reading.events, reading.people, reading.health.state]).toEqual([undefined, [], 'degraded']);
  });

  it('leaves out a guest without an address, and one whose element bears two', () => {
    const { events, health } = changed((card) => {
      card
        .querySelector('[aria-label^="Priya"]')
        ?.setAttribute('aria-label', 'Priya Raman, for bo@trailmix.example, priya@trailmix.example');
      card.querySelector('[aria-label^="Tom"]')?.setAttribute('aria-label', 'Tom Okafor, Tentative');
    });
    expect([events?.[0]?.people, health.state]).toEqual([[nina], 'degraded']);
  });
});

function timeOf(words: string, { ownerDocument }: Element): Element {
  const element = ownerDocument.createElement('span');
  element.setAttribute('aria-label', 'Time');
  element.append(words);
  return element;
}

describe('when an event is', () => {
  it.each([
    ['Mon 23/11/2026 17:30 - 18:00', 'en', local(23, 17, 30), local(23, 18)],
    ['Mon 11/23/2026 5:30 PM - 6:00 PM', 'en', local(23, 17, 30), local(23, 18)],
    // The 2nd of December is a Wednesday, the 12th of February a Thursday.
    ['Wed 02/12/2026 17:30 - 18:00', 'en', local(2, 17, 30, 11), local(2, 18, 0, 11)],
    ['Thu 02/12/2026 17:30 - 18:00', 'en', local(12, 17, 30, 1), local(12, 18, 0, 1)],
    ['Po 07.12.2026 9:00 – 17:00', 'cs', local(7, 9, 0, 11), local(7, 17, 0, 11)],
    ['Mon 23 Nov 2026 17:30 - 18:00', 'en', local(23, 17, 30), local(23, 18)],
    [', 10:00 to 11:00, Monday, November 23, 2026, By Bo Ek, Busy', 'en', local(23, 10), local(23, 11)],
    ['Mo., 23. November, 10:00 bis 11:00', 'de', local(23, 10), local(23, 11)],
    ['2026-11-23 10:00-11:00', 'sv', local(23, 10), local(23, 11)],
  ])('%s', (line, language, start, end) => {
    expect(spanIn(line, language, now)).toEqual({ start, end });
  });

  it.each([
    ['a day that could be either of two', '02/12/2026 17:30 - 18:00'],
    ['two days', 'Tue 24/11/2026, 18:30 to Wed 25/11/2026, 19:30'],
    ['a whole day', 'Mon 23/11/2026 (All day)'],
    ['another zone', 'Mon 23/11/2026 17:30 - 18:00 (UTC+05:30)'],
    ['an end before the start', 'Mon 23/11/2026 17:30 - 16:00'],
    ['times alone', '10:00 - 11:00'],
    ['more numbers', 'Mon 23/11/2026 17:30 - 18:00, room 4'],
    ['no such day', 'Mon 31/11/2026 17:30 - 18:00'],
    ['a year of two digits', '23/11/26 17:30 - 18:00'],
  ])('is not guessed for %s', (_, line) => {
    expect(spanIn(line, 'en', now)).toBeNull();
  });
});
