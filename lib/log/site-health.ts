import { z } from 'zod';
import type { Instant } from '@/lib/model/time';
import { log } from './database';
import { checked } from './log-error';
import { write } from './revise';
import { type Watch, watch } from './watch';

/** A row of its own beside the settings, so that whoever follows those is not woken by it. Of this browser, in no backup. */
export const SITE_HEALTH = 'site-health';

/** The words of our own tables for the parts of a page ("date", "address of the sender"), and nothing else. */
const part = z.string().regex(/^[a-z][a-z ()-]{0,59}$/i);

const siteSeenSchema = z.strictObject({
  /** An origin that is always read, or the id of a page that was taught. Never a path. */
  of: z.string().max(300),
  /** The adapter that read it. */
  site: z.string().max(60),
  state: z.enum(['ok', 'degraded', 'broken']),
  /** What was missing, or came from a lower rung. */
  parts: z.array(part).max(40),
  /** When that was first seen, or seen again on a later day. */
  at: z.number(),
  /** When it was read well last, to the day; null for never. */
  goodAt: z.number().nullable(),
});
export type SiteSeen = z.infer<typeof siteSeenSchema>;
export type SiteLook = Pick<SiteSeen, 'of' | 'site' | 'state' | 'parts' | 'at'>;

const rows = z.array(siteSeenSchema).max(700);

/** How well each site was read when it was last looked at. What does not fit is as good as never noted. */
export async function siteHealth(): Promise<SiteSeen[]> {
  return rows.safeParse((await log.settings.get(SITE_HEALTH))?.value).data ?? [];
}

export function watchSiteHealth(): Watch<SiteSeen[]> {
  return watch(siteHealth);
}

/**
 * Notes how a site was read, where that is news: another state, other parts, or the first look of a day.
 * @param dayStart of the seller's day
 */
export async function noteSite(look: SiteLook, dayStart: Instant): Promise<void> {
  const parts = look.parts.filter((name) => part.safeParse(name).success);
  const isNews = (before: SiteSeen | undefined) =>
    !before ||
    before.site !== look.site ||
    before.state !== look.state ||
    before.parts.join() !== parts.join() ||
    before.at < dayStart;
  const find = (all: readonly SiteSeen[]) => all.find(({ of }) => of === look.of);
  if (!isNews(find(await siteHealth()))) return;
  await write(async () => {
    const all = await siteHealth();
    const before = find(all);
    const goodBefore = before?.site === look.site ? before.goodAt : null;
    const seen: SiteSeen = { ...look, parts, goodAt: look.state === 'ok' ? look.at : goodBefore };
    await put([...all.filter(({ of }) => of !== look.of), seen]);
  });
}

/** Forgets every site but these. */
export async function keepSites(kept: ReadonlySet<string>): Promise<void> {
  await write(async () => {
    const all = await siteHealth();
    const left = all.filter(({ of }) => kept.has(of));
    if (left.length < all.length) await put(left);
  });
}

async function put(value: SiteSeen[]): Promise<void> {
  await log.settings.put({ key: SITE_HEALTH, value: checked(rows, value, SITE_HEALTH) });
}
