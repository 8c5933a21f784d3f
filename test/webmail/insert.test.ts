import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftsOf, hearReadings, insert } from '@/test/e2e/pages/insertion';
import { openMessage, pressReply, saveDraft, send, signIn, write } from '@/test/webmail/steps/mail';
import { eventually, firstRun, isAbout } from '@/test/webmail/steps/panel';
import { type Stage, setStage } from '@/test/webmail/steps/stage';

const words = 'How did the kayaks do?\nAnd the lake?';
const inserted = { is: 'inserted' };
let stage: Stage;
let page: Page;
let panel: Page;

beforeAll(async () => {
  stage = await setStage();
  page = stage.attune.page;
  await signIn(page, stage.webmail);
  panel = await stage.attune.openPanel(page);
  for (const one of [page, panel]) one.setDefaultTimeout(60_000);
});
afterAll(() => stage?.close());

/** Answers Priya in the editor that the webmail is set to, above or below the quote, and gives the draft's handle. */
async function reply(editor: 'plain' | 'html', where: 'above' | 'below'): Promise<string> {
  await stage.webmail.reset({ editor, settings: { reply_mode: where === 'above' ? 1 : 0 } });
  await openMessage(page, stage.webmail, 'INBOX', 25);
  await isAbout(panel, 'Priya Raman');
  await pressReply(page);
  const [draft] = await draftsOf(panel, page);
  return draft?.handle ?? '';
}

const plain = () => page.locator('textarea#composebody');
const rich = () => page.frameLocator('#composebody_ifr').locator('body');
const linesOf = (text: string) => text.split(/\s*\n\s*/).filter(Boolean);

test('the first run', async () => {
  await eventually(() => panel.getByRole('textbox', { name: 'Your own address' }).inputValue()).toBe(
    stage.webmail.user,
  );
  await firstRun(panel);
  await hearReadings(panel);
});

test('the plain editor takes the words at its caret, and its own undo takes them out', async () => {
  const handle = await reply('plain', 'above');
  await write(page, 'Hi Priya,\n\nBest, Nina\n');
  for (let line = 0; line < 2; line += 1) await page.keyboard.press('ArrowUp');
  const before = await plain().inputValue();
  expect(await insert(panel, handle, words)).toEqual(inserted);
  expect(await plain().inputValue()).toBe(before.replace('Hi Priya,\n', `Hi Priya,\n${words}`));
  await page.keyboard.press('Control+z');
  expect(await plain().inputValue()).toBe(before);
});

test('from another field of the form they go under the seller’s own words, above the quote', async () => {
  await page.locator('#compose-subject').click();
  const [draft] = await draftsOf(panel, page);
  const before = await plain().inputValue();
  expect(await insert(panel, draft?.handle, words)).toEqual(inserted);
  expect(await plain().inputValue()).toBe(before.replace('Best, Nina', `Best, Nina\n${words}`));
});

test('the rich editor takes them in its frame, and its own undo takes out them alone', async () => {
  const handle = await reply('html', 'above');
  await write(page, 'Hi Priya,');
  const before = linesOf(await rich().innerText());
  expect(await insert(panel, handle, words)).toEqual(inserted);
  const after = linesOf(await rich().innerText());
  expect(after).toEqual(['Hi Priya, How did the kayaks do?', 'And the lake?', ...before.slice(1)]);
  await page.keyboard.press('Control+z');
  expect(linesOf(await rich().innerText())).toEqual(before);
  await page.keyboard.press('Control+y');
  expect(linesOf(await rich().innerText())).toEqual(after);
});

test('what was put in is in the draft that the webmail saves and sends', async () => {
  await saveDraft(page);
  await send(page);
  await expect.poll(async () => (await stage.webmail.outbox()).at(-1)?.html ?? '').toContain('And the lake?');
});

test.each(['plain', 'html'] as const)(
  'a %s reply that nobody has touched, below the quote: below it',
  async (editor) => {
    const handle = await reply(editor, 'below');
    const text = async () => linesOf(await (editor === 'plain' ? plain().inputValue() : rich().innerText()));
    const before = await text();
    expect(await insert(panel, handle, words)).toEqual(inserted);
    expect(await text()).toEqual([...before, ...linesOf(words)]);
  },
);

test('nothing was sent but what was sent by hand, and nothing went wrong', async () => {
  expect((await stage.webmail.outbox()).length).toBe(0);
  expect(await stage.attune.errors()).toEqual([]);
});
