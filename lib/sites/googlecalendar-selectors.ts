import type { Chain } from './rungs';

/**
 * Google Calendar's window of one event, as published sources and one capture show it; no adapter has met the live site
 * yet. Ids are of years' standing, class names are not used.
 */
export const googleCalendarSelectors = {
  grid: { means: 'calendar', seen: '2026-09', rungs: ['[data-viewkey]', '[data-datekey], [data-eventid]'] },
  event: { means: 'event', seen: '2026-09', rungs: ['#xDetDlg[data-eventid]', '[role="dialog"] [data-eventid]'] },
  when: { means: 'time of the event', seen: '2026-09', rungs: ['#xDetDlgWhen'] },
  /** May stand in the same block as the time; looked at only for the word that it was cancelled. */
  title: { means: 'heading of the event', seen: '2026-09', rungs: ['#rAECCd', '[role="heading"]'] },
  guests: { means: 'guests', seen: '2026-09', rungs: ['#xDetDlgAtt'] },
  /** Its label says the name and the answer, in the language of the page. */
  guest: { means: 'guest', seen: '2026-09', rungs: ['[data-email][aria-label]', '[data-email]'] },
  /** A column or cell of the grid; the day is packed into a number. */
  day: { means: 'day', seen: '2026-09', rungs: ['[data-datekey]'] },
  signOut: {
    means: 'own address',
    seen: '2026-07',
    rungs: ['a[href*="accounts.google.com/SignOutOptions"][aria-label]'],
  },
} as const satisfies Record<string, Chain>;
