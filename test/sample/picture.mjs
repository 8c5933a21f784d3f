// @ts-check
// `npm run picture`: the pictures of the README, taken of what `npm start` shows, always at the same moment of the same
// day. The clock of the browser is set for that, which needs Debian, and root.
import { mkdir } from 'node:fs/promises';
import { setClock } from '../tools/clock.mjs';
import { needProgram, runProgram } from '../tools/program.mjs';
import { run } from '../tools/stop.mjs';
import { openCamera } from './camera.mjs';
import { sampleCustomers } from './customers.mjs';
import { openSample } from './demonstrate.mjs';
import { filmMainJob } from './film.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** A Thursday morning. */
const moment = '2026-11-19T10:40:00Z';

run(async () => {
  await needProgram('img2webp', 'webp');
  await needProgram('pngquant', 'pngquant');
  process.env['TZ'] = 'Europe/London';
  const ahead = Date.parse(moment) - Date.now();
  const set = await setClock(moment);
  const { page, panel, close } = await openSample(true, { clock: () => Date.now() + ahead, env: set.env });
  try {
    await mkdir('docs', { recursive: true });
    await readAll(page, panel);
    await stills(page, panel);
    await filmMainJob({ page, panel, path: 'docs/main-job.webp' });
  } finally {
    await close();
    await set.remove();
  }
});

/**
 * Goes through the customers' mails as a person would on the first morning: what was not seen is not known.
 *
 * @param {Page} page
 * @param {Page} panel
 */
async function readAll(page, panel) {
  await open(page, '/');
  for (const { body } of sampleCustomers(0)) {
    const links = page.locator('.rows a', { hasText: body.name });
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const path of paths) {
      await open(page, path);
      await panel.getByRole('heading', { name: body.name, level: 1 }).waitFor();
      await page.waitForTimeout(1000);
    }
    await open(page, '/');
  }
}

/**
 * @param {Page} page
 * @param {Page} panel
 */
async function stills(page, panel) {
  /**
   * @param {string} name
   * @param {number} height
   */
  const take = async (name, height) => {
    const camera = await openCamera({ page, panel, height, scale: 2, captions: false });
    await panel.evaluate(() => window.scrollTo(0, 0));
    // Nothing looks pressed or pointed at.
    await panel.mouse.move(1, 1);
    await page.waitForTimeout(1000);
    await camera.look();
    await camera.save(`docs/${name}.png`);
    await camera.close();
    await runProgram('pngquant', ['--force', '--ext', '.png', '--speed', '1', '--strip', `docs/${name}.png`]);
  };

  await open(page, '/mail/c1');
  await panel.getByText('Mira Castellan complained').first().waitFor();
  await take('panel', 720);

  await open(page, '/');
  await panel.getByText('Today', { exact: true }).first().waitFor();
  // After the page is there: its arrival undoes this.
  for (const side of [page, panel]) await side.emulateMedia({ colorScheme: 'dark' });
  await take('today', 680);
  for (const side of [page, panel]) await side.emulateMedia({ colorScheme: 'light' });

  await open(page, '/mail/c2');
  await page.getByLabel('Message').click();
  await page.keyboard.insertText('Dear Dmitri,\n\nSixty blankets take three weeks. I will send the price today. ');
  await panel.getByRole('button', { name: 'Insert' }).click();
  await panel.getByText('Put into your draft').waitFor();
  await take('talking-point', 830);
}

/**
 * @param {Page} page
 * @param {string} path
 */
async function open(page, path) {
  await page.goto(new URL(path, page.url()).href);
}
