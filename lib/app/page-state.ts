import type { Settings } from '@/lib/log/settings';
import type { PageReading } from '@/lib/model/reading';
import type { PageInView } from './follow-page';
import type { PageState } from './panel-state';
import { siteNameOf, standingOf } from './standing';
import { STANDS_OUT } from './who';

/** What the panel says of the page beside it, by what was read and what the seller settled. Pure. */
export function pageState(page: PageInView, settings: Settings): PageState {
  if (page.is === 'waiting') return { is: 'waiting' };
  if (page.is === 'empty') return { is: 'empty' };
  if (page.is === 'not-granted') return { is: 'not-granted', protected: page.protected };
  const { reading, origin } = page;
  const siteName = siteNameOf(reading);
  const standing = standingOf(settings, reading);
  if (standing.is === 'whose') return { is: 'whose', account: standing.account, siteName };
  if (standing.is === 'not-read') return { is: 'not-read', account: standing.account, why: standing.why, siteName };
  return {
    is: 'read',
    siteName,
    health: reading.health,
    readAt: reading.readAt,
    view: reading.view,
    origin,
    alwaysOn: settings.sitesOn.some((site) => site.origin === origin),
    ...(isBare(reading) ? { bare: true as const } : {}),
    ...teachable(reading),
  };
}

/** Addresses that merely stand on a page that no adapter knows say nothing of how well it is read. */
function isBare({ site, view, people, messages, drafts }: PageReading): boolean {
  if (site !== 'generic' && site !== 'taught') return false;
  return view === 'other' && messages.length + drafts.length === 0 && !people.some(({ rank }) => rank >= STANDS_OUT);
}

/** Only pages that no adapter knows; a record among those of a taught site is one that was taught. */
function teachable({ site, view }: PageReading): { teach?: 'new' | 'again' } {
  if (site === 'taught') return { teach: view === 'record' ? 'again' : 'new' };
  return site === 'generic' ? { teach: 'new' } : {};
}
