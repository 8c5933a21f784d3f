import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spanShown } from '@/lib/sites/calendar-time';
import { events } from '@/lib/sites/events';
import { googlecalendar } from '@/lib/sites/googlecalendar';
import { fixture, now, open, page, read, readFixture } from './open-page';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
});
afterEach(() => {
  vi.useRealTimers();
});

/** Of the browser's zone, as the page shows it. */
const local = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
const nina = { name: 'Nina Dahl', address: 'nina@fjordgear.example', declined: false };
const priya = { name: 'Priya Raman', address: 'priya@trailmix.example', declined: false };

describe('an event that is open in Google Calendar', () => {
  it('is told with its time and its guests, and without its title', () => {
    const reading = readFixture('googlecalendar/event');
    expect(reading.events).toEqual([
      {
        id: 'ZTEy_20261119T130000Z',
        start: local(19, 14),
        end: local(19, 14, 30),
        cancelled: false,
        people: [nina, priya],
      },
    ]);
    expect(JSON.stringify(reading)).not.toContain('Refund');
    expect(reading.health).toMatchObject({ state: 'ok' });
    expect(reading.people).toMatchObject([{ address: priya.address, rank: 0.6 }]);
  });

  it('says who said no, and is about nobody where several are invited', () => {
    const reading = readFixture('googlecalendar/event-three');
    expect(reading.events?.[0]).toMatchObject({ start: local(19, 10), end: local(19, 11) });
    expect(reading.events?.[0]?.people).toContainEqual({
      name: 'Tom Okafor',
      address: 'tom@trailmix.example',
      declined: true,
    });
    expect(reading.people.map(({ rank }) => rank)).toEqual([0.3, 0.3]);
  });

  it('says that it was called off', () => {
    expect(readFixture('googlecalendar/event-cancelled').events).toMatchObject([{ cancelled: true }]);
  });

  it('is read in another language', () => {
    expect(readFixture('googlecalendar/event-german').events).toMatchObject([
      { start: local(18, 13, 15), end: local(18, 14), people: [nina, priya] },
    ]);
  });

  it('is not told in a language in which nobody can tell who said no', () => {
    const document = open(fixture('googlecalendar/event'));
    document.documentElement.lang = 'fi';
    const reading = read(googlecalendar, document);
    expect(reading.events).toBeUndefined();
    expect(reading.health).toMatchObject({ state: 'degraded' });
  });

  it.each([
    ['a guest whose answer is not said', '[data-email^="priya"]', 'aria-label', [nina]],
    ['a guest without an address', '[data-email^="priya"]', 'data-email', [nina]],
  ])('leaves out %s', (_, selector, attribute, people) => {
    const document = open(fixture('googlecalendar/event'));
    document.querySelector(selector)?.removeAttribute(attribute);
    const reading = read(googlecalendar, document);
    expect(reading.events?.[0]?.people).toEqual(people);
    expect(reading.people.every(({ rank }) => rank < 0.4)).toBe(true);
  });

  it('is none without its heading, which alone says that it was called off', () => {
    const document = open(fixture('googlecalendar/event-cancelled'));
    document.querySelector('#rAECCd')?.remove();
    expect(read(googlecalendar, document).events).toBeUndefined();
  });

  it('is none while no event is open', () => {
    const reading = readFixture('googlecalendar/week');
    expect(reading.events).toBeUndefined();
    expect(reading.health.state).toBe('ok');
  });
});

