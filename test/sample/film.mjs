// @ts-check
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../tools/program.mjs';
import { openCamera } from './camera.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/** Frames stay here, to be looked at one by one. */
const folder = 'test/results/film';

/**
 * Films the main job, from "who waits?" to "nobody any more": every press is a real one in the page or in the panel.
 *
 * @param {{ page: Page, panel: Page, path: string }} scene
 */
export async function filmMainJob({ page, panel, path }) {
  // What a picture before left to be undone goes by itself.
  await panel.getByText('Put into your draft').waitFor({ state: 'hidden' });
  const film = await startFilm(page, panel);
  try {
    const message = page.getByLabel('Message');
    await page.goto(new URL('/', page.url()).href);
    await panel.getByText('Today', { exact: true }).first().waitFor();
    await film.scene('Who waits for you today? Attune says it for all customers, the most pressing first.', 2200);

    const mail = page.getByRole('link', { name: 'A visit to your showroom' });
    await film.press(mail, () => panel.getByRole('heading', { name: 'Caleb Iwu', level: 1 }).waitFor());
    await film.scene('Beside his mail: it is your turn, and until when. Nothing was typed in for that.', 2600);

    await film.press(message, () => panel.getByRole('button', { name: 'Insert' }).waitFor());
    await film.type(
      'Hello Caleb,\n\nTuesday at ten would be perfect, with your colleague. ',
      'You answer in your own mail.',
    );
    await film.scene('The panel has something to bring up, beyond the order.', 1400);

    const words = 'One press puts it where you write. You can undo it there.';
    await film.press(
      panel.getByRole('button', { name: 'Insert' }),
      () => panel.getByText('Put into your draft').waitFor(),
      words,
    );
    await film.scene(words, 2200);
    await film.type('\n\nRobin', 'Attune never sends: that is yours.');
    await panel.getByText('Put into your draft').waitFor({ state: 'hidden' });
    await film.press(page.getByRole('button', { name: 'Send' }), () => panel.getByText('Their turn').waitFor());
    await film.scene('Sent: the clock is clear. What you brought up is in the log.', 2400);

    const inbox = page.getByRole('link', { name: 'Inbox' });
    await film.press(inbox, () => panel.getByText('Today', { exact: true }).first().waitFor());
    await film.scene('One less who waits. All of it stayed on your own machine.', 3000);
    await film.develop(path);
  } finally {
    await film.close();
  }
}

/**
 * @param {Page} page
 * @param {Page} panel
 */
async function startFilm(page, panel) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const camera = await openCamera({ page, panel, height: 760, scale: 1, captions: true });
  /** @type {{ file: string, shown: number }[]} */
  const frames = [];
  let caption = '';
  let pointer = { x: 600, y: 600, pressed: false };

  /** @param {number} shown milliseconds */
  const frame = async (shown) => {
    const file = join(folder, `${String(frames.length + 1).padStart(3, '0')}.png`);
    await camera.save(file, { caption, pointer });
    frames.push({ file, shown });
  };

  /**
   * What is seen now, under these words.
   *
   * @param {string} words
   * @param {number} shown
   */
  const scene = async (words, shown) => {
    caption = words;
    // What the panel shows for a moment as it changes is not worth a frame.
    await page.waitForTimeout(700);
    await camera.look();
    await frame(shown);
  };

  return {
    scene,

    /**
     * The pointer goes there, and presses.
     *
     * @param {Locator} where
     * @param {() => Promise<void>} until what the press brings about
     * @param {string} [words]
     */
    async press(where, until, words = caption) {
      caption = words;
      await where.scrollIntoViewIfNeeded();
      await camera.look();
      const from = pointer;
      const to = await camera.middleOf(where);
      for (const part of [0.3, 0.65, 0.9, 1]) {
        pointer = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, pressed: false };
        await frame(part === 1 ? 350 : 70);
      }
      pointer = { ...to, pressed: true };
      await frame(350);
      await where.click();
      await until();
      pointer = { ...to, pressed: false };
    },

    /**
     * @param {string} text goes in where the caret is, a few words at a time
     * @param {string} words
     */
    async type(text, words) {
      caption = words;
      for (const piece of text.match(/\S+\s*\S*\s*\S*\s*|\s+/g) ?? []) {
        await page.keyboard.insertText(piece);
        await camera.look();
        await frame(260);
      }
    },

    /** @param {string} path */
    async develop(path) {
      const shots = frames.flatMap(({ file, shown }) => ['-d', String(shown), file]);
      await runProgram('img2webp', ['-loop', '0', '-min_size', '-lossless', '-m', '4', ...shots, '-o', path]);
    },

    close: camera.close,
  };
}
