import { t } from '@lingui/core/macro';
import ICAL from 'ical.js';
import { dayOf } from '@/lib/exchange/days';
import { ofKind, type WholeCustomer } from '@/lib/exchange/whole';
import type { Instant } from '@/lib/model/time';

type Field = [name: string, params: Record<string, string>, type: string, value: unknown];

/** Milestones and open promises of customers as days of a calendar, one piece of the file each. */
export async function* writeCalendar(
  customers: AsyncIterable<WholeCustomer>,
  { zone, now }: { zone: string; now: Instant },
): AsyncGenerator<string> {
  yield 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Attune//EN\r\nCALSCALE:GREGORIAN\r\n';
  for await (const { customer, entries } of customers) {
    const name = customer.body.name || customer.body.account;
    for (const { entry, body } of ofKind(entries, 'milestone')) {
      if (body.on === null) continue;
      const every = body.yearly === 'yes' ? [['rrule', {}, 'recur', { freq: 'YEARLY' }] satisfies Field] : [];
      yield eventText(entry.id, `${name}: ${body.what}`, dayOf(body.on, zone), now, every);
    }
    for (const { entry, body } of ofKind(entries, 'promise')) {
      if (body.due === null || body.state !== 'open') continue;
      const { by, what: promised } = body;
      const what = by === 'us' ? t`Promised to ${name}: ${promised}` : t`${name} promised: ${promised}`;
      yield eventText(entry.id, what, dayOf(body.due, zone), now, []);
    }
  }
  yield 'END:VCALENDAR\r\n';
}

function eventText(id: string, summary: string, day: Temporal.PlainDate, now: Instant, more: Field[]): string {
  const stamp = `${new Date(now).toISOString().slice(0, 19)}Z`;
  const fields: Field[] = [
    ['uid', {}, 'text', `${id}@attune`],
    ['dtstamp', {}, 'date-time', stamp],
    ['dtstart', {}, 'date', day.toString()],
    ['dtend', {}, 'date', day.add({ days: 1 }).toString()],
    ...more,
    ['summary', {}, 'text', plain(summary)],
    // A day to know of, not a time that is taken.
    ['transp', {}, 'text', 'TRANSPARENT'],
  ];
  return `${ICAL.stringify(['vevent', fields, []] as unknown as Parameters<typeof ICAL.stringify>[0])}\r\n`;
}

function plain(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}
