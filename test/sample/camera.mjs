// @ts-check
import { chromium } from 'playwright-core';
import { findBrowser } from '../tools/browser.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Locator} Locator
 * @typedef {{ x: number, y: number, pressed: boolean }} Pointer
 *
 * @typedef {object} Camera
 * @property {() => Promise<void>} look takes page and panel as they are now
 * @property {(locator: Locator) => Promise<{ x: number, y: number }>} middleOf where the middle of something is seen
 * @property {(path: string, marks?: { caption?: string, pointer?: Pointer | null }) => Promise<void>} save writes what
 *   was looked at last
 * @property {() => Promise<void>} close
 */

const widths = { page: 860, panel: 360 };
/** Room for the words at the foot of a frame. */
const foot = 44;

/**
 * Takes pictures of a page with the panel beside it. They are put together in a browser of its own: another tab in the
 * seller's would be what the panel is about.
 *
 * @param {{ page: Page, panel: Page, height: number, scale: number, captions: boolean }} scene
 * @returns {Promise<Camera>}
 */
export async function openCamera({ page, panel, height, scale, captions }) {
  const left = await aim(page, { width: widths.page, height, scale });
  const right = await aim(panel, { width: widths.panel, height, scale });
  const { path } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, chromiumSandbox: process.getuid?.() !== 0 });
  const sheet = await browser.newPage({
    viewport: { width: widths.page + widths.panel + 1, height: height + (captions ? foot : 0) },
    deviceScaleFactor: scale,
  });
  await sheet.setContent(sheetPage);
  return {
    async look() {
      const shots = [await left.shot(), await right.shot()];
      await sheet.evaluate(async (sources) => {
        const images = [...document.querySelectorAll('img')];
        for (const [index, image] of images.entries()) image.src = `data:image/png;base64,${sources[index]}`;
        await Promise.all(images.map((image) => image.decode()));
      }, shots);
    },
    async middleOf(locator) {
      const box = await locator.boundingBox();
      if (!box) throw new Error('what the pointer goes to is not on the screen');
      const from = locator.page() === panel ? widths.page + 1 : 0;
      return { x: from + box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    async save(path, { caption = '', pointer = null } = {}) {
      await sheet.evaluate(
        ([words, at]) => {
          const [hand, press, said] = ['hand', 'press', 'said'].map((id) => document.getElementById(id));
          if (!hand || !press || !said) return;
          said.textContent = words;
          hand.style.display = at ? 'block' : 'none';
          press.style.display = at?.pressed ? 'block' : 'none';
          for (const sign of [hand, press]) sign.style.translate = `${at?.x ?? 0}px ${at?.y ?? 0}px`;
        },
        /** @type {const} */ ([caption, pointer]),
      );
      await sheet.screenshot({ path });
    },
    async close() {
      await Promise.all([left.detach(), right.detach(), browser.close()]);
    },
  };
}

/**
 * @param {Page} target
 * @param {{ width: number, height: number, scale: number }} size
 */
async function aim(target, { width, height, scale }) {
  const session = await target.context().newCDPSession(target);
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  return {
    /** PNG in base 64. */
    shot: async () => (await session.send('Page.captureScreenshot', { format: 'png' })).data,
    detach: () => session.detach(),
  };
}

const sheetPage = `<!doctype html><style>
  body { margin: 0; position: relative; overflow: hidden; background: #0b5c50; font: 17px/${foot}px system-ui, sans-serif; }
  main { display: flex; }
  img { display: block; }
  img:first-child { width: ${widths.page}px; border-right: 1px solid #aaa; }
  img:last-child { width: ${widths.panel}px; }
  p { margin: 0; padding: 0 20px; color: #fff; white-space: nowrap; }
  #hand, #press { position: absolute; left: 0; top: 0; }
  #hand { margin: -2px 0 0 -3px; filter: drop-shadow(0 1px 1px #0006); }
  #press { width: 30px; height: 30px; margin: -18px 0 0 -18px; border: 3px solid #d9780d; border-radius: 50%; background: #f5a52440; }
</style>
<main><img alt=""><img alt=""></main>
<p id="said"></p>
<div id="press"></div>
<svg id="hand" width="24" height="30" viewBox="0 0 24 30"><path d="M3 2v20l5-4.6 3.4 8 3.6-1.6-3.4-7.8H19z" fill="#111" stroke="#fff" stroke-width="1.6" stroke-linejoin="round"/></svg>`;
