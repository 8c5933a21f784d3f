import type { BrowserContext } from 'playwright-core';

/** Path and query of a page, e.g. '/mail/u/0/', to its HTML, or to what makes it. */
export type Fixtures = Record<string, string | (() => string)>;

/**
 * Serves pages under an origin that is not ours, so that the production build meets the address it was made for.
 * Nothing reaches the network: what no fixture names is answered with 404.
 *
 * @param pattern e.g. 'https://mail.google.com/**'
 */
export async function routeOrigin(context: BrowserContext, pattern: string, fixtures: Fixtures): Promise<void> {
  await context.route(pattern, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const fixture = fixtures[pathname + search] ?? fixtures[pathname];
    if (fixture === undefined) return route.fulfill({ status: 404, contentType: 'text/plain', body: 'no such page' });
    const body = typeof fixture === 'function' ? fixture() : fixture;
    return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });
}
