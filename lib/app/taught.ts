import { getSettings, type Settings } from '@/lib/log/settings';
import type { TaughtSite } from '@/lib/model/taught-site';
import type { PageInView } from './follow-page';

/** What was taught of an origin. */
export async function taughtOn(origin: string): Promise<TaughtSite[]> {
  const { taught } = await getSettings(Temporal.Now.timeZoneId());
  return taught.filter((site) => site.origin === origin);
}

/**
 * The page in view, but for what the script of any page read where the seller taught one: what they taught is on its
 * way, and until then nobody else is shown.
 */
export function awaitingTaught(page: PageInView, { taught }: Pick<Settings, 'taught'>): PageInView {
  const isEarly =
    page.is === 'read' && page.reading.site === 'generic' && taught.some(({ origin }) => origin === page.origin);
  return isEarly ? { is: 'waiting', tabId: page.tabId } : page;
}
