import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const examined = new WeakSet<Page>();

/**
 * Takes a picture of the panel in light and dark into test/results, and answers what axe-core finds wrong there, one line
 * each. Nothing that axe is unsure of counts.
 */
export async function picture(panel: Page, name: string): Promise<string[]> {
  if (!examined.has(panel)) {
    // The panel's policy forbids a script element; the debugger may do what a page may not.
    const session = await panel.context().newCDPSession(panel);
    await session.send('Runtime.evaluate', { expression: await readFile('node_modules/axe-core/axe.min.js', 'utf8') });
    examined.add(panel);
  }
  const wrong: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await panel.screenshot({ path: `test/results/panel-states/${name}-${colorScheme}.png` });
    const { violations } = await panel.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(of: Document, how: object): Promise<AxeResults> } };
      return axe.run(document, { resultTypes: ['violations'] });
    });
    for (const { id, nodes } of violations) {
      for (const { html } of nodes) wrong.push(`${name} ${colorScheme}: ${id} ${html.slice(0, 160)}`);
    }
  }
  return wrong;
}
