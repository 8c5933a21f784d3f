import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';

/** Asks again until it is so; a page is read about once a second. */
export const eventually = <T>(ask: () => T) => expect.poll(ask, { timeout: 30_000, interval: 100 });

/** The words that a reader sees, with line breaks where they stand below each other. */
export const shown = (part: Locator) => part.innerText();

/** Goes through the first run with the address that the panel proposes, or another. */
export async function firstRun(panel: Page, address?: string): Promise<void> {
  const own = panel.getByRole('textbox', { name: 'Your own address' });
  // What the panel proposes may come in between, and is written over.
  if (address !== undefined) {
    const written = async () => {
      await own.fill(address);
      expect(await own.inputValue()).toBe(address);
    };
    // Also before the first test of a file, where a poll may not stand.
    await vi.waitFor(written, { timeout: 30_000, interval: 100 });
  }
  await panel.getByRole('button', { name: 'Start' }).click();
  await own.waitFor({ state: 'detached' });
}

/** Waits until the panel is about somebody. */
export async function isAbout(panel: Page, name: string): Promise<void> {
  await panel.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** Adds the unknown person who is shown, in one click, and waits until they are a customer. */
export async function addCustomer(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Add customer' }).click();
  await turn(panel).waitFor();
}

/** The card that says whose turn it is. */
export const turn = (panel: Page) => panel.getByRole('region', { name: 'Whose turn' });

export const nudge = (panel: Page, title: string | RegExp) => panel.getByRole('article', { name: title });

/** Presses a button, and waits until the panel says that this was done, and no earlier press. */
export async function press(panel: Page, button: Locator, says: string): Promise<void> {
  const done = panel.getByRole('status', { name: 'Just done' });
  // Also what stands behind an open dialog.
  await done.locator('[aria-label="Close message"]').evaluateAll((all: HTMLElement[]) => {
    for (const one of all) one.click();
  });
  await button.click();
  await done.getByText(says).waitFor();
}

/** Lets the panel see that the clock was moved; by itself it looks every half minute. */
export async function lookAgain(panel: Page): Promise<void> {
  await panel.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** A part of the panel under its own heading. */
export const region = (panel: Page, name: string) => panel.getByRole('region', { name, exact: true });

/** Waits for a nudge, and opens what is over the budget where it stands there. */
export async function reach(panel: Page, title: string | RegExp): Promise<Locator> {
  const more = panel.getByRole('button', { name: /more can wait$/, expanded: false });
  const asked = nudge(panel, title);
  await eventually(async () => {
    if ((await asked.count()) === 0 && (await more.count()) > 0) await more.click();
    return asked.count();
  }).toBeGreaterThan(0);
  return asked;
}

/** Titles of the nudges that are shown, the most pressing first, then of what is said of the draft. */
export async function nudgesShown(panel: Page): Promise<string[]> {
  const nudges = panel.getByRole('region', { name: 'Now', exact: true }).getByRole('article');
  const findings = panel.getByRole('region', { name: 'Your draft' }).locator('li[aria-label]');
  const titles = (all: Element[]) => all.map((one) => one.getAttribute('aria-label') ?? '');
  return [...(await nudges.evaluateAll(titles)), ...(await findings.evaluateAll(titles))];
}

export async function undo(panel: Page, what: string): Promise<void> {
  await panel
    .getByRole('status', { name: 'Just done' })
    .locator('div', { hasText: what })
    .getByRole('button', { name: 'Undo' })
    .first()
    .click();
}

export async function openSettings(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByRole('heading', { name: 'Settings' }).waitFor();
}

export async function leaveSettings(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
}

/** Lets the page be read once more, and gives the worker time to record. */
export async function readAgain(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('button', { name: 'Read the page again' }).click();
  await panel.waitForTimeout(1300);
}

/** Buttons of a nudge that look like the main thing to do, as "Add" at the foot does. */
export async function mainActions(panel: Page, card: Locator): Promise<string[]> {
  const look = (button: Element) => getComputedStyle(button).backgroundColor;
  const main = await panel.getByRole('button', { name: 'Add', exact: true }).evaluate(look);
  const buttons = await card.getByRole('button').all();
  const looks = await Promise.all(buttons.map((button) => button.evaluate(look)));
  return Promise.all(buttons.filter((_, index) => looks[index] === main).map((button) => shown(button)));
}
