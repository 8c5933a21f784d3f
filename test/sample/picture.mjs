// @ts-check
// `npm run picture`: the picture of the README, taken of what `npm start` shows.
import { mkdir, writeFile } from 'node:fs/promises';
import { run } from '../tools/stop.mjs';
import { openSample } from './demonstrate.mjs';

const height = 760;
const widths = { page: 860, panel: 360 };

run(async () => {
  const { attune, page, panel, close } = await openSample(true);
  try {
    await panel.getByText('Mira Castellan complained').first().waitFor();
    const shown = await shot(page, widths.page);
    const beside = await shot(panel, widths.panel);
    const sheet = await attune.context.newPage();
    await sheet.setViewportSize({ width: widths.page + widths.panel, height });
    await sheet.setContent(
      `<body style="margin:0;display:flex"><img src="${shown}"><img src="${beside}" style="border-left:1px solid #ddd"></body>`,
    );
    await mkdir('docs', { recursive: true });
    await writeFile('docs/panel.png', await sheet.screenshot());
  } finally {
    await close();
  }
});

/**
 * @param {import('playwright-core').Page} page
 * @param {number} width
 */
async function shot(page, width) {
  await page.setViewportSize({ width, height });
  await page.waitForTimeout(500);
  return `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
}
