import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps a picture of the panel, light and dark, in test/results, to be looked at. */
export async function picture(panel: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    await panel.screenshot({ path: resolve(`test/results/${name}-${colorScheme}.png`), animations: 'disabled' });
  }
  await panel.emulateMedia({ colorScheme: 'light' });
}
