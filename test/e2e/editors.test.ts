import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { draftsOf, hearReadings, insert } from '@/test/e2e/pages/insertion';
import { type NpmEditor, npmEditors, serveNpmEditors } from '@/test/e2e/pages/npm-editors/serve';
import { start } from '@/test/e2e/pages/panel-view';

const desk = 'https://editors.example';
const words = 'How are the kayaks?\nAnd the lake <b>?';
const before = 'Hello Priya,\nNina';
let attune: Attune;
let page: Page;
let panel: Page;

beforeAll(async () => {
  attune = await launch();
  page = attune.page;
  await serveNpmEditors(attune.context, desk);
  await attune.grant(desk);
  await page.goto(`${desk}/quill`);
  panel = await attune.openPanel(page);
});
afterAll(() => attune?.close());

test('the seller’s own address', async () => {
  await start(panel, 'nina@fjordgear.example', '');
  await hearReadings(panel);
});

describe.each(Object.keys(npmEditors) as NpmEditor[])('%s, as its makers publish it', (name) => {
  const { lines, undo } = npmEditors[name];
  let handle: string | undefined;
  /** What the editor itself says it holds, and would send. */
  const model = () => page.evaluate<string>('window.model()');
  const settled = (text: string) => expect.poll(model, { timeout: 5000 }).toBe(text);
  /** As a person who clicked there and went to the end of the first line. */
  const caretInFirstLine = async () => {
    const inside = await page.locator('form iframe').count();
    const place = inside ? page.frameLocator('form iframe').locator('body') : page.locator('[contenteditable="true"]');
    await place.first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
  };
  const open = async (query: string) => {
    await page.goto(`${desk}/${name}?${query}`);
    await page.waitForFunction('window.model');
    await settled(before);
    handle = (await draftsOf(panel, page))[0]?.handle;
  };

  test('is found as the draft, with its text', async () => {
    await page.goto(`${desk}/${name}?found`);
    await page.waitForFunction('window.model');
    const [draft] = await draftsOf(panel, page);
    expect(draft).toMatchObject({ to: [{ address: 'priya@trailmix.example' }], subject: 'Re: Refund' });
    expect(draft?.text.split(/\s*\n\s*/)).toEqual(['Hello Priya,', 'Nina']);
  });

  /** What an editor does not take is refused (the panel copies it then), and the editor is left as it was. */
  const expectTaken = async (text: string, after: string) => {
    const takes = text.split('\n').length <= lines;
    const answer = takes ? { is: 'inserted' } : { is: 'not-inserted', why: 'refused' };
    expect(await insert(panel, handle, text)).toEqual(answer);
    await settled(takes ? after : before);
    return takes;
  };

  test('takes the words at the caret, keeps it behind them, and its own undo takes them out', async () => {
    await open('caret');
    await caretInFirstLine();
    const taken = await expectTaken('How are the kayaks?', 'Hello Priya, How are the kayaks?\nNina');
    if (taken && undo) {
      await page.keyboard.press('Control+z');
      await settled(before);
    }
    await open('behind');
    await caretInFirstLine();
    if (!(await expectTaken('How are the kayaks?', 'Hello Priya, How are the kayaks?\nNina'))) return;
    await page.keyboard.type('X');
    await settled('Hello Priya, How are the kayaks?X\nNina');
  });

  test('several lines, and signs that look like HTML, are taken as they are, or not at all', async () => {
    await open('lines');
    await caretInFirstLine();
    const taken = await expectTaken(words, 'Hello Priya, How are the kayaks?\nAnd the lake <b>?\nNina');
    if (!taken || !undo) return;
    await page.keyboard.press('Control+z');
    await settled(before);
  });

  test('without a caret: on a line of its own at the end, or not at all', async () => {
    await open('end');
    const takes = lines > 1;
    const answer = takes ? { is: 'inserted' } : { is: 'not-inserted', why: 'refused' };
    expect(await insert(panel, handle, 'How are the kayaks?')).toEqual(answer);
    await settled(takes ? `${before}\nHow are the kayaks?` : before);
  });
});

test('CKEditor 4 takes out the words alone: what was typed right before them stays, and goes with the next undo', async () => {
  const model = () => page.evaluate<string>('window.model()');
  await page.goto(`${desk}/ckeditor4?typed`);
  await page.waitForFunction('window.model');
  const [draft] = await draftsOf(panel, page);
  await page.frameLocator('form iframe').locator('body').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await page.keyboard.type(' dear friend,');
  expect(await insert(panel, draft?.handle, 'How are the kayaks?')).toEqual({ is: 'inserted' });
  await page.keyboard.type(' And you?');
  const whole = 'Hello Priya, dear friend, How are the kayaks? And you?\nNina';
  await expect.poll(model, { timeout: 5000 }).toBe(whole);
  for (const left of [whole.replace(' And you?', ''), 'Hello Priya, dear friend,\nNina', before]) {
    await page.keyboard.press('Control+z');
    await expect.poll(model, { timeout: 5000 }).toBe(left);
  }
});

test('nothing went wrong inside the extension', async () => {
  expect(await attune.errors()).toEqual([]);
});
