import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  addBusinessTime,
  type BusinessCalendar,
  businessMinutesBetween,
  CalendarError,
  dueAt,
  isOpen,
  nextOpening,
} from '@/lib/model/calendar';
import type { Hours } from '@/lib/model/hours';
import { HOUR, MINUTE } from '@/lib/model/time';

const office = { from: '09:00', to: '17:00' };
const officeWeek: Hours = [office, office, office, office, office, null, null];
const allDay = { from: '00:00', to: '24:00' };
const always: Hours = [allDay, allDay, allDay, allDay, allDay, allDay, allDay];

function calendar(over: Partial<BusinessCalendar> = {}): BusinessCalendar {
  return { zone: 'Europe/Oslo', hours: officeWeek, holidays: [], ...over };
}

/** A local time such as "2026-11-20T16:00" in a zone, as an instant. */
function local(time: string, zone = 'Europe/Oslo'): number {
  return Temporal.PlainDateTime.from(time).toZonedDateTime(zone).epochMilliseconds;
}

/** An instant as a local time, to read failures by. */
function shown(at: number, zone = 'Europe/Oslo'): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime().toString();
}

describe('business time', () => {
  it.each([
    ['spans the weekend', '2026-11-20T16:00', 240, '2026-11-23T12:00:00'],
    ['counts from the opening when asked at night', '2026-11-20T02:00', 240, '2026-11-20T13:00:00'],
    ['may end at the very closing', '2026-11-20T16:00', 60, '2026-11-20T17:00:00'],
    ['asked at the closing, begins at the next opening', '2026-11-20T17:00', 1, '2026-11-23T09:01:00'],
    ['adds nothing to an open moment', '2026-11-20T10:30', 0, '2026-11-20T10:30:00'],
    ['moves a closed moment to the opening when nothing is added', '2026-11-21T10:30', 0, '2026-11-23T09:00:00'],
    ['takes five days for a week of hours', '2026-11-16T09:00', 5 * 480, '2026-11-20T17:00:00'],
  ])('%s', (_what, from, minutes, expected) => {
    expect(shown(addBusinessTime(calendar(), local(from), minutes))).toBe(expected);
  });

  it('leaves out holidays', () => {
    const christmas = calendar({ holidays: ['2026-12-24', '2026-12-25'] });
    expect(shown(addBusinessTime(christmas, local('2026-12-23T16:00'), 120))).toBe('2026-12-28T10:00:00');
  });

  it('counts the hours of each weekday as they are', () => {
    const early = { from: '07:00', to: '11:00' };
    const split = calendar({ hours: [early, null, office, null, { from: '20:00', to: '24:00' }, null, null] });
    expect(shown(addBusinessTime(split, local('2026-11-16T10:00'), 120))).toBe('2026-11-18T10:00:00');
    expect(shown(addBusinessTime(split, local('2026-11-20T23:00'), 90))).toBe('2026-11-23T07:30:00');
  });

  it('counts the hour that spring takes and autumn gives when the clocks change while open', () => {
    const day = calendar({ hours: always });
    expect(shown(addBusinessTime(day, local('2026-03-29T01:00'), 120))).toBe('2026-03-29T04:00:00');
    expect(shown(addBusinessTime(day, local('2026-10-25T01:00'), 180))).toBe('2026-10-25T03:00:00');
    expect(businessMinutesBetween(day, local('2026-10-25T00:00'), local('2026-10-26T00:00'))).toBe(25 * 60);
  });

  it('keeps office hours on the local clock over a change of the clocks', () => {
    expect(shown(addBusinessTime(calendar(), local('2026-03-27T16:00'), 240))).toBe('2026-03-30T12:00:00');
    expect(shown(addBusinessTime(calendar(), local('2026-10-23T16:00'), 240))).toBe('2026-10-26T12:00:00');
  });

  it('treats hours that a change of the clocks swallows as closed', () => {
    const night = { from: '02:30', to: '03:00' };
    const nights = calendar({ hours: [night, night, night, night, night, night, night] });
    expect(shown(nextOpening(nights, local('2026-03-28T12:00')))).toBe('2026-03-30T02:30:00');
  });

  it('skips a date that a zone skipped', () => {
    const samoa = calendar({ zone: 'Pacific/Apia', hours: always });
    expect(
      businessMinutesBetween(samoa, local('2011-12-29T00:00', samoa.zone), local('2012-01-01T00:00', samoa.zone)),
    ).toBe(2 * 24 * 60);
  });

  it('opens no hours twice around a date that a zone skipped', () => {
    const week: Hours = [office, office, office, office, office, office, office];
    const samoa = calendar({ zone: 'Pacific/Apia', hours: week });
    const from = local('2011-12-29T00:00', samoa.zone);
    expect(businessMinutesBetween(samoa, from, local('2012-01-01T00:00', samoa.zone))).toBe(2 * 8 * 60);
    expect(shown(addBusinessDays(samoa, from, 1), samoa.zone)).toBe('2011-12-31T09:00:00');
  });
});

