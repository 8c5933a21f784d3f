import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDaysOff } from '@/lib/exchange/ics/days-off';
import { file, inPieces } from './files';

const wanted = { from: '2026-01-01', until: '2028-12-31' };

const calendar = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines, index) => ['BEGIN:VEVENT', `UID:${index}`, ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const read = (...events: string[][]) => readDaysOff(file(calendar(...events)), wanted);
const dates = async (...events: string[][]) => (await read(...events)).days.map(({ date }) => date);

const christmas = ['SUMMARY:Christmas Eve', 'DTSTART;VALUE=DATE:20261224'];

describe('the days off of a calendar file', () => {
  it('are its all-day events, by date and name, each date once', async () => {
    const found = await read(
      ['SUMMARY:New Year', 'DTSTART;VALUE=DATE:20270101', 'DTEND;VALUE=DATE:20270102'],
      christmas,
      ['SUMMARY:The same day', 'DTSTART;VALUE=DATE:20261224'],
    );
    expect(found).toEqual({
      days: [
        { date: '2026-12-24', name: 'Christmas Eve' },
        { date: '2027-01-01', name: 'New Year' },
      ],
      events: 3,
      unread: 0,
    });
  });

  it('are each day of one that goes on, whether it names its end or its length', async () => {
    const days = ['2026-12-30', '2026-12-31', '2027-01-01'];
    expect(await dates(['DTSTART;VALUE=DATE:20261230', 'DTEND;VALUE=DATE:20270102'])).toEqual(days);
    expect(await dates(['DTSTART;VALUE=DATE:20261230', 'DURATION:P3D'])).toEqual(days);
    expect(await dates(['DTSTART:20261230T000000', 'DTEND:20270102T000000'])).toEqual(days);
  });

  it('come back every year where the event does, within the years that are wanted', async () => {
    const yearly = ['SUMMARY:Labour Day', 'DTSTART;VALUE=DATE:19700501', 'RRULE:FREQ=YEARLY'];
    expect(await dates(yearly)).toEqual(['2026-05-01', '2027-05-01', '2028-05-01']);
    const thanks = ['DTSTART;VALUE=DATE:20001123', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH'];
    expect(await dates(thanks)).toEqual(['2026-11-26', '2027-11-25', '2028-11-23']);
  });

  it('leave out an occurrence that was taken out, and take one that was moved on its new day', async () => {
    const yearly = ['UID:y', 'DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20270501'];
    expect(await dates(yearly)).toEqual(['2026-05-01', '2028-05-01']);
    const whole = calendar(['UID:y', 'DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=YEARLY;COUNT=2']).replace(
      'END:VCALENDAR',
      'BEGIN:VEVENT\r\nUID:0\r\nRECURRENCE-ID;VALUE=DATE:20270501\r\nDTSTART;VALUE=DATE:20270503\r\nEND:VEVENT\r\nEND:VCALENDAR',
    );
    const { days } = await readDaysOff(file(whole.replace('UID:0\r\nUID:y', 'UID:0')), wanted);
    expect(days.map(({ date }) => date)).toEqual(['2026-05-01', '2027-05-03']);
  });

  it('are not meetings, what was cancelled, other years, nor what goes on for ever', async () => {
    expect(
      await read(
        ['DTSTART:20261224T090000', 'DTEND:20261224T100000'],
        [...christmas, 'STATUS:CANCELLED'],
        ['DTSTART;VALUE=DATE:20201224'],
        ['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20280101'],
      ),
    ).toEqual({ days: [], events: 4, unread: 0 });
  });

  it('count what could not be read, and lose nothing else by it', async () => {
    const found = await read(
      ['SUMMARY:No start'],
      christmas,
      ['DTSTART;VALUE=DATE:20261399'],
      ['DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=NEVER'],
    );
    expect(found.days.map(({ date }) => date)).toContain('2026-12-24');
    expect(found.unread).toBe(2);
    const cut = calendar(christmas, ['DTSTART;VALUE=DATE:20261226']).split('END:VEVENT').slice(0, 2).join('END:VEVENT');
    expect(await readDaysOff(file(cut), wanted)).toMatchObject({ days: [{ date: '2026-12-24' }], unread: 1 });
  });

  it('of what is no calendar are none', async () => {
    expect(await readDaysOff(file('{"format":"attune-service-model"}'), wanted)).toEqual({
      days: [],
      events: 0,
      unread: 0,
    });
  });

  it('are the same however the file arrives, and whatever is in it never ends it', async () => {
    const text = calendar(christmas, ['SUMMARY:Two', 'DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=YEARLY']);
    for (const size of [1, 7, 64]) {
      expect(await readDaysOff(inPieces(text, size), wanted)).toEqual(await readDaysOff(file(text), wanted));
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.string(), async (at, noise) => {
        const broken = text.slice(0, at) + noise + text.slice(at + noise.length);
        const { days } = await readDaysOff(file(broken), wanted);
        for (const { date } of days) expect(date >= wanted.from && date <= wanted.until).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
