import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { serveCrm, unfinished } from '@/test/e2e/pages/crm';
import { gmailPage } from '@/test/e2e/pages/gmail';
import { nina, priya, sampleThreads } from '@/test/e2e/pages/gmail-sample';
import { picture } from '@/test/e2e/pages/panel-picture';
import { addShown, expectState, expectWho, soon, start } from '@/test/e2e/pages/panel-view';

const { refund } = sampleThreads(Date.now());
const thread = `https://mail.google.com/mail/u/0/#inbox/${refund.token}`;

let attune: Attune;
let crm: Awaited<ReturnType<typeof serveCrm>>;
let page: Page;
let panel: Page;

beforeAll(async () => {
  crm = await serveCrm();
  attune = await launch();
  await routeOrigin(attune.context, 'https://mail.google.com/**', {
    '/mail/u/0/': gmailPage({ own: nina, threads: [refund] }),
  });
  page = attune.page;
});
afterAll(async () => {
  await attune?.close();
  await crm?.close();
});

test('somebody to show', async () => {
  await page.goto(thread);
  panel = await attune.openPanel(page);
  await start(panel, nina.address);
  await expectWho(panel, priya.name);
  await addShown(panel);
  await panel.getByRole('article').first().waitFor();
});

const article = () => panel.getByRole('article');
const dialog = () => panel.getByRole('dialog');

/** What has the focus, by its name, and whether one sees that it has. */
async function focused(): Promise<{ name: string; seen: boolean }> {
  return panel.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', seen: true };
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const name = element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
    const box = element.getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight;
    return { name: name.trim(), seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && inside };
  });
}

/** Tab by Tab to what goes by this name; wherever the focus is on its way, it is seen. */
async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await panel.keyboard.press(key);
    const on = await focused();
    if (!on.seen) throw new Error(`The focus on “${on.name}” is not seen.`);
    if (typeof name === 'string' ? on.name === name : name.test(on.name)) return;
    passed.push(on.name);
  }
  throw new Error(`No way to “${name}” with ${key}; passed ${passed.join(' | ')}`);
}

const press = (key: string) => panel.keyboard.press(key);

test('with the keyboard alone: find, add, snooze, undo, edit, settings', async () => {
  await panel.bringToFront();

  await press('/');
  await dialog().waitFor();
  await press('Escape');
  await soon(() => dialog().count()).toBe(0);
  await press('/');
  await panel.keyboard.type('priya');
  await panel.getByRole('option', { name: priya.name }).waitFor();
  await press('Enter');
  await panel.getByText('Chosen by you, not by the page').waitFor();

  await press('a');
  await panel.keyboard.type('She paddles on Sundays');
  await press('Enter');
  await soon(() => panel.getByRole('region', { name: 'Log' }).innerText()).toContain('She paddles on Sundays');
  expect((await focused()).name).toBe('Add to the log');

  const before = await article().count();
  await tabTo('Later', 'Shift+Tab');
  await press('Enter');
  await tabTo('In 1 hour');
  await press('Escape');
  // A menu that is closed gives the focus back to its button.
  expect((await focused()).name).toBe('Later');
  await press('Enter');
  await tabTo('In 1 hour');
  await press('Enter');
  await soon(() => article().count()).toBe(before - 1);
  expect((await focused()).name).toBe('Now');

  await tabTo('Undo');
  await press('Enter');
  await soon(() => article().count()).toBe(before);

  await tabTo('Edit', 'Shift+Tab');
  await press('Enter');
  await dialog().waitFor();
  await tabTo('Role');
  await panel.keyboard.type('Founder');
  await tabTo('Save');
  await press('Enter');
  await soon(() => dialog().count()).toBe(0);
  expect((await focused()).name).toBe('Edit');
  await soon(() => panel.locator('main').innerText()).toContain('Founder');

  await tabTo(/^Change “She paddles/);
  await press('Enter');
  await tabTo('Edit');
  await press('Enter');
  await dialog().waitFor();
  await press('Escape');
  await soon(() => dialog().count()).toBe(0);
  expect((await focused()).name).toMatch(/^Change “She paddles/);

  await tabTo('More', 'Shift+Tab');
  await press('Enter');
  await tabTo('Settings');
  await press('Enter');
  await panel.getByRole('heading', { name: 'Settings' }).waitFor();
  await tabTo('Red line, in calendar days');
  await press('Control+a');
  await panel.keyboard.type('5');
  await press('Enter');
  await panel.getByRole('form', { name: 'How soon you answer' }).getByText('Saved').waitFor();
  await tabTo('Back', 'Shift+Tab');
  await press('Enter');
  await expectWho(panel, priya.name);

  await tabTo('Back to the page');
  await press('Enter');
  await soon(() => panel.getByText('Chosen by you').count()).toBe(0);

  await press('c');
  await soon(async () => (await focused()).name).toBe('Show again');
  await press('Enter');
  await expectWho(panel, priya.name);
});