describe('business days', () => {
  it.each([
    ['is the same time on the next working day', '2026-11-20T16:55', 1, '2026-11-23T16:55:00'],
    ['from a weekend counts from the next opening', '2026-11-21T12:00', 1, '2026-11-24T09:00:00'],
    ['at night counts from the morning', '2026-11-18T02:00', 1, '2026-11-19T09:00:00'],
    ['counts a part of a day as a day', '2026-11-18T10:00', 0.5, '2026-11-19T10:00:00'],
    ['counts several', '2026-11-18T10:00', 3, '2026-11-23T10:00:00'],
    ['holds the clock time over a change of the clocks', '2026-10-23T16:55', 1, '2026-10-26T16:55:00'],
  ])('%s', (_what, from, days, expected) => {
    expect(shown(addBusinessDays(calendar(), local(from), days))).toBe(expected);
  });

  it('gives the closing of a day that closes earlier and the opening of one that opens later', () => {
    const short = { from: '10:00', to: '12:00' };
    const shortFriday = calendar({ hours: [office, office, office, office, short, null, null] });
    expect(shown(addBusinessDays(shortFriday, local('2026-11-19T16:55'), 1))).toBe('2026-11-20T12:00:00');
    expect(shown(addBusinessDays(shortFriday, local('2026-11-19T09:05'), 1))).toBe('2026-11-20T10:00:00');
  });
});

describe('a calendar that cannot answer says so', () => {
  const closed = calendar({ hours: [null, null, null, null, null, null, null] });
  const now = local('2026-11-20T10:00');

  it('when the week has no open hours', () => {
    expect(() => addBusinessTime(closed, now, 60)).toThrow(new CalendarError('Your week has no open hours.'));
    expect(() => addBusinessDays(closed, now, 1)).toThrow(CalendarError);
    expect(() => nextOpening(closed, now)).toThrow(CalendarError);
    expect(isOpen(closed, now)).toBe(false);
    expect(businessMinutesBetween(closed, now, now + HOUR)).toBe(0);
  });

  it('when the time is beyond ten years, quickly', () => {
    const oneHour = calendar({ hours: [{ from: '09:00', to: '10:00' }, null, null, null, null, null, null] });
    expect(() => addBusinessTime(oneHour, now, 100_000)).toThrow('within ten years');
    expect(() => addBusinessDays(calendar(), now, 100_000)).toThrow('within ten years');
    expect(() => businessMinutesBetween(calendar(), 0, now)).toThrow('within ten years');
  });

  it('when the instant, the amount or the zone makes no sense', () => {
    for (const from of [Number.NaN, Number.POSITIVE_INFINITY, 8e15, -8e15]) {
      expect(() => addBusinessTime(calendar(), from, 60)).toThrow(CalendarError);
    }
    expect(() => addBusinessTime(calendar(), now, -1)).toThrow(CalendarError);
    expect(() => addBusinessDays(calendar(), now, Number.NaN)).toThrow(CalendarError);
    expect(() => addBusinessTime(calendar({ zone: 'Middle/Earth' }), now, 60)).toThrow('Middle/Earth');
  });
});

