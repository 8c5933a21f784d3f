import type { Chain } from './rungs';

/**
 * The card of one event in Outlook's calendar. No adapter has met the live site, and less is published of it than of the
 * mail: tiles and the small card by several maintained extensions, style sheets and test suites of 2022 to 2026 (high),
 * the label of the time by one of them, in English (low), the large card by two (medium). Who is invited, and what they
 * answered, is nowhere described: this is read by what any such card tells assistive technology, and not at all in doubt.
 */
export const outlookCalendarSelectors = {
  tile: { means: 'event of the calendar', seen: '2026-09', rungs: ['[data-calitemid] [role="button"][aria-label]'] },
  event: {
    means: 'event',
    seen: '2026-09',
    rungs: [
      '[data-app-section="CalendarItemPeek"]',
      '[data-app-section="CalendarReadingPane"], [role="dialog"] [data-app-section="ReadingPane"]',
      '[role="dialog"]',
    ],
  },
  /** Without it: the one line of the card that says a day and two times. */
  when: { means: 'time of the event', seen: '2022-12', rungs: ['[aria-label="Time"]', 'time'] },
  title: { means: 'heading of the event', seen: '2026-03', rungs: ['[role="heading"]', 'h1, h2, h3'] },
  /** By roles: a description can hold links and titles, not these. */
  guest: {
    means: 'guest',
    seen: '2026-01',
    rungs: ['[data-lpc-hover-target-id*="@"], [role][aria-label*="@"], [role][title*="@"]'],
  },
  /** The small card holds no description. */
  smallCardGuest: {
    means: 'guest of the small card',
    seen: '2026-09',
    rungs: ['[data-app-section="CalendarItemPeek"] :is(a[href^="mailto:" i], [title*="@"], [aria-label*="@"])'],
  },
} as const satisfies Record<string, Chain>;