/** Each view of the panel, one after the other, ready to be looked at. */
const views: Record<string, () => Promise<unknown>> = {
  customer: async () => expectWho(panel, priya.name),
  edit: async () => {
    await panel.getByRole('button', { name: 'Edit', exact: true }).first().click();
    await dialog().waitFor();
  },
  find: async () => {
    await press('Escape');
    await panel.getByRole('button', { name: 'Find a customer' }).click();
    await panel.getByRole('option').first().waitFor();
  },
  menu: async () => {
    await press('Escape');
    await panel.getByRole('button', { name: 'Later' }).first().click();
    await panel.getByRole('button', { name: 'In 1 hour' }).first().waitFor();
  },
  today: async () => {
    await press('Escape');
    await panel.getByRole('button', { name: /^Today/ }).click();
    await panel.getByRole('region', { name: 'Today' }).waitFor();
  },
  settings: async () => {
    await panel.getByRole('button', { name: 'More' }).click();
    await panel.getByRole('button', { name: 'Settings' }).click();
    await panel.getByRole('heading', { name: 'Settings' }).waitFor();
  },
};

/** Names that are squeezed out of sight. */
const squeezed = () =>
  panel.evaluate(() =>
    [...document.querySelectorAll('main bdi, main h1, main h2, main h3')]
      .filter((element) => element.textContent && !element.closest('.sr-only') && element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().width < 8)
      .map(({ textContent }) => `squeezed out of sight: ${textContent}`),
  );

async function lookAtAll(prefix: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, open] of Object.entries(views)) {
    await open();
    wrong.push(...(await picture(panel, `${prefix}-${name}`)), ...(await squeezed()));
  }
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  return wrong;
}

test.each([
  ['320px', 320, 640],
  // 360 px at 200%: half as many pixels to write on.
  ['zoomed', 180, 330],
])('everything fits and is right at %s', async (name, width, height) => {
  await panel.setViewportSize({ width, height });
  expect(await lookAtAll(name)).toEqual([]);
  await panel.setViewportSize({ width: 360, height: 665 });
});

test('in the seller’s own high-contrast colours nothing is lost', async () => {
  await panel.emulateMedia({ forcedColors: 'active' });
  expect(await lookAtAll('forced')).toEqual([]);
  const bar = article().first().locator('> span').first();
  const { bar: line, card } = await bar.evaluate((element) => ({
    bar: getComputedStyle(element).backgroundColor,
    card: getComputedStyle(element.parentElement ?? element).backgroundColor,
  }));
  expect(line).not.toBe(card);
  await panel.emulateMedia({ forcedColors: 'none' });
});

test('nothing moves for those who asked for no motion', async () => {
  await page.goto(`${crm.url}${unfinished}`, { waitUntil: 'commit' });
  await attune.openPanel(page);
  await expectState(panel, 'Reading');
  const moving = (reducedMotion: 'reduce' | 'no-preference') =>
    panel
      .emulateMedia({ reducedMotion })
      .then(() =>
        panel.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length),
      );
  await panel.getByText('Reading the page').waitFor({ state: 'attached' });
  expect(await moving('no-preference')).toBeGreaterThan(0);
  expect(await moving('reduce')).toBe(0);
  expect(await attune.errors()).toEqual([]);
});
