import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '@/lib/exchange/ics/read';
import { writeCalendar } from '@/lib/exchange/ics/write';
import { customerBodySchema } from '@/lib/model/customer';
import { DAY } from '@/lib/model/time';
import { all, file, found, inPieces } from './files';

const NOW = Date.UTC(2026, 10, 20, 9);
const choice = {
  now: NOW,
  zone: 'Europe/Oslo',
  from: Date.UTC(2026, 0, 1),
  isOurs: (one: string) => one === 'nina@oarlock.example',
};

const calendar = (...parts: string[]) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${parts.join('')}END:VCALENDAR\r\n`;
const event = (
  lines: string[],
  who = ['ORGANIZER:mailto:nina@oarlock.example', 'ATTENDEE;CN=Ada:mailto:Ada@brightwater.example'],
) => ['BEGIN:VEVENT', 'UID:one', 'SUMMARY:Fitting', ...lines, ...who, 'END:VEVENT', ''].join('\r\n');

async function times(...parts: string[]) {
  const meetings = await found(readCalendar(file(calendar(...parts)), choice), 'event');
  return meetings.map(({ entry }) => new Date(entry.at ?? 0).toISOString().slice(0, 16));
}

describe('a meeting in a calendar file', () => {
  it('is a touch with everybody else who was there', async () => {
    const [one] = await found(
      readCalendar(
        file(
          calendar(event(['DTSTART;TZID=Europe/Stockholm:20261103T100000', 'BEGIN:VALARM', 'UID:alarm', 'END:VALARM'])),
        ),
        choice,
      ),
      'event',
    );
    expect(one).toMatchObject({
      where: 'event 1',
      addresses: ['ada@brightwater.example'],
      entry: {
        kind: 'touch',
        key: 'ics\none\n2026-11-03T10:00:00',
        at: Date.UTC(2026, 10, 3, 9),
        body: { channel: 'meeting', direction: 'both', subject: 'Fitting', precision: 'minute' },
      },
    });
  });

  it("is held in its own zone: named, defined in the file, Greenwich, or the seller's", async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Our zone',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0300',
      'END:STANDARD',
      'END:VTIMEZONE',
      '',
    ].join('\r\n');
    expect(await times(zone, event(['DTSTART;TZID=Our zone:20261103T100000']))).toEqual(['2026-11-03T07:00']);
    expect(await times(event(['DTSTART;TZID=/example.com/Europe/Stockholm:20260703T100000']))).toEqual([
      '2026-07-03T08:00',
    ]);
    expect(await times(event(['DTSTART:20261103T100000Z']))).toEqual(['2026-11-03T10:00']);
    expect(await times(event(['DTSTART:20261103T100000']))).toEqual(['2026-11-03T09:00']);
    expect(await times(event(['DTSTART;VALUE=DATE:20261103']))).toEqual(['2026-11-02T23:00']);
  });

  it('that repeats was held each time until now, but for those moved, cancelled or left out', async () => {
    const master = event([
      'DTSTART;TZID=Europe/Oslo:20261023T100000',
      'RRULE:FREQ=WEEKLY',
      'EXDATE;TZID=Europe/Oslo:20261106T100000',
    ]);
    const moved = event(['DTSTART;TZID=Europe/Oslo:20261031T120000', 'RECURRENCE-ID;TZID=Europe/Oslo:20261030T100000']);
    const cancelled = event([
      'DTSTART;TZID=Europe/Oslo:20261113T100000',
      'RECURRENCE-ID;TZID=Europe/Oslo:20261113T100000',
      'STATUS:CANCELLED',
    ]);
    // Summer time ends in between; the moved one may come first in the file.
    expect(await times(moved, master, cancelled)).toEqual(['2026-10-31T11:00', '2026-10-23T08:00', '2026-11-20T09:00']);
  });

  it('is left out with the reason where it was not held with anybody', async () => {
    const skip = async (...parts: string[]) => {
      const [one] = await found(readCalendar(file(calendar(...parts)), choice), 'skipped');
      return one?.why;
    };
    expect(await skip(event(['DTSTART:20261103T100000', 'STATUS:CANCELLED']))).toBe('It was cancelled.');
    expect(
      await skip(event(['DTSTART:20261103T100000', 'ATTENDEE;PARTSTAT=DECLINED:mailto:nina@oarlock.example'])),
    ).toBe('You declined it.');
    expect(await skip(event(['DTSTART:20261103T100000'], []))).toBe('It names nobody but you.');
    expect(await skip(event(['DTSTART:20271103T100000']))).toBe('It was not held in the time that was chosen.');
    expect(await skip(event(['DTSTART:soon']))).toBe('It does not say when it begins.');
    expect(await skip(event(['DTSTART:00000101T000000']), event(['DTSTART:20261103T100000']))).toBe(
      'It was not held in the time that was chosen.',
    );
    expect(await skip('BEGIN:VEVENT\r\nDTSTART:20261103T100000\r\n')).toBe('Its end is missing.');
  });

  it('that repeats without end or sense ends all the same', async () => {
    for (const rule of [
      'FREQ=SECONDLY',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=MONTHLY;BYDAY=6MO',
      'FREQ=DAILY;INTERVAL=0',
      'FREQ=WEEKLY;BYSETPOS=400;BYDAY=MO',
      'FREQ=YEARLY;BYWEEKNO=60',
      'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1',
      'FREQ=HOURLY;BYHOUR=25',
      'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2,4',
    ]) {
      const items = await all(
        readCalendar(
          file(calendar(event(['DTSTART:00010101T000000Z', `RRULE:${rule}`]), event(['DTSTART:20261103T100000']))),
          choice,
        ),
      );
      expect(items.at(-1), rule).toMatchObject({ is: 'event' });
    }
  }, 300_000);
});

describe('a calendar file that is broken', () => {
  it('is read to its end, whatever is in it', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VTIMEZONE',
        'END:VTIMEZONE',
        'TZID:x',
        'DTSTART;TZID=x:20261103T100000',
        'DTSTART:2757600913T000000',
        'DTSTART:20261103',
        'RRULE:FREQ=DAILY;COUNT=3',
        'RRULE:FREQ=',
        'RDATE:20261104T100000',
        'EXDATE:x',
        'RECURRENCE-ID:20261104T100000',
        'ATTENDEE:mailto:a@b.example',
        'ATTENDEE:x',
        ' folded',
        '__proto__:x',
        'BEGIN:VALARM',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 1, max: 300 }), async (lines, size) => {
        for (const item of await all(readCalendar(inPieces(lines.join('\n'), size), choice))) {
          if (item.is === 'event') expect(item.entry.at).toBeLessThanOrEqual(NOW);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a calendar that was written', () => {
  it('holds the days of milestones and open promises as they are, whatever the words', async () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .map((text) => text.replace(/[\p{Cc}\u2028\u2029\uFEFF]/gu, '').trim() || 'x');
    await fc.assert(
      fc.asyncProperty(words, words, fc.integer({ min: -20_000, max: 20_000 }), async (name, what, day) => {
        const at = NOW + day * DAY;
        const body = customerBodySchema.parse({ name });
        const customer = { id: 'c', internal: false, stage: 'customer' as const, addedAt: NOW, revision: 1, body };
        const entries = [
          { id: 'm', customerId: 'c', kind: 'milestone', at, body: { what, on: at, yearly: 'yes' } },
          {
            id: 'p',
            customerId: 'c',
            kind: 'promise',
            at,
            body: { by: 'us', what, due: at, state: 'open', closedAt: null },
          },
          {
            id: 'k',
            customerId: 'c',
            kind: 'promise',
            at,
            body: { by: 'us', what, due: at, state: 'kept', closedAt: at },
          },
        ];
        const text = (
          await all(
            writeCalendar(
              (async function* () {
                yield { customer, identities: [], entries };
              })(),
              choice,
            ),
          )
        ).join('');
        const jCal = ICAL.parse(text) as unknown as ConstructorParameters<typeof ICAL.Component>[0];
        const events = new ICAL.Component(jCal).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
        const date = Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO('Europe/Oslo')
          .toPlainDate()
          .toString();
        expect(events.map((one) => [one.uid, one.summary, one.startDate.toString(), one.isRecurring()])).toEqual([
          ['m@attune', `${name}: ${what}`, date, true],
          ['p@attune', `Promised to ${name}: ${what}`, date, false],
        ]);
      }),
      { numRuns: 100 },
    );
  });
});