describe('when an event is', () => {
  const friday = ['29044'];
  const at = (hour: number, minute = 0) => local(20, hour, minute);
  it.each([
    ['Friday, November 20⋅2:00 – 2:30pm', 'en', at(14), at(14, 30)],
    ['Friday, November 20⋅11:30am – 12:15pm', 'en', at(11, 30), at(12, 15)],
    ['Friday, November 20⋅11:30 – 12:15pm', 'en', at(11, 30), at(12, 15)],
    ['Friday, November 20⋅2 – 3pm', 'en', at(14), at(15)],
    ['Friday, 20 November 2026⋅14:00 – 14:30', 'en-GB', at(14), at(14, 30)],
    ['Freitag, 20. November⋅14:00–14:30', 'de', at(14), at(14, 30)],
    ['viernes, 20 de noviembre⋅14:00 – 14:30', 'es', at(14), at(14, 30)],
    ['vendredi 20 novembre⋅14:00 – 14:30', 'fr', at(14), at(14, 30)],
    ['11月 20日 (金曜日)⋅14:00～14:30'.replace('～', '–'), 'ja', at(14), at(14, 30)],
  ])('%s', (shown, language, start, end) => {
    expect(spanShown(shown, language, [], now)).toEqual({ start, end });
    expect(spanShown(shown, language, friday, now)).toEqual({ start, end });
  });

  it('is told by where it is drawn, if the words say that day of the month', () => {
    expect(spanShown('Perjantai 20.⋅14:00–14:30', 'fi', friday, now)).toEqual({ start: at(14), end: at(14, 30) });
    expect(spanShown('Perjantai 21.⋅14:00–14:30', 'fi', friday, now)).toBeNull();
    expect(spanShown('Perjantai 20.⋅14:00–14:30', 'fi', [], now)).toBeNull();
  });

  it('is not told by words that name two months, or two days', () => {
    expect(spanShown('Friday, November 20, March⋅2:00 – 2:30pm', 'en', [], now)).toBeNull();
    expect(spanShown('November 20 and 21⋅2:00 – 2:30pm', 'en', [], now)).toBeNull();
  });

  it('is of the year that is nearest', () => {
    expect(spanShown('Monday, January 4⋅9:00 – 10:00am', 'en', [], now)?.start).toBe(new Date(2027, 0, 4, 9).getTime());
  });

  it.each([
    ['a whole day', 'Friday, November 20'],
    ['two days', 'November 20, 2026, 2:00pm – November 21, 2026, 3:00pm'],
    ['another day than the calendar draws', 'Thursday, November 19⋅2:00 – 2:30pm'],
    ['half a day in a language that puts it first', 'Friday, November 20⋅午後2:00 – 2:30'],
    ['half a day in other letters', 'Friday, November 20⋅2:00 – 2:30 μ.μ.'],
    ['an end before the start', 'Friday, November 20⋅15:00 – 14:00'],
    ['no such time', 'Friday, November 20⋅25:00 – 26:00'],
    ['words alone', '⋅'],
  ])('is not guessed for %s', (_, shown) => {
    expect(spanShown(shown, 'en', friday, now)).toBeNull();
  });
});

describe('meetings that any page marks up', () => {
  it('are told with time and guests, whether called off, and who said no', () => {
    const reading = readFixture('events/meetings');
    expect(reading.events).toEqual([
      expect.objectContaining({ id: 'urn:meeting:41', start: Date.parse('2026-11-19T12:00:00Z'), cancelled: false }),
      expect.objectContaining({ id: 'urn:meeting:42', cancelled: true }),
      {
        id: '43@planner.example',
        start: Date.parse('2026-11-20T08:00:00Z'),
        end: Date.parse('2026-11-20T08:30:00Z'),
        cancelled: false,
        people: [
          nina,
          { name: 'Bo Ek', address: 'bo.ek@ekbatar.example', declined: false },
          { name: 'Eva Strand', address: 'eva@ekbatar.example', declined: true },
        ],
      },
    ]);
    expect(reading.events?.[0]?.people.map(({ address }) => address)).toEqual([
      'anna.lund@lundkajakk.example',
      'nina@fjordgear.example',
    ]);
  });

  it('are told as data alone, too, whatever else that holds', () => {
    const { document } = page('<h1>Week</h1>', 'https://planner.example/week');
    const meeting = (
      rest: string,
    ) => `{"@type":"Event","@id":"urn:m:1","eventStatus":"EventScheduled","startDate":"2026-11-19T12:00:00Z",
      "endDate":"2026-11-19T13:00:00Z","attendee":{"@type":"Person","email":"a@b.example"}${rest}}`;
    const odd = '"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}';
    const data = [meeting(`,${odd}`), '{not json', `${'{"@type":"Person","about":'.repeat(500)}{}${'}'.repeat(500)}`];
    for (const text of data) {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = text;
      document.body.append(script);
    }
    expect(read(events, document).events).toMatchObject([{ id: 'urn:m:1', people: [{ address: 'a@b.example' }] }]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('are none on a page that shows mail', () => {
    const document = open(fixture('generic/conversation'));
    document.body.insertAdjacentHTML('beforeend', '<div class="vevent"></div>');
    document
      .querySelector('.vevent')
      ?.replaceChildren(...open(fixture('events/meetings')).querySelectorAll('.vevent > *'));
    expect(read(events, document).events).toBeUndefined();
  });
});
