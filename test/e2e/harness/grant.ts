import type { BrowserContext } from 'playwright-core';
import type { QuietPage } from './quiet-page';

/** The part of chrome://extensions by which a person gives an extension a site. */
declare global {
  namespace chrome.developerPrivate {
    function addHostPermission(extensionId: string, origin: string): Promise<void>;
  }
}

/**
 * Gives the extension an origin as a person does who allows it: once marked on chrome://extensions the real
 * `permissions.request()` resolves without a prompt. The mark alone grants nothing.
 */
export async function grant(
  context: BrowserContext,
  extension: QuietPage,
  extensionId: string,
  origin: string,
): Promise<void> {
  const quiet = await extension.page();
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(([id, site]) => chrome.developerPrivate.addHostPermission(id, site), [
    extensionId,
    `${origin}/*`,
  ] as const);
  await settings.close();
  const granted = await quiet.evaluate((site) => chrome.permissions.request({ origins: [site] }), `${origin}/*`);
  if (!granted) throw new Error(`${origin} was not granted`);
}

/** Takes an origin back, as a person does on the extension's page. */
export async function revoke(extension: QuietPage, origin: string): Promise<void> {
  const quiet = await extension.page();
  await quiet.evaluate((site) => chrome.permissions.remove({ origins: [site] }), `${origin}/*`);
}
