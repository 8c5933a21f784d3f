import type { Chain } from './rungs';

/** Meetings as hCalendar marks them up; schema.org's events are found by their vocabulary. */
export const eventsSelectors = {
  event: { means: 'meeting', seen: '2026-11', rungs: ['.vevent, .h-event'] },
  guest: { means: 'guest', seen: '2026-11', rungs: ['.attendee, .organizer, .p-attendee, .p-organizer'] },
} as const satisfies Record<string, Chain>;
