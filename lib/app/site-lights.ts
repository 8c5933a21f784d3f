import type { Settings } from '@/lib/log/settings';
import { keepSites, noteSite, type SiteSeen } from '@/lib/log/site-health';
import type { PageReading } from '@/lib/model/reading';
import type { Instant } from '@/lib/model/time';
import { startOfDay } from '@/lib/model/zoned';
import { type SiteEntry, sites } from '@/lib/sites/registry';
import { isAt } from '@/lib/sites/taught-path';
import type { PageInView } from './follow-page';
import { originOf } from './page-access';
import { standingOf } from './standing';

/** How well a site is read, as the seller sees it among their settings. */
export interface SiteLight {
  /** Its origin, or the id of a page that was taught. */
  id: string;
  name: string;
  host: string;
  taught: boolean;
  /** `unseen`: not looked at since it was granted or taught. */
  state: SiteSeen['state'] | 'unseen';
  /** What was missing, or came from a lower rung. */
  parts: string[];
  /** Known from few or old sources. */
  limited: boolean;
  /** To the day; null for never. */
  goodAt: Instant | null;
  seenAt: Instant | null;
  /** The page beside the panel is one of it. */
  inView: boolean;
}

/** Every site that is always read and every page that was taught, each with its light. */
export function siteLights(settings: Settings, seen: readonly SiteSeen[], page: PageInView): SiteLight[] {
  const shown = page.is === 'read' ? idOf(page.reading, page.address, settings) : null;
  const lit = (id: string) => {
    const { state, parts, at, goodAt } = seen.find(({ of }) => of === id) ?? nothingSeen;
    return { id, state, parts, seenAt: at, goodAt, inView: id === shown };
  };
  const hostOf = (origin: string) => new URL(origin).host;
  // What was taught of a site is how it is read.
  const isTaught = (origin: string) => settings.taught.some((site) => site.origin === origin);
  const granted = settings.sitesOn.filter(({ origin }) => !isTaught(origin));
  return [
    ...granted.map(({ origin, site }) => {
      const host = hostOf(origin);
      const entry = entryOf(site);
      const name = entry?.hosts.length || entry?.detect ? entry.name : host;
      return { ...lit(origin), name, host, taught: false, limited: entry?.limited === true };
    }),
    ...settings.taught.map(({ id, name, origin }) => {
      return { ...lit(id), name, host: hostOf(origin), taught: true, limited: false };
    }),
  ];
}

/**
 * Notes how a site was read. Nothing of a page that may not be used, and nothing of one that was read for a press of the
 * button alone. @param address of the page when it was read
 */
export async function noteHealth(reading: PageReading, address: string, settings: Settings): Promise<void> {
  const { state, missing } = reading.health;
  // A view that nobody reads says nothing of the site.
  if (state === 'unsupported' || standingOf(settings, reading).is !== 'allowed') return;
  const of = idOf(reading, address, settings);
  if (of === null) return;
  const at = Date.now();
  await noteSite({ of, site: reading.site, state, parts: missing, at }, startOfDay(settings.standards.zone, at, 0));
}

/** Forgets how sites were read that the seller has taken back. */
export async function forgetOtherSites({ sitesOn, taught }: Settings): Promise<void> {
  await keepSites(new Set([...sitesOn.map(({ origin }) => origin), ...taught.map(({ id }) => id)]));
}

const nothingSeen = { state: 'unseen' as const, parts: [], at: null, goodAt: null };

/** Which of the seller's sites a page is of; null for none, and for what is read as any page where one was taught. */
function idOf({ site, view }: PageReading, address: string, { sitesOn, taught }: Settings): string | null {
  const origin = originOf(address);
  const there = taught.filter((one) => one.origin === origin);
  if (there.length > 0) {
    if (site !== 'taught' || view !== 'record') return null;
    const [first, ...others] = there.filter(({ path }) => isAt(new URL(address), path));
    // Pages that differ in what their frames show have one address: which of them this is cannot be told from here.
    const isUnsure = others.length > 0 && [first, ...others].some((one) => one?.frames);
    return first && !isUnsure ? first.id : null;
  }
  return sitesOn.some((one) => one.origin === origin) ? origin : null;
}

function entryOf(id: string): SiteEntry | undefined {
  return sites.find((site) => site.id === id);
}
