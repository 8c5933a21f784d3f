import ICAL from 'ical.js';
import type { RawPart } from './parts';

/** What a calendar file says of one event. */
export interface CalendarEvent {
  number: number;
  uid: string;
  summary: string;
  start: ICAL.Time;
  /** The zone's name as the file has it; empty for UTC or none. */
  zoneName: string;
  /** Of which occurrence of the event of this uid it takes the place. */
  replaces: ICAL.Time | null;
  isCancelled: boolean;
  /** Addresses of those who did not decline, the organiser first. */
  people: string[];
  /** Addresses of those who declined. */
  declined: string[];
  repeats: boolean;
  component: ICAL.Component;
}

/** Null for one that cannot be read. A line that cannot be read is left out. */
export function eventOf({ number, lines }: RawPart): CalendarEvent | null {
  const component = new ICAL.Component('vevent');
  for (const line of lines) addLine(component, line);
  const start = component.getFirstPropertyValue('dtstart');
  if (!(start instanceof ICAL.Time)) return null;
  const replaces = component.getFirstPropertyValue('recurrence-id');
  const attendees = component.getAllProperties('attendee');
  const organizers = component.getAllProperties('organizer');
  const declined = attendees.filter((one) => String(one.getParameter('partstat') ?? '').toUpperCase() === 'DECLINED');
  const said = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
  const zone = component.getFirstProperty('dtstart')?.getParameter('tzid');
  return {
    number,
    uid: said('uid'),
    summary: said('summary'),
    start,
    zoneName: typeof zone === 'string' ? zone : '',
    replaces: replaces instanceof ICAL.Time ? replaces : null,
    isCancelled: said('status').toUpperCase() === 'CANCELLED',
    people: addressesOf([...organizers, ...attendees.filter((one) => !declined.includes(one))]),
    declined: addressesOf(declined),
    repeats: component.hasProperty('rrule') || component.hasProperty('rdate'),
    component,
  };
}

const wanted = /^(DTSTART|DTEND|DURATION|RECURRENCE-ID|UID|SUMMARY|STATUS|ATTENDEE|ORGANIZER|RRULE|RDATE|EXDATE)\b/i;

function addLine(component: ICAL.Component, line: string): void {
  if (!wanted.test(line)) return;
  try {
    const property = ICAL.Property.fromString(line);
    // Values are read late, and a wrong one is only then found out.
    property.getValues();
    component.addProperty(property);
  } catch {
    // One line that cannot be read takes nothing else with it; without a start the event is skipped.
  }
}

const mostPeople = 500;

function addressesOf(properties: readonly ICAL.Property[]): string[] {
  const addresses = properties.slice(0, mostPeople).flatMap((property) => {
    const value = String(property.getFirstValue() ?? '');
    const address = /^mailto:(.+)$/i.exec(value)?.[1] ?? property.getParameter('email') ?? '';
    return String(address).includes('@') ? [String(address).trim().toLowerCase()] : [];
  });
  return [...new Set(addresses)];
}