describe('what falls due', () => {
  it('counts plain minutes day and night, business units in the hours', () => {
    const from = local('2026-11-20T16:55');
    expect(dueAt({ amount: 90, unit: 'minutes' }, calendar(), from)).toBe(from + 90 * MINUTE);
    expect(shown(dueAt({ amount: 240, unit: 'business-minutes' }, calendar(), from))).toBe('2026-11-23T12:55:00');
    expect(shown(dueAt({ amount: 1, unit: 'business-days' }, calendar(), from))).toBe('2026-11-23T16:55:00');
  });
});

describe('in any zone, with any hours, over any change of the clocks', () => {
  const zones = [
    'UTC',
    'Europe/Oslo',
    'America/New_York',
    'America/St_Johns',
    'America/Santiago',
    'America/Sao_Paulo',
    'Africa/Casablanca',
    'Africa/Cairo',
    'Asia/Kathmandu',
    'Asia/Tehran',
    'Asia/Beirut',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'Pacific/Apia',
    'Pacific/Pago_Pago',
  ];
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const day = fc.oneof(
    { arbitrary: fc.constant(null), weight: 1 },
    {
      arbitrary: fc
        .tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 1, max: 48 }))
        .filter(([from, to]) => from < to)
        .map(([from, to]) => ({ from: clock(from * 30), to: clock(to * 30) })),
      weight: 3,
    },
  );
  const from = fc.integer({ min: Date.UTC(2011, 0), max: Date.UTC(2032, 0) });
  const anyCalendar = fc.record({
    zone: fc.constantFrom(...zones),
    hours: fc.tuple(day, day, day, day, day, day, day).filter((week) => week.some((hours) => hours !== null)),
    holidays: fc.array(
      from.map((at) => new Date(at).toISOString().slice(0, 10)),
      { maxLength: 4 },
    ),
  });
  const minutes = fc.integer({ min: 0, max: 3000 });

  it('minutes added are the minutes between, and end inside the open hours', () => {
    fc.assert(
      fc.property(anyCalendar, from, minutes, (cal, at, add) => {
        const end = addBusinessTime(cal, at, add);
        expect(businessMinutesBetween(cal, at, end)).toBeCloseTo(add, 6);
        expect(end).toBeGreaterThanOrEqual(at);
        expect(isOpen(cal, end) || isOpen(cal, end - 1)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('later or more never ends earlier', () => {
    fc.assert(
      fc.property(anyCalendar, from, minutes, fc.integer({ min: 0, max: 4 * 24 * 60 }), (cal, at, add, more) => {
        const end = addBusinessTime(cal, at, add);
        expect(addBusinessTime(cal, at + more * MINUTE, add)).toBeGreaterThanOrEqual(end);
        expect(addBusinessTime(cal, at, add + more)).toBeGreaterThanOrEqual(end);
      }),
      { numRuns: 300 },
    );
  });

  it('business days end inside the hours of a later date, never earlier for more days', () => {
    fc.assert(
      fc.property(anyCalendar, from, fc.integer({ min: 1, max: 20 }), (cal, at, days) => {
        const opening = nextOpening(cal, at);
        const end = addBusinessDays(cal, at, days);
        expect(end).toBeGreaterThan(opening);
        expect(isOpen(cal, end) || isOpen(cal, end - 1)).toBe(true);
        // A day may open at midnight: what ends there ends on the day that opens, not on the one before.
        const lastMoment = isOpen(cal, end) ? end : end - 1;
        expect(shown(lastMoment, cal.zone).slice(0, 10) > shown(opening, cal.zone).slice(0, 10)).toBe(true);
        expect(addBusinessDays(cal, at, days + 1)).toBeGreaterThan(end - 1);
      }),
      { numRuns: 300 },
    );
  });

  it('time between adds up over any point in the middle', () => {
    fc.assert(
      fc.property(anyCalendar, from, minutes, minutes, (cal, at, first, second) => {
        const middle = at + first * MINUTE;
        const end = middle + second * MINUTE;
        expect(businessMinutesBetween(cal, at, middle) + businessMinutesBetween(cal, middle, end)).toBeCloseTo(
          businessMinutesBetween(cal, at, end),
          6,
        );
      }),
      { numRuns: 300 },
    );
  });
});
