import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const examined = new WeakSet<Page>();

/**
 * Takes a picture of the panel in light and dark into test/results/pictures, and answers what axe-core finds wrong there,
 * one line each. Nothing that axe is unsure of counts.
 */
export async function picture(panel: Page, name: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await panel.screenshot({ path: `test/results/pictures/${name}-${colorScheme}.png` });
    wrong.push(...(await examine(panel, `${name} ${colorScheme}`)));
  }
  return wrong;
}

/** What axe-core finds wrong, and what stands out of the window at its side, one line each. */
export async function examine(panel: Page, name: string): Promise<string[]> {
  await putAxe(panel);
  const { violations } = await panel.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(of: Document, how: object): Promise<AxeResults> } };
    return axe.run(document, { resultTypes: ['violations'] });
  });
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 160)}`));
  const tooWide = await panel.evaluate(() =>
    document.documentElement.scrollWidth > innerWidth
      ? [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => `stands out at the side: ${element.outerHTML.slice(0, 120)}`)
          .slice(-3)
      : [],
  );
  return [...found, ...tooWide].map((line) => `${name}: ${line}`);
}

async function putAxe(panel: Page): Promise<void> {
  if (examined.has(panel)) return;
  // The panel's policy forbids a script element; the debugger may do what a page may not.
  const session = await panel.context().newCDPSession(panel);
  await session.send('Runtime.evaluate', { expression: await readFile('node_modules/axe-core/axe.min.js', 'utf8') });
  examined.add(panel);
}
